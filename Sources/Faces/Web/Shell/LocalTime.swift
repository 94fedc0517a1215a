import Foundation

/// The clock of the machine on which the book lies.
enum LocalTime {
  /// Seconds east of Greenwich at a moment.
  static func offset(at unixSeconds: Int64) -> Int {
    TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(unixSeconds)))
  }
}
