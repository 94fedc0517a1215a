/// Odds beside those that a person asks for, so worded that neither belies the other: 88 of 100 isn't
/// "9 of 10" where nine of ten are asked for and not met.
public struct OddsAsked: Hashable, Sendable {
  /// What is asked for, 0…1.
  public let asked: Double
  /// Whether tenths would say what isn't so.
  public let inHundredths: Bool

  /// - Parameter odds: those that are compared with what is asked for.
  public init(_ asked: Double, beside odds: [Double]) {
    self.asked = asked
    let tenths = OddsAsked.rounded(asked * 10)
    inHundredths =
      OddsAsked.rounded(asked * 100) != tenths * 10
      || odds.contains { ($0 >= asked) != (OddsAsked.rounded($0 * 10) >= tenths) }
  }

  /// What is said of odds: where they aren't what is asked for, never so many hundredths.
  public func shown(_ odds: Double) -> Double {
    let hundredths = OddsAsked.rounded(asked * 100)
    guard odds < asked, OddsAsked.rounded(odds * 100) >= hundredths else { return odds }
    return Double(hundredths - 1) / 100
  }

  private static func rounded(_ value: Double) -> Int { Int(value + 0.5) }
}
