extension Voice {
  /// A paragraph in lines of the medium's width (80 where it has none), every line after `indent`
  /// spaces. Style lines after wrapping, not before: escape sequences would count as width.
  public func wrapped(_ paragraph: String, indent: Int = 0) -> [String] {
    let width = max(1, (medium.width ?? 80) - indent)
    let margin = String(repeating: " ", count: indent)
    return Wrapping.lines(paragraph, width: width).map { margin + $0 }
  }

  public func wrapped(_ message: Message, indent: Int = 0) -> [String] {
    wrapped(say(message), indent: indent)
  }
}

enum Wrapping {
  /// Lines of at most `width` cells, broken at spaces. What stands isolated (an amount, a file's
  /// name) is never broken, since half of an isolate would upset the line; a longer word
  /// stands on a line of its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(text) {
      let cells = TerminalWidth.of(word)
      if used > 0, used + 1 + cells > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += cells
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2066}", "\u{2067}", "\u{2068}": depth += 1
      case "\u{2069}": depth = max(0, depth - 1)
      default: break
      }
      if depth == 0, scalar == " " || scalar == "\n" {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
