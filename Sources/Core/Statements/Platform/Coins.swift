import Money

extension Currency {
  /// The digits of a coin that Masar has no own word on: what exchanges count in.
  private static var usualCoinDigits: Int { 8 }

  /// What an exchange calls by this code: the person's own currency, money, or a coin, known or
  /// not. `nil` for what can't be a code: `eip155:1/erc20:0xA0b8…`.
  static func coin(_ code: some StringProtocol, _ options: ReadingOptions) -> Currency? {
    let code = code.uppercased()
    return options.userCurrencies[code] ?? iso(code) ?? crypto(code)
      ?? plain(code).flatMap { Currency(code: $0, minorDigits: usualCoinDigits) }
  }

  /// Letters and digits alone: a code that reads like a security's isn't a coin's.
  private static func plain(_ code: String) -> String? {
    let isPlain = code.utf8.allSatisfy {
      isDigit($0) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
    }
    return isPlain && code.utf8.count <= longestCode ? code : nil
  }
}

extension ISIN {
  /// The first ISIN that stands in a text by itself: `VT(US9220427424) Cash Dividend`.
  static func first(in text: some StringProtocol) -> ISIN? {
    let bytes = Array(text.utf8.prefix(400))
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isPart(bytes[end]) { end += 1 }
      if end - start == ISIN.length,
        let isin = ISIN(String(decoding: bytes[start..<end], as: UTF8.self))
      {
        return isin
      }
      start = end + 1
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }
}
