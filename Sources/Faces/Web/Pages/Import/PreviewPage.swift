import Bookkeeping
import Documents
import Ledger
import Money
import Speech
import Statements
import Telling

/// What an import would do, file by file, and what the files don't say.
struct PreviewPage: Page {
  static let template = "preview"
  let section: Section? = nil
  let title: String
  let heading: String
  let files: [File]
  let seal: String
  /// The answers so far; those that are asked again are fields of their own.
  let fields: [Field]
  let tables: [Table]
  /// The accounts that a statement may be of.
  let accounts: [String]
  let answer: String?
  let book: String?
  let other: String

  struct File: Sendable {
    let name: String
    let sentences: [String]
    let isRefused: Bool
    /// Of a table, whose columns were guessed: its first rows as they would be booked.
    var rows: Markup?
  }

  struct Field: Sendable {
    let name: String
    let value: String
  }

  /// A table with what it leaves open, and a few of its rows, which show what the answers are about.
  struct Table: Sendable {
    let number: Int
    let heading: String
    let sample: Markup?
    let sampleName: String
    let questions: [Question]
  }

  /// One thing that is asked, with what can be answered.
  struct Question: Sendable {
    let text: String
    /// The same for an attribute.
    let plainText: String
    var wrong: String?
    var choices: Choices?
    var list: Choices?
    var typed: Typed?
    var others: Others?
    var columns: [Column]?
    /// What stays open of the columns.
    var doubts: [String] = []

    struct Choices: Sendable {
      let name: String
      let options: [Option]
    }
    struct Typed: Sendable {
      let name: String
      let value: String
    }
    /// Files with the same columns may be of several accounts.
    struct Others: Sendable {
      let heading: String
      let note: String
      let files: [File]

      struct File: Sendable {
        let label: String
        let name: String
        let value: String
      }
    }
    struct Column: Sendable {
      let label: String
      /// What stands in its first rows.
      let cells: String?
      let name: String
      let options: [Option]
    }

    fileprivate var names: [String] {
      [choices?.name, list?.name, typed?.name].compactMap(\.self) + (columns ?? []).map(\.name)
        + (others?.files ?? []).map(\.name)
    }
  }

  init(
    _ asked: Asked, _ report: ImportReport, _ statements: [StatementFile], _ answers: ImportAnswers
  ) throws {
    let (voice, plain) = (asked.voice, asked.plain)
    let words = PreviewWords(voice, plain)
    let questions = ImportQuestions(asked, statements, answers)
    let asking = try questions.tables(report)
    // A file that asks something stands above, with its questions.
    files = report.files.filter { $0.refusal?.isQuestion != true }.map(words.file)
    tables = asking.tables
    let rows = report.files.reduce(0) { $0 + $1.new }
    let count = tables.reduce(0) { $0 + $1.questions.count }
    let said =
      count > 0
      ? StartWords.needsAnswers(count) : rows > 0 ? StartWords.preview : StartWords.nothingToBook
    title = plain.say(said)
    heading = voice.say(said)
    seal = asked.session.seal("/import/answer")
    let named = Set(tables.flatMap(\.questions).flatMap(\.names))
    fields = asking.answers.fields.filter { !named.contains($0.name) }.map {
      Field(name: $0.name, value: $0.value)
    }
    accounts =
      try asked.book.exists
      ? asked.book.accountNames().filter { $0.kind == .assets || $0.kind == .liabilities }
        .filter { $0 != .inTransit }.map { plain.path(of: $0) } : []
    answer = count == 0 ? nil : voice.say(StartWords.answer)
    book =
      rows > 0
      ? voice.say(report.isRefused ? StartWords.bookTheRest : StartWords.book) : nil
    other = voice.say(StartWords.otherFiles)
  }
}

/// The words of a preview.
private struct PreviewWords {
  private let voice: Voice
  private let plain: Voice

  init(_ voice: Voice, _ plain: Voice) {
    self.voice = voice
    self.plain = plain
  }

  func file(_ file: FileReport) -> PreviewPage.File {
    if let refusal = file.refusal {
      return PreviewPage.File(
        name: voice.say(ImportWords.refused(file.name)),
        sentences: refusal.pageSentences.map(voice.say), isRefused: true)
    }
    var said: [Message] = [
      ImportWords.accounting(
        rows: file.rows, new: file.new, known: file.known, ignored: file.ignored,
        rejected: file.rejected)
    ]
    if let mapping = file.mapping, file.new > 0 {
      said.append(mapping.sentence)
      // A date as files write it is read in two ways; what is one of both is told below, with why.
      let isTold = file.issues.contains { $0.reason == .dateOrderInferred }
      if let order = mapping.dateOrder, order != .ymd, !isTold {
        said.append(StartWords.daysRead(order))
      }
    }
    said += file.accounts.prefix(4).map(ImportWords.into)
    if let days = file.days { said.append(ImportWords.period(days.lowerBound, days.upperBound)) }
    if !file.moneyIn.isZero { said.append(ImportWords.moneyIn(file.moneyIn)) }
    if !file.moneyOut.isZero { said.append(ImportWords.moneyOut(file.moneyOut)) }
    if file.pending > 0 { said.append(ImportWords.pending(file.pending)) }
    if file.deleted > 0 { said.append(ImportWords.deletedEarlier(file.deleted)) }
    said += file.likenesses
    if file.isAllMoneyIn { said.append(Issue(line: 0, reason: .noSigns).sentence) }
    said += file.issues.prefix(8).map(\.sentence)
    if file.issues.count > 8 { said.append(CommonWords.more(file.issues.count - 8)) }
    said += file.issues.pageRemedies
    let heading = file.format.map { StartWords.file(file.name, $0.name) } ?? .foreign(file.name)
    return PreviewPage.File(
      name: voice.say(heading), sentences: said.map(voice.say), isRefused: false, rows: rows(file))
  }

  private func rows(_ file: FileReport) -> Markup? {
    guard file.mapping != nil, file.new > 0, !file.first.isEmpty else { return nil }
    var table = Table(
      plain.say(MappingWords.preview(shown: file.first.count, of: file.rows)),
      [
        .text(voice.say(CommonWords.day)), .text(voice.say(CommonWords.description)),
        .text(voice.say(CommonWords.kind)).extra, .number(voice.say(CommonWords.amount)),
      ])
    table.isCaptionHidden = false
    for row in file.first {
      table.rows.append([
        Table.Cell(voice.day(row.day, .table), style: "day"),
        Table.Cell(voice.say(.foreign(row.description)), style: "words"),
        Table.Cell(voice.kind(of: row)), Table.Cell(voice.moved(by: row)),
      ])
    }
    return table.markup
  }
}

extension FileReport {
  /// Whether several amounts are all money in, nothing bears it out, and nothing says so yet: of a
  /// table whose columns the person named.
  fileprivate var isAllMoneyIn: Bool {
    guard let mapping, new >= 3, moneyOut.isZero, closing == nil else { return false }
    let meanings = Set(mapping.columns.values)
    return meanings.contains(.amount) && !meanings.contains(.direction)
      && mapping.signs == .asWritten && !issues.contains { $0.reason == .noSigns }
  }
}

extension ImportRefusal {
  /// Whether the page asks for what is missing.
  fileprivate var isQuestion: Bool {
    switch self {
    case .reading(.question), .needsAccount: true
    default: false
    }
  }

  /// Without the flags of the command.
  var pageSentences: [Message] {
    switch self {
    case .reading(.question(let question)): [question.sentence]
    case .reading(let refusal): [refusal.sentence, refusal.pageRemedy]
    case .needsAccount: [StartWords.whoseAccount]
    case .metricsOnly(let format):
      [Refusal.notALedger(format).sentence, Refusal.notALedger(format).pageRemedy]
    case .proposal(let mapping): [mapping.sentence]
    case .closed(let until, let day, let line):
      [ImportWords.closed(until: until, day: day, line: line), BookWords.reopenInLog]
    case .twins(let like): [ImportWords.onlyTwins(like.rows, like.file, like.account)]
    case .isAnotherAccounts, .readOtherwise, .noDays, .tooLarge, .noPermission: sentences
    }
  }
}
