/// What the account servicer says of an entry, read from field 86 (or `:NS:`) in whichever way the
/// bank fills it: parts by number, parts by code word, or plain lines.
struct Narrative: Hashable {
  var text = ""
  var counterparty: String?

  /// Lines of field 86, without the tag.
  init(lines: [ArraySlice<UInt8>]) {
    let joined = Narrative.joined(lines)
    if let parts = NumberedParts(joined) {
      text = parts.text
      counterparty = parts.counterparty
    } else if let parts = WordedParts(joined) {
      text = parts.text
      counterparty = parts.counterparty
    } else {
      text = Narrative.plain(lines)
    }
  }

  init() {}

  /// Lines of `:NS:`, each with a number of two digits in front, as German savings banks write
  /// them: 01…14 the purpose, 15 and 16 the other side's name, 17 what kind of posting it is.
  init(numbered lines: [ArraySlice<UInt8>]) {
    var purpose: [String] = []
    var name: [String] = []
    var posting = ""
    for line in lines where line.count > 2 {
      guard let number = digits(line.prefix(2)) else { continue }
      let content = line.dropFirst(2).folded
      guard !content.isEmpty else { continue }
      switch number {
      case 1...14: purpose.append(content)
      case 15, 16: name.append(content)
      case 17: posting = content
      default: break
      }
    }
    text = Narrative.sentence(posting, purpose.joined(separator: " "))
    counterparty = name.isEmpty ? nil : name.joined(separator: " ")
  }

  /// Parts run on over line ends: a line is 65 characters, and one of 64 has lost a blank there.
  private static func joined(_ lines: [ArraySlice<UInt8>]) -> ArraySlice<UInt8> {
    var all: [UInt8] = []
    for line in lines {
      all += line
      if line.count == fullLine - 1 { all.append(UInt8(ascii: " ")) }
    }
    return all[...].stripped
  }

  /// Lines of text: a full one runs on, the others are lines by themselves.
  private static func plain(_ lines: [ArraySlice<UInt8>]) -> String {
    var all: [UInt8] = []
    for line in lines {
      all += line
      if line.count < fullLine { all.append(UInt8(ascii: " ")) }
    }
    return all[...].folded
  }

  private static let fullLine = 65

  /// Whether `text` says `part` already, byte for byte. Of long parts only equal ones are found, so
  /// that the time is bounded.
  static func holds(_ text: String, _ part: String) -> Bool {
    guard part.utf8.count <= 128 else { return text == part }
    var (text, part) = (text, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
          text[start] == first
            && part.indices.allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }

  /// What kind of posting it is, then what it is for.
  static func sentence(_ posting: String, _ purpose: String) -> String {
    if posting.isEmpty || holds(purpose, posting) { return purpose }
    return purpose.isEmpty ? posting : posting + ": " + purpose
  }
}

/// `166?00GUTSCHRIFT?20EREF+…?21…?32KARL?33KAUFMANN`: three digits of business code, then parts,
/// each after a separator and two digits. The separator is whatever stands behind the code.
struct NumberedParts {
  private(set) var counterparty: String?
  private var posting = ""
  private var purpose: [UInt8] = []
  private var purposeEndsShort = false
  private var name: [UInt8] = []

  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if rest.count > 3, digits(rest.prefix(3)) != nil { rest = rest.dropFirst(3) }
    guard let separator = rest.first, NumberedParts.separators.contains(separator),
      NumberedParts.number(rest, rest.startIndex) != nil
    else { return nil }

    var at = rest.startIndex
    var start = at
    var number: Int?
    while at < rest.endIndex {
      if rest[at] == separator, let next = NumberedParts.number(rest, at) {
        if let number { add(number, rest[start..<at]) }
        number = next
        at += 3
        start = at
      } else {
        at += 1
      }
    }
    if let number { add(number, rest[start...]) }
    let folded = name[...].folded
    counterparty = folded.isEmpty ? nil : folded
  }

  private static let separators = Set("?~>^<|@&+`".utf8)

  /// The number of the part that a separator at `at` begins.
  private static func number(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int? {
    guard at + 2 < bytes.endIndex else { return nil }
    return digits(bytes[(at + 1)...(at + 2)])
  }

  private mutating func add(_ number: Int, _ content: ArraySlice<UInt8>) {
    switch number {
    case 0: posting = content.folded
    case 20...29, 60...63:
      if purposeEndsShort { purpose.append(UInt8(ascii: " ")) }
      purpose += content
      // A part holds 27 characters; what fills it runs on into the next.
      purposeEndsShort = content.count { $0 & 0xC0 != 0x80 } < 27
    case 32, 33:
      name += content
    default: break
    }
  }

  var text: String {
    Narrative.sentence(posting, SEPAPurpose.text(in: purpose))
  }
}

/// The purpose among the tags that SEPA payments carry: `EREF+…SVWZ+what it is for`.
enum SEPAPurpose {
  private static let purposeTag = Array("SVWZ".utf8)
  private static let tags = [
    "EREF", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT", "SVWZ", "ABWA", "ABWE", "IBAN", "BIC",
    "PURP", "RREF",
  ].map { Array($0.utf8) }

  /// What follows `SVWZ+`, or everything where it isn't there.
  static func text(in bytes: [UInt8]) -> String {
    var purpose: ArraySlice<UInt8>?
    var start: Int?
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "+"), let tag = tag(endingAt: at, in: bytes) else {
        at += 1
        continue
      }
      if let from = start { purpose = bytes[from..<(at - tag.count)] }
      start = tag == purposeTag ? at + 1 : nil
      at += 1
    }
    if let start { purpose = bytes[start...] }
    return (purpose ?? bytes[...]).folded
  }

  private static func tag(endingAt at: Int, in bytes: [UInt8]) -> [UInt8]? {
    tags.first { tag in
      at >= tag.count && bytes[(at - tag.count)..<at].elementsEqual(tag)
    }
  }
}
