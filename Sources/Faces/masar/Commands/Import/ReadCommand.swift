import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Statements

struct ReadCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", help: ImportHelp.read)

  @Argument(help: .said(ImportHelp.file, "FILE"))
  var file: String

  @Flag(help: .said(ImportHelp.draft))
  var draft = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statement = try Files.statement(file)
    if draft {
      Terminal.print(try CSVFormat.draft(of: statement).mapping.text)
      return
    }
    let options = try reading.options()
    let voice = session.voice(nil)
    do {
      let found = try Formats.read(statement, options)
      session.show(found.json) { ReadText(found, voice).lines }
    } catch let refusal {
      guard common.json else { throw refusal }
      Terminal.print(
        JSON.object([
          "rejected": .string(refusal.code), "reason": .string(voice.say(refusal.sentence)),
        ]).description)
      throw Failure.Quiet(status: Failure.badData)
    }
  }
}

/// A reading in words.
struct ReadText {
  private let reading: Reading
  private let voice: Voice

  init(_ reading: Reading, _ voice: Voice) {
    self.reading = reading
    self.voice = voice
  }

  var lines: [String] {
    var table = TextTable([
      .number(voice.say(CommonWords.line)), .text(voice.say(CommonWords.day)),
      .number(voice.say(CommonWords.amount)), .text(voice.say(CommonWords.kind)),
      .text(voice.say(CommonWords.description)),
    ])
    for row in reading.rows {
      let amount =
        row.currency.flatMap { try? Amount(row.amount, $0) }.map { voice.amount($0) }
        ?? voice.quantity(row.amount)
      let kind = row.standing == .posted ? row.kind.name : row.standing.name
      let day = row.isDayKnown ? voice.day(row.day, .short) : "–"
      table.add([
        voice.number(row.line), day, amount, voice.say(kind), row.description,
      ])
    }
    var lines = [voice.styled(voice.say(.code(reading.format.rawValue)), .bold)]
    lines += reading.rows.isEmpty ? [voice.say(CommonWords.none)] : table.lines(voice)
    for issue in reading.issues.prefix(20) { lines += voice.wrapped(issue.sentence) }
    if reading.issues.count > 20 {
      lines.append(voice.say(CommonWords.more(reading.issues.count - 20)))
    }
    return lines
  }
}
