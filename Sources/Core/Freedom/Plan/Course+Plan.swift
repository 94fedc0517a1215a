import Paths
import RealModule

extension Course {
  /// Lays a plan out month by month.
  ///
  /// - Parameters:
  ///   - rate: the yearly withdrawal at which a person counts as free.
  ///   - drag: what the table's holdings earn less a year, as a share.
  init(_ plan: FreedomPlan, rate: Double, table: Table, drag: Double, seed: UInt64) {
    let unit = Course.unit(plan)
    let count = Int((plan.years * 12).rounded(.down))
    let needWhenFree = plan.expensesWhenFree ?? plan.expenses
    let flows = Flows(plan, months: count)
    let usual = plan.work.mean / (1 - plan.work.dryShare) * (1 - plan.taxes.work)
    let pay = (plan.job?.pay ?? 0) * (1 - plan.taxes.job)
    let persistence = Course.monthly(plan.currency)
    let spread = (plan.currency?.spread ?? 0) / 12.squareRoot()
    let cashGrowth = Double.pow((1 + plan.cashInterest) / (1 + plan.inflation), 1 / 12.0)
    let holdingGrowth = Double.pow((1 - plan.fees) * (1 - drag), 1 / 12.0)

    var months: [Month] = []
    months.reserveCapacity(count)
    for place in 0..<count {
      var month = Month()
      func amount(_ value: Double) -> Float { Float(value / unit) }
      month.need = amount(plan.expenses)
      let passive = flows.passive[place]
      // What is taken from wealth beside rent and pensions.
      let net = max(0, needWhenFree - max(0, passive))
      // Upkeep above the rent has to be carried too.
      let carried = max(0, needWhenFree - passive)
      month.given = amount(max(0, min(passive, needWhenFree)))
      month.fixed = amount(net)
      month.floor = 0
      month.cap = .greatestFiniteMagnitude
      month.measure = needWhenFree > 0 ? Float(unit / needWhenFree) : 0
      switch plan.rule {
      case .constant: break
      case .guardrails: month.floor = amount(needWhenFree * plan.essentialShare)
      case .percentage(let share):
        month.fixed = 0
        month.share = Float(share / 12)
        month.floor = amount(needWhenFree * plan.essentialShare)
      case .amortised(let expected):
        month.fixed = 0
        month.share = Float(Course.payment(left: count - place, yearly: expected))
        month.floor = amount(needWhenFree * plan.essentialShare)
      }
      let grown = Double.pow(1 + plan.work.growth, Double(place) / 12)
      month.work = place > plan.work.lastMonth ?? .max ? 0 : amount(usual * grown)
      month.flow = amount(passive + flows.once[place])
      if let job = plan.job {
        month.job = place >= job.leftIn ?? .max ? 0 : amount(pay)
        if let below = job.takenAgainBelow {
          month.again = amount(pay * job.shareTakenAgain)
          month.rejoin = amount(plan.expenses * below)
        }
      }
      month.buffer = amount(plan.expenses * plan.bufferMonths)
      // Who still owes isn't free.
      let owed =
        max(0, -plan.cash) * Double(max(0, MendedPlan.debtMonths - place))
        / Double(MendedPlan.debtMonths)
      month.freeAt =
        carried > 0 || owed > 0 ? amount(carried * 12 / rate + owed) : -1
      month.weights = [Float(plan.mix.stocks), Float(plan.mix.bonds), Float(plan.mix.bills), 0]
      month.cashGrowth = Float(cashGrowth)
      month.holdingGrowth = Float(holdingGrowth)
      month.currencyMean = Float(
        Course.variance(spread, persistence, months: place + 1) / 2)
      months.append(month)
    }
    self.init(months: months, table: table)

    self.seed = seed
    cash = Float(max(0, plan.cash) / unit)
    let invested = Float(plan.invested / unit)
    holdings =
      invested * SIMD4(Float(plan.mix.stocks), Float(plan.mix.bonds), Float(plan.mix.bills), 0)
    basis = Float((plan.investedCost ?? plan.invested) / unit)
    gainsTax = Float(plan.taxes.gains)
    invests = Float(plan.invests)
    workWhenFree = Float(plan.workWhenFree)
    let variation = plan.work.variation
    work.spread = Float(Double.log(1 + variation * variation).squareRoot())
    work.persistence = Float(plan.work.persistence)
    // The share of dry months and how they cling say how often a dry spell begins.
    let dry = plan.work.dryShare
    // More dry months than paying ones can't each stand alone: else fewer would be dry than are meant.
    let staysDry = dry > 0 ? max(plan.work.staysDry, 2 - 1 / dry) : plan.work.staysDry
    work.staysDry = Float(staysDry)
    work.dries = Float(min(1, dry * (1 - staysDry) / (1 - dry)))
    if let risk = plan.currency {
      currency.spread = Float(spread)
      currency.persistence = Float(persistence)
      currency.ofWork = Float(risk.ofWork)
      currency.ofHoldings = Float(risk.ofInvested)
    }
    if plan.rule == .guardrails {
      guardHigh = Float(1.2 * rate / 12)
      guardLow = Float(0.8 * rate / 12)
      guardStep = 0.1
    }
  }

  /// A year of costs, so that 32 bits hold every amount well.
  static func unit(_ plan: FreedomPlan) -> Double {
    max(plan.expenses, plan.expensesWhenFree ?? 0, 1e-9) * 12
  }

  /// The first of `left` equal payments, a month each and at its start, that one unit buys.
  static func payment(left: Int, yearly: Double) -> Double {
    let n = Double(max(1, left))
    let month = Double.pow(1 + yearly, 1 / 12.0) - 1
    guard abs(month) > 1e-9 else { return 1 / n }
    return month / (1 + month) / (1 - Double.pow(1 + month, -n))
  }

  /// What is left of a departure after a month.
  private static func monthly(_ risk: FreedomPlan.CurrencyRisk?) -> Double {
    risk.map { Double.pow(0.5, 1 / (12 * $0.halfLife)) } ?? 1
  }

  private static func variance(_ spread: Double, _ persistence: Double, months: Int) -> Double {
    let square = persistence * persistence
    guard square < 1 else { return spread * spread * Double(months) }
    return spread * spread * (1 - Double.pow(square, Double(months))) / (1 - square)
  }
}

/// What comes and goes alike on every path, after taxes.
private struct Flows {
  /// Rent, business and pensions, which go on in freedom.
  var passive: [Double]
  /// Events, sales of property, debts paid back.
  var once: [Double]

  init(_ plan: FreedomPlan, months: Int) {
    passive = [Double](repeating: 0, count: months)
    once = passive
    for source in plan.passive {
      let tax = source.kind == .pension ? plan.taxes.pension : plan.taxes.business
      let last = min(months - 1, source.lastMonth ?? .max)
      for month in stride(from: max(0, source.firstMonth), through: last, by: 1) {
        passive[month] +=
          source.amount * (1 - tax) * Double.pow(1 + source.growth, Double(month) / 12)
      }
    }
    for property in plan.properties {
      let sold = property.soldIn.map { max(0, $0) }
      for month in 0..<min(months, sold ?? .max) {
        passive[month] += property.rent * (1 - (property.rent > 0 ? plan.taxes.rent : 0))
      }
      guard let sold, sold < months else { continue }
      let price = property.value * Double.pow(1 + property.growth, Double(sold) / 12)
      once[sold] += price - max(0, price - (property.cost ?? property.value)) * plan.taxes.gains
    }
    for event in plan.events where (0..<months).contains(event.month) {
      once[event.month] += event.amount
    }
    if plan.cash < 0 {
      for month in 0..<min(months, MendedPlan.debtMonths) {
        once[month] += plan.cash / Double(MendedPlan.debtMonths)
      }
    }
  }
}
