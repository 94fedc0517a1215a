import Money
import Support
import Testing

struct ReadingFuzzTests {
  @Test("No bytes crash a reader of numbers or days, nor its evidence")
  func anyBytes() {
    let pieces = [
      "1", "23", "456", "٤", "۵", ".", ",", "٫", "٬", " ", "\u{A0}", "'", "-", "(", ")", "€", "USD",
      "CR", "E-9", "/", ":", "T", "Jan", "كانون", "الثاني", "'24", "2026", "\u{202E}", "\"", "é",
      "٪",
      "99999999999999999999", "年", "PM", "+03:00",
    ].map { Array($0.utf8) }
    var random = Seeded(4217)
    var numbers = NumberEvidence(currency: .iso("KWD"))
    var days = DateEvidence()
    for _ in 0..<60_000 {
      var cell: [UInt8] = []
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        cell += pieces.randomElement(using: &random)!
        if Int.random(in: 0..<12, using: &random) == 0 {
          cell.append(.random(in: 0...255, using: &random))
        }
      }
      numbers.observe(cell.span)
      days.observe(cell.span)
      for mark in DecimalMark.allCases { _ = try? NumberStyle(decimal: mark).read(cell.span) }
      for order in DateOrder.allCases { _ = try? DateStyle(order: order).read(cell.span) }
      _ = Digits.folded(cell.span)
    }
    #expect(numbers.numbers > 0 && days.dates > 0)
  }
}
