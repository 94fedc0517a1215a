/// Many phrases looked for at once, at the beginnings of words and up to their ends.
///
/// The Arabic article hides no word: «راتب» is found in «الراتب».
struct WordIndex<Value: Sendable>: Sendable {
  /// What the phrases stand for, in the order in which they were added.
  private var values: [Value] = []
  /// The phrases' letters, one after another, and where each begins and ends.
  private var letters: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Phrases by their first byte.
  private var byFirst: [[Int]] = Array(repeating: [], count: 256)

  mutating func add(_ phrase: String, _ value: Value) {
    let folded = Folded(trimming: phrase)
    guard let first = folded.bytes.first else { return }
    add(folded, value)
    if 0xD8...0xDB ~= first { add(Folded("ال" + phrase), value) }
  }

  private mutating func add(_ folded: Folded, _ value: Value) {
    byFirst[Int(folded.bytes[0])].append(values.count)
    values.append(value)
    let start = letters.count
    letters += folded.bytes
    ranges.append(start..<letters.count)
  }

  /// The value of the phrase that was added first among those that stand in `text`.
  func firstMatch(in text: Folded) -> Value? {
    var first: Int?
    each(in: text) { phrase in first = min(first ?? phrase, phrase) }
    return first.map { values[$0] }
  }

  /// The values of all phrases that stand in `text`, in the order they stand in it.
  func matches(in text: Folded) -> [Value] {
    var found: [Value] = []
    each(in: text) { found.append(values[$0]) }
    return found
  }

  private func each(in text: Folded, _ body: (Int) -> Void) {
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
      for phrase in byFirst[Int(byte)] where stands(phrase, in: bytes, at: start) { body(phrase) }
    }
  }

  /// Whether a phrase stands at a place and ends with a word.
  private func stands(_ phrase: Int, in bytes: [UInt8], at start: Int) -> Bool {
    let range = ranges[phrase]
    let end = start + range.count
    guard end <= bytes.count else { return false }
    for place in 1..<max(range.count, 1)
    where letters[range.lowerBound + place] != bytes[start + place] {
      return false
    }
    return end == bytes.count || bytes[end] == 0x20
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
