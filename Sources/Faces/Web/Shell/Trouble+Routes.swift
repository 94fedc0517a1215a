import Bookkeeping
import Speech
import Store
import Telling

/// The ways out that a page offers where the book can't be used.
func addTrouble(_ routes: Routes) {
  routes.change("/book/anew") { asked in
    try asked.app.own.giveUp()
    return .redirect("/")
  }
}

extension App {
  /// Another book in the place of the one that a browser has seen is never gone on with in silence:
  /// who looks is told once, and who would change something is refused once.
  func tellOfExchange(_ session: Session, isChange: Bool) throws {
    guard !session.looksAtExample else { return }
    let count = try own.exchanges()
    guard session.seenExchanges != count else { return }
    let isNews = session.seenExchanges != nil
    let changes = isNews && !isChange ? try? own.bookkeeper().latestChange() : nil
    sessions.change(session.id) {
      $0.seenExchanges = count
      if let changes {
        $0.notice = Noticed(message: TroubleWords.exchanged(own.path, changes: Int(changes)))
      }
    }
    if isNews && isChange { throw BookRefusal.replaced(path: own.path) }
  }
}

/// A book's file being put in the place of the book.
struct Restoring: Sendable {
  let heading: String
  let note: String
  let wrong: String?
  let file: String
  /// Where a book would give way to it.
  let agree: String?
  let restore: String
  let seal: Seal

  init(_ asked: Asked, wrong: Message?) {
    let voice = asked.voice
    let replaces = asked.book.exists
    heading = voice.say(SettingsPageWords.restore)
    note = voice.say(replaces ? SettingsPageWords.restoreNote : TroubleWords.restoreNote)
    self.wrong = wrong.map(voice.say)
    file = voice.say(SettingsPageWords.copyFile)
    agree = replaces ? voice.say(SettingsPageWords.agree) : nil
    restore = voice.say(SettingsPageWords.restoreIt)
    seal = asked.change("/settings/restore")
  }
}
