import RealModule

/// The scale on which a series is worked on, so that neither its unit nor its size matters.
enum WorkingScale: Hashable, Sendable {
  /// Every value is positive and none leaps: growth and seasons multiply.
  case logarithms
  /// In units of the mean size: values that touch zero, go below it, or leap.
  case levels(unit: Double)

  /// Logarithms of values that leap more than this from month to month (root mean square) tell more
  /// of the small months than of the money.
  private static let leapsAtMost = 0.8

  init(for values: [Double]) {
    if values.allSatisfy({ $0 > 0 }) {
      var leaps = 0.0
      for (value, next) in zip(values, values.dropFirst()) {
        let leap = Double.log(next) - Double.log(value)
        leaps += leap * leap
      }
      if leaps <= Self.leapsAtMost * Self.leapsAtMost * Double(max(values.count - 1, 1)) {
        self = .logarithms
        return
      }
    }
    // Divided before they are summed: huge values must not overflow.
    let unit = values.reduce(0) { $0 + $1.magnitude / Double(values.count) }
    self = .levels(unit: unit > 0 ? unit : 1)
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
