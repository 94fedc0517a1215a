/// A language that Masar speaks. Arabic is the first, English its equal.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case ar, en

  /// What a person typed after `--lang`; `nil` where it names neither language.
  public init?(named text: some StringProtocol) {
    switch text.lowercased() {
    case "ar", "arabic", "العربية", "عربية", "عربي": self = .ar
    case "en", "english", "الإنجليزية", "إنجليزية", "إنجليزي": self = .en
    default: return nil
    }
  }

  public var isRightToLeft: Bool { self == .ar }

  /// The language's own name for itself.
  public var ownName: String { self == .ar ? "العربية" : "English" }
}

/// What a POSIX locale such as `ar_EG.UTF-8` says: a language and perhaps a country.
public struct LocaleName: Hashable, Sendable {
  public let language: Language?
  /// Two capitals, such as "EG".
  public let country: String?

  public init(_ text: String) {
    let name = text.prefix { $0 != "." && $0 != "@" }
    let parts = name.split(whereSeparator: { $0 == "_" || $0 == "-" })
    // Someone whose language Masar doesn't speak is more likely to read English than Arabic.
    language = parts.first.flatMap { $0.utf8.count == 2 ? Language(named: $0) ?? .en : nil }
    country = parts.dropFirst().first { $0.utf8.count == 2 }.map { $0.uppercased() }
  }

  /// The first of the three that is set decides alone, as POSIX has it (LC_ALL, then LC_MESSAGES,
  /// then LANG). `C`, `POSIX` and languages that Masar doesn't speak say nothing.
  public init(lcAll: String?, lcMessages: String?, lang: String?) {
    let set = [lcAll, lcMessages, lang].compactMap(\.self).first { !$0.isEmpty }
    self.init(set ?? "")
  }
}
