import ArgumentParser
import Bookkeeping
import Ledger
import Speech
import Statements

struct ImportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read statements and book them · استيراد كشوف",
    discussion: """
      Recognises the format, shows what it found, and books it in one change that can be undone.
      The same row in another file, under another name or from another day, is booked once.

        masar import paypal-2026.csv upwork.csv
        masar import bank.csv --account "Bank" --currency EGP
        masar import unknown.csv --dry-run
      """)

  @Argument(help: "Statement files.")
  var files: [String]

  @Option(help: "Whose statements these are, such as \"CIB\" or liabilities:Visa.")
  var account: String?

  @Flag(help: "Show what would be booked, and write nothing.")
  var dryRun = false

  @Flag(help: "Take proposals without a doubt; never ask.")
  var yes = false

  @Flag(help: "Bring back rows that you deleted earlier.")
  var restoreDeleted = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statements = try files.map { try Files.statement($0) }
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

  private func importing(
    _ statements: [StatementFile], _ answers: ImportAnswers, _ bookkeeper: Bookkeeper,
    _ voice: Voice
  ) throws -> ImportReport {
    var request = ImportRequest(files: statements, options: try answers.options())
    request.account = try answers.account.map(ImportCommand.account)
    request.restoresDeleted = restoreDeleted
    request.isDryRun = dryRun
    request.takesProposals = yes || answers.isTaken
    let progress = Progress(voice)
    defer { progress.end() }
    request.progress = { name, done, total in progress.show(name, done: done, of: total) }
    return try bookkeeper.importFiles(request)
  }

  /// `CIB` is an asset; `liabilities:Visa` says its kind.
  static func account(_ text: String) throws -> AccountName {
    if let name = AccountName(text) { return name }
    guard let name = AccountName("assets:" + text) else {
      throw ValidationError("--account is a name such as CIB or liabilities:Visa")
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
