import Money
import Statements
import Support
import Testing

@Suite struct CSVHostileTests {
  private func read(_ bytes: [UInt8]) -> (reading: Reading?, refusal: Refusal?) {
    do throws(Refusal) {
      return (try CSVFormat.read(StatementFile(name: "", bytes: bytes), ReadingOptions()), nil)
    } catch {
      return (nil, error)
    }
  }

  private let seedFiles = [
    #"""
    كشف حساب
    العملة,SAR

    التاريخ,البيان,مدين,دائن,الرصيد
    ٠١/٠٨/٢٠٢٦,سحب,"١٬٠٣٩٫٢٧",,"460.73"
    13/08/2026,"تحويل ""وارد""",,"1,044.75","1,505.48"
    الإجمالي,,"1,039.27","1,044.75",
    """#,
    "Datum;Text;Betrag;Währung;Saldo\r\n01.08.2026;\"a;\r\nb\";-1.395,62;EUR;1,00\r\n02.08.2026;c;3;EUR;4,00\r\n",
    "1/2/26\tx\t($1,200.50)\tCR\n1/15/26\ty\t$3.00\tDR\n",
  ]

  @Test(
    "Empty lines by the thousand are passed over, and lines are still counted",
    arguments: [
      "\n", "\r\n",
    ])
  func emptyLines(end: String) throws {
    let blank = String(repeating: end, count: 3000)
    let text =
      "Date,Text,Amount\(end)\(blank)2026-01-31,a,1.00\(end)\(blank)2026-02-01,b,2.00\(end)"
    let reading = try #require(read(Array(text.utf8)).reading)
    #expect(reading.rows.map(\.line) == [3002, 6003])
  }

  @Test("Whatever is done to a statement's bytes, reading it ends in a reading or a refusal")
  func mutations() {
    let pieces: [[UInt8]] = [
      Array("\"".utf8), Array("\n".utf8), Array("\r".utf8), Array(";".utf8), Array(",".utf8), [0],
      [0xFF], [0xD9], Array("99999999999999999999999999999999999999".utf8), Array("-".utf8),
      Array("1E-5".utf8), Array("=cmd|' /C calc'!A0".utf8), [0xE2, 0x80, 0x8F], Array("()".utf8),
      Array("31/02/0000".utf8), Array("Total".utf8), Array(":".utf8), Array("Date,Amount\n".utf8),
    ]
    for seed in 0..<1200 {
      var random = Seeded(UInt64(seed))
      var bytes = Array(seedFiles.randomElement(using: &random)!.utf8)
      for _ in 0..<Int.random(in: 1...10, using: &random) {
        let i = Int.random(in: 0...bytes.count, using: &random)
        let j = Int.random(in: i...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random)!, at: i)
        case 1: bytes.removeSubrange(i..<min(j, i + 9))
        case 2: if i < bytes.count { bytes[i] = UInt8.random(in: 0...255, using: &random) }
        case 3: bytes.insert(contentsOf: bytes[i..<min(j, i + 60)], at: i)
        default: bytes.removeSubrange(min(j, bytes.count)...)
        }
      }
      let (reading, _) = read(bytes)
      guard let reading else { continue }
      // No line is told of twice.
      let rejected = reading.issues.filter { $0.reason.rejectsRow }.map(\.line)
      let lines = reading.rows.map(\.line) + reading.skipped.map(\.line) + rejected
      #expect(Set(lines).count == lines.count, "seed \(seed)")
      #expect(!lines.contains { $0 < 1 }, "seed \(seed)")
    }
  }

  @Test("A line of a hundred million bytes is refused in little memory")
  func longLine() {
    final class Most: @unchecked Sendable { var count = 0 }
    let most = Most()
    let file = StatementFile(name: "", count: 100_000_000) { range in
      most.count = max(most.count, range.count)
      return [UInt8](repeating: UInt8(ascii: "a"), count: range.count)
    }
    do throws(Refusal) {
      _ = try CSVFormat.read(file, ReadingOptions())
      Testing.Issue.record("read")
    } catch {
      #expect(error == .lineTooLong(line: 1, limit: 1 << 20))
    }
    #expect(most.count <= 1 << 20)
  }

  @Test("Ten thousand columns and cells of a megabyte are read or refused, and quickly")
  func wide() {
    let header = ["Date", "Amount", "Text"] + (0..<10_000).map { "c\($0)" }
    let row = ["2026-01-31", "5.00", "a"] + (0..<10_000).map { "\($0)" }
    let text = header.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
    #expect(summary(read(Array(text.utf8)).reading) == ["2026-01-31 5.00 -"])
    let cell = String(repeating: "x", count: 1_000_000)
    let tall = "Date,Text,Amount\n2026-01-31,\(cell),5.00\n2026-02-01,\"\(cell)\",6.00\n"
    #expect(read(Array(tall.utf8)).reading?.rows.count == 2)
  }

  @Test("Headers without end and lines that are no rows cost linear time")
  func oddLines() {
    let start = "Date,Text,Amount\n2026-01-31,a,5.00\n"
    let wide = "Date,Amount" + String(repeating: ",Text", count: 20_000)
    #expect(read(Array((start + "\(wide)\n\(wide),x\n").utf8)).reading?.rows.count == 1)
    let many = (0..<500).map { "Date,Text\($0),Amount\n" }.joined()
    #expect(read(Array((start + many).utf8)).reading?.rows.count == 1)
    let words = (0..<20_000).map { "some text,more \($0),words\n" }.joined()
    #expect(read(Array((start + words).utf8)).reading == nil)
  }

  @Test("A quote that is open to the end costs its own line, in linear time")
  func openQuotes() throws {
    let good = "2026-01-31,a,-5.00\n"
    let text =
      "Date,Text,Amount\n" + good + "2026-01-31,\"open,6.00\n"
      + String(repeating: good, count: 2000)
    let reading = try #require(read(Array(text.utf8)).reading)
    #expect(reading.rows.count == 2001)
    #expect(reading.issues.map(\.line) == [3])
    #expect(reading.issues.map(\.reason) == [.unclosedQuote])
    // One on every line: each a defect of its own, none looked for twice.
    let many =
      "Date,Text,Amount\n" + good
      + String(repeating: "2026-01-31,\"open,6.00\n", count: 100_000)
    let all = read(Array(many.utf8)).reading
    #expect(all?.rows.count == 1)
    #expect(all?.issues.count == 100_000)
  }

  @Test("Cells that a spreadsheet would run are text")
  func formulas() {
    let text =
      "Date,Text,Amount\n2026-01-31,=CMD|' /C calc'!A0,+5.00\n2026-01-31,\"=SUM(A1:A9)\",+6.00\n"
    let rows = read(Array(text.utf8)).reading?.rows
    #expect(rows?.map(\.description) == ["=CMD|' /C calc'!A0", "=SUM(A1:A9)"])
    #expect(rows?.map(\.amount.description) == ["5.00", "6.00"])
  }

  @Test("Mixed line ends, direction marks and NULs don't hide a row")
  func marks() {
    let text =
      "\u{FEFF}\u{200F}Date\u{200E},Text,Amount\r\n\u{200F}2026-01-31,a,\u{202B}5.00\u{202C}\r2026-02-01,b,6.00\n2026-02-02,c,7.00"
    #expect(
      summary(read(Array(text.utf8)).reading)
        == ["2026-01-31 5.00 -", "2026-02-01 6.00 -", "2026-02-02 7.00 -"])
    let nul =
      Array("Date,Text,Amount\n".utf8)
      + (0..<60).flatMap { _ in Array("2026-01-31,some text,5.00\n".utf8) }
      + Array("2026-01-31,a\0b,-6.00\n".utf8)
    let reading = read(nul).reading
    #expect(reading?.rows.count == 61)
    #expect(reading?.issues == [Issue(line: 62, reason: .undecodableText)])
  }

  @Test("A long file is read in chunks, and its rows are those of the file read whole")
  func chunks() throws {
    var text = "Date,Text,Amount,Balance\n"
    var balance = 0
    var random = Seeded(7)
    for i in 0..<60_000 {
      let amount = Int.random(in: -9999...9999, using: &random)
      balance += amount
      text +=
        "2026-01-\(10 + i % 20),\"shop \(i)\r\nline \"\"two\"\"\",\(amount).00,\(balance).00\n"
    }
    let bytes = Array(text.utf8)
    #expect(bytes.count > 2 << 20)
    var sum = Quantity.zero
    var lines: [Int] = []
    let file = StatementFile(name: "", bytes: bytes)
    let reading = try CSVFormat.stream(file, ReadingOptions()) { row in
      sum = sum.adding(row.amount)!
      lines.append(row.line)
    }
    #expect(reading.rows.isEmpty && reading.issues.isEmpty)
    #expect(lines == (0..<60_000).map { 2 + 2 * $0 })
    #expect(sum == Quantity(balance))
    #expect(reading.closingBalance?.amount == Quantity(balance))
  }
}
