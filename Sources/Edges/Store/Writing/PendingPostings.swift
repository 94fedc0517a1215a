import Ledger
import Money

/// Postings on their way: eight in one statement cost less than eight statements.
struct PendingPostings {
  private struct Posting {
    let entry: Int64
    let place: Int64
    let day: Int64
    let leg: Leg
    let currency: Int64
  }

  private var postings: [Posting] = []

  var isEmpty: Bool { postings.isEmpty }

  mutating func add(_ entry: RowID, _ place: Int, _ day: Day, _ leg: Leg, currency: Int64) {
    postings.append(
      Posting(
        entry: entry.number, place: Int64(place), day: Int64(day.number), leg: leg,
        currency: currency))
  }

  /// Writes as many as fill statements, or all.
  mutating func write(to inserter: Inserter, all: Bool) throws {
    guard all || postings.count >= Inserter.most else { return }
    var start = 0
    while start < postings.count {
      let left = postings.count - start
      let count = left >= Inserter.most ? Inserter.most : 1
      if count == 1, !all { break }
      var record = inserter.begin(records: count)
      for place in start..<start + count {
        if place > start { record.follow() }
        PendingPostings.write(postings[place], to: &record)
      }
      _ = try inserter.insert(record)
      start += count
    }
    postings.removeSubrange(..<start)
  }

  private static func write(_ posting: Posting, to record: inout Record) {
    record.int(posting.entry)
    record.int(posting.place)
    record.int(posting.day)
    record.int(posting.leg.account.number)
    record.int(posting.currency)
    record.int(posting.leg.amount.minorUnits)
    record.int(posting.leg.row?.number)
    record.int(posting.leg.stream?.number)
  }
}
