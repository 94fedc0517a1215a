import Money

/// The month that earnings are of, where it stands in place of a day: `Sep 1 – 30, 2025`.
enum AdSenseMonth {
  /// The last of its days, or `nil` where the text is no such month.
  static func lastDay(_ text: String) -> Day? {
    let halves = text.prefix(64).split(maxSplits: 1) { $0 == "–" || $0 == "-" || $0 == "—" }
    guard halves.count == 2, let month = halves[0].split(separator: " ").first,
      month.contains(where: \.isLetter), halves[1].contains(",")
    else { return nil }
    do throws(DateDefect) {
      return try DateStyle(order: .mdy).read("\(month) \(halves[1])").day
    } catch {
      return nil
    }
  }
}
