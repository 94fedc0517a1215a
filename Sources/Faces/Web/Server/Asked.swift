import Bookkeeping
import Hummingbird
import Money
import Speech
import Telling

/// What a page is asked with, and by whom.
struct Asked: Sendable {
  let app: App
  let session: Session
  /// `/income/stream`
  let path: String
  /// What stands after the question mark.
  let query: Form
  /// What was sent; empty where nothing was.
  let form: Form
  let parameters: Parameters
  /// Speaks for elements of a page: every figure is between marks.
  let voice: Voice

  var book: OpenBook { session.looksAtExample ? app.example : app.own }

  /// Speaks for attributes, titles and options: without marks.
  var plain: Voice { Voice(voice.preferences, .plain) }

  var clock: (now: Int64, today: Day) { app.configuration.clock() }

  func say(_ message: Message) -> String { voice.say(message) }

  /// The form that changes something at `path`.
  func change(_ path: String) -> Seal { Seal(action: path, seal: session.seal(path)) }
}

/// Where a form goes, and its seal.
struct Seal: Sendable {
  let action: String
  let seal: String
}

/// What a route answers with.
enum Answer: Sendable {
  case page(any Page)
  /// A page after something couldn't be done.
  case refused(any Page)
  case redirect(String)
  case json(JSON)
  case file(name: String, type: String, bytes: [UInt8])
  case download(Download)
}

/// What a page shows: plain values, put into words already. Its template finds them by name.
protocol Page: Sendable {
  static var template: String { get }
  /// The title of the window, in words without marks.
  var title: String { get }
  var section: Section? { get }
}

/// The parts of the app, as the navigation has them.
enum Section: String, CaseIterable, Sendable {
  case path, income, odds, books, fields, settings

  var address: String { "/" + rawValue }
}

/// There is nothing under that address.
struct NotThere: Error {}
