import Money
import Support
import Testing

private let usd = Currency.iso("USD")!
private let kwd = Currency.iso("KWD")!

struct AmountTests {
  @Test("Sums and differences are exact, or refused where 64 bits don't hold them")
  func arithmetic() throws {
    let edge: [Int64] = [.min, .min + 1, -1, 0, 1, 99, .max - 1, .max]
    withEvery(edge, edge) { a, b in
      let (one, two) = (Amount(minorUnits: a, usd), Amount(minorUnits: b, usd))
      let sum = Int128(a) + Int128(b)
      let difference = Int128(a) - Int128(b)
      #expect((try? one.adding(two).minorUnits) == Int64(exactly: sum), "\(a) + \(b)")
      #expect((try? one.subtracting(two).minorUnits) == Int64(exactly: difference), "\(a) - \(b)")
    }
    #expect(throws: AmountError.overflow(usd)) {
      try Amount(minorUnits: .max, usd).adding(Amount(minorUnits: 1, usd))
    }
  }

  @Test("Amounts of two currencies have no sum")
  func mixed() {
    do {
      _ = try Amount(minorUnits: 1, usd).adding(Amount(minorUnits: 1, kwd))
      Issue.record("added dollars to dinars")
    } catch {
      #expect(error == .mixed(usd, kwd))
    }
  }

  @Test("An amount is never rounded into its currency: a third digit of a dollar is refused")
  func digits() throws {
    let written = Quantity(coefficient: 1234, scale: 3)
    #expect(try Amount(written, kwd).description == "1.234 KWD")
    #expect(try Amount(Quantity(coefficient: 1_230_000, scale: 6), usd).description == "1.23 USD")
    do {
      _ = try Amount(written, usd)
      Issue.record("1.234 became dollars")
    } catch {
      #expect(error == .tooManyDigits(written, usd))
    }
    do {
      _ = try Amount(Quantity(coefficient: Int128(Int64.max) + 1, scale: 2), usd)
      Issue.record("more than 64 bits became dollars")
    } catch {
      #expect(error == .overflow(usd))
    }
  }

  @Test(
    "Plain digits say what the units are",
    arguments: [
      (-5, "USD", "-0.05"), (0, "USD", "0.00"), (5, "KWD", "0.005"), (500, "JPY", "500"),
      (.min, "USD", "-92233720368547758.08"), (-1234, "KWD", "-1.234"),
    ])
  func plainDigits(units: Int64, code: String, text: String) throws {
    let amount = Amount(minorUnits: units, try #require(Currency.iso(code)))
    #expect(amount.decimalString == text)
    #expect(try Amount(amount.quantity, amount.currency) == amount)
  }

  @Test("The least amount has no opposite")
  func negation() {
    #expect(throws: AmountError.overflow(usd)) { try Amount(minorUnits: .min, usd).negated() }
  }

  @Test("A share is rounded as named")
  func scaled() throws {
    let ten = Amount(minorUnits: 1000, usd)
    #expect(try ten.scaled(by: 1, over: 3, .halfEven).minorUnits == 333)
    #expect(try ten.scaled(by: 2, over: 3, .halfEven).minorUnits == 667)
    #expect(try ten.scaled(by: 2, over: 3, .down).minorUnits == 666)
    #expect(throws: AmountError.overflow(usd)) {
      try Amount(minorUnits: .max, usd).scaled(by: 2, over: 1, .down)
    }
  }
}

struct RoundingTests {
  @Test("Every quotient of a small world is rounded as its definition says")
  func smallWorld() {
    withEvery(-60...60, (-12...12).filter { $0 != 0 }) { numerator, denominator in
      let down = Rounding.down.divide(Int128(numerator), by: Int128(denominator))
      let even = Rounding.halfEven.divide(Int128(numerator), by: Int128(denominator))
      let away = Rounding.halfAwayFromZero.divide(Int128(numerator), by: Int128(denominator))
      let exact = Double(numerator) / Double(denominator)
      #expect(down == Int128(exact.rounded(.towardZero)), "\(numerator)/\(denominator)")
      #expect(even == Int128(exact.rounded(.toNearestOrEven)), "\(numerator)/\(denominator)")
      #expect(
        away == Int128(exact.rounded(.toNearestOrAwayFromZero)), "\(numerator)/\(denominator)")
    }
  }

  @Test("The largest numbers round without overflow")
  func extremes() {
    for rounding in [Rounding.down, .halfEven, .halfAwayFromZero] {
      #expect(rounding.divide(.max, by: .max) == 1)
      #expect(rounding.divide(.min, by: 1) == .min)
      #expect(rounding.divide(1, by: .min) == 0)
      #expect(rounding.divide(.max, by: 2) >= Int128.max / 2)
    }
  }
}

struct QuantityTests {
  private static let world: [Quantity] = (-12...12).flatMap { coefficient in
    (0...3).map { Quantity(coefficient: Int128(coefficient), scale: UInt8($0)) }
  }

  @Test("Equal, less and hash agree with the values in a small world")
  func comparison() {
    withEvery(QuantityTests.world, QuantityTests.world) { a, b in
      let (x, y) = (thousandths(a), thousandths(b))
      #expect((a == b) == (x == y) && (a < b) == (x < y), "\(a) \(b)")
      if x == y { #expect(a.hashValue == b.hashValue) }
      #expect(a.adding(b).map(thousandths) == x + y)
      #expect(a.subtracting(b).map(thousandths) == x - y)
    }
  }

  private func thousandths(_ quantity: Quantity) -> Int128 { quantity.coefficient(atScale: 3)! }

  @Test("Beyond 128 bits at a common scale, order still is that of the values")
  func beyond() {
    let large = Quantity(coefficient: .max, scale: 1)
    let fine = Quantity(coefficient: 1, scale: 28)
    #expect(fine < large && !(large < fine))
    let a = Quantity(coefficient: 170_141_183_469, scale: 1)
    let b = Quantity(coefficient: 17_014_118_346_000_000_000_000_000_000_000_000_000, scale: 27)
    #expect(b < a && !(a < b))
    #expect(large.adding(fine) == nil)
    #expect(Quantity(coefficient: .max, scale: 0).adding(Quantity(1)) == nil)
  }

  @Test("Equality is of value, text is as written")
  func text() {
    #expect(Quantity(coefficient: 15, scale: 1) == Quantity(coefficient: 150, scale: 2))
    #expect(Quantity(coefficient: 150, scale: 2).description == "1.50")
    #expect(Quantity(coefficient: -5, scale: 3).description == "-0.005")
    #expect(Quantity(coefficient: 0, scale: 28).normalized.scale == 0)
  }
}

struct RateTests {
  private let eur = Currency.iso("EUR")!
  private let jpy = Currency.iso("JPY")!

  @Test("A conversion is its own rate, exactly")
  func implied() throws {
    let rate = try #require(
      Rate(Amount(minorUnits: 9700, usd), equals: Amount(minorUnits: 8800, eur)))
    #expect(try rate.convert(Amount(minorUnits: 9700, usd)).description == "88.00 EUR")
    #expect(try rate.inverse.convert(Amount(minorUnits: 8800, eur)).description == "97.00 USD")
    #expect(try rate.convert(Amount(minorUnits: -9700, usd)).description == "-88.00 EUR")
  }

  @Test("There is no rate of one to one to fall back on, nor of zero, nor of a currency to itself")
  func neverOneToOne() {
    let one = Amount(minorUnits: 100, usd)
    #expect(Rate(one, equals: one) == nil)
    #expect(Rate(one, equals: .zero(eur)) == nil)
    #expect(Rate(one, equals: Amount(minorUnits: -1, eur)) == nil)
    #expect(Rate(one: usd, is: .zero, eur) == nil)
    #expect(Rate(one: usd, is: Quantity(1), usd) == nil)
  }

  @Test("A rate converts its own base only")
  func wrongBase() throws {
    let rate = try #require(Rate(one: usd, is: Quantity(coefficient: 4885, scale: 2), .iso("EGP")!))
    #expect(throws: AmountError.mixed(eur, usd)) { try rate.convert(Amount(minorUnits: 1, eur)) }
  }

  @Test("A rate as written counts each currency's own digits")
  func written() throws {
    let yen = try #require(Rate(one: usd, is: Quantity(coefficient: 15_025, scale: 2), jpy))
    #expect(try yen.convert(Amount(minorUnits: 100, usd)).description == "150 JPY")
    #expect(try yen.convert(Amount(minorUnits: 1000, usd)).description == "1502 JPY")
    let dinar = try #require(Rate(one: kwd, is: Quantity(coefficient: 325, scale: 2), usd))
    #expect(try dinar.convert(Amount(minorUnits: 1000, kwd)).description == "3.25 USD")
    #expect(throws: AmountError.overflow(jpy)) {
      try yen.convert(Amount(minorUnits: .max, usd))
    }
  }
}

struct CurrencyTests {
  @Test(
    "Each currency has the digits of ISO 4217",
    arguments: [
      ("EGP", 2), ("SAR", 2), ("AED", 2), ("USD", 2), ("EUR", 2), ("LBP", 2), ("MRU", 2),
      ("KWD", 3), ("BHD", 3), ("OMR", 3), ("TND", 3), ("JOD", 3), ("IQD", 3), ("LYD", 3),
      ("JPY", 0), ("KRW", 0), ("CLP", 0), ("VND", 0), ("XOF", 0), ("XAF", 0), ("UGX", 0),
      ("CLF", 4), ("UYW", 4), ("DEM", 2), ("ITL", 0), ("SKK", 2), ("EEK", 2), ("HRK", 2),
    ])
  func digits(code: String, digits: UInt8) throws {
    let currency = try #require(Currency.iso(code))
    #expect(currency.minorDigits == digits && currency.code == code)
    #expect(Currency.iso(code.lowercased()) == currency)
    #expect(Currency.isoAll.contains(currency))
  }

  @Test(
    "What isn't a currency isn't made one",
    arguments: ["", "US", "USDT", "XYZ", "U$D", "دول", "US1"])
  func unknown(code: String) {
    #expect(Currency.iso(code) == nil)
  }

  @Test("Every known code is known once and finds itself")
  func table() {
    #expect(Set(Currency.isoAll.map(\.code)).count == Currency.isoAll.count)
    #expect(Currency.isoAll.count > 200)
    for currency in Currency.isoAll { #expect(Currency.iso(currency.code) == currency) }
    for coin in Currency.cryptoAll {
      #expect(Currency.crypto(coin.code) == coin)
      #expect(Currency.iso(coin.code) == nil)
    }
    #expect(Set(Currency.cryptoAll.map(\.code)).count == Currency.cryptoAll.count)
  }

  @Test("Coins have room for real holdings")
  func crypto() throws {
    #expect(Currency.crypto("btc")?.minorDigits == 8)
    #expect(Currency.crypto("USDT")?.minorDigits == 6)
    let ether = try #require(Currency.crypto("ETH"))
    #expect(try Amount(Quantity(200_000_000), ether).minorUnits == 200_000_000_000_000_000)
    #expect(Currency.crypto("EUR") == nil)
  }

  @Test(
    "A sign or a local name is one currency's, the usual one's, or nobody's",
    arguments: [
      ("$", "USD"), ("US$", "USD"), ("C$", "CAD"), ("€", "EUR"), ("£", "GBP"), ("E£", "EGP"),
      ("¥", "JPY"), ("₹", "INR"), ("₦", "NGN"), ("ج.م", "EGP"), ("جم", "EGP"), ("جنيه", "EGP"),
      ("ر.س", "SAR"), ("﷼", "SAR"), ("د.إ", "AED"), ("د.أ", "JOD"), ("د.ك", "KWD"), ("د.ت", "TND"),
      ("د.م.", "MAD"), ("ل.ل", "LBP"), ("zł", "PLN"), ("Kč", "CZK"), ("kr", nil), ("دينار", nil),
      ("?", nil), ("", nil), ("egp", "EGP"), ("₿", "BTC"),
    ])
  func symbols(text: String, code: String?) {
    #expect(Currency.symbol(text)?.code == code)
  }

  @Test("Codes of one to eight letters and digits are made; others are not")
  func made() {
    #expect(Currency(code: "points", minorDigits: 0)?.code == "POINTS")
    #expect(Currency(code: "TOOLONGCODE", minorDigits: 2) == nil)
    #expect(Currency(code: "", minorDigits: 2) == nil)
    #expect(Currency(code: "A-B", minorDigits: 2) == nil)
    #expect(Currency(code: "ABC", minorDigits: 19) == nil)
    #expect(Currency(code: "EUR", minorDigits: 2)! < Currency(code: "USD", minorDigits: 2)!)
    #expect(Digits.folded("رقم ٠١٢٣٤٥٦٧٨٩ ۴۵۶ 7") == "رقم 0123456789 456 7")
  }
}
