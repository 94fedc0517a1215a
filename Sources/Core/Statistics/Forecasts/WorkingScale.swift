import RealModule

/// The scale on which a series is worked on, so that neither its unit nor its size matters.
enum WorkingScale: Hashable, Sendable {
  /// Every value is positive and none leaps: growth and seasons multiply.
  case logarithms
  /// In units of the typical size: values that touch zero, go below it, or leap.
  case levels(unit: Double)

  /// Logarithms of values that leap more than this from month to month (mean size, the largest tenth
  /// aside) tell more of the small months than of the money.
  private static let leapsAtMost = 0.5

  init(for values: [Double]) {
    if values.allSatisfy({ $0 > 0 }) {
      let leaps = zip(values.dropFirst(), values).map {
        (Double.log($0) - Double.log($1)).magnitude
      }
      let usual = leaps.sorted().dropLast((leaps.count + 9) / 10)
      if usual.reduce(0, +) <= Self.leapsAtMost * Double(usual.count) {
        self = .logarithms
        return
      }
    }
    let sizes = values.lazy.map(\.magnitude).filter { $0 > 0 }
    self = .levels(unit: Quantiles(of: sizes).median ?? 1)
  }

  func values(of values: [Double]) -> [Double] {
    switch self {
    case .logarithms: values.map { Double.log($0) }
    case .levels(let unit): values.map { $0 / unit }
    }
  }

  /// The means of the year around each month, on this scale.
  func yearMeans(of values: [Double]) -> [Double] {
    switch self {
    case .logarithms:
      // Beside the largest value, so that a sum of huge ones doesn't overflow.
      let largest = values.max() ?? 1
      return YearMeans.of(values.map { $0 / largest }).map {
        Double.log(max($0, Double.leastNormalMagnitude)) + Double.log(largest)
      }
    case .levels(let unit): return YearMeans.of(values.map { $0 / unit })
    }
  }

  /// Back to the unit of the series, finite whatever comes.
  func amount(_ value: Double) -> Double {
    switch self {
    case .logarithms: min(Double.exp(value), Double.greatestFiniteMagnitude)
    case .levels(let unit):
      min(max(value * unit, -Double.greatestFiniteMagnitude), Double.greatestFiniteMagnitude)
    }
  }
}
