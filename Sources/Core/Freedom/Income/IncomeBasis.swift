internal import Fields
internal import RealModule

/// What an answer about an income stands on, for the sentence that says so.
public struct IncomeBasis: Hashable, Sendable {
  /// Months of history, and those without income among them.
  public let months: Int
  public let dryMonths: Int
  /// How much of where the income is thought to settle comes from elsewhere than its months, 0…1;
  /// 1 where no month has paid.
  public let lean: Double
  public let leansOn: Lean
  /// The correlation of one paying month's luck with the next, as far as the months tell.
  public let persistence: Double
  /// The spread of a paying month around its level: the standard deviation of its logarithm.
  public let noise: Double
  /// How the level is expected to change in the next twelve months: 0.1 is up by a tenth.
  public let trend: Double
  /// The odds that the level then lies higher than now.
  public let oddsOfRise: Double
  /// The odds that the income has a yearly rhythm of at least a tenth up and down.
  public let oddsOfSeasons: Double
  /// The share of months to come without income.
  public let dryShare: Double

  /// What stands in for months that aren't there.
  public enum Lean: String, Hashable, Sendable {
    /// The costs that the income has to carry.
    case costs
    /// What others earn in the field.
    case field
  }

  /// As far as it comes from costs.
  public var costsWeight: Double { leansOn == .costs ? lean : 0 }
  public var fieldWeight: Double { leansOn == .field ? lean : 0 }

  /// Of an income that hasn't begun: nothing is but the field's.
  init(_ history: IncomeHistory, _ beginning: FieldBeginning) {
    months = history.months
    dryMonths = history.dryMonths
    lean = 1
    leansOn = .field
    persistence = 0
    noise = beginning.field.prior.monthSpread
    trend = 0
    oddsOfRise = beginning.starts(within: 12)
    oddsOfSeasons = 0
    dryShare = beginning.emptyShare
  }

  init(
    _ history: IncomeHistory, _ dry: DryMonths, _ candidates: [IncomeModel.Candidate],
    _ weights: [Double], freedom: Double, lean: Double, leansOn: Lean
  ) {
    months = history.months
    dryMonths = history.dryMonths
    self.lean = history.paidMonths == 0 ? 1 : min(max(lean, 0), 1)
    self.leansOn = leansOn
    dryShare = min(max(dry.share, 0), 1)
    var persistence = 0.0
    var variance = 0.0
    var trend = 0.0
    var rise = 0.0
    var seasons = 0.0
    for (one, weight) in zip(candidates, weights) {
      persistence += weight * one.hypothesis.persistence * one.hypothesis.lastingShare
      variance += weight * one.squares / freedom
      let change = one.change(after: history.months, (one.squares / freedom).squareRoot())
      trend += weight * change.mean
      rise += weight * change.oddsOfRise
      let swing = one.state.cosine * one.state.cosine + one.state.sine * one.state.sine
      if swing > 0.01 { seasons += weight }
    }
    self.persistence = persistence
    noise = variance.squareRoot()
    self.trend = Double.exp(min(max(trend, -20), 20)) - 1
    oddsOfRise = min(rise, 1)
    oddsOfSeasons = min(seasons, 1)
  }
}

extension IncomeModel.Candidate {
  /// How the logarithm of the level changes in twelve months: its mean, and the odds of a rise; even
  /// where nothing moves it.
  fileprivate func change(after months: Int, _ noise: Double) -> (
    mean: Double, oddsOfRise: Double
  ) {
    let now = Double(months)
    let course =
      hypothesis.course.logarithm(in: now + 12) - hypothesis.course.logarithm(in: now)
    let fade = hypothesis.fade
    let reach = fade < 1 ? (1 - Double.pow(fade, 12)) / (1 - fade) : 12
    let mean = course + reach * state.slope
    // The slope's own uncertainty: its row of the root.
    let slope = (root[1] * root[1] + root[2] * root[2]).squareRoot() * reach
    let drift = hypothesis.drift * Double.sqrt(12)
    let width = (slope * slope + drift * drift).squareRoot() * noise
    guard width > 1e-9 else { return (mean, mean > 0 ? 1 : mean < 0 ? 0 : 0.5) }
    // The normal distribution, by a logistic curve that is within one in a hundred of it.
    return (mean, 1 / (1 + Double.exp(-1.702 * mean / width)))
  }
}
