import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Store
import Telling

/// One run of one command: the book, the person's voice, the clock.
struct Session {
  let options: CommonOptions
  let path: String
  let now: Int64
  let today: Day

  init(_ options: CommonOptions) {
    self.options = options
    self.path = BookPath.chosen(options.book)
    (now, today) = Session.clock()
  }

  /// Unix seconds, and the day where the person is.
  static func clock() -> (now: Int64, today: Day) {
    let seconds = Date().timeIntervalSince1970
    var local = tm()
    var clock = time_t(seconds)
    localtime_r(&clock, &local)
    let day = Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return (Int64(seconds), day ?? Day(number: Int32(seconds / 86_400)))
  }

  /// The book that is there; a command that only looks doesn't make one.
  func bookkeeper() throws -> Bookkeeper {
    Bookkeeper(book: try Book.open(at: path), who: who, now: now, today: today)
  }

  var hasBook: Bool { FileManager.default.fileExists(atPath: path) }

  /// The book, new where there is none.
  func bookkeeperOrNew() throws -> Bookkeeper {
    let book: Book
    do {
      book = hasBook ? try Book.open(at: path) : try Book.create(at: path)
    } catch BookRefusal.alreadyExists {
      // Another process made it in the meantime.
      book = try Book.open(at: path)
    }
    return Bookkeeper(book: book, who: who, now: now, today: today)
  }

  private var who: String { NSUserName() }

  /// The voice for a command that has opened its book.
  func voice(_ bookkeeper: Bookkeeper?) -> Voice {
    var preferences = Preferences(locale: Session.locale)
    if let settings = try? bookkeeper?.settings() { settings.apply(to: &preferences) }
    if let language = options.lang.flatMap({ Language(named: $0) }) {
      preferences.language = language
    }
    return Voice(preferences, Terminal.medium)
  }

  static var locale: LocaleName {
    let environment = ProcessInfo.processInfo.environment
    return LocaleName(
      lcAll: environment["LC_ALL"], lcMessages: environment["LC_MESSAGES"],
      lang: environment["LANG"])
  }

  /// Prints a report as JSON, or as the lines that `text` makes of it.
  func show(_ json: @autoclosure () -> JSON, _ text: () -> [String]) {
    Terminal.print(options.json ? json().description : text().joined(separator: "\n"))
  }
}

/// Where the book lies.
enum BookPath {
  /// `--book`, else `MASAR_BOOK`, else the data folder of the platform.
  static func chosen(_ option: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let option { return option }
    if let path = environment["MASAR_BOOK"], !path.isEmpty { return path }
    return folder(environment) + "/book.masar"
  }

  private static func folder(_ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Application Support/Masar"
    #else
      let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      return (data ?? home + "/.local/share") + "/masar"
    #endif
  }
}
