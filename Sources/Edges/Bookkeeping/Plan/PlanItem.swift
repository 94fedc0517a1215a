public import Fields
public import Money

/// What the odds need and books may not know. Each has the person's word, else the books', else a
/// default that says why.
public enum PlanItem: String, Hashable, Sendable, CaseIterable {
  /// For how long money has to last.
  case birthYear
  /// Where one lives, as ISO 3166-1 alpha-2 says it. The same as the book's setting.
  case country
  /// The field of the online work, and the month in which it began.
  case field, begun
  /// How many live on this income beside the person.
  case dependants
  /// All costs a month, and the part that life doesn't go on without.
  case costs, essentialCosts
  /// All costs a month of the life that the person would like to live once free.
  case wishedCosts
  /// Cash that may be lived on; what is invested; what is owed.
  case reserve, invested, debts
  /// The worth of homes and land, and their net rent a month.
  case property, rent
  /// Take-home pay of the day job a month, and its hours a week.
  case job, jobHours
  /// Years from now that money has to last.
  case years
  /// The odds that the person wants before a step, in percent.
  case odds
  /// What prices rise by in a year, in percent.
  case inflation
  /// What the person gives and pays as zakat, in percent of the costs.
  case giving
  /// Taxes by kind, in percent, as far as the books don't have them: on what online work brings, on
  /// rent, and on what a sale of investments gains.
  case taxOnWork, taxOnRent, taxOnGains

  /// What its value is made of, and what it may be.
  public enum Measure: Hashable, Sendable {
    case money
    case country
    case field
    case month
    case count(ClosedRange<Int>)
    case percent(ClosedRange<Int>)
  }

  public var measure: Measure {
    switch self {
    // Checked against the year of today, too.
    case .birthYear: .count(1900...2200)
    case .country: .country
    case .field: .field
    case .begun: .month
    case .dependants: .count(0...30)
    case .costs, .essentialCosts, .wishedCosts, .reserve, .invested, .debts, .property, .rent, .job:
      .money
    case .jobHours: .count(0...100)
    case .years: .count(1...100)
    case .odds: .percent(50...99)
    case .inflation: .percent(0...300)
    case .giving: .percent(0...100)
    case .taxOnWork, .taxOnRent, .taxOnGains: .percent(0...90)
    }
  }
}

/// One item of the plan: its value, and whose word it is.
public struct PlanLine: Hashable, Sendable {
  public let item: PlanItem
  /// `nil` where nobody knows.
  public let value: Value?
  public let source: Source
  /// What the country's statistics say of it, which is shown and not taken.
  public var published: Published?

  public init(item: PlanItem, value: Value?, source: Source, published: Published? = nil) {
    self.item = item
    self.value = value
    self.source = source
    self.published = published
  }

  var isOfBooks: Bool {
    if case .books = source { return true }
    return false
  }

  /// A country's figure in percent, of the year for which it was last published.
  public struct Published: Hashable, Sendable {
    public let country: String
    public let percent: Double
    public let year: Int
    /// Identifiers of its sources in `masar fields`.
    public let sources: [String]
  }

  public enum Value: Hashable, Sendable {
    case money(Amount)
    case number(Quantity)
    case country(String)
    case field(FieldID)
    case month(Month)
  }

  public enum Source: Hashable, Sendable {
    case person
    /// From the books of so many months; with money that no rate converts where `isPart`.
    case books(months: Int, isPart: Bool)
    case otherwise(Default)
    case unknown
  }

  /// Why a default is what it is.
  public enum Default: String, Hashable, Sendable, CaseIterable {
    /// To the age of 95.
    case toNinetyFive
    /// Fifty years, since the birth year isn't known.
    case fiftyYears
    /// Eight of ten.
    case eightOfTen
    /// Money counts as it stood: a country's published inflation is old by the time it is read, and
    /// nobody's prices are the country's.
    case asItStood
    /// The only country whose own money the books are in.
    case byCurrency
    /// As life costs now.
    case asNow
    case none
  }
}
