import Statements
import Support
import Testing

@Suite struct DelimitedTableTests {
  private func table(_ text: String, header: [String] = []) throws -> DelimitedTable {
    try DelimitedTable(StatementFile(name: "", bytes: Array(text.utf8)), header: header)
  }

  private func cells(_ table: DelimitedTable) -> [[String]] {
    table.records.map { record in (0..<record.count).map { record.text($0) } }
  }

  @Test("The delimiter is the one that leaves dates and numbers whole")
  func delimiters() throws {
    let rows = [
      ["Date", "Text", "Amount"], ["01.02.2026", "a b", "-1.234,56"], ["02.02.2026", "c", "2,00"],
    ]
    for delimiter in [";", "\t", "|"] {
      let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
      #expect(try cells(table(text)) == Array(rows.dropFirst()))
    }
    #expect(
      try cells(table("Date,Text,Amount\n2026-02-01,\"a; b; c\",\"1,200.50\"\n"))
        == [["2026-02-01", "a; b; c", "1,200.50"]])
    let stated = try table("sep=;\nDate;Amount\n2026-02-01;1,5\n")
    #expect(cells(stated) == [["2026-02-01", "1,5"]])
    #expect(stated.headerLine == 2)
    #expect(stated.records[0].line == 3)
  }

  @Test("Line numbers hold with every kind of line end, also inside quotes")
  func lines() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["D,T,A", "1,\"x\(end)y\",2", "", "3,z,4"].joined(separator: end)
      let table = try table(text)
      #expect(table.records.map(\.line) == [2, 5])
      #expect(table.records[0].text(1) == "x\(end)y")
    }
    let mixed = try table("D,T,A\r\n1,b,2\r3,c,4\n5,d,6")
    #expect(mixed.records.map(\.line) == [2, 3, 4])
  }

  @Test("Quotes are read as people's files have them")
  func quotes() throws {
    let text = #"""
      D,T,A
      1,"he said ""no""",2
      3,"",4
      5,5" disk,6
      7, "blank before" ,8
      9,="0012",10
      11,"inner " quote",12
      13,"""whole""",14
      15,"a ""b"",""c"" d",16
      17,"f(""x"",""y"")",18
      19,"ends in a quote"",20
      """#
    #expect(
      try cells(table(text)).map { $0[1] }
        == [
          "he said \"no\"", "", "5\" disk", "blank before", "0012", "inner \" quote", "\"whole\"",
          "a \"b\",\"c\" d", "f(\"x\",\"y\")", "ends in a quote\"",
        ])
  }

  @Test("A quote that never closes costs its own line and is told")
  func unclosed() throws {
    let table = try table("D,T,A\n1,a,2\n3,\"open,4\n5,b,6\n7,\"c\",8\n9,d,10\n")
    #expect(cells(table).map { $0[0] } == ["1", "5", "7", "9"])
    #expect(table.issues.map(\.line) == [3])
    #expect(table.issues.map(\.reason) == [.unclosedQuote])
    let last = try self.table("D,T,A\n1,a,2\n3,\"open,4")
    #expect(last.issues.map(\.line) == [3, 3])
    #expect(last.issues.map(\.reason) == [.unclosedQuote, .truncated])
    #expect(last.records.count == 1)
  }

  @Test("Columns are found by name whatever the case, accents, marks and Arabic spelling")
  func names() throws {
    let table = try table(
      "\u{FEFF}\"Transaction_ID\",Débit:, \u{200F}الإجمالي ,Amount (EUR)\n1,2,3,4\n")
    #expect(table.column(named: "Transaktionscode", "transaction id") == 0)
    #expect(table.column(named: "debit") == 1)
    #expect(table.column(named: "الاجمالى") == 2)
    #expect(table.column(named: "amount EUR") == 3)
    #expect(table.column(named: "nothing") == nil)
    #expect(table.records[0].text(nil) == "")
    #expect(table.records[0].text(9) == "")
  }

  @Test("What stands before the header is kept apart, and a repeated header is no record")
  func preamble() throws {
    let table = try table(
      "Account,SA00\nPeriod,2026\n\nDate,Text,Amount\n1,a,2\nDate,Text,Amount\n3,b,4\n",
      header: ["amount", "date"])
    #expect(table.preamble.map { $0.text(0) } == ["Account", "Period"])
    #expect(table.headerLine == 4)
    #expect(table.records.map(\.line) == [5, 7])
    #expect(table.repeatedHeaders == [6])
  }

  @Test("A file without a header has no header")
  func headerless() throws {
    let table = try table("01/02/2026,coffee,-3.50\n02/02/2026,tea,-2.50\n")
    #expect(table.header.isEmpty)
    #expect(table.records.count == 2)
  }

  @Test("A line of a hundred million bytes is refused before it is read")
  func longLine() {
    let file = StatementFile(name: "", count: 100_000_000) { range in
      [UInt8](repeating: UInt8(ascii: "a"), count: range.count)
    }
    do throws(Refusal) {
      _ = try DelimitedTable(file)
      Testing.Issue.record("read")
    } catch {
      #expect(error == .lineTooLong(line: 1, limit: 1 << 20))
    }
  }

  @Test("Whatever is done to a table's bytes, reading it ends")
  func mutations() {
    let seedText = "Date;\"Text\";Amount\r\n01.02.2026;\"a \"\"b\"\" c\";-1.234,56\n\"x\ny\";z;3\r"
    for seed in 0..<3000 {
      var random = Seeded(UInt64(seed))
      var bytes = Array(seedText.utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let i = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[i] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: i)
        case 2: bytes.insert("\";\r\n'\t".utf8.randomElement(using: &random)!, at: i)
        default: bytes += bytes[i...]
        }
        if bytes.isEmpty { bytes = [65] }
      }
      guard let table = try? DelimitedTable(StatementFile(name: "", bytes: bytes)) else { continue }
      for record in table.records { #expect(record.line >= 1, "seed \(seed)") }
    }
  }
}
