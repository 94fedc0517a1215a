internal import RealModule

/// What is held possible of an income before its months are known. docs/odds.md gives the reason of
/// each figure.
enum IncomePrior {
  /// As many hypotheses as are weighed; half as many give the same odds to two digits.
  static let count = 512

  /// The noise before any month: so many months' worth of belief in this standard deviation of
  /// logarithms.
  static let noiseMonths = 1.5
  static let noise = 0.2

  /// Where costs are known: the logarithm of income over costs, once things have settled, around
  /// this middle, with a spread, and with the tails of Student's t so that months can outvote it.
  static let overCosts = 0.2
  static let overCostsSpread = 0.35
  static let overCostsFreedom = 2.0
  /// A field's figures are judgement (grade D): tails as heavy as that.
  static let fieldFreedom = 4.0
  /// How far a person's growth in a year may be from the field's: a spread of logarithms.
  static let fieldGrowthSpread = 0.7
  /// The share of what a slope will add in a year that counts as settled.
  static let settledMonths = 12.0

  /// Hypotheses spread evenly over the prior: a fixed sequence, so that nothing is chance here.
  static let hypotheses: [IncomeHypothesis] = (1...count).map { hypothesis($0) }

  /// The same, half of them growing as a field does.
  static func hypotheses(_ course: IncomeHypothesis.Course?) -> [IncomeHypothesis] {
    guard let course else { return hypotheses }
    return hypotheses.enumerated().map { number, one in
      guard number % 2 == 0 else { return one }
      var one = one
      one.course = course
      one.slope = 0
      return one
    }
  }

  /// Steps of the additive sequence in eight dimensions: powers of the root of x⁹ = x + 1.
  /// Source: M. Roberts, "The unreasonable effectiveness of quasirandom sequences" (2018).
  private static let steps = [
    0.921_599_319_633_982_89, 0.849_345_305_949_820_16, 0.782_756_056_097_671_40,
    0.721_387_448_738_993_74, 0.664_830_181_950_351_37, 0.612_707_043_357_580_86,
    0.564_670_394_293_295_80, 0.520_399_851_198_154_24,
  ]

  private static func hypothesis(_ number: Int) -> IncomeHypothesis {
    let u = steps.map { step in
      let value = 0.5 + Double(number) * step
      return value - value.rounded(.down)
    }
    var one = IncomeHypothesis()
    one.persistence = 0.98 * u[0]
    one.lastingShare = above(0.5, u[1]) ?? 1
    one.drift = above(0.45, u[2]).map { scale($0, 0.03, 0.9) } ?? 0
    one.fade = 1 - scale(u[6], 0.01, 0.3)
    one.season = above(0.5, u[7]).map { scale($0, 0.2, 2) } ?? 0
    switch u[3] {
    case ..<0.25: break
    case ..<0.35: one.slope = scale(u[4], 0.03, 0.5)
    case ..<0.9: one.course = .growth(middle: -6 + 36 * u[4], pace: scale(u[5], 2, 12))
    default: one.course = .decline(middle: -6 + 36 * u[4], pace: scale(u[5], 2, 12))
    }
    return one
  }

  /// Where `u` is above `threshold`, how far it is on the way to 1.
  private static func above(_ threshold: Double, _ u: Double) -> Double? {
    u < threshold ? nil : (u - threshold) / (1 - threshold)
  }

  /// Even on the scale of logarithms.
  private static func scale(_ u: Double, _ low: Double, _ high: Double) -> Double {
    low * Double.exp(u * Double.log(high / low))
  }
}
