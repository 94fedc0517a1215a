/// How many months of costs to hold so that cash stays above zero for two years on online income
/// alone, for chosen odds.
public struct Runway: Hashable, Sendable {
  public let months: [Need]
  /// Months of costs that the reserve holds now; `nil` without costs.
  public let held: Double?
  /// The odds that what is held lasts.
  public let lasts: Double
  public let basis: IncomeBasis

  public struct Need: Hashable, Sendable {
    public let odds: Double
    public let months: Double
    public let money: Double
  }

  public static let window = 24
  public static let paths = 4_000

  public init(
    _ person: Circumstances, odds: [Double] = [0.5, 0.8, 0.9, 0.95], seed: UInt64
  ) {
    let model = person.model
    let income = IncomeOdds(
      model, costs: person.costs - person.rent, months: Runway.window, paths: Runway.paths,
      IncomeLuck(seed: seed), cashKeeps: person.cashKeeps)
    months = odds.map { chosen in
      let money = income.buffer(odds: chosen)
      return Need(
        odds: chosen, months: person.costs > 0 ? money / person.costs : 0, money: money)
    }
    held = person.costs > 0 ? person.cash / person.costs : nil
    lasts = 1 - income.ruin(cash: person.cash)
    basis = model.basis
  }
}
