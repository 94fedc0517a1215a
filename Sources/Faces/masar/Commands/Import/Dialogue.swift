import Bookkeeping
import Money
import Speech
import Statements

/// On a terminal, what a file can't say is asked instead of refused.
struct Dialogue {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  /// Asks the first question that a refused file has; `true` where it was answered.
  func answer(
    _ report: ImportReport, _ reading: inout ReadingArguments, _ account: inout String?,
    _ taken: inout Bool
  ) throws -> Bool {
    for file in report.files {
      switch file.refusal {
      case .reading(.question(let question)):
        guard let text = ask(file.name, question.sentence, question.choices) else { return false }
        if reading.answer(question, text) { return true }
      case .needsAccount:
        guard let text = ask(file.name, DialogueWords.whichAccount, nil), !text.isEmpty else {
          return false
        }
        account = text
        return true
      case .proposal(let mapping):
        for line in voice.wrapped(mapping.sentence) { Terminal.printError(line) }
        guard let text = ask(file.name, DialogueWords.takeIt, "y/n"),
          ["y", "yes", "ن", "نعم"].contains(text.lowercased())
        else { return false }
        taken = true
        return true
      default: continue
      }
    }
    return false
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

extension Mapping {
  /// The columns as they were understood.
  var sentence: Message {
    ImportWords.columns(
      columns.sorted { $0.key < $1.key }.map { column, meaning in
        (header.indices.contains(column) ? header[column] : "\(column + 1)", meaning)
      })
  }
}

enum DialogueWords {
  static let takeIt = Message(ar: "أهذا صحيح؟", en: "Is that right?")
  static let whichAccount = Message(
    ar: "لأي حساب هذا الكشف؟ اكتب اسمه، مثل بنك مصر:",
    en: "Which account is this statement of? Type a name, such as CIB:")
}
