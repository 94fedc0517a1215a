/// Foreign text made fit for one line of a terminal or a table.
///
/// A statement's text comes from whoever sent the money. It may hold escape sequences that drive
/// a terminal, line breaks that forge a row, or direction marks that make one figure look like
/// another ("Trojan Source", CVE-2021-42574).
public enum Plain {
  /// `text` in one line: breaks become ⏎, tabs a space, other control characters their pictures
  /// (ESC is ␛). Direction marks and other invisible characters go, except the joiners that emoji
  /// and Persian need. Of a pile of combining marks, four stay.
  public static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    var out = String.UnicodeScalarView()
    var marks = 0
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if TerminalWidth.common(scalar) == 1 {
        out.append(scalar)
        (marks, afterReturn) = (0, false)
        continue
      }
      let isMark = TerminalWidth.combines(scalar)
      marks = isMark ? marks + 1 : 0
      if isMark, marks > mostMarks { continue }
      // CR LF is one break.
      if !(afterReturn && scalar == "\n"), let shown = shown(scalar) { out.append(shown) }
      afterReturn = scalar == "\r"
    }
    return String(out)
  }

  /// Arabic writes at most a shadda and a vowel on a letter, Vietnamese two accents.
  private static let mostMarks = 4

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "⏎"
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "␡"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x200C, 0x200D: scalar
    default: TerminalWidth.isInvisible(scalar) ? nil : scalar
    }
  }
}
