/// How a word is set apart on a terminal. Never the only carrier of a meaning: without colour the
/// words alone have to say it.
public enum Style: Hashable, Sendable, CaseIterable {
  case bold, dim, green, amber, red

  /// Select Graphic Rendition (ECMA-48 § 8.3.117). Amber is the terminal's yellow.
  fileprivate var code: Int {
    switch self {
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .amber: 33
    }
  }
}

extension Voice {
  /// `text` in a style, or as it is where the medium has no colour.
  public func styled(_ text: String, _ style: Style?) -> String {
    guard let style, medium.colour, !text.isEmpty else { return text }
    return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
  }
}
