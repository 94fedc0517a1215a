public import Money
import Statistics
import Store

/// A forecast as it was made: kept under the last whole month it knew, never changed, scored when its
/// months are over.
public struct FrozenForecast: Codable, Hashable, Sendable {
  /// The last whole month that it knew: `2026-06`.
  public let made: String
  public let currency: String
  public let series: [Series]
  /// The odds that each month's online income carries the costs, and what it has to reach for that:
  /// the costs, and the taxes on it.
  public let carries: [Double]
  public let costs: Double
  /// What it stood on; `nil` in a forecast that was kept before this was.
  public let basis: KeptBasis?

  public struct Series: Codable, Hashable, Sendable {
    /// `online`, `costs`, `cash`, or a stream's account.
    public let name: String
    /// A row a month ahead, at the levels of `Forecast.levels`.
    public let quantiles: [[Double]]
    /// The mean of the last twelve months, and the months of a year before: what a plain guess
    /// would have said.
    public let yearMean: Double
    public let yearBefore: [Double?]

    /// The quantile of a month ahead, from 0; `nil` where it wasn't kept.
    public func quantile(_ level: Double, _ ahead: Int) -> Double? {
      guard let place = Forecast.levels.firstIndex(of: level), quantiles.indices.contains(ahead),
        quantiles[ahead].indices.contains(place)
      else { return nil }
      return quantiles[ahead][place]
    }
  }

  public static let online = "online"
  public static let expenses = "costs"
  public static let cash = "cash"

  /// What stands beside the sum, the costs and the cash.
  public var streams: [Series] {
    let others = [FrozenForecast.online, FrozenForecast.expenses, FrozenForecast.cash]
    return series.filter { !others.contains($0.name) }
  }

  /// The month ahead, from 0.
  public func month(_ ahead: Int) -> Month? {
    Month(iso: made)?.adding(months: ahead + 1)
  }
}

extension Reader {
  /// All frozen forecasts, oldest first.
  func forecasts() throws -> [FrozenForecast] {
    try facts(FactKind.forecast).compactMap { FactCoding.decode(FrozenForecast.self, $0.body) }
  }
}
