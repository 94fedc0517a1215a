import Money
import Statements

/// What makes two rows look alike to a person: who is at the other end, else the words of the
/// description without what differs from row to row, which is numbers, references and months.
struct RowKind: Hashable, Sendable {
  let counterparty: Folded?
  let words: [Word]

  /// A word as it is compared, and as it was written.
  struct Word: Hashable, Sendable {
    let folded: Folded
    let written: String

    static func == (a: Word, b: Word) -> Bool { a.folded == b.folded }
    func hash(into hasher: inout Hasher) { hasher.combine(folded) }
  }

  init(_ known: KnownRow) {
    let other = Folded(trimming: known.row.counterparty ?? "")
    counterparty = other.bytes.isEmpty ? nil : other
    words = RowKind.words(of: known.row.description)
  }

  /// Whether a person would say that both are of one kind.
  func isLike(_ other: RowKind) -> Bool {
    if counterparty != nil || other.counterparty != nil, counterparty != other.counterparty {
      return false
    }
    return counterparty != nil || words == other.words
  }

  private static func words(of text: String) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).flatMap { token -> [Word] in
      let parts = Folded(trimming: String(token)).bytes.split(separator: 0x20)
      return parts.compactMap { bytes in
        guard bytes.count > 1, !bytes.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
        let plain = String(decoding: bytes, as: UTF8.self)
        guard !Month.isNamed(by: plain) else { return nil }
        // A token that is one word keeps its own spelling.
        let trimmed = token.drop { !$0.isLetter }
        let end = trimmed.lastIndex { $0.isLetter }
        let written = parts.count == 1 ? end.map { String(trimmed[...$0]) } ?? plain : plain
        return Word(folded: Folded(trimming: plain), written: written)
      }
    }
  }
}
