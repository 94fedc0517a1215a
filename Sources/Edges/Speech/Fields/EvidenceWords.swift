public import Fields

/// What each evidence record says, in a sentence, by the record's id. Figures stand in the sentence
/// with those whom they are about; year, grade and source stand beside it.
public enum EvidenceWords {
  static let all: [String: Message] = marketplaces.merging(services, uniquingKeysWith: same)
    .merging(audience, uniquingKeysWith: same).merging(products, uniquingKeysWith: same)
    .merging(business, uniquingKeysWith: same).merging(capital, uniquingKeysWith: same)
    .merging(speculation, uniquingKeysWith: same)

  private static func same(_ one: Message, _ other: Message) -> Message {
    preconditionFailure("an evidence record is told once: \(one) \(other)")
  }
}

extension Evidence {
  /// The record in a sentence.
  public var sentence: Message {
    guard let message = EvidenceWords.all[id] else {
      preconditionFailure("each evidence record has its sentence: \(id)")
    }
    return message
  }
}
