import RealModule

/// The scale on which a series is worked on, so that neither its unit nor its size matters.
enum WorkingScale: Hashable, Sendable {
  /// Every value is positive and none leaps: growth and seasons multiply. Logarithms of the values in
  /// units of the typical one.
  case logarithms(unit: Double)
  /// In units of the typical size: values that touch zero, go below it, or leap.
  case levels(unit: Double)

  /// Logarithms of values that leap more than this from month to month (mean size, the largest tenth
  /// aside) tell more of the small months than of the money.
  private static let leapsAtMost = 0.5

  /// Beside a value so much larger than the typical one, nothing else is seen; its square still fits.
  private static let span = 1e100

  init(for values: [Double]) {
    let sizes = values.lazy.map(\.magnitude).filter { $0 > 0 }
    let unit = max(Quantiles(of: sizes).median ?? 1, (sizes.max() ?? 1) / Self.span)
    if values.allSatisfy({ $0 > 0 }) {
      let leaps = zip(values.dropFirst(), values).map {
        (Double.log($0) - Double.log($1)).magnitude
      }
      let usual = leaps.sorted().dropLast((leaps.count + 9) / 10)
      if usual.reduce(0, +) <= Self.leapsAtMost * Double(usual.count) {
        self = .logarithms(unit: unit)
        return
      }
    }
    self = .levels(unit: unit)
  }

  var isLogarithmic: Bool {
    if case .logarithms = self { true } else { false }
  }

  func values(of values: [Double]) -> [Double] {
    switch self {
    case .logarithms(let unit): values.map { Double.log($0 / unit) }
    case .levels(let unit): values.map { $0 / unit }
    }
  }

  /// The means of the year around each month, on this scale.
  func yearMeans(of values: [Double]) -> [Double] {
    switch self {
    case .logarithms(let unit):
      return YearMeans.of(values.map { $0 / unit }).map {
        Double.log(max($0, Double.leastNormalMagnitude))
      }
    case .levels(let unit): return YearMeans.of(values.map { $0 / unit })
    }
  }

  /// Back to the unit of the series, finite whatever comes.
  func amount(_ value: Double) -> Double {
    switch self {
    case .logarithms(let unit): min(Double.exp(value) * unit, Double.greatestFiniteMagnitude)
    case .levels(let unit):
      min(max(value * unit, -Double.greatestFiniteMagnitude), Double.greatestFiniteMagnitude)
    }
  }
}
