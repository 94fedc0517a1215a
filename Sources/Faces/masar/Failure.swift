import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Statements
import Store

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
      let (status, sentences) = words(refusal, path: path(arguments))
      say(sentences, voice, status)
    case let refusal as ImportRefusal: say(words(refusal), voice, badData)
    case let refusal as Refusal: say([refusal.sentence, refusal.remedy], voice, badData)
    case let refusal as DecisionRefusal:
      let (status, sentences) = words(refusal)
      say(sentences, voice, status)
    case let refusal as OddsRefusal: say([words(refusal)], voice, badData)
    case let refusal as PlanRefusal: say([words(refusal)], voice, usage)
    case let refusal as HoursRefusal: say([words(refusal)], voice, usage)
    case let error as AmountError: say([error.sentence], voice, badData)
    default: exitForArguments(error, arguments, voice)
    }
  }

  private static func say(_ sentences: [Message], _ voice: Voice, _ status: Int32) -> Never {
    for (at, sentence) in sentences.enumerated() {
      let lines = voice.wrapped(sentence)
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

  static func words(_ refusal: ImportRefusal) -> [Message] {
    switch refusal {
    case .reading(let refusal): [refusal.sentence, refusal.remedy]
    case .needsAccount: [ImportWords.needsAccount]
    case .isAnotherAccounts(let owner): [ImportWords.isAnotherAccounts(owner)]
    case .proposal(let mapping): [mapping.sentence, ImportWords.takeProposal]
    case .metricsOnly(let format):
      [Refusal.notALedger(format).sentence, Refusal.notALedger(format).remedy]
    case .tooLarge(let bytes, let limit):
      [ImportWords.tooLarge(megabytes: bytes >> 20, limit: limit >> 20)]
    }
  }

  private static func words(_ refusal: OddsRefusal) -> Message {
    switch refusal {
    case .noCosts: OddsWords.noCosts
    case .noIncome: OddsWords.noIncome
    case .noWholeMonth: OddsWords.noWholeMonth
    case .costsWithoutRate(let totals, let currency):
      OddsWords.costsWithoutRate(totals, into: currency)
    }
  }

  private static func words(_ refusal: HoursRefusal) -> Message {
    switch refusal {
    case .moreThanADay(let day): PlanWords.moreThanADay(day)
    }
  }

  private static func words(_ refusal: PlanRefusal) -> Message {
    switch refusal {
    case .notANumber(let item, let text):
      PlanWords.notANumber(PlanWords.name(item.rawValue), text)
    case .outside(.birthYear, let range):
      PlanWords.outside(
        PlanWords.name(PlanItem.birthYear.rawValue), years: range.lowerBound, range.upperBound)
    case .outside(let item, let range):
      PlanWords.outside(PlanWords.name(item.rawValue), range.lowerBound, range.upperBound)
    }
  }

  private static func words(_ refusal: DecisionRefusal) -> (Int32, [Message]) {
    switch refusal {
    case .ruleExists(let name): (usage, [RuleWords.exists(name)])
    case .noSuchRule(let name): (usage, [RuleWords.noSuch(name)])
    case .ruleWithoutCondition: (usage, [RuleWords.noCondition])
    case .noSuchEntry(let number): (usage, [LedgerWords.noSuchEntry(Int(number))])
    case .noSuchAccount(let name): (usage, [LedgerWords.noSuchAccount(name)])
    case .noSuchCurrency(let code): (usage, [RateWords.unknownCurrency(code)])
    }
  }

  private static func words(_ refusal: BookRefusal, path given: String) -> (Int32, [Message]) {
    switch refusal {
    case .noBook(let path): (noInput, [BookWords.missing(path)])
    case .alreadyExists(let path): (cannotWrite, [BookWords.exists(path)])
    case .notABook(let path): (badData, [BookWords.notABook(path)])
    case .newerVersion: (badData, [BookWords.newer(given)])
    case .damaged, .refused: (badData, [BookWords.damaged(given)])
    case .lockedByAnother: (cannotWrite, [BookWords.locked(given)])
    case .diskFull: (cannotWrite, [BookWords.diskFull(given)])
    case .readOnly: (cannotWrite, [BookWords.readOnly(given)])
    case .disk(let code): (cannotWrite, [BookWords.diskFailed(String(code))])
    case .cannotOpen(let path, _): (cannotWrite, [BookWords.cannotOpen(path)])
    case .noSuchChange(let change): (usage, [HistoryWords.noSuchChange(Int(change.number))])
    case .alreadyUndone(let by): (usage, [HistoryWords.alreadyUndone(by: Int(by.number))])
    case .undoBlocked(let by): (usage, [HistoryWords.buildsOn(Int(by.number))])
    case .closed(let day): (usage, [BookWords.closed(until: day), BookWords.reopen])
    case .copyDiffers(let path): (badData, [BackupWords.notABackup(path)])
    default:
      (
        bug,
        [Message(ar: "خلل في مسار نفسه: \("\(refusal)")", en: "A fault in Masar: \("\(refusal)")")]
      )
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
