import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Statements
import Store
import Telling

/// What goes wrong becomes a sentence, a remedy and an exit status (sysexits.h).
enum Failure {
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let bug: Int32 = 70
  static let cannotWrite: Int32 = 73

  /// A failure that a command has words for.
  struct Said: Error {
    let status: Int32
    let sentences: [Message]

    init(_ status: Int32, _ sentences: Message...) { self.init(status, sentences) }

    init(_ status: Int32, _ sentences: [Message]) {
      self.status = status
      self.sentences = sentences
    }
  }

  /// Everything has been said already; only the status is left.
  struct Quiet: Error {
    let status: Int32
  }

  static func exit(with error: any Error, arguments: [String]) -> Never {
    let voice = self.voice(arguments)
    switch error {
    case let quiet as Quiet: Foundation.exit(quiet.status)
    case let said as Said: say(said.sentences, voice, said.status)
    case let refusal as BookRefusal:
      say(refusal.commandSentences(path(arguments)), voice, status(refusal))
    case let refusal as ImportRefusal: say(refusal.sentences, voice, badData)
    case let refusal as Refusal: say([refusal.sentence, refusal.remedy], voice, badData)
    case DecisionRefusal.ruleWithoutCondition: say([RuleWords.noCondition], voice, usage)
    case let refusal as any OneSentence: say([refusal.sentence], voice, status(refusal))
    default: exitForArguments(error, arguments, voice)
    }
  }

  private static func say(_ sentences: [Message], _ voice: Voice, _ status: Int32) -> Never {
    for (at, sentence) in sentences.enumerated() {
      let lines = voice.wrapped(Echo.shortened(voice.say(sentence)))
      for line in lines { Terminal.printError(at == 0 ? voice.styled(line, .red) : line) }
    }
    Foundation.exit(status)
  }

  /// Version, scripts for shells, and mistakes in the arguments.
  private static func exitForArguments(
    _ error: any Error, _ arguments: [String], _ voice: Voice
  ) -> Never {
    let code = Masar.exitCode(for: error)
    if code.isSuccess {
      Terminal.print(Carried.said(Masar.fullMessage(for: error), voice))
      Foundation.exit(0)
    }
    if code == .validationFailure {
      let lines = UsageFault(arguments, voice).lines(Masar.message(for: error))
      for (at, line) in lines.enumerated() {
        Terminal.printError(at == 0 ? voice.styled(line, .red) : line)
      }
      Foundation.exit(usage)
    }
    let bugWords = Message(
      ar: "خلل في مسار نفسه: \("\(error)")", en: "A fault in Masar itself: \("\(error)")")
    say([bugWords], voice, bug)
  }

  /// What the person typed, unless it is what the books hold.
  private static func status(_ refusal: any OneSentence) -> Int32 {
    refusal is OddsRefusal || refusal is AmountError ? badData : usage
  }

  private static func status(_ refusal: BookRefusal) -> Int32 {
    switch refusal {
    case .noBook: noInput
    case .notABook, .newerVersion, .damaged, .foreignObject, .refused, .copyDiffers, .badBackup:
      badData
    case .noSuchChange, .alreadyUndone, .undoBlocked, .closed: usage
    case .alreadyExists, .lockedByAnother, .diskFull, .readOnly, .disk, .cannotOpen, .replaced,
      .unfinished:
      cannotWrite
    default: bug
    }
  }

  /// The voice for what comes before any option is read: help and failures.
  static func voice(_ arguments: [String], _ medium: Medium? = nil) -> Voice {
    var preferences = Preferences(locale: Session.locale)
    if let language = value(of: "--lang", arguments).flatMap({ Language(named: $0) }) {
      preferences.language = language
    } else {
      let path = path(arguments)
      // A book that can't be opened has no say in how that is told.
      if FileManager.default.fileExists(atPath: path),
        let book = try? Book.open(at: path),
        let settings = try? Bookkeeper(
          book: book, who: "", now: 0, today: Day(number: 0)
        ).settings()
      {
        settings.apply(to: &preferences)
      }
    }
    return Voice(preferences, medium ?? (Terminal.showsErrors ? Terminal.medium : .plain))
  }

  private static func path(_ arguments: [String]) -> String {
    BookPath.chosen(value(of: "--book", arguments))
  }

  private static func value(of option: String, _ arguments: [String]) -> String? {
    for (at, argument) in arguments.enumerated() {
      if argument == option { return arguments.dropFirst(at + 1).first }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
