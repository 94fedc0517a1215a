import Money
import Support
import Testing

private func verdict(_ cells: [String], _ currency: Currency? = nil) -> NumberVerdict {
  var evidence = NumberEvidence(currency: currency)
  for cell in cells { evidence.observe(cell) }
  return evidence.verdict
}

private func values(_ cells: [String], _ decimal: DecimalMark) -> [String] {
  cells.map { cell in
    guard let read = try? NumberStyle(decimal: decimal).read(cell) else { return "?" }
    return (read.currency.map { "\($0) " } ?? "") + read.quantity.description
  }
}

struct NumberEvidenceTests {
  @Test("thousands_comma: 25,000 is twenty-five thousand beside 1,234.56, and a question alone")
  func thousandsComma() {
    let cells = ["25,000", "3,000", "1,234.56"]
    #expect(verdict(cells) == .decided(.point))
    #expect(values(cells, .point) == ["25000", "3000", "1234.56"])
    #expect(verdict(["25,000", "3,000"]) == .either(samples: ["25,000", "3,000"]))
  }

  @Test("three_decimal_currency: fils are read, and never taken for a thousand unasked")
  func threeDecimals() throws {
    let cells = ["KWD 1.234", "JOD 0.005", "JPY 500"]
    #expect(verdict(cells) == .decided(.point))
    let units = try cells.map { cell in
      let read = try NumberStyle(decimal: .point).read(cell)
      return try Amount(read.quantity, try #require(read.currency)).minorUnits
    }
    #expect(units == [1234, 5, 500])
    #expect(verdict(["1.234", "5.678"], .iso("KWD")) == .either(samples: ["1.234", "5.678"]))
  }

  @Test("arabic_digits: ٫ and ٬ leave no question")
  func arabicDigits() {
    let cells = ["٢٥٠٫٥٠", "١٬٢٣٤٫٥٦", "-٧٥", " ۱۲۳٫۴ "]
    #expect(verdict(cells) == .same)
    for mark in DecimalMark.allCases {
      #expect(values(cells, mark) == ["250.50", "1234.56", "-75", "123.4"])
    }
    #expect(verdict(["١٢٬٣٤٥", "١٢٫٣٤٥"]) == .same)
  }

  @Test("currency_symbol_cell: a symbol or a code in the cell is the cell's currency")
  func currencySymbol() {
    let cells = ["₦1,500.00", "NGN 2,300.50", "$40.00", "١٠٠ ج.م"]
    #expect(verdict(cells) == .decided(.point))
    #expect(values(cells, .point) == ["NGN 1500.00", "NGN 2300.50", "USD 40.00", "EGP 100"])
  }

  @Test(
    "A column decides its mark where any cell does",
    arguments: [
      (["1.234,56"], NumberVerdict.decided(.comma)), (["1,234.56"], .decided(.point)),
      (["12.5"], .decided(.point)), (["12,50", "3,10"], .decided(.comma)),
      (["1,234,567"], .decided(.point)), (["1.234.567"], .decided(.comma)),
      (["0,123"], .decided(.comma)), ([",5"], .decided(.comma)), (["1234,567"], .decided(.comma)),
      (["300,"], .decided(.comma)), (["1,234", "12.00"], .decided(.point)),
      (["1", "20", "-300", "", "--", "total"], .same), ([], .same),
      (["1 234", "5'678"], .same), (["1,234"], .either(samples: ["1,234"])),
      (["1.234"], .either(samples: ["1.234"])), (["1.5", "1,5"], .neither),
      (["12.50", "12,50"], .neither),
    ])
  func columns(cells: [String], expected: NumberVerdict) {
    #expect(verdict(cells) == expected)
  }

  @Test("A reading that the currency has no digits for yields to one that fits")
  func currencyDigits() {
    #expect(verdict(["1,234"], .iso("EGP")) == .decided(.point))
    #expect(verdict(["1.234"], .iso("EUR")) == .decided(.comma))
    #expect(verdict(["€1.234"]) == .decided(.comma))
    #expect(verdict(["500.000"], .iso("JPY")) == .either(samples: ["500.000"]))
    #expect(verdict(["25,000"], .iso("USD")) == .either(samples: ["25,000"]))
    // Where the file names the currency, zeros are digits too.
    for (cell, currency, mark) in [
      ("500.000", "JPY", DecimalMark.comma), ("25,000", "USD", .point),
    ] {
      var evidence = NumberEvidence(currency: .iso(currency), isStated: true)
      evidence.observe(cell)
      #expect(evidence.verdict == .decided(mark))
    }
    var dinars = NumberEvidence(currency: .iso("KWD"), isStated: true)
    dinars.observe("25,000")
    #expect(dinars.verdict == .either(samples: ["25,000"]))
    #expect(verdict(["0.12345"], .iso("USD")) == .decided(.point))
  }

  @Test("What one mark wrote, the column's evidence never reads with the other")
  func law() throws {
    var random = Seeded(20260131)
    for _ in 0..<2000 {
      let mark = DecimalMark.allCases.randomElement(using: &random)!
      let amounts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Amount(minorUnits: .random(in: -99_999_999...99_999_999, using: &random), .iso("EUR")!)
      }
      let cells = amounts.map { written($0, mark) }
      let read = verdict(cells)
      #expect(read == .decided(mark), "seed \(random.seed): \(cells)")
      for (amount, cell) in zip(amounts, cells) {
        let quantity = try NumberStyle(decimal: mark).read(cell).quantity
        #expect(quantity == amount.quantity, "seed \(random.seed): \(cell)")
      }
    }
  }

  private func written(_ amount: Amount, _ mark: DecimalMark) -> String {
    let parts = amount.decimalString.split(separator: ".")
    let isNegative = parts[0].first == "-"
    let whole = Array(isNegative ? parts[0].dropFirst() : parts[0])
    let group = mark == .point ? "," : "."
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += group }
      grouped.append(digit)
    }
    return (isNegative ? "-" : "") + grouped + (mark == .point ? "." : ",") + parts[1]
  }
}
