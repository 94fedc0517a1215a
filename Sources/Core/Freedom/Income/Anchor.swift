internal import Fields
internal import RealModule

/// Where an income is thought to settle, from something else than its own months.
struct Anchor {
  /// Of a paying month, relative to the history's base.
  let logarithm: Double
  /// Whether it is of the mean of those months; else of the middle one.
  let isMean: Bool
  /// How far it may be wrong: a spread of logarithms, with the tails of Student's t.
  let spread: Double
  let freedom: Double
  /// How much the logarithm of the level is thought to grow until then, where that is known too, and
  /// how far that may be wrong.
  var growth: (logarithm: Double, spread: Double)?
}

extension Anchor {
  /// From what the income has to carry: the less of life it pays for, the less they say.
  init(costs: Double, paying share: Double, of history: IncomeHistory, _ dry: DryMonths) {
    self.init(
      logarithm: Double.log(costs / history.base) + IncomePrior.overCosts
        - Double.log(1 - min(dry.share, 0.99)),
      isMean: true, spread: IncomePrior.overCostsSpread / share,
      freedom: IncomePrior.overCostsFreedom)
  }

  /// From what others earn in the field.
  init(_ field: FieldIncome, of history: IncomeHistory) {
    let experience = field.experience(history.months)
    let later = experience + IncomePrior.settledMonths
    self.init(
      logarithm: field.middle(monthsAfterFirst: later) - Double.log(history.base), isMean: false,
      spread: field.prior.levelSpread, freedom: IncomePrior.fieldFreedom)
    guard field.begun != nil else { return }
    growth = (
      field.middle(monthsAfterFirst: later) - field.middle(monthsAfterFirst: experience),
      IncomePrior.fieldGrowthSpread
    )
  }
}
