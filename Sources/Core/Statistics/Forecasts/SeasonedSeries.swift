/// A series on its working scale, taken apart into its seasons and the rest.
struct SeasonedSeries: Sendable {
  let scale: WorkingScale
  let seasonality: Seasonality
  /// On the working scale, without the seasons, and with giant months cut.
  let adjusted: [Double]

  init(of values: [Double]) {
    scale = WorkingScale(for: values)
    let worked = scale.values(of: values)
    let seasonality = Seasonality(of: worked, around: scale.yearMeans(of: values))
    self.seasonality = seasonality
    adjusted = Spikes.cut(worked.indices.map { worked[$0] - seasonality[$0] })
  }

  /// The season of the month `ahead` of the history, from 0.
  func season(ahead: Int) -> Double { seasonality[adjusted.count + ahead] }
}
