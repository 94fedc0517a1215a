import Bookkeeping
import Documents
import Ledger
import Money
import Speech
import Statements

/// What the files of an import leave open, table by table. Files with the same columns are one table:
/// a year of a bank's months is asked about once.
struct ImportQuestions {
  private let voice: Voice
  private let plain: Voice
  private let statements: [StatementFile]
  private let answers: ImportAnswers

  init(_ asked: Asked, _ statements: [StatementFile], _ answers: ImportAnswers) {
    (voice, plain) = (asked.voice, asked.plain)
    self.statements = statements
    self.answers = answers
  }

  private struct Open {
    let number: Int
    var files: [String]
    let draft: MappingDraft?
    var asked: [ImportRefusal]

    /// Whether lines of it are worth showing as cells.
    var isTable: Bool {
      let asksColumns = asked.contains {
        if case .reading(.question(.columns)) = $0 { true } else { false }
      }
      return asksColumns || !(draft?.header.isEmpty ?? true)
    }
  }

  /// The tables that ask something, and the answers with every one of them among them.
  func tables(_ report: ImportReport) throws -> (
    tables: [PreviewPage.Table], answers: ImportAnswers
  ) {
    var open: [Open] = []
    var numbers: [String: Int] = [:]
    var answers = answers
    for file in report.files {
      let asked = ([file.refusal].compactMap(\.self) + file.alsoAsked).filter(isAsked)
      guard !asked.isEmpty else { continue }
      let draft = statements.named(file.name).flatMap { try? CSVFormat.draft(of: $0) }
      // Of a file that isn't a table nothing says that another is like it.
      let header = draft.map { $0.header.joined(separator: "\u{1F}") } ?? ""
      let key = header.isEmpty ? file.name : header + "\u{1E}" + asked.map(\.code).joined()
      guard let number = answers.number(of: file.name) ?? numbers[key] ?? answers.newNumber else {
        continue
      }
      numbers[key] = number
      answers.add(file.name, to: number)
      if let place = open.firstIndex(where: { $0.number == number }) {
        open[place].files.append(file.name)
        for refusal in asked where !open[place].asked.contains(where: { $0.code == refusal.code }) {
          open[place].asked.append(refusal)
        }
      } else {
        open.append(Open(number: number, files: [file.name], draft: draft, asked: asked))
      }
    }
    return (open.map(table), answers)
  }

  private func isAsked(_ refusal: ImportRefusal) -> Bool {
    switch refusal {
    case .reading(.question), .needsAccount: true
    default: false
    }
  }

  private func table(_ open: Open) -> PreviewPage.Table {
    PreviewPage.Table(
      number: open.number, heading: voice.list(open.files.map { voice.say(.foreign($0)) }),
      sample: open.isTable ? open.draft.flatMap(sample) : nil,
      sampleName: plain.say(StartWords.sample),
      questions: open.asked.compactMap { question($0, open) })
  }

  // MARK: A few rows

  private static let mostColumns = 64
  private static let longestCell = 80

  private func sample(_ draft: MappingDraft) -> Markup? {
    let count = columnCount(draft)
    guard !draft.rows.isEmpty, count > 0 else { return nil }
    var table = Table(
      plain.say(StartWords.sample),
      (0..<count).map { .text(voice.say(.foreign(title($0, draft)))) })
    for row in draft.rows {
      table.rows.append((0..<count).map { Table.Cell(cell(row, $0)) })
    }
    return table.markup
  }

  private func columnCount(_ draft: MappingDraft) -> Int {
    let columns = max(
      draft.header.count, draft.rows.map(\.count).max() ?? 0,
      (draft.mapping.columns.keys.max() ?? -1) + 1)
    return min(columns, ImportQuestions.mostColumns)
  }

  private func title(_ column: Int, _ draft: MappingDraft) -> String {
    let name = draft.header.indices.contains(column) ? draft.header[column].trimmed : ""
    return name.isEmpty ? plain.say(StartWords.column(column + 1)) : name
  }

  private func cell(_ row: [String], _ column: Int) -> String {
    guard row.indices.contains(column), !row[column].isEmpty else { return "" }
    let text = row[column]
    let isLong = text.count > ImportQuestions.longestCell
    return voice.say(.foreign(isLong ? text.prefix(ImportQuestions.longestCell) + "…" : text))
  }

  // MARK: The questions

  private func question(_ refusal: ImportRefusal, _ open: Open) -> PreviewPage.Question? {
    func asks(_ message: Message) -> PreviewPage.Question {
      PreviewPage.Question(text: voice.say(message), plainText: plain.say(message))
    }
    let number = open.number
    switch refusal {
    case .needsAccount(let suggestion):
      var question = asks(StartWords.whoseAccount)
      let wrong = answers.tables[number]?.notAnAccount
      question.wrong = wrong.map { voice.say(StartWords.notAName($0)) }
      question.typed = .init(name: "account-\(number)", value: wrong ?? suggestion ?? "")
      question.others = others(open)
      return question
    case .reading(.question(.dateOrder(let fits, let samples))):
      var question = asks(Statements.Question.dateOrder(fits: fits, samples: samples).sentence)
      question.choices = .init(
        name: "dateOrder-\(number)",
        options: fits.map { Option($0.rawValue, voice.say($0.pageName)) })
      return question
    case .reading(.question(.decimal(let samples))):
      var question = asks(Statements.Question.decimal(samples: samples).sentence)
      question.choices = .init(
        name: "decimal-\(number)",
        options: [
          Option(DecimalMark.point.rawValue, voice.say(StartWords.pointIsDecimal)),
          Option(DecimalMark.comma.rawValue, voice.say(StartWords.commaIsDecimal)),
        ])
      return question
    case .reading(.question(.currency)):
      var question = asks(StartWords.currencyOfFile)
      let home = voice.preferences.homeCurrency?.code
      // What nobody has said isn't answered beforehand by the first of the alphabet.
      let currencies =
        (home == nil ? [Option("", "—", true)] : []) + Option.currencies(plain, chosen: home)
      question.list = .init(
        name: "currency-\(number)",
        options: currencies)
      return question
    case .reading(.question(.columns)):
      var question = asks(StartWords.whichColumns)
      question.columns = open.draft.map { columns($0, number) } ?? []
      question.doubts = open.draft?.proposal.doubts.map { voice.say($0.sentence) } ?? []
      return question
    default: return nil
    }
  }

  /// The other files of a table, each of which may be of another account.
  private func others(_ open: Open) -> PreviewPage.Question.Others? {
    guard open.files.count > 1 else { return nil }
    let table = answers.tables[open.number]
    var known = table?.files ?? []
    for file in open.files where !known.contains(file) { known.append(file) }
    return PreviewPage.Question.Others(
      heading: voice.say(StartWords.otherAccounts), note: voice.say(StartWords.sameIfEmpty),
      files: open.files.dropFirst().compactMap { file in
        guard let place = known.firstIndex(of: file) else { return nil }
        return PreviewPage.Question.Others.File(
          label: voice.say(.foreign(file)), name: "account-\(open.number)-\(place)",
          value: table?.others[place]?.description ?? "")
      })
  }

  private func columns(_ draft: MappingDraft, _ number: Int) -> [PreviewPage.Question.Column] {
    (0..<columnCount(draft)).map { column in
      let said = answers.tables[number]?.columns[column]
      // Short codes beside amounts without a sign are their signs until somebody says otherwise.
      let isCoded = draft.proposal.doubts.contains(.codedDirection(column))
      let chosen = said ?? (isCoded ? .direction : draft.mapping.columns[column]) ?? .ignored
      let cells = draft.rows.map { cell($0, column) }.filter { !$0.isEmpty }.prefix(2)
      return PreviewPage.Question.Column(
        label: voice.say(.foreign(title(column, draft))),
        cells: cells.isEmpty ? nil : cells.joined(separator: " · "),
        name: "column-\(number)-\(column)",
        options: ColumnMeaning.allCases.map {
          Option($0.rawValue, plain.say($0.name), $0 == chosen)
        })
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
  func named(_ name: String) -> StatementFile? {
    var found: StatementFile?
    for file in self where found == nil && name.hasPrefix(file.name) {
      Documents.each(in: file) { each in
        if case .statement(let statement) = each, statement.name == name { found = statement }
      }
    }
    return found
  }

  /// Files that come from different folders under one name are told apart by a number.
  var withOwnNames: [StatementFile] {
    var seen: Set<String> = []
    return map { file in
      guard !seen.insert(file.name).inserted else { return file }
      let dot = file.name.lastIndex(of: ".") ?? file.name.endIndex
      let own = (2...).lazy.map { "\(file.name[..<dot]) (\($0))\(file.name[dot...])" }
        .first { seen.insert($0).inserted }
      return StatementFile(name: own ?? file.name, count: file.count) { file.bytes($0) }
    }
  }
}
