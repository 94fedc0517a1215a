public import Money
public import Store

/// The use cases on a book: import, file, report, undo, check, export.
///
/// It has no clock and no name of its own: who acts, when, and which day is today are given, so
/// that everything it does can be done again.
public struct Bookkeeper: Sendable {
  public let book: Book
  /// Who acts, as the journal names them.
  public let who: String
  /// Unix seconds.
  public let now: Int64
  public let today: Day

  public init(book: Book, who: String, now: Int64, today: Day) {
    self.book = book
    self.who = who
    self.now = now
    self.today = today
  }

  func note(_ kind: ChangeKind, _ why: String, facts: JSON = .object([])) -> ChangeNote {
    ChangeNote(kind, at: now, who: who, why: why, facts: facts.line)
  }
}
