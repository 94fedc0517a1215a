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

  @Flag(help: .said(ImportHelp.allowDuplicates))
  var allowDuplicates = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    _ = try account.map(ImportCommand.holding)
    let statements = try opened()
    let bookkeeper = try session.bookkeeperOrNew()
    let voice = session.voice(bookkeeper)
    var answers = ImportAnswers(reading: reading, account: account)
    while true {
      let report = try importing(statements, answers, bookkeeper, voice)
      if Terminal.isInteractive, !yes, !common.json,
        try Dialogue(voice, statements).answer(report, &answers)
      {
        // What was booked is booked; only refused files have anything left to give.
        continue
      }
      session.show(report.json) { ImportText(report, voice).lines }
      if report.isRefused { throw Failure.Quiet(status: Failure.badData) }
      return
    }
  }

  /// All the files; where one of several can't be opened, that nothing was booked of the others.
  private func opened() throws -> [StatementFile] {
    do {
      return try files.map { try Files.statement($0) }
    } catch let failure as Failure.Said where files.count > 1 {
      throw Failure.Said(failure.status, failure.sentences + [ImportWords.nothingBooked])
    }
  }

  private func importing(
    _ statements: [StatementFile], _ answers: ImportAnswers, _ bookkeeper: Bookkeeper,
    _ voice: Voice
  ) throws -> ImportReport {
    var request = ImportRequest(files: statements, options: try answers.options())
    request.account = try answers.account.map(ImportCommand.holding)
    request.restoresDeleted = restoreDeleted
    request.isDryRun = dryRun
    request.takesProposals = yes || answers.isTaken
    request.refusesTwins = !allowDuplicates
    let progress = Progress(voice)
    defer { progress.end() }
    request.progress = { name, done, total in progress.show(name, done: done, of: total) }
    return try bookkeeper.importFiles(request)
  }

  /// The account that statements are of: one that is owned or owed.
  static func holding(_ text: String) throws -> AccountName {
    let name = try account(text)
    guard name.kind == .assets || name.kind == .liabilities else {
      throw ValidationError(said: UsageWords.hasNoStatement(text))
    }
    return name
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

/// What a person said of the files of one import, beforehand and when asked.
struct ImportAnswers {
  var reading: ReadingArguments
  var account: String?
  /// Columns as they were understood are right.
  var isTaken = false
  /// Layouts whose doubts were settled.
  var mappings: [Mapping] = []

  func options() throws -> ReadingOptions {
    var options = try reading.options()
    options.saved = mappings.filter { !$0.header.isEmpty }
    // Without a header a layout can't be found again; it is the one that was just asked about.
    if let bare = mappings.last(where: { $0.header.isEmpty }) { options.mapping = bare }
    return options
  }
}
