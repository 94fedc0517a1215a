/// What was decided of a file's text before any of it is decoded.
struct TextDecision: Hashable {
  var encoding: TextEncoding
  /// Bytes of the byte order mark, to be left out.
  var mark = 0
  /// Some bytes stand for nothing in this encoding: issues will say where.
  var hasUndecodable = false
}

extension TextEncoding {
  /// Reads the whole file once, in chunks, and decides.
  ///
  /// In this order: a byte order mark; the NUL pattern of UTF-16; well-formed UTF-8 (a few broken
  /// bytes among many whole sequences don't change that); the alphabet that fits the high bytes.
  static func decide(_ file: StatementFile, chunk: Int = 1 << 20) throws(Refusal) -> TextDecision {
    let start = file.bytes(0..<64 * 1024)
    guard !start.isEmpty else { throw .empty }
    if let refusal = FileSignature.refusal(of: start) { throw refusal }
    // Before NULs are judged, because UTF-16 is full of them.
    if let marked = decideByMark(start) { return marked }
    if let wide = decideWide(start) { return wide }

    var census = ByteCensus()
    var offset = 0
    while offset < file.count {
      let bytes = file.bytes(offset..<offset + chunk)
      if bytes.isEmpty { break }
      census.add(bytes)
      offset += bytes.count
    }
    census.finish()
    // One or two among a text's lines are told of by line.
    let isMany = census.nuls > 2 || census.nuls * 16 > census.count
    if census.nuls > census.count / 512, isMany { throw .binary(looksLike: nil) }
    let controls = start.count { $0 < 0x20 && !(9...13 ~= $0) && $0 != 0x1A }
    if controls > 0, controls > start.count / 32 { throw .binary(looksLike: nil) }
    return decide(census)
  }

  static func decide(_ census: ByteCensus) -> TextDecision {
    let hasNUL = census.nuls > 0
    if census.strayBytes == 0 || census.strayBytes * 4 <= census.sequences {
      return TextDecision(
        encoding: .utf8, hasUndecodable: hasNUL || census.strayBytes > 0)
    }
    var best = TextEncoding.windows1252
    var most = Int.min
    let used = (0..<128).filter { census.besideLatin[$0] + census.apart[$0] > 0 }
    for alphabet in Alphabet.all {
      let score = alphabet.score(census, used)
      if score > most { (best, most) = (alphabet.encoding, score) }
    }
    // ISO-8859-15 is Windows-1252 with a euro sign at 0xA4 and nothing below 0xA0.
    if best == .windows1252, used.contains(0x24), !used.contains(where: { $0 < 0x20 }) {
      best = .iso8859x15
    }
    let table = best.upperHalf ?? []
    let undecodable = hasNUL || used.contains { table[$0] == 0xFFFD }
    return TextDecision(encoding: best, hasUndecodable: undecodable)
  }

  private static func decideByMark(_ start: [UInt8]) -> TextDecision? {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      var census = UTF8Check()
      let broken = start.dropFirst(3).contains {
        let step = census.add($0)
        return step == .stray || step == .strayThenASCII || $0 == 0
      }
      return TextDecision(encoding: .utf8, mark: 3, hasUndecodable: broken)
    }
    if start.starts(with: [0xFF, 0xFE]) {
      return TextDecision(encoding: .utf16LittleEndian, mark: 2, hasUndecodable: true)
    }
    if start.starts(with: [0xFE, 0xFF]) {
      return TextDecision(encoding: .utf16BigEndian, mark: 2, hasUndecodable: true)
    }
    return nil
  }

  /// UTF-16 without a mark shows in the NULs of its digits, blanks and line ends: on one side
  /// only, and many. Without NULs nothing is ever taken for UTF-16, or Latin-1 would turn Chinese.
  private static func decideWide(_ start: [UInt8]) -> TextDecision? {
    let pairs = start.count / 2
    guard pairs >= 4 else { return nil }
    var even = 0
    var odd = 0
    for i in 0..<pairs {
      if start[2 * i] == 0 { even += 1 }
      if start[2 * i + 1] == 0 { odd += 1 }
    }
    let (many, few) = (max(even, odd), min(even, odd))
    guard many * 8 >= pairs, few * 50 <= many else { return nil }
    return TextDecision(
      encoding: odd > even ? .utf16LittleEndian : .utf16BigEndian, hasUndecodable: true)
  }
}
