import Ledger

/// The books' own row that makes an account begin with what its statement says.
enum OpeningRow {
  /// As it is kept, whatever the language.
  static let description = "Opening balance"
}

extension RegisterPage.Line {
  /// Whether it is an account's beginning, whose words are the reader's.
  public var isOpening: Bool {
    description == OpeningRow.description && (account == .opening || against.contains(.opening))
  }
}

extension EntryReport {
  /// Whether it is an account's beginning, whose words are the reader's.
  public var isOpening: Bool {
    description == OpeningRow.description && postings.contains { $0.account == .opening }
  }
}
