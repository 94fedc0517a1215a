import RealModule

/// What the months of the year do to a series, as far as its years agree on it: the seasons that
/// forecasts are told with (`Seasonality`), as shares of the year's level.
public struct SeasonsOfYear: Hashable, Sendable {
  /// By the place of a month in the history, modulo 12: 0.2 is a fifth above the year's level.
  public let byPlace: [Double]
  /// How much of what the years showed is believed, 0…1: the more the months of one name differ from
  /// each other, and the fewer the years, the less.
  public let believed: Double
  /// Whether enough of it is to be told, and it is more than a hair.
  public let isClear: Bool

  /// Three years of even chance are believed so much in four cases of a hundred.
  private static let clear = 0.6
  private static let least = 0.02

  /// `nil` with less than two years, and where the level isn't above zero.
  public init?(of values: [Double]) {
    guard values.count >= Seasonality.monthsNeeded else { return nil }
    let level = values.suffix(12).reduce(0, +) / 12
    guard level > 0 else { return nil }
    let series = SeasonedSeries(of: values)
    let seasonality = series.seasonality
    byPlace = seasonality.byPlace.map { index in
      switch series.scale {
      case .logarithms: Double.exp(index) - 1
      case .levels: (series.scale.amount(index) - series.scale.amount(0)) / level
      }
    }
    believed = seasonality.trust
    isClear =
      seasonality.trust >= SeasonsOfYear.clear
      && byPlace.contains { $0.magnitude >= SeasonsOfYear.least }
    guard byPlace.allSatisfy(\.isFinite) else { return nil }
  }

  /// The places of the months that bring most and least.
  public var strongest: Int { byPlace.indices.max { byPlace[$0] < byPlace[$1] } ?? 0 }
  public var weakest: Int { byPlace.indices.min { byPlace[$0] < byPlace[$1] } ?? 0 }
}
