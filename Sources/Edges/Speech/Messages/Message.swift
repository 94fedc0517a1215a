/// Something that Masar says, in both of its languages. There is no way to make half of one.
///
/// ```swift
/// static func read(_ rows: Int, _ file: String) -> Message {
///   Message(
///     ar: "قُرئ \(rows, .row) من \(file)",
///     en: "Read \(rows, .row) from \(file)")
/// }
/// ```
///
/// A message holds facts, not text: numbers, amounts, days and names become text when a `Voice`
/// says it, in that person's digits, calendar and months. So numbers in a message are always
/// interpolated, never typed.
public struct Message: Hashable, Sendable {
  public let ar: Phrase
  public let en: Phrase

  public init(ar: Phrase, en: Phrase) {
    self.ar = ar
    self.en = en
  }

  public subscript(language: Language) -> Phrase {
    language == .ar ? ar : en
  }
}

extension Message {
  /// What is typed as it stands, the same in both languages.
  public static func code(_ text: String) -> Message {
    Message(ar: "\(code: text)", en: "\(code: text)")
  }

  /// A name that isn't Masar's own.
  public static func foreign(_ text: String) -> Message { Message(ar: "\(text)", en: "\(text)") }
}

extension Voice {
  public func say(_ message: Message) -> String {
    message[language].parts.map { text($0) }.joined()
  }

  private func text(_ part: Phrase.Part) -> String {
    switch part {
    case .words(let words): words
    case .number(let value): number(value)
    case .counted(let noun, let count, let place): counted(noun, count, place)
    case .amount(let value): amount(value)
    case .estimate(let value): estimate(value)
    case .quantity(let value): quantity(value)
    case .measured(let noun, let value, let place): measured(noun, value, place)
    case .rate(let value): rate(value)
    case .day(let value, let style): day(value, style)
    case .days(let first, let last): days(first, last)
    case .month(let value, let style): month(value, style)
    case .currency(let value): name(of: value)
    case .account(let value): name(of: value)
    case .shortAccount(let value): shortName(of: value)
    case .accountPath(let value): path(of: value)
    case .totals(let value): totals(value)
    case .valuation(let value): valuation(value)
    case .year(let value): numerals.digits(String(value))
    case .percent(let ratio, let places): percent(ratio, places: places)
    case .odds(let probability, let inHundredths):
      odds(probability, inHundredths: inHundredths) ?? "—"
    case .foreign(let text): isolated(Plain.line(text))
    case .foreignList(let texts): list(texts.map { isolated(Plain.line($0)) })
    case .unbroken(let text): isolated(unbroken(Plain.line(text)))
    case .code(let text): isolated(text)
    case .message(let message): say(message)
    case .messages(let messages): list(messages.map(say))
    }
  }

  /// A browser ends a line behind a hyphen or a stroke between digits too, unless a word joiner
  /// (U+2060) stands there. A terminal's lines end at blanks only, and get nothing that can't be seen.
  private func unbroken(_ text: String) -> String {
    guard medium.isolation == .everywhere else { return text }
    var joined = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      joined.append(scalar == " " ? "\u{A0}" : scalar)
      if scalar == "-" || scalar == "/" { joined.append("\u{2060}") }
    }
    return String(joined)
  }
}
