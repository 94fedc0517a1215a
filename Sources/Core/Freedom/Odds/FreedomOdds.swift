public import Paths

/// When a person is free, and whether the money then lasts: side by side by whose history is asked,
/// never one number.
public struct FreedomOdds: Hashable, Sendable {
  public let rate: WithdrawalRate
  /// The wealth at which a person would count as free today, in the plan's currency; `nil` where costs
  /// are unknown.
  public let target: Double?
  /// Empty where costs are unknown or no month is ahead.
  public let views: [View]
  public let issues: [PlanIssue]
  public let paths: Int
  public let seed: UInt64

  /// The odds by one history. Months are counted from nought: this month.
  public struct View: Hashable, Sendable {
    public let basis: HistoryBasis
    /// The months by which 10, 25, 50, 75 and 90 of 100 paths are free; `nil` where fewer ever are.
    public let freeMonths: [Int?]
    /// The share of paths that are free by the end of each year.
    public let freeByYear: [Double]
    /// The share of paths that are free by the end of each month.
    public let freeByMonth: [Double]
    /// The share of paths whose costs could not be paid in some month by the end of each year.
    public let ruinedByYear: [Double]
    /// Of the paths that were ever free, the share whose money then lasted to the horizon; `nil`
    /// where none was free.
    public let lasts: Double?
    /// How many windows, years or countries of history are behind `lasts`. Windows overlap and years
    /// follow each other, so they tell less than as many lives would.
    public let behind: Int
    /// Wealth at the end of each year that 10, 50 and 90 of 100 paths stay under, in the plan's
    /// currency.
    public let wealthByYear: [[Double]]
    /// The least that free paths spent, as a share of their costs, which 10 and 50 of 100 went
    /// below; `nil` where none was free.
    public let leastSpent: [Double]?
  }

  public static let freeQuantiles = [0.1, 0.25, 0.5, 0.75, 0.9]
  public static let wealthQuantiles = [0.1, 0.5, 0.9]

  /// - Parameters:
  ///   - own: a table of returns that the person brought; a fourth view.
  ///   - incomes: months of income from work drawn elsewhere (before `plan.taxes`), of the plan's
  ///     currency; `nil` draws them as `plan.work` says. The same paths have the same months in every
  ///     view.
  ///   - seed: the same seed has the same chance for every plan, so that a small change of the plan
  ///     shows as a small change of the odds.
  ///   - watch: told how many more paths have been walked; `false` stops.
  /// - Returns: `nil` where it was stopped.
  public init?(
    of plan: FreedomPlan, own: ReturnHistory? = nil, incomes: Incomes? = nil,
    paths: Int = 10_000, seed: UInt64, workers: Workers = .one,
    watch: (@Sendable (Int) -> Bool)? = nil
  ) {
    let mended = MendedPlan(plan)
    let plan = mended.plan
    let rate = WithdrawalRate(
      chosen: plan.rate, years: plan.years, isInUnitedStates: plan.isInUnitedStates)
    self.rate = rate
    self.seed = seed
    let paths = min(max(0, paths), Int(UInt32.max))
    self.paths = paths
    issues = mended.issues
    let isUnknown = issues.contains(.noExpenses)
    let passive = plan.passiveNow
    let need = max(0, (plan.expensesWhenFree ?? plan.expenses) - passive)
    target = isUnknown ? nil : need * 12 / rate.value
    guard !isUnknown, !issues.contains(.noHorizon), paths > 0 else {
      views = []
      return
    }
    // Who has more than enough already takes a smaller share of it.
    let held = plan.invested + max(0, plan.cash)
    let begins = held > 0 ? min(rate.value, need * 12 / held) : rate.value
    var views: [View] = []
    for basis in HistoryBasis.allCases {
      guard
        var course = Course(plan, rate: rate.value, by: basis, own: own, years: nil, seed: seed)
      else { continue }
      let taken = incomes.map { course.take($0, plan) }
      guard let tally = course.walk(0..<paths, workers: workers, incomes: taken, watch: watch)
      else { return nil }
      views.append(
        View(basis, tally, plan, rate: begins, rows: course.table.rows.count / 12))
    }
    self.views = views
  }

  /// The share of paths that are free by the end of each month, by one history alone: for what is
  /// asked of many plans, such as each lever's.
  ///
  /// - Parameter years: how far ahead it is asked; the rate is that of the plan's own years.
  /// - Returns: empty where costs are unknown or no month is ahead.
  public static func freeByMonth(
    of plan: FreedomPlan, by basis: HistoryBasis = .developed, own: ReturnHistory? = nil,
    years: Double, paths: Int = 2_000, seed: UInt64, workers: Workers = .one
  ) -> [Double] {
    let mended = MendedPlan(plan)
    let plan = mended.plan
    guard !mended.issues.contains(.noExpenses), !mended.issues.contains(.noHorizon) else {
      return []
    }
    let rate = WithdrawalRate(
      chosen: plan.rate, years: plan.years, isInUnitedStates: plan.isInUnitedStates)
    guard
      let course = Course(
        plan, rate: rate.value, by: basis, own: own, years: min(years, plan.years), seed: seed),
      let tally = course.walk(0..<max(0, paths), workers: workers)
    else { return [] }
    return tally.freeByMonth
  }
}

extension FreedomPlan {
  /// Rent, business and pensions this month, after taxes.
  var passiveNow: Double {
    let rents = properties.reduce(0.0) { sum, property in
      sum + property.rent * (1 - (property.rent > 0 ? taxes.rent : 0))
    }
    return passive.reduce(rents) { sum, source in
      guard source.firstMonth <= 0, source.lastMonth ?? 0 >= 0 else { return sum }
      return sum + source.amount * (1 - (source.kind == .pension ? taxes.pension : taxes.business))
    }
  }
}

extension Course {
  /// The plan's months by a history; `nil` where that history wasn't brought.
  init?(
    _ plan: FreedomPlan, rate: Double, by basis: HistoryBasis, own: ReturnHistory?,
    years: Double?, seed: UInt64
  ) {
    let table: Table
    switch basis {
    case .unitedStates, .developed: table = .unitedStates
    case .bootstrap: table = .bootstrap
    case .own:
      guard let own, !own.labels.isEmpty else { return nil }
      table = Table(own)
    }
    var asked = plan
    if let years { asked.years = years }
    self.init(
      asked, rate: rate, table: table,
      drag: basis == .developed ? DevelopedCountries.drag : 0, seed: seed)
  }

  /// Takes incomes of the plan's currency, before taxes, in place of those that chance would draw.
  mutating func take(_ incomes: @escaping Incomes, _ plan: FreedomPlan) -> Incomes {
    let factor = Float((1 - plan.taxes.work) / Course.unit(plan))
    let count = months.count
    for month in 0..<count { months[month].work = month > plan.work.lastMonth ?? .max ? 0 : factor }
    return { first, width, room in
      incomes(first, width, room)
      // What is no figure would spread to everything after it.
      for place in 0..<count * width where !(room[place] > -1e30 && room[place] < 1e30) {
        room[place] = 0
      }
    }
  }
}

extension FreedomOdds.View {
  init(_ basis: HistoryBasis, _ tally: Tally, _ plan: FreedomPlan, rate: Double, rows: Int) {
    let unit = Course.unit(plan)
    let years = (tally.months + 11) / 12
    func end(_ year: Int) -> Int { min(tally.months, (year + 1) * 12) - 1 }
    self.basis = basis
    freeMonths = FreedomOdds.freeQuantiles.map { tally.freeMonth(quantile: $0) }
    freeByYear = (0..<years).map { tally.free(by: end($0)) }
    freeByMonth = tally.freeByMonth
    ruinedByYear = (0..<years).map { tally.ruined(by: end($0)) }
    wealthByYear = (0..<years).map { year in
      FreedomOdds.wealthQuantiles.map { tally.wealth(month: end(year), quantile: $0) * unit }
    }
    leastSpent = tally.leastSpent([0.1, 0.5])
    let walked = tally.lasts(freeBy: tally.months - 1)
    if basis == .developed, plan.rule == .constant, let walked {
      // The countries' own windows, for the years that are left after the month of freedom; never
      // rosier than the paths themselves.
      let left = tally.meanOverFree { plan.years - Double($0) / 12 } ?? plan.years
      let counted = DevelopedCountries.lasts(
        rate: rate, years: left, stockShare: plan.mix.stocks)
      lasts = min(walked, counted)
      behind = 16
    } else {
      lasts = walked
      behind = rows
    }
  }
}

extension Tally {
  func leastSpent(_ quantiles: [Double]) -> [Double]? {
    let count = least.reduce(0) { $0 + Int($1) }
    guard count > 0 else { return nil }
    return quantiles.map { quantile in
      var sum = 0
      for (place, paths) in least.enumerated() {
        sum += Int(paths)
        if Double(sum) >= quantile * Double(count) { return Double(place) / 100 }
      }
      return 2
    }
  }

  /// The mean over paths that became free of what the month of freedom says.
  func meanOverFree(_ value: (Int) -> Double) -> Double? {
    var (sum, count) = (0.0, 0.0)
    for month in 0..<months where free[month] > 0 {
      sum += Double(free[month]) * value(month)
      count += Double(free[month])
    }
    return count > 0 ? sum / count : nil
  }
}
