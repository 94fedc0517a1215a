import ArgumentParser
import Bookkeeping
import Ledger
import Speech
import Statements

struct ImportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", help: ImportHelp.import)

  @Argument(help: .said(ImportHelp.files, "FILE"))
  var files: [String]

  @Option(help: .said(ImportHelp.account, "NAME"))
  var account: String?

  @Flag(help: .said(ImportHelp.dryRun))
  var dryRun = false

  @Flag(help: .said(ImportHelp.yes))
  var yes = false

  @Flag(help: .said(ImportHelp.restoreDeleted))
  var restoreDeleted = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statements = try files.map { try Files.statement($0) }
    let bookkeeper = try session.bookkeeperOrNew()
    let voice = session.voice(bookkeeper)
    var answers = (reading: reading, account: account, taken: false)
    while true {
      let report = try importing(statements, answers, bookkeeper, voice)
      if Terminal.isInteractive, !yes, !common.json,
        try Dialogue(voice).answer(
          report, &answers.reading, &answers.account, &answers.taken)
      {
        // What was booked is booked; only refused files have anything left to give.
        continue
      }
      session.show(report.json) { ImportText(report, voice).lines }
      if report.isRefused { throw Failure.Quiet(status: Failure.badData) }
      return
    }
  }

  private func importing(
    _ statements: [StatementFile],
    _ answers: (reading: ReadingArguments, account: String?, taken: Bool),
    _ bookkeeper: Bookkeeper, _ voice: Voice
  ) throws -> ImportReport {
    var request = ImportRequest(
      files: statements, options: try answers.reading.options())
    request.account = try answers.account.map(ImportCommand.account)
    request.restoresDeleted = restoreDeleted
    request.isDryRun = dryRun
    request.takesProposals = yes || answers.taken
    let progress = Progress(voice)
    defer { progress.end() }
    request.progress = { name, done, total in progress.show(name, done: done, of: total) }
    return try bookkeeper.importFiles(request)
  }

  /// `CIB` is an asset; `liabilities:Visa` says its kind.
  static func account(_ text: String) throws -> AccountName {
    if let name = AccountName(text) { return name }
    guard let name = AccountName("assets:" + text) else {
      throw ValidationError(said: UsageWords.notAnAccount(text))
    }
    return name
  }
}
