import Money
import Testing

/// The value and currency that a style reads, as text: `-12.50 EUR`, or the defect's name.
private func read(_ text: String, _ decimal: DecimalMark = .point) -> String {
  do {
    let cell = try NumberStyle(decimal: decimal).read(text)
    return cell.quantity.description + (cell.currency.map { " \($0)" } ?? "")
  } catch {
    return error.rawValue
  }
}

struct NumberStyleTests {
  @Test(
    "A number is read in the digits of any script and with any usual sign",
    arguments: [
      ("1234.56", "1234.56"), ("0", "0"), ("-0.05", "-0.05"), ("+7", "7"), (".5", "0.5"),
      ("5.", "5"), (" 12.50 ", "12.50"), ("12.50-", "-12.50"), ("12.-", "12"), ("(12.--)", "-12"),
      ("\u{2212}12.50", "-12.50"),
      ("(12.50)", "-12.50"), ("( 12.50 )", "-12.50"), ("12.50 CR", "12.50"),
      ("12.50Dr", "-12.50"), ("12.50 Dr.", "-12.50"), ("1,234,567.89", "1234567.89"),
      ("1,234.56", "1234.56"), ("1 234.56", "1234.56"), ("1\u{A0}234.56", "1234.56"),
      ("1\u{202F}234\u{202F}567.8", "1234567.8"), ("1'234.50", "1234.50"),
      ("1’234’567", "1234567"), ("12,34,567.00", "1234567.00"), ("1,23,456", "123456"),
      ("٢٥٠٫٥٠", "250.50"), ("١٬٢٣٤٫٥٦", "1234.56"), ("-٧٥", "-75"), (" ۱۲۳٫۴ ", "123.4"),
      ("\u{200F}\u{202B}-12.5\u{202C}", "-12.5"), ("\u{FEFF}7.25", "7.25"), ("\"7.25\"", "7.25"),
      ("'12", "12"), ("5.1E-7", "0.00000051"), ("1e-8", "0.00000001"),
      ("1,000,000,000,000,000,000,000.00", "1000000000000000000000.00"),
      ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
    ])
  func numbers(text: String, value: String) {
    #expect(read(text) == value)
  }

  @Test(
    "With a comma as its mark the point groups",
    arguments: [
      ("1234,56", "1234.56"), ("1.234,56", "1234.56"), ("-1.234.567,8", "-1234567.8"),
      ("1.234", "1234"), ("1,234", "1.234"), (",5", "0.5"), ("300,", "300"), ("5,-", "5"),
      ("CHF 1.250,--", "1250 CHF"),
      ("-5,—", "-5"), ("5,00-", "-5.00"),
      ("1 234,50 €", "1234.50 EUR"), ("1'234,50", "1234.50"),
    ])
  func comma(text: String, value: String) {
    #expect(read(text, .comma) == value)
  }

  @Test(
    "A currency may stand on either side of the number and of its sign",
    arguments: [
      ("₦1,500.00", "1500.00 NGN"), ("NGN 2,300.50", "2300.50 NGN"), ("$40.00", "40.00 USD"),
      ("١٠٠ ج.م", "100 EGP"), ("-€597.49846", "-597.49846 EUR"), ("€-5", "-5 EUR"),
      ("- $ 5", "-5 USD"), ("($5.00)", "-5.00 USD"), ("$(5.00)", "-5.00 USD"),
      ("5.00 usd", "5.00 USD"), ("5.00USD", "5.00 USD"), ("US$5", "5 USD"), ("E£50", "50 EGP"),
      ("$40.00 CAD", "40.00 CAD"), ("$40.00 USD", "40.00 USD"), ("USD 5 USD", "5 USD"),
      ("12.5 د.إ.", "12.5 AED"), ("د.أ 0.005", "0.005 JOD"), ("1,234.500 د.ك", "1234.500 KWD"),
      ("100 جنيه مصري", "100 EGP"), ("250 ر.س.\u{200F}", "250 SAR"), ("R$ 10", "10 BRL"),
      ("10 kr", "10"), ("1 234 F CFA", "1234"), ("KD 1.250", "1.250 KWD"), ("50 DH", "50"),
      ("\u{61C}-\u{200F}١٬٢٣٤٫٥٠ ج.م.\u{200F}", "-1234.50 EGP"), ("CHF-1’234.50", "-1234.50 CHF"),
      ("Rs.500", "500"), ("100 zł", "100 PLN"), ("100 Kč", "100 CZK"),
      ("0.00000001 BTC", "0.00000001 BTC"), ("-5 EUR Dr", "unreadable"), ("5 EUR Dr", "-5 EUR"),
    ])
  func currencies(text: String, value: String) {
    #expect(read(text) == value)
  }

  @Test(
    "What is not wholly a number is refused, never read in part",
    arguments: [
      ("", "empty"), ("  \u{A0}", "empty"), ("\u{200F}", "empty"), ("-", "dashes"),
      ("--", "dashes"), ("—", "dashes"), ("12abc", "unreadable"), ("abc", "unreadable"),
      ("1,23,4", "unreadable"), ("1.2.3", "unreadable"), ("1.234.567", "unreadable"),
      ("1,2345", "unreadable"), ("12,34", "unreadable"), ("1234,567", "unreadable"),
      ("0,123", "unreadable"), (",123", "unreadable"), ("1,", "unreadable"), ("5,-", "unreadable"),
      (".-", "unreadable"), (".", "unreadable"),
      ("1.234,56", "unreadable"), ("0.123,456", "unreadable"), ("1,234 567", "unreadable"),
      ("1 23", "unreadable"), ("--5", "unreadable"), ("-5-", "unreadable"), ("(-5)", "unreadable"),
      ("(5", "unreadable"), ("5)", "unreadable"), ("5%", "unreadable"), ("1e5", "unreadable"),
      ("1.23E+15", "unreadable"), ("0x10", "unreadable"), ("NaN", "unreadable"),
      ("∞", "unreadable"), ("1 2 3 4", "unreadable"), ("EUR", "unreadable"),
      ("€5 USD", "unreadable"), ("5 XQZ", "unreadable"), ("-5 DR", "unreadable"),
      ("1/2", "unreadable"), ("2026-01-31", "unreadable"), ("12:30", "unreadable"),
      ("٠٫١٫٢", "unreadable"), ("100000000000000000000000000000000000000000", "tooLarge"),
      ("0.12345678901234567890123456789", "tooManyDigits"),
    ])
  func refused(text: String, defect: String) {
    #expect(read(text) == defect)
  }

  @Test("Bytes that are not UTF-8 are no number")
  func notUTF8() {
    let cells: [[UInt8]] = [[0xFF], [0x31, 0x80], [0xD9], [0x31, 0xE2, 0x82], [0xF8, 0x31]]
    for cell in cells {
      #expect(throws: NumberDefect.unreadable) {
        _ = try NumberStyle(decimal: .point).read(cell.span)
      }
    }
  }
}
