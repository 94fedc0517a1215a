/// The odds that online income carries the costs in at least ten of the next twelve months.
public struct MainIncomeOdds: Hashable, Sendable {
  public let odds: Double
  /// The odds of each count of carrying months, 0…12.
  public let byCount: [Double]
  /// Carrying months among the last twelve, or as many as there are.
  public let lately: Int
  public let latelyOf: Int
  public let basis: IncomeBasis

  public static let needed = 10
  public static let window = 12
  public static let paths = 4_000

  public init(_ person: Circumstances, seed: UInt64) {
    let model = person.model
    let incomes = model.paths(
      0..<MainIncomeOdds.paths, months: MainIncomeOdds.window, IncomeLuck(seed: seed))
    var counts = Array(repeating: 0, count: MainIncomeOdds.window + 1)
    for path in 0..<MainIncomeOdds.paths {
      let months = incomes[path * MainIncomeOdds.window..<(path + 1) * MainIncomeOdds.window]
      counts[months.count { $0 >= person.costs }] += 1
    }
    byCount = counts.map { Double($0) / Double(MainIncomeOdds.paths) }
    odds = byCount[MainIncomeOdds.needed...].reduce(0, +)
    let last = person.online.suffix(MainIncomeOdds.window)
    lately = last.count { $0 >= person.costs }
    latelyOf = last.count
    basis = model.basis
  }
}
