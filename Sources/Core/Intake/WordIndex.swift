/// Many phrases looked for at once, at the beginnings of words and up to their ends.
///
/// The Arabic article hides no word: «راتب» is found in «الراتب».
struct WordIndex<Value: Sendable>: Sendable {
  private struct Phrase {
    let folded: Folded
    let value: Value
    let order: Int
  }

  /// Phrases by their first byte.
  private var byFirst: [[Phrase]] = Array(repeating: [], count: 256)
  private var count = 0

  mutating func add(_ phrase: String, _ value: Value) {
    let folded = Folded(trimming: phrase)
    guard !folded.bytes.isEmpty else { return }
    byFirst[Int(folded.bytes[0])].append(Phrase(folded: folded, value: value, order: count))
    count += 1
    if folded.bytes[0] >= 0xD8, folded.bytes[0] <= 0xDB {
      let definite = Folded("ال" + phrase)
      byFirst[Int(definite.bytes[0])].append(Phrase(folded: definite, value: value, order: count))
      count += 1
    }
  }

  /// The value of the phrase that was added first among those that stand in `text`.
  func firstMatch(in text: Folded) -> Value? {
    var best: Phrase?
    each(in: text) { phrase in
      if best.map({ phrase.order < $0.order }) ?? true { best = phrase }
    }
    return best?.value
  }

  /// The values of all phrases that stand in `text`, in the order they stand in it.
  func matches(in text: Folded) -> [Value] {
    var values: [Value] = []
    each(in: text) { values.append($0.value) }
    return values
  }

  private func each(in text: Folded, _ body: (Phrase) -> Void) {
    let bytes = text.bytes
    var atStart = true
    for start in bytes.indices {
      let byte = bytes[start]
      if byte == 0x20 {
        atStart = true
        continue
      }
      guard atStart else { continue }
      atStart = false
      for phrase in byFirst[Int(byte)] where text.matches(phrase.folded, at: start) {
        let end = start + phrase.folded.bytes.count
        if end == bytes.count || bytes[end] == 0x20 { body(phrase) }
      }
    }
  }
}

extension Folded {
  /// `text` folded, without spaces at its ends and with single ones inside.
  init(trimming text: String) {
    let words = Folded(text).bytes.split(separator: 0x20)
    self.init(bytes: Array(words.joined(separator: [0x20])))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }
}
