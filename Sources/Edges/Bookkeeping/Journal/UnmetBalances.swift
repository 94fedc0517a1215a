import Ledger
import Money
import Store

/// A balance that a statement states and the books don't meet.
struct UnmetBalance {
  let anchor: Anchor
  /// What the books say the account held.
  let books: Int128
}

extension Reader {
  /// Compares what statements state with the books: at the end of each stated day.
  ///
  /// An account is compared only where its beginning is known, from an opening balance of its own.
  func unmetBalances() throws -> [UnmetBalance] {
    var unmet: [UnmetBalance] = []
    let closings = try anchors(.closing)
    guard !closings.isEmpty else { return [] }
    let opened = Set(try anchors(.opening).map { "\($0.account) \($0.amount.currency)" })
    var sums: [Day: [AccountID: Totals]] = [:]
    for anchor in closings where opened.contains("\(anchor.account) \(anchor.amount.currency)") {
      guard let id = try account(named: anchor.account) else { continue }
      let held = try sums[anchor.day] ?? balances(on: anchor.day)
      sums[anchor.day] = held
      let books = held[id]?[anchor.amount.currency] ?? 0
      if books != Int128(anchor.amount.minorUnits) {
        unmet.append(UnmetBalance(anchor: anchor, books: books))
      }
    }
    return unmet.sorted { ($0.anchor.day, $0.anchor.name) < ($1.anchor.day, $1.anchor.name) }
  }
}
