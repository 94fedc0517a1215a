import ArgumentParser
import Bookkeeping
import Foundation
import Money
import Speech
import Store

struct BackupCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", help: JournalHelp.backup)

  @Argument(help: .said(JournalHelp.target, "FILE"))
  var path: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    try bookkeeper.book.backup(to: path)
    let changes = try bookkeeper.log(limit: 1).first?.id.number ?? 0
    let voice = session.voice(bookkeeper)
    session.show(.object(["backup": .string(path), "changes": .number(changes)])) {
      voice.wrapped(BackupWords.made(path))
        + voice.wrapped(BackupWords.checked(changes: Int(changes)))
    }
  }
}

struct RestoreCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", help: JournalHelp.restore)

  @Argument(help: .said(JournalHelp.backupFile, "FILE"))
  var path: String

  @Flag(help: .said(JournalHelp.yes))
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure.Said(Failure.noInput, ImportWords.notFound(path))
    }
    let isReplacing = FileManager.default.fileExists(atPath: session.path)
    let voice = session.voice(try? session.bookkeeper())
    if isReplacing, !yes {
      guard Terminal.isInteractive else {
        throw Failure.Said(
          Failure.usage, BackupWords.wouldReplace(session.path), BackupWords.confirm)
      }
      let question = voice.say(BackupWords.wouldReplace(session.path)) + " [y/n]"
      guard let answer = Terminal.ask(question),
        ["y", "yes", "ن", "نعم"].contains(answer.lowercased())
      else { throw Failure.Said(Failure.usage, CommonWords.nothingWritten) }
    }
    let kept = try Book.restore(from: path, to: session.path, at: session.now)
    let changes = try session.bookkeeper().log(limit: 1).first?.id.number ?? 0
    session.show(
      .object([
        "restored": .string(path), "kept": kept.map { .string($0) }, "changes": .number(changes),
      ])
    ) {
      voice.wrapped(BackupWords.putBack(path, changes: Int(changes)))
        + (kept.map { voice.wrapped(BackupWords.keptBefore($0)) } ?? [])
    }
  }
}

struct ExportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", help: JournalHelp.export)

  @Option(help: .said(JournalHelp.format, "FORMAT"))
  var to: String

  @Option(help: .said(JournalHelp.output, "FILE"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    guard let target = ExportTarget(rawValue: to.lowercased()) else {
      throw Failure.Said(
        Failure.usage,
        ExportWords.unknownFormat(to, known: ExportTarget.allCases.map(\.rawValue)))
    }
    let bookkeeper = try session.bookkeeper()
    guard let output else {
      _ = try bookkeeper.export(to: target) { Terminal.write($0) }
      return
    }
    var count = 0
    try Files.write(output) { write in count = try bookkeeper.export(to: target, write) }
    let voice = session.voice(bookkeeper)
    session.show(.object(["file": .string(output), "entries": .number(Int64(count))])) {
      voice.wrapped(ExportWords.entries(count))
    }
  }
}
