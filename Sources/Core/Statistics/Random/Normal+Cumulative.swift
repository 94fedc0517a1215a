import RealModule

extension Normal {
  /// The share of draws at or below a value: Φ(x) = erfc(−x/√2) / 2.
  public static func cumulative(_ value: Double) -> Double {
    .erfc(-value / Double.sqrt(2)) / 2
  }
}
