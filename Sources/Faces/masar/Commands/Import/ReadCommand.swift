import ArgumentParser
import Bookkeeping
import Documents
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

  @Flag(help: .said(ImportHelp.count))
  var count = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statement = try Files.statement(file)
    let options = try reading.options()
    let voice = session.voice(nil)
    if draft {
      try Documents.each(in: statement) { found in
        Terminal.write(try CSVFormat.draft(of: found.statement()).mapping.text)
      }
      return
    }
    var read: [(name: String, json: JSON, lines: [String])] = []
    var refused: [Refusal] = []
    try Documents.each(in: statement) { found in
      do {
        let file = try found.statement()
        if count {
          let counted = try Counted(file, options)
          read.append((found.name, counted.json, [voice.say(counted.sentence)]))
          return
        }
        let reading = try Formats.read(file, options)
        read.append((found.name, reading.json, ReadText(reading, voice).lines))
      } catch let refusal as Refusal {
        refused.append(refusal)
        read.append((found.name, refusal.json(voice), ReadText.refused(found.name, refusal, voice)))
      }
    }
    if read.count == 1, let refusal = refused.first, !common.json { throw refusal }
    session.show(ReadCommand.json(read.map { ($0.name, $0.json) })) {
      read.count == 1
        ? read[0].lines
        : read.flatMap { [voice.styled(Plain.line($0.name), .bold)] + $0.lines }
    }
    if !refused.isEmpty { throw Failure.Quiet(status: Failure.badData) }
  }

  /// One file's reading as it is; those of an archive in a list.
  private static func json(_ read: [(name: String, json: JSON)]) -> JSON {
    if read.count == 1 { return read[0].json }
    return .object([
      "files": .array(
        read.map { .object(["file": .string($0.name), "reading": $0.json]) })
    ])
  }
}

extension Documents.Found {
  var name: String {
    switch self {
    case .statement(let file): file.name
    case .refused(let name, _): name
    }
  }

  func statement() throws -> StatementFile {
    switch self {
    case .statement(let file): file
    case .refused(_, let refusal): throw refusal
    }
  }
}

extension Refusal {
  fileprivate func json(_ voice: Voice) -> JSON {
    .object(["rejected": .string(code), "reason": .string(voice.say(sentence))])
  }
}

/// How many rows a file has, read one after the other and let go.
private struct Counted {
  private let format: FormatID
  private var rows = 0
  private let issues: Int

  init(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal) {
    var rows = 0
    let reading = try Formats.recognise(file).stream(file, options) { _ in rows += 1 }
    format = reading.format
    issues = reading.issues.count
    self.rows = rows
  }

  var json: JSON {
    .object([
      "format": .string(format.rawValue), "rows": .number(Int64(rows)),
      "issues": .number(Int64(issues)),
    ])
  }

  var sentence: Message { ReadWords.counted(format, rows: rows, issues: issues) }
}

/// A reading in words.
struct ReadText {
  private let reading: Reading
  private let voice: Voice

  init(_ reading: Reading, _ voice: Voice) {
    self.reading = reading
    self.voice = voice
  }

  static func refused(_ name: String, _ refusal: Refusal, _ voice: Voice) -> [String] {
    [refusal.sentence, refusal.remedy].flatMap { voice.wrapped($0, indent: 2) }
  }

  var lines: [String] {
    var lines = [voice.styled(voice.say(.code(reading.format.rawValue)), .bold)]
    lines +=
      reading.rows.isEmpty ? [voice.say(CommonWords.none)] : ReadText.table(reading.rows, voice)
    for issue in reading.issues.prefix(20) { lines += voice.wrapped(issue.sentence) }
    if reading.issues.count > 20 {
      lines.append(voice.say(CommonWords.more(reading.issues.count - 20)))
    }
    return lines
  }

  /// Rows as they would be booked, a line each.
  static func table(_ rows: [Row], _ voice: Voice) -> [String] {
    var table = TextTable([
      .number(voice.say(CommonWords.line)), .text(voice.say(CommonWords.day)),
      .number(voice.say(CommonWords.amount)), .text(voice.say(CommonWords.kind)),
      .text(voice.say(CommonWords.description)),
    ])
    for row in rows {
      let day = row.isDayKnown ? voice.day(row.day, .table) : "–"
      table.add([
        voice.number(row.line), day, voice.moved(by: row), voice.kind(of: row), row.description,
      ])
    }
    return table.lines(voice)
  }
}
