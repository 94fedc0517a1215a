import RealModule

/// How much each method is believed: shares that add up to one, by what the series is like and by
/// how far ahead. Learned on rolling origins (see `ForecastTables`), in the way of Montero-Manso,
/// Athanasopoulos, Hyndman and Talagala, "FFORMA" (International Journal of Forecasting 36, 2020),
/// with a linear rule in place of their trees.
enum MethodWeights {
  /// Months 1–3, 4–8 and later are weighed apart.
  private static func stage(of month: Int) -> Int { month < 3 ? 0 : month < 8 ? 1 : 2 }

  static func shares(_ shape: [Double], stage: Int) -> [Double] {
    let scores = ForecastTables.weights[stage].map { row in
      zip(row, shape).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let highest = scores.max() ?? 0
    let raised = scores.map { Double.exp($0 - highest) }
    let sum = raised.reduce(0, +)
    return raised.map { $0 / sum }
  }

  /// One path of all the methods' paths.
  static func combined(_ paths: [[Double]], shape: [Double], months: Int) -> [Double] {
    let shares = (0..<3).map { Self.shares(shape, stage: $0) }
    return (0..<months).map { month in
      let share = shares[stage(of: month)]
      return paths.indices.reduce(0) { $0 + share[$1] * paths[$1][month] }
    }
  }
}
