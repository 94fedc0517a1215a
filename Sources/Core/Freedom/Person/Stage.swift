/// Where a person stands on the path, by stated criteria.
///
/// A stage is reached when its criterion and those of all stages before it are met, from the last
/// twelve months; it can be lost again.
public enum Stage: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// No online income in the last twelve months.
  case need
  /// Online income in at least one month of twelve.
  case firstIncome
  /// In at least six.
  case sideIncome
  /// On average at least half of the costs.
  case halfOfCosts
  /// All costs in at least ten months of twelve.
  case mainIncome
  /// A reserve of six months of costs, and something invested.
  case investing
  /// All wealth, less what is owed, and rents bear the costs at the withdrawal that `WithdrawalRate` says.
  case free

  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}

/// The stage, how it was measured, and what the next one asks.
public struct Path: Hashable, Sendable {
  public let stage: Stage
  /// Where the same criteria put the person half a year ago, from income alone beyond what was held
  /// then; `nil` with less than eighteen months of history.
  public let before: Stage?
  /// Every stage's criterion, in order.
  public let criteria: [Criterion]

  /// One stage's measure.
  public struct Criterion: Hashable, Sendable {
    public let stage: Stage
    public let measured: Double
    public let needed: Double
    /// Whether something else that the stage asks is missing: a first investment.
    public let lacks: Bool

    init(stage: Stage, measured: Double, needed: Double, lacks: Bool = false) {
      self.stage = stage
      self.measured = measured
      self.needed = needed
      self.lacks = lacks
    }

    public var isMet: Bool { measured >= needed && !lacks }
    /// What is missing, in the measure's unit.
    public var gap: Double { max(0, needed - measured) }
  }

  /// The criterion of the next stage; `nil` for who is free.
  public var next: Criterion? { criteria.first { $0.stage.rawValue == stage.rawValue + 1 } }

  public static let window = 12
  public static let monthsForSide = 6.0
  public static let monthsForMain = 10.0
  public static let reserveMonths = 6.0
  static let halfYear = 6

  /// - Parameter rate: the yearly withdrawal, as `WithdrawalRate` says.
  public init(_ person: Circumstances, rate: Double) {
    criteria = Path.criteria(
      person, person.online.suffix(Path.window), over: person.monthsKnown, rate)
    stage = Path.stage(criteria)
    let earlier = person.online.dropLast(Path.halfYear)
    before =
      earlier.count >= Path.window
      ? Path.stage(Path.criteria(person, earlier.suffix(Path.window), over: 0, rate)) : nil
  }

  private static func stage(_ criteria: [Criterion]) -> Stage {
    // What bears all costs without work needs no steps before it.
    if let last = criteria.last, last.isMet { return last.stage }
    return criteria.prefix { $0.isMet }.last?.stage ?? .need
  }

  /// - Parameter known: months that the books know of: those before the first income count as well in
  ///   a year's mean.
  private static func criteria(
    _ person: Circumstances, _ months: ArraySlice<Double>, over known: Int, _ rate: Double
  ) -> [Criterion] {
    let paid = Double(months.count { $0 > 0 })
    let mean = months.reduce(0, +) / Double(max(1, months.count, min(known, window)))
    let hasCosts = person.costs > 0
    let carried = hasCosts ? Double(months.count { $0 >= person.costs }) : 0
    return [
      Criterion(stage: .firstIncome, measured: paid, needed: 1),
      Criterion(stage: .sideIncome, measured: paid, needed: monthsForSide),
      Criterion(
        stage: .halfOfCosts, measured: hasCosts ? mean / person.costs : 0, needed: 0.5),
      Criterion(stage: .mainIncome, measured: carried, needed: monthsForMain),
      Criterion(
        stage: .investing, measured: hasCosts ? person.cash / person.costs : 0,
        needed: reserveMonths, lacks: person.invested <= 0),
      Criterion(
        stage: .free,
        // All wealth, as the odds of freedom count it; what is owed is taken off.
        measured: hasCosts
          ? max(0, ((person.invested + person.cash) * rate / 12 + person.rent) / person.costs) : 0,
        needed: 1),
    ]
  }
}
