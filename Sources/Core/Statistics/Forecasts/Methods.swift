/// The methods that are weighed together, each telling the adjusted series on its working scale.
enum Methods {
  static let names = [
    "simple smoothing", "dynamic theta", "theta, surprises cut", "theta, level for the year",
    "damped trend", "damped trend by quarters", "simple smoothing for the year",
  ]

  /// One row a method, in the order of `names`.
  ///
  /// A trend seen in few months is mostly chance: what a method says beyond the smoothed level is
  /// drawn back to it by n² / (n² + 15²) of n months, and never more than three units of the scale.
  static func forecasts(
    of values: [Double], smoothing: SimpleSmoothing, months: Int
  ) -> [[Double]] {
    let yearly = SimpleSmoothing(toYearAfterEachMonthOf: values)
    let count = Double(values.count)
    let trust = count * count / (count * count + 225)
    let level = smoothing.level
    let others = [
      DynamicTheta(of: values).forecast(months: months),
      Theta(cuttingSurprisesOf: values, smoothing: smoothing).forecast(months: months),
      Theta(of: values, smoothing: yearly).forecast(months: months),
      values.count < 8
        ? smoothing.forecast(months: months) : DampedTrend(of: values).forecast(months: months),
      byQuarters(values, months) ?? smoothing.forecast(months: months),
      yearly.forecast(months: months),
    ]
    return [smoothing.forecast(months: months)]
      + others.map { row in row.map { level + trust * min(max($0 - level, -3), 3) } }
  }

  private static func byQuarters(_ values: [Double], _ months: Int) -> [Double]? {
    let quarters = Quarters(of: values).means
    guard quarters.count >= 6 else { return nil }
    let told = DampedTrend(of: quarters).forecast(months: Quarters.needed(for: months))
    return Quarters.months(months, along: told)
  }
}
