import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Store
import Telling

struct LogCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", help: JournalHelp.log)

  @Option(help: .said(JournalHelp.limit, "NUMBER"))
  var limit = 20

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard 1...1_000_000 ~= limit else {
      throw ValidationError(said: UsageWords.limits("--limit", 1, 1_000_000))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let changes = try bookkeeper.log(limit: limit)
    let voice = session.voice(bookkeeper)
    session.show(.changes(changes)) {
      var table = TextTable([
        .number(voice.say(HistoryWords.change)), .text(voice.say(HistoryWords.when)),
        .text(voice.say(HistoryWords.what)), .text(voice.say(HistoryWords.why)), .text(),
      ])
      for change in changes {
        let offset = Int64(TimeZone.current.secondsFromGMT())
        let moment = Moment(unixSeconds: change.note.at + offset)
        table.add([
          TextTable.Cell.said(voice.number(Int(change.id.number))),
          TextTable.Cell.said(voice.day(moment.day, .table)),
          TextTable.Cell.said(voice.say(change.note.kind.name)),
          TextTable.Cell.said(change.about.map(voice.say) ?? ""),
          TextTable.Cell(change.undoneBy == nil ? "" : voice.say(HistoryWords.isUndone), .dim),
        ])
      }
      return changes.isEmpty ? voice.wrapped(HistoryWords.empty) : table.lines(voice)
    }
  }
}

struct UndoCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", help: JournalHelp.undo)

  @Argument(help: .said(JournalHelp.change, "NUMBER"))
  var change: Int64?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let voice = session.voice(bookkeeper)
    guard let (undone, by) = try bookkeeper.undo(change) else {
      session.show(.object(["undone": .null])) { voice.wrapped(HistoryWords.nothingToUndo) }
      return
    }
    session.show(
      .object(["undone": .number(undone.id.number), "change": .number(by)])
    ) {
      let kind = undone.note.kind.name
      let what = undone.about.map { CommonWords.labelled(kind, $0) } ?? kind
      return voice.wrapped(HistoryWords.undone(Int(undone.id.number), what))
        + voice.wrapped(HistoryWords.howToRedo(Int(by)))
    }
  }
}
