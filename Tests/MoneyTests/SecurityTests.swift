import Money
import Support
import Testing

@Suite struct SecurityTests {
  /// Apple and BASF, as their issuers publish them; the check digits are ISO 6166's.
  @Test(
    "An ISIN is one only with its own check digit",
    arguments: ["US0378331005", "DE000BASF111", "AU0000XVGZA3", "GB0002634946", "XX000EXAMPL0"])
  func isin(text: String) throws {
    let isin = try #require(ISIN(text))
    #expect(isin.text == text)
    #expect(ISIN(text.lowercased())?.text == text)
    for digit in 0...9 {
      let other = text.dropLast() + String(digit)
      #expect((ISIN(other) != nil) == (other == text))
    }
  }

  @Test(
    "What isn't twelve letters and digits in their places is no ISIN",
    arguments: ["", "US037833100", "US03783310055", "120378331005", "US03783310O5", "NLFLATEXACNT"])
  func noISIN(text: String) {
    #expect(ISIN(text) == nil)
  }

  @Test("Two different ISINs are two currencies, and each is read back from its code")
  func packing() throws {
    var generator = Seeded(11)
    var seen: [UInt64: String] = [:]
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let all = Array("0123456789") + letters
    for _ in 0..<2000 {
      let body =
        (0..<2).map { _ in letters.randomElement(using: &generator)! }
        + (0..<9).map { _ in all.randomElement(using: &generator)! }
      let isin = try #require((0...9).lazy.compactMap { ISIN(String(body) + String($0)) }.first)
      let currency = Currency.security(isin: isin)
      #expect(currency.code == isin.text, "seed 11")
      #expect(Currency(code: currency.code, minorDigits: 10) == currency, "seed 11")
      #expect(seen.updateValue(isin.text, forKey: currency.packedCode) ?? isin.text == isin.text)
    }
  }

  @Test(
    "A symbol's code is its own, never that of money or of a coin",
    arguments: [
      ("AAPL", "S.AAPL"), ("all", "S.ALL"), ("BTC", "S.BTC"), ("BRK B", "S.BRK.B"),
      ("brk/b", "S.BRK.B"), ("0700.HK", "S.0700.HK"), ("BF-", "S.BF"), ("RDS-A", "S.RDS-A"),
    ])
  func symbols(symbol: String, code: String) throws {
    let currency = Currency.security(symbol: symbol)
    #expect(currency.code == code)
    #expect(currency.isSecurity)
    #expect(Currency(code: code, minorDigits: 10) == currency)
    #expect(currency.packedCode != Currency.iso(symbol)?.packedCode)
    #expect(currency.packedCode != Currency.crypto(symbol)?.packedCode)
  }

  @Test("An option, or a fund without a symbol, is counted by a hash that is read back")
  func names() throws {
    let option = Currency.security(symbol: "SPY   250321C00500000")
    let other = Currency.security(symbol: "SPY   250321P00500000")
    let fund = Currency.security(named: "Global Fund (Acc)")
    #expect(Set([option, other, fund]).count == 3)
    #expect(fund == Currency.security(named: "GLOBAL FUND  ACC"))
    for currency in [option, other, fund] {
      #expect(currency.code.hasPrefix("N."))
      #expect(currency.code.utf8.count == 12)
      #expect(Currency(code: currency.code, minorDigits: 10) == currency)
    }
  }

  @Test("Money, coins and codes of a person's own are no securities and stay as they were")
  func others() throws {
    for currency in Currency.isoAll + Currency.cryptoAll {
      #expect(!currency.isSecurity)
      #expect(Currency(code: currency.code, minorDigits: Int(currency.minorDigits)) == currency)
    }
    #expect(Currency(code: "POINTS", minorDigits: 0)?.isSecurity == false)
    #expect(Currency(code: "S.", minorDigits: 0) == nil)
    #expect(Currency(code: "US0378331006", minorDigits: 0) == nil)
  }

  @Test("Rounding goes to the nearest unit, ties to the even one")
  func rounding() throws {
    let usd = try #require(Currency.iso("USD"))
    func rounded(_ text: String) throws -> String {
      try NumberStyle(decimal: .point).read(text).quantity.rounded(to: usd).description
    }
    #expect(try rounded("-844.94505725") == "-844.95")
    #expect(try rounded("0.125") == "0.12")
    #expect(try rounded("0.135") == "0.14")
    #expect(try rounded("7") == "7")
    #expect(try rounded("0.0049") == "0.00")
  }
}
