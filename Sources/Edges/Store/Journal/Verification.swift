public import Ledger
public import Money

/// What checking the whole book found.
public struct Verification: Hashable, Sendable {
  /// Changes in the journal.
  public internal(set) var changes = 0
  /// The end of the chain: who keeps it elsewhere can tell later that nothing before it was altered
  /// or cut off.
  public internal(set) var head: [UInt8] = Chain.beginning
  public internal(set) var faults: [Fault] = []

  public var isSound: Bool { faults.isEmpty }

  /// The most faults that are listed: a book with more is not better known by all of them.
  public static let mostFaults = 100

  public enum Fault: Hashable, Sendable {
    /// SQLite's own check of pages and indexes, in its words.
    case pages(String)
    /// A trigger, view, table or index that Masar doesn't make, or not so.
    case foreign(SchemaObject)
    case missing(SchemaObject)
    /// The journal's line of this change is not what was written.
    case journal(ChangeID)
    /// What this change wrote to a table is no longer there as it was.
    case records(ChangeID, table: String)
    /// A record says that it was born or died in a change that the journal doesn't have.
    case unknownChange(Int64, table: String)
    /// The kept bytes of a file are not those that were kept.
    case content(ContentID)
    /// The kept sum of a month is not the sum of its postings.
    case monthSum(AccountID, Month)
    case unbalanced(RowID)
    /// An entry lives on a row that doesn't.
    case rowMissing(RowID)
  }

  mutating func add(_ fault: Fault) {
    if faults.count < Verification.mostFaults { faults.append(fault) }
  }
}
