import Bookkeeping
import Money
import Speech
import Store
import Telling

/// The journal of changes, newest first, each with its undoing.
struct LogPage: Page {
  static let template = "log"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lead: String
  let changes: [Line]
  let undo: String
  let older: RegisterScreen.Step?
  let pages: String

  struct Line: Sendable {
    let id: String
    let number: String
    let kind: String
    let why: String
    let when: String
    let state: String?
    let undo: Seal?
    let undoLabel: String
  }

  static let most = 50

  /// The page on which a change stands first, at its place.
  static func address(_ change: Int64) -> String {
    "/books/log?before=\(change < .max ? change + 1 : change)#change-\(change)"
  }

  init(_ asked: Asked, _ changes: [Change]) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(BooksWords.log)
    parts = BooksParts(asked, at: .log)
    heading = voice.say(changes.isEmpty ? HistoryWords.empty : BooksWords.log)
    lead = voice.say(DecidingWords.logLead)
    undo = voice.say(PageWords.undo)
    pages = plain.say(BooksWords.pages)
    self.changes = changes.prefix(LogPage.most).map { change in
      let number = change.id.number
      var when = voice.moment(
        unixSeconds: change.note.at, offsetSeconds: LocalTime.offset(at: change.note.at))
      // One's own name says nothing to oneself.
      if !change.note.who.isEmpty, change.note.who != asked.app.configuration.who {
        when += " · " + voice.say(.foreign(change.note.who))
      }
      if change.rows > 0 { when += " · " + voice.say(DecidingWords.brought(change.rows)) }
      return Line(
        id: "change-\(number)", number: voice.numerals(Int(number)),
        kind: voice.say(change.note.kind.name),
        why: change.about.map(voice.say) ?? "", when: when,
        state: change.undoneBy.map { voice.say(DecidingWords.undoneBy(Int($0.number))) }
          ?? change.undoes.map { voice.say(DecidingWords.undoes(Int($0.number))) },
        undo: change.undoneBy == nil ? asked.change("/books/undo/\(number)") : nil,
        undoLabel: plain.say(DecidingWords.undo(Int(number))))
    }
    older =
      changes.count > LogPage.most
      ? RegisterScreen.Step(
        name: voice.say(BooksWords.older),
        address: "/books/log?before=\(changes[LogPage.most - 1].id.number)") : nil
  }
}
