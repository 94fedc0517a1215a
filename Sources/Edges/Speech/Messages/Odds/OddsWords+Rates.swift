import Ledger
public import Money

extension OddsWords {
  /// What one rate does, and where the next is wanted: a rate of one day mends no year.
  ///
  /// - Parameter first: the first day that lacks a rate.
  public static func rateServes(first: Day) -> Message {
    let days = Rates.staleAfterDays
    return Message(
      ar:
        "يصلح السعر ليومه وإلى \(days, .day, .afterPreposition) بعده. أول يوم ينقصه سعر: \(first).",
      en: """
        A rate serves its own day and the \(days, .day) after it. The first day without one: \
        \(first).
        """)
  }
}
