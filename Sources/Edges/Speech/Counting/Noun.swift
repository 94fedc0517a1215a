/// A noun that is counted, with every form that a number asks for.
public struct Noun: Hashable, Sendable {
  let arabic: Arabic
  let english: (one: String, other: String)

  /// The Arabic forms, as they are written without diacritics after a number.
  struct Arabic: Hashable, Sendable {
    /// «سطر»: after 100, and alone.
    let one: String
    /// «سطرًا»: after 11…99, and as an object. The same as `one` where the ending isn't written
    /// (عملة) or the noun is the head of a pair (مصدر دخل).
    let accusative: String
    /// «سطران» as a subject, «سطرين» elsewhere.
    let two: String
    let twoOblique: String
    /// «أسطر»: after 3…10.
    let few: String
    let isFeminine: Bool
  }

  init(
    ar one: String, accusative: String? = nil, two: String, oblique twoOblique: String,
    few: String, feminine: Bool = false, en: String, plural: String? = nil
  ) {
    arabic = Arabic(
      one: one, accusative: accusative ?? one, two: two, twoOblique: twoOblique, few: few,
      isFeminine: feminine)
    english = (en, plural ?? en + "s")
  }

  public static func == (a: Noun, b: Noun) -> Bool {
    a.arabic == b.arabic && a.english == b.english
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(arabic)
    hasher.combine(english.one)
  }

  /// The place of a counted noun in an Arabic sentence; English doesn't ask.
  public enum Place: Hashable, Sendable, CaseIterable {
    /// Alone, or what the sentence is about: «سطران», «سطر واحد».
    case subject
    /// What a verb acts on: «سطرين», «سطرًا واحدًا».
    case object
    /// After a preposition or another noun: «من سطرين», «من سطر واحد».
    case afterPreposition
  }
}
