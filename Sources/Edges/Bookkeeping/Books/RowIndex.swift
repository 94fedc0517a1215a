import Foundation
import Intake
import Ledger
import Money
import Store

/// The words of every row, folded, in one piece of memory, so that a search through a hundred
/// thousand rows takes milliseconds.
///
/// A row's words never change once they are written: what was read stays, and only rows that came
/// later are added.
public struct RowIndex: Sendable {
  /// The change up to which it knows the rows.
  private var head: Change?
  private var ids: [RowID] = []
  private var days: [Day] = []
  /// The text of place n is `text[ends[n - 1]..<ends[n]]`.
  private var ends: [Int] = []
  private var text: [UInt8] = []
  /// Places, newest day first; of one day, the row that came last first.
  private(set) var newestFirst: [Int32] = []

  public init() {}

  var count: Int { ids.count }

  func mark(_ place: Int) -> RegisterMark { RegisterMark(day: days[place], row: ids[place]) }

  /// Rows are numbered as they come: a place is found by halving.
  func place(of row: RowID) -> Int? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == row ? low : nil
  }

  /// Which places have every word of `query`; `nil` where it says nothing.
  func matching(_ query: String) -> [Bool]? {
    let words = Folded(query).bytes.split(separator: 0x20).map { Word(bytes: Array($0)) }
    // The longest word is found in the fewest rows.
    guard let first = words.max(by: { $0.bytes.count < $1.bytes.count }) else { return nil }
    var found = [Bool](repeating: false, count: ids.count)
    text.withUnsafeBufferPointer { all in
      var place = 0
      var from = 0
      while let at = first.place(in: all, from..<all.count) {
        while ends[place] <= at { place += 1 }
        let row = (place == 0 ? 0 : ends[place - 1])..<ends[place]
        found[place] = words.allSatisfy { $0.place(in: all, row) != nil }
        from = ends[place]
      }
    }
    return found
  }

  /// A word that is looked for.
  private struct Word {
    let bytes: [UInt8]

    /// Arabic letters share a few first bytes; their second ones tell them apart.
    private var telling: Int { bytes.count > 1 && bytes[0] >= 0xC0 ? 1 : 0 }

    func place(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
      guard let base = text.baseAddress else { return nil }
      let telling = telling
      var at = range.lowerBound + telling
      let last = range.upperBound - bytes.count + telling
      while at <= last,
        let hit = memchr(base + at, Int32(bytes[telling]), last - at + 1)
      {
        let start = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - telling
        if memcmp(base + start, bytes, bytes.count) == 0 { return start }
        at = start + telling + 1
      }
      return nil
    }
  }

  /// Brought in step with a book: `nil` where it is that already.
  fileprivate mutating func follow(_ reader: Reader) throws {
    let latest = try reader.changes(limit: 1).first
    if latest?.chain == head?.chain { return }
    // Another book under the same name: a backup was put in its place.
    if let known = head, try reader.change(known.id)?.chain != known.chain { self = RowIndex() }
    let before = ids.count
    try reader.words(after: ids.last) { id, day, description, counterparty in
      ids.append(id)
      days.append(day)
      text += Folded(counterparty.map { "\(description) \($0)" } ?? description).bytes
      // No word reaches over it: folded text has no line feed.
      text.append(0x0A)
      ends.append(text.count)
    }
    head = latest
    order(from: before)
  }

  private mutating func order(from first: Int) {
    guard first < ids.count else { return }
    func isBefore(_ a: Int32, _ b: Int32) -> Bool {
      (days[Int(b)], b) < (days[Int(a)], a)
    }
    let new = (Int32(first)..<Int32(ids.count)).sorted(by: isBefore)
    var merged: [Int32] = []
    merged.reserveCapacity(ids.count)
    var next = 0
    for old in newestFirst {
      while next < new.count, isBefore(new[next], old) {
        merged.append(new[next])
        next += 1
      }
      merged.append(old)
    }
    newestFirst = merged + new[next...]
  }
}

extension Bookkeeper {
  /// Brings an index of the rows in step with the book.
  public func follow(_ index: inout RowIndex) throws {
    try book.read { try index.follow($0) }
  }
}
