import ArgumentParser
import Bookkeeping
import Documents
import Foundation
import Speech
import Statements

struct MappingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping", help: MappingHelp.mapping,
    subcommands: [
      MappingListCommand.self, MappingShowCommand.self, MappingTestCommand.self,
      MappingExportCommand.self,
    ])
}

struct MappingListCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", help: MappingHelp.list)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let kept = try bookkeeper.mappings()
    let voice = session.voice(bookkeeper)
    session.show(.object(["mappings": .array(kept.map(\.json))])) {
      guard !kept.isEmpty else { return voice.wrapped(MappingWords.none) }
      var table = TextTable([
        .number(voice.say(MappingWords.number)), .text(voice.say(CommonWords.name)),
        .text(voice.say(CommonWords.account)), .text(voice.say(MappingWords.columns)),
      ])
      for each in kept {
        table.add([
          TextTable.Cell.said(voice.number(each.number)), TextTable.Cell(each.mapping.name),
          TextTable.Cell.said(each.account.map { voice.shortName(of: $0) } ?? ""),
          TextTable.Cell(each.mapping.header.joined(separator: " | ")),
        ])
      }
      return table.lines(voice)
    }
  }
}

struct MappingShowCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", help: MappingHelp.show)

  @Argument(help: .said(MappingHelp.name, "NAME"))
  var mapping: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let kept = try MappingShowCommand.find(mapping, bookkeeper)
    session.show(kept.json) { kept.mapping.text.split(separator: "\n").map(String.init) }
  }

  static func find(_ name: String, _ bookkeeper: Bookkeeper) throws -> KeptMapping {
    guard let kept = try bookkeeper.mapping(named: name) else {
      throw Failure.Said(Failure.usage, MappingWords.noSuch(name))
    }
    return kept
  }
}

struct MappingExportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", help: MappingHelp.export)

  @Argument(help: .said(MappingHelp.name, "NAME"))
  var mapping: String

  @Option(help: .said(MappingHelp.to, "FILE"))
  var to: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let kept = try MappingShowCommand.find(mapping, bookkeeper)
    try Files.write(to) { write in try write(kept.mapping.text) }
    let voice = session.voice(bookkeeper)
    session.show(.object(["file": .string(to), "mapping": kept.json])) {
      voice.wrapped(MappingWords.exported(to))
    }
  }
}

struct MappingTestCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", help: MappingHelp.test)

  @Argument(help: .said(MappingHelp.file, "FILE"))
  var file: String

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statement = try Files.statement(file)
    let bookkeeper = session.hasBook ? try session.bookkeeper() : nil
    let voice = session.voice(bookkeeper)
    let options = try reading.options()
    var trials: [(name: String, trial: MappingTrial)] = []
    var known: [String: FormatID] = [:]
    try Documents.each(in: statement) { found in
      let file = try found.statement()
      let trial =
        try bookkeeper?.trial(of: file, options, for: nil) ?? CSVFormat.trial(of: file, options)
      trials.append((found.name, trial))
      if options.mapping == nil, let format = try? Formats.recognise(file),
        format != CSVFormat.self
      {
        known[found.name] = format.id
      }
    }
    let reports = trials.map { name, trial in
      JSON.object([
        "file": .string(name), "trial": trial.json(known[name]),
      ])
    }
    let only = trials.count == 1 ? trials.first : nil
    session.show(only.map { $0.trial.json(known[$0.name]) } ?? .object(["files": .array(reports)]))
    {
      trials.flatMap { name, trial in
        (trials.count == 1 ? [] : [voice.styled(Plain.line(name), .bold)])
          + (known[name].map { voice.wrapped(MappingWords.isKnown($0)) } ?? [])
          + TrialText(trial, voice).lines
      }
    }
    if trials.contains(where: { $0.trial.refusal != nil }) {
      throw Failure.Quiet(status: Failure.badData)
    }
  }
}
