/// How well odds told what happened.
public enum OddsScores {
  /// The mean squared distance of odds from what happened, 0…1 (Brier, "Verification of forecasts
  /// expressed in terms of probability", Monthly Weather Review 78, 1950, as halved since); `nil`
  /// where nothing happened yet.
  public static func brier(_ odds: [Double], _ happened: [Bool]) -> Double? {
    guard !odds.isEmpty, odds.count == happened.count else { return nil }
    let sum = zip(odds, happened).reduce(0) { sum, pair in
      let away = pair.0 - (pair.1 ? 1 : 0)
      return sum + away * away
    }
    return sum / Double(odds.count)
  }

  /// One group of odds that were alike, and how often they came true.
  public struct Reliability: Hashable, Sendable {
    public let count: Int
    public let meanOdds: Double
    public let cameTrue: Double
  }

  /// Odds by tenths; tenths without any are left out.
  public static func reliability(_ odds: [Double], _ happened: [Bool]) -> [Reliability] {
    var groups = [(count: Int, odds: Double, came: Int)](repeating: (0, 0, 0), count: 10)
    for (odds, happened) in zip(odds, happened) {
      let group = min(max(Int(odds * 10), 0), 9)
      groups[group].count += 1
      groups[group].odds += odds
      groups[group].came += happened ? 1 : 0
    }
    return groups.filter { $0.count > 0 }.map { group in
      Reliability(
        count: group.count, meanOdds: group.odds / Double(group.count),
        cameTrue: Double(group.came) / Double(group.count))
    }
  }

  /// The mean distance between odds and how often they came true, by tenths, each tenth weighing as
  /// many as it holds; `nil` without odds.
  public static func calibrationError(_ odds: [Double], _ happened: [Bool]) -> Double? {
    guard !odds.isEmpty, odds.count == happened.count else { return nil }
    let sum = reliability(odds, happened).reduce(0) {
      $0 + Double($1.count) * ($1.meanOdds - $1.cameTrue).magnitude
    }
    return sum / Double(odds.count)
  }
}
