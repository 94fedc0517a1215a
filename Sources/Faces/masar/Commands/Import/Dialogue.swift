import Bookkeeping
import Documents
import Ledger
import Money
import Speech
import Statements
import Telling

/// On a terminal, what a file can't say is asked instead of refused.
struct Dialogue {
  private let voice: Voice
  private let statements: [StatementFile]

  init(_ voice: Voice, _ statements: [StatementFile]) {
    self.voice = voice
    self.statements = statements
  }

  /// Asks the first question that a refused file has; `true` where it was answered.
  func answer(_ report: ImportReport, _ answers: inout ImportAnswers) throws -> Bool {
    for file in report.files {
      switch file.refusal {
      case .reading(.question(.columns)):
        guard let mapping = try columns(of: file.name) else { return false }
        answers.mappings.append(mapping)
        return true
      case .reading(.question(let question)):
        for reading in question.readings { say(reading) }
        guard let text = ask(file.name, question.sentence, question.choices) else { return false }
        if answers.reading.answer(question, text) { return true }
      case .needsAccount:
        guard let text = ask(file.name, DialogueWords.whichAccount, nil), !text.isEmpty else {
          return false
        }
        answers.account = text
        return true
      case .proposal:
        guard let statement = statement(named: file.name) else { return false }
        var options = try answers.options()
        options.isOwed = try answers.account.map(ImportCommand.account)?.kind == .liabilities
        let trial = try CSVFormat.trial(of: statement, options)
        for line in TrialText(trial, voice).lines { Terminal.printError(line) }
        guard let text = ask(file.name, DialogueWords.takeIt, "y/n"),
          ["y", "yes", "ن", "نعم"].contains(text.lowercased())
        else { return false }
        answers.isTaken = true
        return true
      default: continue
      }
    }
    return false
  }

  /// Shows a table's columns and asks about each doubt; `nil` where one stays.
  private func columns(of name: String) throws -> Mapping? {
    guard let statement = statement(named: name) else { return nil }
    let trial = try CSVFormat.trial(of: statement)
    for line in TrialText(trial, voice).columns { Terminal.printError(line) }
    var draft = try CSVFormat.draft(of: statement)
    for doubt in draft.proposal.doubts {
      guard let column = self.column(for: doubt, of: draft, name) else { return nil }
      draft = draft.settled(doubt, with: column)
    }
    // A draft without a doubt that still asks is beyond naming a column.
    return draft.mapping.columns == trial.mapping.columns ? nil : draft.mapping
  }

  /// The column that a person names for a doubt, asked again while its cells speak against it; `nil`
  /// where no number comes.
  private func column(for doubt: Proposal.Doubt, of draft: MappingDraft, _ name: String) -> Int? {
    while let text = ask(name, doubt.sentence, DialogueWords.number(voice)),
      let number = Int(Arguments.withWesternDigits(text))
    {
      if 1...1024 ~= number, draft.allows(number - 1, for: doubt) { return number - 1 }
      say(MappingWords.cellsSayOtherwise(column: number))
    }
    return nil
  }

  /// A statement by the name it has in the report, in an archive too.
  private func statement(named name: String) -> StatementFile? {
    var found: StatementFile?
    for file in statements where name.hasPrefix(file.name) {
      Documents.each(in: file) { each in
        if case .statement(let statement) = each, statement.name == name { found = statement }
      }
    }
    return found
  }

  private func say(_ message: Message) {
    for line in voice.wrapped(message, indent: 2) { Terminal.printError(line) }
  }

  private func ask(_ file: String, _ question: Message, _ choices: String?) -> String? {
    let choice = choices.map { " [\($0)]" } ?? ""
    return Terminal.ask("\(Plain.line(file)): \(voice.say(question))\(choice)")
  }
}

extension Question {
  fileprivate var choices: String? {
    switch self {
    case .dateOrder(let fits, _): fits.map(\.rawValue).joined(separator: "/")
    case .decimal: "point/comma"
    case .currency: "EGP, USD …"
    case .columns: nil
    }
  }
}

enum DialogueWords {
  static func number(_ voice: Voice) -> String { voice.say(MappingWords.number) }

  static let takeIt = Message(ar: "أهذا صحيح؟", en: "Is that right?")
  static let whichAccount = Message(
    ar: "لأي حساب هذا الكشف؟ اكتب اسمه، مثل بنك مصر:",
    en: "Which account is this statement of? Type a name, such as CIB:")
}
