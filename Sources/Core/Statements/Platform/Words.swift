extension String {
  /// Whether this normalised name has `phrase` at the beginning of a word: "payment refund" has
  /// "refund" and "pay", not "fund".
  func hasWords(_ phrase: String) -> Bool {
    guard !phrase.isEmpty, phrase.utf8.count <= utf8.count else { return false }
    let needle = Array(phrase.utf8)
    let hay = Array(utf8)
    let blank = UInt8(ascii: " ")
    for start in 0...(hay.count - needle.count) where start == 0 || hay[start - 1] == blank {
      if hay[start..<(start + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }

  /// Without blanks at either end.
  var trimmedBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  func hasAnyWords(_ phrases: [String]) -> Bool { phrases.contains { hasWords($0) } }
}
