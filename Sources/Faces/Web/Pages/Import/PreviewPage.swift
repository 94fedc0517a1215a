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
  let questions: [Question]
  let answer: String?
  let book: String?
  let other: String

  struct File: Sendable {
    let name: String
    let sentences: [String]
    let isRefused: Bool
  }

  struct Field: Sendable {
    let name: String
    let value: String
  }

  /// One thing that is asked, with what can be answered.
  struct Question: Sendable {
    let text: String
    /// The same for an attribute.
    let plainText: String
    let choices: Choices?
    let list: Choices?
    let typed: Typed?
    let columns: [Column]?

    struct Choices: Sendable {
      let name: String
      let options: [Option]
    }
    struct Typed: Sendable {
      let name: String
      let value: String
    }
    struct Column: Sendable {
      let label: String
      let name: String
      let options: [Option]
    }
    init(
      _ text: String, plain: String = "", choices: Choices? = nil, list: Choices? = nil,
      typed: Typed? = nil,
      columns: [Column]? = nil
    ) {
      self.text = text
      plainText = plain
      self.choices = choices
      self.list = list
      self.typed = typed
      self.columns = columns
    }
  }

  init(
    _ asked: Asked, _ report: ImportReport, _ statements: [StatementFile], _ answers: ImportAnswers
  ) throws {
    let voice = asked.voice
    let words = PreviewWords(voice, asked.plain)
    files = report.files.map(words.file)
    questions = try words.questions(report, statements, answers)
    let rows = report.files.reduce(0) { $0 + $1.new }
    title = asked.plain.say(StartWords.preview)
    heading = voice.say(
      !questions.isEmpty
        ? StartWords.needsAnswers : rows > 0 ? StartWords.preview : StartWords.nothingToBook)
    seal = asked.session.seal("/import/answer")
    let named = Set(questions.flatMap(\.names))
    fields = answers.fields.filter { !named.contains($0.name) }.map {
      Field(name: $0.name, value: $0.value)
    }
    answer = questions.isEmpty ? nil : voice.say(StartWords.answer)
    book =
      rows > 0
      ? voice.say(report.isRefused ? StartWords.bookTheRest : StartWords.book) : nil
    other = voice.say(StartWords.otherFiles)
  }
}

extension PreviewPage.Question {
  fileprivate var names: [String] {
    [choices?.name, list?.name, typed?.name].compactMap(\.self)
      + (columns ?? []).map(\.name)
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
    if let mapping = file.mapping, file.new > 0 { said.append(mapping.sentence) }
    said += file.accounts.prefix(4).map(ImportWords.into)
    if let days = file.days { said.append(ImportWords.period(days.lowerBound, days.upperBound)) }
    if !file.moneyIn.isZero { said.append(ImportWords.moneyIn(file.moneyIn)) }
    if !file.moneyOut.isZero { said.append(ImportWords.moneyOut(file.moneyOut)) }
    if file.pending > 0 { said.append(ImportWords.pending(file.pending)) }
    if file.deleted > 0 { said.append(ImportWords.deletedEarlier(file.deleted)) }
    said += file.issues.prefix(8).map(\.sentence)
    if file.issues.count > 8 { said.append(CommonWords.more(file.issues.count - 8)) }
    if let first = file.issues.first { said.append(first.reason.remedy) }
    let heading = file.format.map { ImportWords.heading(file.name, $0) } ?? .foreign(file.name)
    return PreviewPage.File(
      name: voice.say(heading), sentences: said.map(voice.say), isRefused: false)
  }

  /// What the refused files ask, each kind once.
  func questions(
    _ report: ImportReport, _ statements: [StatementFile], _ answers: ImportAnswers
  ) throws -> [PreviewPage.Question] {
    var found: [PreviewPage.Question] = []
    var asked: Set<String> = []
    for file in report.files {
      let statement = statements.named(file.name)
      for refusal in [file.refusal].compactMap(\.self) + file.alsoAsked
      where asked.insert(refusal.code).inserted {
        switch refusal {
        case .reading(.question(let question)):
          found.append(try self.question(question, statement))
        case .needsAccount(let suggestion):
          found.append(
            PreviewPage.Question(
              voice.say(StartWords.whoseAccount),
              typed: .init(name: "account", value: suggestion ?? "")))
        default: break
        }
      }
    }
    return found
  }

  private func question(_ question: Statements.Question, _ statement: StatementFile?) throws
    -> PreviewPage.Question
  {
    switch question {
    case .dateOrder(let fits, _):
      PreviewPage.Question(
        voice.say(question.sentence),
        choices: .init(
          name: "dateOrder", options: fits.map { Option($0.rawValue, voice.say($0.pageName)) }))
    case .decimal:
      PreviewPage.Question(
        voice.say(question.sentence),
        choices: .init(
          name: "decimal",
          options: [
            Option(DecimalMark.point.rawValue, voice.say(StartWords.pointIsDecimal)),
            Option(DecimalMark.comma.rawValue, voice.say(StartWords.commaIsDecimal)),
          ]))
    case .currency:
      PreviewPage.Question(
        voice.say(StartWords.currencyOfFile), plain: plain.say(StartWords.currencyOfFile),
        list: .init(
          name: "currency",
          options: Option.currencies(plain, chosen: voice.preferences.homeCurrency?.code)))
    case .columns:
      PreviewPage.Question(
        voice.say(StartWords.whichColumns),
        columns: columns(try statement.map { try CSVFormat.draft(of: $0).mapping }, statement))
    }
  }

  private func columns(_ mapping: Mapping?, _ statement: StatementFile?)
    -> [PreviewPage.Question.Column]
  {
    guard let mapping else { return [] }
    let header = statement.flatMap { try? CSVFormat.draft(of: $0).header } ?? []
    let count = max(header.count, mapping.header.count, (mapping.columns.keys.max() ?? -1) + 1)
    return (0..<min(count, 64)).map { column in
      let chosen = mapping.columns[column] ?? .ignored
      let title =
        header.indices.contains(column)
        ? header[column]
        : mapping.header.indices.contains(column) ? mapping.header[column] : "\(column + 1)"
      return PreviewPage.Question.Column(
        label: voice.say(.foreign(title)), name: "column-\(column)",
        options: ColumnMeaning.allCases.map {
          Option($0.rawValue, plain.say($0.name), $0 == chosen)
        })
    }
  }
}

extension ImportRefusal {
  /// Without the flags of the command: the page asks by itself.
  fileprivate var pageSentences: [Message] {
    switch self {
    case .reading(.question(let question)): [question.sentence]
    case .needsAccount: [StartWords.whoseAccount]
    default: sentences
    }
  }
}

extension DateOrder {
  fileprivate var pageName: Message {
    switch self {
    case .dmy: StartWords.dayFirst
    case .mdy: StartWords.monthFirst
    case .ymd: StartWords.yearFirst
    }
  }
}

extension [StatementFile] {
  /// A statement by the name it has in the report, in an archive too.
  fileprivate func named(_ name: String) -> StatementFile? {
    var found: StatementFile?
    for file in self where name.hasPrefix(file.name) {
      Documents.each(in: file) { each in
        if case .statement(let statement) = each, statement.name == name { found = statement }
      }
    }
    return found
  }
}
