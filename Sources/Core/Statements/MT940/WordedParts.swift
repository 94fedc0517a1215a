/// `/TRTP/SEPA OVERBOEKING/NAME/J. Doe/REMI/Invoice 7/EREF/NOTPROVIDED`: parts after code words
/// between slashes, as Dutch banks and SWIFT's own guidelines have them. A value may hold slashes;
/// it ends at the next code word.
struct WordedParts {
  private(set) var counterparty: String?
  private(set) var text = ""

  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "/"), let first = WordedParts.word(bytes, bytes.startIndex)
    else { return nil }
    var words: [(word: Word, content: ArraySlice<UInt8>)] = []
    var (word, start) = first
    var at = start
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "/"), let next = WordedParts.word(bytes, at) {
        words.append((word, bytes[start..<at]))
        (word, start) = next
        at = start
      } else {
        at += 1
      }
    }
    words.append((word, bytes[start...]))
    read(words)
  }

  private enum Word: String {
    case type = "TRTP"
    case name = "NAME"
    case counterparty = "CNTP"
    case remittance = "REMI"
    case beneficiary = "BENM"
    case orderingParty = "ORDP"
    case other
  }

  /// Code words whose value is a reference or an account, of no use in a sentence.
  private static let silent: Set<String> = [
    "IBAN", "BIC", "EREF", "MARF", "CSID", "ISDT", "PREF", "RTRN", "ADDR", "ID", "PURP", "CREF",
    "KREF", "SVCL", "OCMT", "EXCH", "CHGS", "NRTX", "ULTB", "ULTD", "ULTC", "ACCW", "BO", "RO",
  ]

  /// The code word that the slash at `at` begins, and where its value starts.
  private static func word(_ bytes: ArraySlice<UInt8>, _ at: Int) -> (Word, Int)? {
    var end = at + 1
    while end < bytes.endIndex, end - at <= 5, bytes[end] != UInt8(ascii: "/") { end += 1 }
    guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "/"), end - at > 2 else { return nil }
    let text = bytes[(at + 1)..<end].text
    if let known = Word(rawValue: text) { return (known, end + 1) }
    return silent.contains(text) ? (.other, end + 1) : nil
  }

  private mutating func read(_ words: [(word: Word, content: ArraySlice<UInt8>)]) {
    var type = ""
    for (word, content) in words {
      switch word {
      case .type: type = content.folded
      case .name: counterparty = counterparty ?? WordedParts.name(content)
      case .counterparty:
        // account/BIC/name/place
        let parts = content.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count > 2 { counterparty = WordedParts.name(parts[2]) }
      case .remittance:
        // USTD//text, STRD/CUR/reference, or the text itself.
        var rest = content
        if rest.starts(with: "USTD//".utf8) { rest = rest.dropFirst(6) }
        text = rest.folded
      case .beneficiary, .orderingParty, .other: break
      }
    }
    while text.hasSuffix("/") { text.removeLast() }
    text = Narrative.sentence(type, text)
  }

  private static func name(_ content: ArraySlice<UInt8>) -> String? {
    let folded = content.folded
    return folded.isEmpty ? nil : folded
  }
}
