import ArgumentParser
import Speech

/// Messages inside the strings that ArgumentParser carries.
///
/// It takes help and errors as text, before anyone knows who reads them. So each is carried in both
/// languages, between letters that Unicode leaves to private use, and one is chosen when it is shown.
enum Carried {
  private static let start: Character = "\u{E000}"
  private static let between: Character = "\u{E001}"
  private static let end: Character = "\u{E002}"

  private static let medium = Medium(isolation: .marks, colour: false)
  private static let arabic = Voice(Preferences(language: .ar), medium)
  private static let english = Voice(Preferences(language: .en), medium)

  static func text(_ message: Message) -> String {
    "\(start)\(arabic.say(message))\(between)\(english.say(message))\(end)"
  }

  static func isIn(_ text: String) -> Bool { text.contains(start) }

  /// A text with each message in it said in one language, and all else as it was.
  static func said(_ text: String, _ voice: Voice) -> String {
    var said = ""
    var rest = text[...]
    while let message = next(&rest, before: &said) {
      let chosen = voice.language == .ar ? message.ar : message.en
      said += voice.medium.isolation == .marks ? String(chosen) : unmarked(chosen)
    }
    return said + rest
  }

  /// The messages in a text, alone.
  static func messages(in text: String, _ voice: Voice) -> String {
    var between = ""
    var rest = text[...]
    var said: [String] = []
    while let message = next(&rest, before: &between) {
      let chosen = voice.language == .ar ? message.ar : message.en
      said.append(voice.medium.isolation == .marks ? String(chosen) : unmarked(chosen))
    }
    return said.joined(separator: " ")
  }

  private static func next(
    _ rest: inout Substring, before: inout String
  ) -> (ar: Substring, en: Substring)? {
    guard let opening = rest.firstIndex(of: start),
      let middle = rest[opening...].firstIndex(of: between),
      let closing = rest[middle...].firstIndex(of: end)
    else { return nil }
    before += rest[..<opening]
    defer { rest = rest[rest.index(after: closing)...] }
    return (
      rest[rest.index(after: opening)..<middle], rest[rest.index(after: middle)..<closing]
    )
  }

  private static func unmarked(_ text: Substring) -> String {
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: text.unicodeScalars.filter { $0 != "\u{2068}" && $0 != "\u{2069}" })
    return String(plain)
  }
}

extension ArgumentHelp {
  /// Help in both languages; `value` is what stands for the value, such as `DAY`.
  static func said(_ message: Message, _ value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Carried.text(message)).naming(value)
  }

  private func naming(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}

extension CommandConfiguration {
  init(
    commandName: String, help: CommandHelp, version: String = "",
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, abstract: Carried.text(help.abstract),
      discussion: ([help.more.map(Carried.text) ?? ""] + help.examples).joined(separator: "\n"),
      version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

extension ValidationError {
  init(said message: Message) { self.init(Carried.text(message)) }
}
