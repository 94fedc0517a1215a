import Bookkeeping
import Speech
import Store
import Telling

/// The book can't be used: why, and every way out that leads somewhere. The parts of the app don't, so
/// that none is offered.
struct TroublePage: Page {
  static let template = "trouble"
  let section: Section? = nil
  let title: String
  let heading: String
  let sentences: [String]
  let ways: [Way]
  let restoring: Restoring?

  /// One way out; it leads somewhere, or sends a form.
  struct Way: Sendable {
    let heading: String
    let text: String
    let step: String
    let address: String?
    let seal: Seal?
  }

  /// - Returns: `nil` where the error isn't the book's.
  init?(_ error: any Error, _ asked: Asked, wrong: Message? = nil) {
    let voice = asked.voice
    let sentences: [Message]
    let (canRestore, isLost): (Bool, Bool)
    switch error {
    case let lost as BookLost:
      sentences = [TroubleWords.lost(lost.path), TroubleWords.lostWhy]
      (canRestore, isLost) = (true, true)
    case let refusal as BookRefusal where refusal.isOfBook:
      sentences = refusal.sentences(asked.book.path)
      (canRestore, isLost) = (refusal.isMendedByBackup, false)
    default: return nil
    }
    title = asked.plain.say(TroubleWords.title)
    heading = sentences.first.map(voice.say) ?? title
    self.sentences = sentences.dropFirst().map(voice.say)
    let isOwn = !asked.session.looksAtExample
    var ways = [
      Way(
        heading: voice.say(isLost ? TroubleWords.putBack : TroubleWords.lookAgain),
        text: voice.say(isLost ? TroubleWords.putBackHow : TroubleWords.lookAgainWhen),
        step: voice.say(TroubleWords.look), address: "/", seal: nil)
    ]
    if isLost && isOwn {
      ways.append(
        Way(
          heading: voice.say(TroubleWords.anew), text: voice.say(TroubleWords.anewNote),
          step: voice.say(TroubleWords.beginAnew), address: nil, seal: asked.change("/book/anew")))
    }
    if !isOwn {
      ways.append(
        Way(
          heading: voice.say(TroubleWords.example), text: voice.say(TroubleWords.exampleNote),
          step: voice.say(TroubleWords.makeExample), address: nil,
          seal: asked.change("/example/look")))
    }
    self.ways = ways
    restoring = canRestore && isOwn ? Restoring(asked, wrong: wrong) : nil
  }
}

extension BookRefusal {
  /// Whether it is the book itself that can't be used, whatever one asks of it.
  var isOfBook: Bool {
    switch self {
    case .cannotOpen, .unfinished: true
    default: isMendedByBackup
    }
  }

  var isMendedByBackup: Bool {
    switch self {
    case .notABook, .newerVersion, .damaged, .foreignObject, .refused: true
    default: false
    }
  }
}
