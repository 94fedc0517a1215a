public import Fields

/// What a field is called, what one does in it, what it takes and how one begins.
public struct FieldWords: Hashable, Sendable {
  public let name: Message
  public let about: Message
  public let skills: [Message]
  public let steps: [Message]
  /// What a beginner should hear before all else.
  public let warning: Message?

  init(
    name: Message, about: Message, skills: [Message], steps: [Message], warning: Message? = nil
  ) {
    self.name = name
    self.about = about
    self.skills = skills
    self.steps = steps
    self.warning = warning
  }

  static let all: [String: FieldWords] = [services, audience, products, capital]
    .reduce(into: [:]) { all, some in
      all.merge(some) { one, _ in preconditionFailure("a field is told once: \(one.name)") }
    }
}

extension FieldWords {
  /// The field that a person names: by its id, or by its name in either language, or a clear part
  /// of it.
  public static func called(_ text: String) -> Field? {
    let found = allCalled(text)
    return found.count == 1 ? found[0] : nil
  }

  /// All that a person may mean.
  public static func allCalled(_ text: String) -> [Field] {
    Likeness.all(text, among: Field.all) { field in
      [field.id.rawValue]
        + Language.allCases.map { Voice(Preferences(language: $0), .plain).say(field.words.name) }
    }
  }
}

extension Field {
  public var words: FieldWords {
    guard let words = FieldWords.all[id.rawValue] else {
      preconditionFailure("each field has its words: \(id)")
    }
    return words
  }
}
