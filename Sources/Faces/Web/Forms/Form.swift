import Statements

/// What a form sent: its fields, and the files that were dropped.
struct Form: Sendable {
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var files: [(name: String, file: StatementFile)] = []

  /// More than these is no form of ours.
  static let mostFields = 1_000

  subscript(name: String) -> String? { fields.last { $0.name == name }?.value }

  /// A field that was left empty says nothing.
  func said(_ name: String) -> String? {
    let text = self[name]?.trimmed ?? ""
    return text.isEmpty ? nil : text
  }

  mutating func add(_ name: String, _ value: String) throws(FormFault) {
    guard fields.count < Form.mostFields else { throw .tooMany }
    fields.append((name, value))
  }

  mutating func add(_ name: String, _ file: StatementFile) throws(FormFault) {
    guard files.count < Form.mostFields else { throw .tooMany }
    files.append((name, file))
  }
}

/// A body that isn't a form.
enum FormFault: Error {
  case malformed, tooMany
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
