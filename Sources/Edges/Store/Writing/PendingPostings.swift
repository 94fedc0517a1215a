import Ledger
import Money

/// Postings on their way: many in one statement cost less than as many statements, and one that
/// tells of both legs of a simple entry costs less than two.
struct PendingPostings {
  private struct Posting {
    let entry: Int64
    let place: Int64
    let day: Int64
    let leg: Leg
    let currency: Int64
    /// The account of the leg after this one, where it only mirrors it.
    let against: Int64?
  }

  private var postings: [Posting] = []

  var isEmpty: Bool { postings.isEmpty }

  mutating func add(
    _ entry: RowID, _ place: Int, _ day: Day, _ leg: Leg, currency: Int64, against: AccountID?
  ) {
    postings.append(
      Posting(
        entry: entry.number, place: Int64(place), day: Int64(day.number), leg: leg,
        currency: currency, against: against?.number))
  }

  /// Writes as many as fill statements, or all.
  mutating func write(to inserter: Inserter, all: Bool) throws {
    guard all || postings.count >= Inserter.most else { return }
    var rest = postings[...]
    while rest.count >= Inserter.most {
      let next = rest.prefix(Inserter.most)
      var record = try inserter.beginSeveral(without: PendingPostings.unfilled(by: next))
      for place in next.indices {
        if place > next.startIndex { record.follow() }
        PendingPostings.write(next[place], to: &record)
      }
      _ = try inserter.insert(record)
      rest = rest.dropFirst(Inserter.most)
    }
    while all, let posting = rest.popFirst() {
      var record = inserter.begin()
      PendingPostings.write(posting, to: &record)
      _ = try inserter.insert(record)
    }
    postings.removeSubrange(..<rest.startIndex)
  }

  private static let (row, stream, against) = (
    Table.posting.places(of: ["row"]), Table.posting.places(of: ["stream"]),
    Table.posting.places(of: ["against"])
  )

  /// The columns that none of these fills.
  private static func unfilled(by postings: ArraySlice<Posting>) -> Columns {
    var columns: Columns = [row, stream, against]
    for posting in postings {
      if posting.leg.row != nil { columns.remove(row) }
      if posting.leg.stream != nil { columns.remove(stream) }
      if posting.against != nil { columns.remove(against) }
    }
    return columns
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
    record.int(posting.against)
  }
}
