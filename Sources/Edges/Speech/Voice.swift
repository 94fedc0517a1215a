/// Masar's voice for one person on one medium: everything that people read is said through it.
///
/// ```swift
/// let voice = Voice(Preferences(language: .ar, country: "EG"), .plain)
/// voice.counted(.row, 3)     // «3 أسطر»
/// voice.amount(price)        // "1,234.50 EGP"
/// voice.say(Undo.nothing)    // «لا شيء للتراجع عنه.»
/// ```
///
/// It is a value and reads nothing: neither the environment nor the machine's locale changes what
/// it says.
public struct Voice: Hashable, Sendable {
  public var preferences: Preferences
  public var medium: Medium

  public init(_ preferences: Preferences, _ medium: Medium = .plain) {
    self.preferences = preferences
    self.medium = medium
  }

  public var language: Language { preferences.language }
  var numerals: Numerals { preferences.numerals }
}

/// What the place that the words go to can show.
public struct Medium: Hashable, Sendable {
  public var isolation: Isolation
  public var colour: Bool
  /// Whether blocks such as ▇ can be shown.
  public var blocks: Bool
  /// Cells in a line; `nil` where a line has no end, and so nothing is shortened.
  public var width: Int?

  public init(isolation: Isolation, colour: Bool, blocks: Bool = true, width: Int? = nil) {
    self.isolation = isolation
    self.colour = colour
    self.blocks = blocks
    self.width = width.map { max(20, $0) }
  }

  /// A pipe or a file: no colour, no invisible marks, nothing shortened.
  public static let plain = Medium(isolation: .none, colour: false)

  /// A page: every figure and foreign text is between marks, which the page turns into elements.
  public static let page = Medium(isolation: .everywhere, colour: false)

  public static func terminal(width: Int, colour: Bool = true) -> Medium {
    Medium(isolation: .marks, colour: colour, width: width)
  }
}

/// Whether amounts and foreign text are kept apart from the Arabic around them by invisible marks
/// (U+2068, U+2069), without which a line of mixed direction is shuffled when it is shown. Only
/// for eyes: what another program reads never has them.
public enum Isolation: String, Hashable, Sendable, CaseIterable {
  case marks, none
  /// In a language from the left too: an Arabic name turns an English line around.
  case everywhere
}

extension Voice {
  /// What opens and closes an isolated text.
  public static let isolateStart = "\u{2068}"
  public static let isolateEnd = "\u{2069}"

  /// `text` held apart, where the medium is for eyes and the language runs from the right.
  func isolated(_ text: String) -> String {
    switch medium.isolation {
    case .none: return text
    case .marks: guard language.isRightToLeft, !text.isEmpty else { return text }
    case .everywhere: guard !text.isEmpty else { return text }
    }
    return Voice.isolateStart + text + Voice.isolateEnd
  }
}
