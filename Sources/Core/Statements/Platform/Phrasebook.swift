/// What phrases mean, tried in order: the first whose words a text has decides.
///
/// ```swift
/// let book = Phrasebook([(Row.Kind.fee, ["withdrawal fee"]), (.transfer, ["withdrawal"])])
/// book.meaning(of: "Withdrawal Fee - Bank")  // fee
/// ```
///
/// A phrase counts where it begins a word, so that one entry stands for the endings that languages
/// put behind it: `zrušen` for zrušená and zrušené.
struct Phrasebook<Meaning: Sendable>: Sendable {
  private let entries: [(meaning: Meaning, phrases: [[UInt8]])]

  /// How much of a text is looked at: no platform's word for anything is longer.
  private static var longest: Int { 200 }

  init(_ entries: [(Meaning, [String])]) {
    self.entries = entries.map { meaning, phrases in
      (meaning, phrases.map { Self.words($0) })
    }
  }

  func meaning(of text: some StringProtocol) -> Meaning? {
    let words = Self.words(text.prefix(Self.longest))
    let blank = UInt8(ascii: " ")
    let starts = words.indices.filter { $0 == 0 || words[$0 - 1] == blank }
    for (meaning, phrases) in entries {
      for phrase in phrases where !phrase.isEmpty {
        let isThere = starts.contains { start in
          words.count - start >= phrase.count
            && words[start] == phrase[0]
            && words[start..<(start + phrase.count)].elementsEqual(phrase)
        }
        if isThere { return meaning }
      }
    }
    return nil
  }
}

extension Phrasebook {
  /// Small letters first: a capital inside a name (YouTube, PayPal) parts no words here.
  private static func words(_ text: some StringProtocol) -> [UInt8] {
    Array(HeaderName.normalised(text.lowercased()).utf8)
  }
}

extension Phrasebook where Meaning == Bool {
  /// A book of one meaning.
  init(_ phrases: [String]) { self.init([(true, phrases)]) }

  func matches(_ text: some StringProtocol) -> Bool { meaning(of: text) ?? false }
}
