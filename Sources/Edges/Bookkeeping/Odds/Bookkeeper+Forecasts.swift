import Store

extension Bookkeeper {
  /// All frozen forecasts, oldest first.
  public func frozenForecasts() throws -> [FrozenForecast] {
    try book.read { try $0.forecasts() }
  }
}
