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
    let opened = Set(try anchors(.opening).map { "\($0.account) \($0.amount.currency)" })
    var sums: [Day: [AccountID: Totals]] = [:]
    for fact in try facts(Anchor.Kind.closing.rawValue) {
      guard let anchor = Anchor(.closing, fact), let id = try account(named: anchor.account),
        opened.contains("\(anchor.account) \(anchor.amount.currency)"),
        let stored = FactCoding.decode(StoredAnchor.self, fact.body)
      else { continue }
      let held = try sums[anchor.day] ?? balances(on: anchor.day)
      sums[anchor.day] = held
      let books = held[id]?[anchor.amount.currency] ?? 0
      let stated = Int128(anchor.amount.minorUnits)
      if books == stated { continue }
      // A statement made in the middle of its last day doesn't know the rest of that day.
      let later = try laterThatDay(anchor, id, than: stored.files)
      if books - later != stated { unmet.append(UnmetBalance(anchor: anchor, books: books)) }
    }
    for anchor in try anchors(.asserted) {
      guard let id = try account(named: anchor.account) else { continue }
      let books = try balances(on: anchor.day)[id]?[anchor.amount.currency] ?? 0
      if books != Int128(anchor.amount.minorUnits) {
        unmet.append(UnmetBalance(anchor: anchor, books: books))
      }
    }
    return unmet.sorted { ($0.anchor.day, $0.anchor.name) < ($1.anchor.day, $1.anchor.name) }
  }

  /// What files other than those that state the anchor bring on its day.
  private func laterThatDay(_ anchor: Anchor, _ account: AccountID, than files: Set<FileID>) throws
    -> Int128
  {
    var sum: Int128 = 0
    for line in try register(
      of: account, after: (anchor.day.adding(days: -1), RowID(.max)), limit: 1000)
    where line.posting.day == anchor.day && !files.contains(line.file)
      && line.posting.amount.currency == anchor.amount.currency
    {
      sum += Int128(line.posting.amount.minorUnits)
    }
    return sum
  }
}
