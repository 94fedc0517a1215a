public import Money

/// A moment in UTC as ISO 8601 has it: `2026-11-23T17:08:14Z`.
func timestamp(_ unixSeconds: Int64) -> String {
  let moment = Moment(unixSeconds: unixSeconds)
  func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
  let second = moment.secondOfDay
  return "\(moment.day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
}

/// A moment as a day and the second of it, in UTC.
public struct Moment: Hashable, Sendable {
  public let day: Day
  public let secondOfDay: Int64

  public init(unixSeconds: Int64) {
    let days = unixSeconds >= 0 ? unixSeconds / 86_400 : (unixSeconds - 86_399) / 86_400
    day = Day(number: Int32(clamping: days))
    secondOfDay = unixSeconds - days * 86_400
  }
}
