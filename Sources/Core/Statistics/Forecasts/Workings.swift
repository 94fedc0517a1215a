/// How a weighed forecast comes about: each method's path, the traits, the spread. `Forecast` is
/// what comes out; Scripts/calibrate-forecast reads the workings to learn the tables.
public struct Workings: Sendable {
  public let forecast: Forecast
  /// A row a method, on the working scale, seasons included.
  public let paths: [[Double]]
  /// What weights and widths are read from.
  public let shape: [Double]
  public let movement: [Double]
  /// The unit of the working scale; `nil` where it is logarithms.
  public let unit: Double?

  /// `values` are finite, and at least one.
  public init(of values: [Double], _ months: Int) {
    let series = SeasonedSeries(of: values)
    let adjusted = series.adjusted
    let smoothing = SimpleSmoothing(of: adjusted)
    let line = Line(through: adjusted)
    let traits = Traits(of: adjusted, smoothing: smoothing, line: line)
    let plain = Methods.forecasts(of: adjusted, smoothing: smoothing, months: months)
    let seasons = (0..<months).map { series.season(ahead: $0) }
    let centre = zip(
      MethodWeights.combined(plain, shape: traits.shape, months: months), seasons
    ).map { $0 + $1 }
    let offsets = Spread.offsets(traits, history: values.count, months: months)
    // What has never been below nothing isn't told to be.
    let least = values.contains { $0 < 0 } ? -Double.greatestFiniteMagnitude : 0
    let scale = series.scale

    forecast = Forecast(
      mean: centre.map { max(scale.amount($0), least) },
      quantiles: zip(centre, offsets).map { centre, row in
        row.map { max(scale.amount(centre + $0), least) }
      },
      basis: Forecast.Basis(
        months: values.count, emptyMonths: values.count { $0 == 0 },
        method: scale.isLogarithmic ? .weighedInLogarithms : .weighedInLevels,
        isSeasonal: series.seasonality.isClear))
    paths = plain.map { path in zip(path, seasons).map { $0 + $1 } }
    shape = traits.shape
    movement = traits.movement
    if case .levels(let unit) = scale { self.unit = unit } else { unit = nil }
  }
}
