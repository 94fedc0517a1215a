extension TerminalWidth {
  /// `text` in at most `width` cells; what is left out ends in `…`. Whole characters only.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var out = ""
    var used = 0
    for character in text {
      let cells = of(character)
      if used + cells > width - 1 { break }
      out.append(character)
      used += cells
    }
    return out + "…"
  }

  /// `text` with spaces up to `width` cells, on the left or on the right.
  static func padded(_ text: String, to width: Int, onLeft: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return onLeft ? spaces + text : text + spaces
  }
}
