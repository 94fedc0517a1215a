import Speech

/// One browser that was let in.
struct Session: Sendable {
  /// Short, for the list in the settings: it lets nobody in.
  let id: Int
  /// The key of its forms' seals. It stays when the cookie is changed.
  let formKey: String
  /// Unix seconds.
  let began: Int64
  var seen: Int64
  /// What the browser calls itself, shortened.
  let agent: String
  /// The language chosen in this browser; `nil` leaves it to the book.
  var language: Language?
  /// What the next page says of what was just done.
  var notice: Noticed?
  /// Whether it looks at the example person's book.
  var looksAtExample = false
  /// How many times it knows another file to have taken the book's place; `nil` before it looked.
  var seenExchanges: Int?

  /// The seal of a form that changes something at `path`: valid in this session and there alone.
  func seal(_ path: String) -> String { Secret.seal(path, key: formKey) }

  func accepts(_ seal: String?, for path: String) -> Bool {
    guard let seal else { return false }
    return Secret.same(Array(seal.utf8), Array(self.seal(path).utf8))
  }
}
