import Ledger

extension AccountName {
  /// A name that the book holds. Names put together from parts may be longer than those that are
  /// typed in, and are read back all the same.
  init?(stored text: String) {
    if let name = AccountName(text) {
      self = name
      return
    }
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count > 1, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.init(kind, parts: Array(parts.dropFirst()))
  }
}
