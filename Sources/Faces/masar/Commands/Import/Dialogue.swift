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
        return ask(file.name, question.sentence, question.choices) { text in
          answers.reading.answer(question, text) ? true : nil
        } ?? false
      case .needsAccount:
        let account = ask(file.name, DialogueWords.whichAccount, nil) { text in
          text.isEmpty || (try? ImportCommand.holding(text)) == nil ? nil : text
        }
        guard let account else { return false }
        answers.account = account
        return true
      case .proposal:
        guard let statement = statement(named: file.name) else { return false }
        var options = try answers.options()
        options.isOwed = try answers.account.map(ImportCommand.holding)?.kind == .liabilities
        let trial = try CSVFormat.trial(of: statement, options)
        for line in TrialText(trial, voice).lines { Terminal.printError(line) }
        let isRight = ask(file.name, DialogueWords.takeIt, "y/n", take: Dialogue.yes)
        guard isRight == true else { return false }
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

  /// The column that a person names for a doubt; `nil` where none is named.
  private func column(for doubt: Proposal.Doubt, of draft: MappingDraft, _ name: String) -> Int? {
    if case .codedDirection(let column) = doubt {
      let isSo = ask(name, doubt.sentence, "Y/n") { $0.isEmpty ? true : Dialogue.yes($0) }
      return isSo == true ? column : nil
    }
    func number(_ text: String) -> Int? { Int(Arguments.withWesternDigits(text)) }
    return ask(
      name, doubt.sentence, voice.say(MappingWords.columnNumber),
      wrong: { text in
        number(text).map(MappingWords.cellsSayOtherwise)
          ?? MappingWords.notAnAnswer(text, nil)
      },
      take: { text in
        guard let number = number(text), 1...1024 ~= number else { return nil }
        return draft.allows(number - 1, for: doubt) ? number - 1 : nil
      })
  }

  private static func yes(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "ن", "نعم": true
    case "n", "no", "ل", "لا": false
    default: nil
    }
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

  /// How often one question is asked: a slip of the finger ends no import.
  private static let patience = 3

  /// What `take` makes of an answer, asked again with a sentence while it makes nothing of it; `nil`
  /// where no answer will do, or none comes.
  private func ask<Answer>(
    _ file: String, _ question: Message, _ choices: String?, wrong: ((String) -> Message)? = nil,
    take: (String) -> Answer?
  ) -> Answer? {
    let choice = choices.map { " [\($0)]" } ?? ""
    for _ in 0..<Dialogue.patience {
      let asked = "\(Plain.line(file)): \(voice.say(question))\(choice)"
      guard let text = Terminal.ask(asked) else { return nil }
      if let answer = take(text) { return answer }
      say(wrong?(text) ?? MappingWords.notAnAnswer(text, choices))
    }
    return nil
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
  static let takeIt = Message(ar: "أهذا صحيح؟", en: "Is that right?")
  static let whichAccount = Message(
    ar: "لأي حساب هذا الكشف؟ اكتب اسمه، مثل بنك مصر:",
    en: "Which account is this statement of? Type a name, such as CIB:")
}
