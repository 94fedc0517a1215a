public import Ledger
public import Money

/// Why the book would not do something. Facts only; the sentence is made in `Speech`.
public enum BookRefusal: Error, Hashable, Sendable {
  /// There is no file at this path.
  case noBook(path: String)
  /// `create` found a file there already.
  case alreadyExists(path: String)
  /// The file is not SQLite, or some other program's.
  case notABook(path: String)
  /// Written by a later Masar.
  case newerVersion(found: Int, known: Int)
  /// SQLite finds the file malformed; its own words.
  case damaged(detail: String)
  /// The file has a trigger, view, table or index that Masar doesn't make, or not so.
  case foreignObject(SchemaObject)
  /// Another file has taken the place of the one that is open.
  case replaced(path: String)
  /// Another process has been writing for longer than a minute.
  case lockedByAnother
  case diskFull
  case readOnly
  /// The disk failed; SQLite's extended result code, or `errno`.
  case disk(code: Int32)
  /// The file or its folder can't be opened; `errno`, or 0.
  case cannotOpen(path: String, errno: Int32)
  /// Nothing may be made beside the book, and it wasn't closed whole: it can't be read there.
  case unfinished(path: String)
  /// Anything else that SQLite refused, in its own words.
  case refused(code: Int32, detail: String)

  case noSuchChange(ChangeID)
  /// The change is undone already, by this one.
  case alreadyUndone(by: ChangeID)
  /// A later change builds on it and must be undone first.
  case undoBlocked(by: ChangeID)

  case noSuchRow(RowID)
  case noSuchEntry(RowID)
  /// The row is booked or paired, and that would have to go first.
  case rowInUse(RowID)
  /// The row's event is booked already.
  case entryExists(RowID)
  case pairExists(RowID)
  /// The change would touch entries of a closed period.
  case closed(until: Day)
  /// The postings of this entry don't sum to zero in every currency.
  case unbalanced(RowID)
  /// Rows may have come under this number, but no record of their file did, and later files have one.
  case fileWithoutRecord(FileID)
  /// A file's bytes changed while they were being kept.
  case fileChanged(name: String)
  /// A copy that was made or given does not verify.
  case copyDiffers(path: String)
  /// A backup can't be restored, and why: the book in its place is as it was.
  indirect case badBackup(path: String, BookRefusal)
}
