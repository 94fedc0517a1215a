/// What a person has, earns, spends and means to do, as the odds of freedom need it.
///
/// Amounts are estimates in today's money of the currency that is spent, a month where not said
/// otherwise; shares are 0 to 1. What is no figure, or can't be, is mended and told in
/// `FreedomOdds.issues`.
public struct FreedomPlan: Hashable, Sendable {
  /// All costs, with zakat and giving.
  public var expenses: Double
  /// Costs once free; as now where `nil`.
  public var expensesWhenFree: Double?
  /// What flexible rules never cut below, as a share of the costs once free.
  public var essentialShare = 0.7
  /// Cash; below zero it is a debt, paid back over three years.
  public var cash: Double
  /// What stands in stocks, bonds and bills, and what it cost (as much, where `nil`).
  public var invested: Double
  public var investedCost: Double?
  public var work: Work
  public var job: Job?
  /// What comes in without hours: royalties, a business that others run, a pension; before taxes.
  public var passive: [PassiveIncome] = []
  public var properties: [Property] = []
  /// Money that comes or goes once.
  public var events: [Event] = []
  /// Cash is filled up to this many months of costs before anything is invested.
  public var bufferMonths = 6.0
  /// The share of what is then left that is invested; the rest stays cash.
  public var invests = 1.0
  public var mix = Mix()
  public var rule = WithdrawalRule.constant
  /// The yearly withdrawal at which a person counts as free; where `nil`, as `WithdrawalRate` says.
  public var rate: Double?
  /// How long money has to last, in years from today.
  public var years: Double
  /// Whether work, spending and investing are all in the United States.
  public var isInUnitedStates = false
  public var taxes = Taxes()
  /// What funds and brokers take a year, as a share of what is invested.
  public var fees = 0.002
  /// What cash earns, and what prices rise by, a year.
  public var cashInterest = 0.0
  public var inflation = 0.03
  public var currency: CurrencyRisk?
  /// The share of work that goes on in freedom, for its own sake.
  public var workWhenFree = 0.0

  public init(expenses: Double, cash: Double, invested: Double, work: Work, years: Double) {
    self.expenses = expenses
    self.cash = cash
    self.invested = invested
    self.work = work
    self.years = years
  }

  /// Income from one's own work.
  public struct Work: Hashable, Sendable {
    /// The mean of all months, with the dry ones; before taxes.
    public var mean: Double
    /// The coefficient of variation of months with income.
    public var variation = 0.5
    /// How much of a month's departure is still there in the next.
    public var persistence = 0.5
    /// The share of months without income, and the odds that a dry month is followed by another.
    public var dryShare = 0.0
    public var staysDry = 0.0
    /// What the mean grows by a year, beside prices, and the month after which work ends.
    public var growth = 0.0
    public var lastMonth: Int?

    public init(mean: Double) { self.mean = mean }
  }

  /// A job beside it, left at freedom or before.
  public struct Job: Hashable, Sendable {
    public var pay: Double
    /// The month in which it is left, counted from nought; `nil` keeps it until freedom.
    public var leftIn: Int?
    /// A job is taken again, and kept, where all wealth is under this many months of costs.
    public var takenAgainBelow: Double?
    /// What it would then pay, as a share of what it paid.
    public var shareTakenAgain = 0.8

    public init(pay: Double) { self.pay = pay }
  }

  public struct PassiveIncome: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case business, pension }
    public var kind: Kind
    public var amount: Double
    public var firstMonth = 0
    /// The month after which it ends.
    public var lastMonth: Int?
    /// What it grows or fades by a year, beside prices.
    public var growth = 0.0

    public init(_ kind: Kind, amount: Double) {
      self.kind = kind
      self.amount = amount
    }
  }

  public struct Property: Hashable, Sendable {
    public var value: Double
    /// What it cost, for the tax on its sale.
    public var cost: Double?
    /// Rent less upkeep, vacancy and fees; before taxes.
    public var rent: Double
    /// What its value grows by a year, beside prices.
    public var growth = 0.0
    /// The month of its sale; `nil` where it is kept.
    public var soldIn: Int?

    public init(value: Double, rent: Double) {
      self.value = value
      self.rent = rent
    }
  }

  public struct Event: Hashable, Sendable {
    public var month: Int
    /// Above zero where it comes in; after taxes.
    public var amount: Double

    public init(month: Int, amount: Double) {
      self.month = month
      self.amount = amount
    }
  }

  /// How what is invested is spread; brought back to it once a year.
  public struct Mix: Hashable, Sendable {
    public var stocks: Double
    public var bonds: Double
    public var bills: Double

    public init(stocks: Double = 0.6, bonds: Double = 0.4, bills: Double = 0) {
      self.stocks = stocks
      self.bonds = bonds
      self.bills = bills
    }
  }

  /// The share that is paid of each kind of income.
  public struct Taxes: Hashable, Sendable {
    public var work = 0.0
    public var job = 0.0
    public var business = 0.0
    public var pension = 0.0
    public var rent = 0.0
    /// Of what a sale gains.
    public var gains = 0.0

    public init() {}
  }

  /// The real exchange rate between what is earned or held and what is spent.
  public struct CurrencyRisk: Hashable, Sendable {
    /// The spread of its logarithm over a year: about 0.1 between large currencies that float.
    public var spread = 0.1
    /// The years in which half of a departure is gone: three to five (K. Rogoff, "The purchasing
    /// power parity puzzle", Journal of Economic Literature 34, 1996).
    public var halfLife = 4.0
    public var ofWork = 1.0
    public var ofInvested = 1.0

    public init() {}
  }
}
