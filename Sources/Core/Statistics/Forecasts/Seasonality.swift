/// What the months of the year add to a series, or what they multiply it by where the series is in
/// logarithms: a classical decomposition, later years weighing more, shrunk towards no season.
struct Seasonality: Hashable, Sendable {
  /// By the place of a month in the history, modulo 12; their sum is nothing.
  let byPlace: [Double]
  /// How much of what the years showed is believed, 0…1.
  let trust: Double

  /// Whether most of it is: only then is it said to a person.
  var isClear: Bool { trust >= 0.5 }

  static let none = Seasonality(byPlace: Array(repeating: 0, count: 12), trust: 0)

  /// No season is claimed from less than two years.
  static let monthsNeeded = 24

  /// A year weighs this much of the next: on rolling origins of the calibration series better than
  /// 0.7 and 1.
  private static let memory = 0.85

  /// How strongly indices are drawn to nothing, in units of James and Stein's estimate: on rolling
  /// origins better than 0.7, 1, 2 and 3.
  private static let caution = 1.5

  private init(byPlace: [Double], trust: Double) {
    self.byPlace = byPlace
    self.trust = trust
  }

  /// `values` and the means of the year around them (see `YearMeans`), on the same scale.
  ///
  /// Shrinkage is that of Miller and Williams, "Shrinkage estimators of time series seasonal factors
  /// and their effect on forecasting accuracy" (International Journal of Forecasting 19, 2003): the
  /// more the months of one name differ from each other, the less is believed of their mean. From
  /// two years alone that can't be seen; the nearer to them, the less is believed in any case.
  init(of values: [Double], around means: [Double]) {
    let months = values.count
    guard months >= Self.monthsNeeded, means.count == months - 12 else {
      self = .none
      return
    }
    var weights = [1.0]
    for _ in 0..<(months / 12) { weights.append(weights[weights.count - 1] * Self.memory) }
    var sums = [Double](repeating: 0, count: 12)
    var weight = sums
    var squares = sums
    let margin = YearMeans.margin
    for at in means.indices {
      let month = at + margin
      let own = weights[(months - 1 - month) / 12]
      sums[month % 12] += own * (values[month] - means[at])
      weight[month % 12] += own
      squares[month % 12] += own * own
    }
    var indices = (0..<12).map { sums[$0] / weight[$0] }
    let middle = indices.reduce(0, +) / 12
    for place in indices.indices { indices[place] -= middle }

    var rest = 0.0
    var restSquared = 0.0
    for at in means.indices {
      let left = values[at + margin] - means[at] - indices[(at + margin) % 12]
      rest += left
      restSquared += left * left
    }
    let seen = Double(means.count)
    let variance = max(restSquared / seen - (rest / seen) * (rest / seen), 0)
    let effective = (0..<12).reduce(0) { $0 + weight[$1] * weight[$1] / squares[$1] } / 12
    let ofIndex = variance * seen / max(seen - 12, 1) / effective
    let size = indices.reduce(0) { $0 + $1 * $1 }
    guard size > 0 else {
      self = .none
      return
    }
    let drawn = min(Self.caution * 9 / 11 * 12 * ofIndex / size, 1)
    let young = max(Double(36 - months) / 24, 0)
    let trust = (1 - drawn) * (1 - young)
    self.trust = trust
    byPlace = indices.map { $0 * trust }
  }

  /// What month `month` of the history, or after it, has from its season.
  subscript(month: Int) -> Double { byPlace[month % 12] }
}
