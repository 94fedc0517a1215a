import Bookkeeping
import Foundation
import Ledger
import Money
import Statements
import Testing

/// Each open format is well-formed, whatever statements wrote into their texts.
@Suite struct ExportTests {
  static let hostile = [
    "Quote \" and ' and `", "Semi; colon | pipe", "two\nlines\r\nand\u{2028}three",
    "bidi \u{202E}drow\u{202C} \u{200F}mark", "=HYPERLINK(\"http://x\";\"y\")", "+1+1", "-2+3",
    "@SUM(A1)", "\\back\\slash\\", "* starred", "! flagged", "(code) text", "; comment",
    "{\"json\": 1}", "]]> <b>x</b>", "tab\there", "  spaces   inside  ", "عربي, فاصلة؛ منقوطة",
    "null \u{0} bell \u{7}", "2026-01-01 * x", "😀 \u{FEFF}bom", "#tag ^link @ 5 USD",
    " =1+1", "\u{200F}=1+1", "＝1+1", "\n=1+1", "a;=1+1",
  ]

  private func book() throws -> TestBook {
    let book = try TestBook()
    var text = "date,description,counterparty,amount\n"
    for (at, words) in ExportTests.hostile.enumerated() {
      let cell = "\"\(words.replacing("\"", with: "\"\""))\""
      text += "2026-01-\(10 + at % 20),\(cell),\(cell),\(at % 2 == 0 ? "" : "-")\(at + 1).25\n"
    }
    let report = try book.take(text, as: "hostile \"; | name.csv", into: "Bank \"; (x) | =y")
    #expect(report.new == ExportTests.hostile.count)
    return book
  }

  private func export(_ book: TestBook, _ target: ExportTarget) throws -> String {
    var text = ""
    let count = try book.keeper.export(to: target) { text += $0 }
    #expect(count == ExportTests.hostile.count)
    return text
  }

  @Test("JSON is JSON, and its postings sum to the balances")
  func json() throws {
    let book = try book()
    let text = try export(book, .json)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let entries = try #require(value?["entries"] as? [[String: Any]])
    #expect(entries.count == ExportTests.hostile.count)
    var totals = Totals()
    for entry in entries {
      var balance = Totals()
      for posting in try #require(entry["postings"] as? [[String: Any]]) {
        let quantity = try #require(Quantity(typed: posting["amount"] as? String ?? ""))
        let amount = try Amount(quantity, .usd)
        balance.add(amount)
        if (posting["account"] as? String)?.hasPrefix("assets:") == true { totals.add(amount) }
      }
      #expect(balance.isZero)
    }
    let held = try book.keeper.balance(within: .init("assets")).lines
    #expect(held.map(\.totals) == [totals])
  }

  @Test("CSV has ten cells in each record, and none that a spreadsheet would run")
  func csv() throws {
    let records = CSVRecords(try export(book(), .csv)).all
    #expect(records.count == 1 + 2 * ExportTests.hostile.count)
    for record in records {
      #expect(record.count == 10, "\(record)")
      for (at, cell) in record.enumerated() where at != 5 {
        let seen = cell.unicodeScalars.drop {
          $0.properties.isWhitespace || $0.properties.generalCategory == .format
        }
        #expect(!(seen.first.map { "=+-@＝".unicodeScalars.contains($0) } ?? false), "\(cell)")
      }
    }
    // Money that went out stays a figure.
    #expect(records.contains { $0[5].hasPrefix("-") && Quantity(typed: $0[5]) != nil })
    let told = Set(records.dropFirst().map { $0[2].trimmingPrefix("'") })
    #expect(told.contains("Quote \" and ' and `"))
    #expect(told.contains("@SUM(A1)"))
  }

  @Test("A journal for hledger has one line a posting, and no text that breaks out of its line")
  func hledger() throws {
    let text = try export(book(), .hledger)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0.hasPrefix("    ") } == 2 * ExportTests.hostile.count)
    #expect(lines.count { $0.hasPrefix("2026-") } == ExportTests.hostile.count)
    for line in lines where line.hasPrefix("    ") {
      let parts = line.dropFirst(4).components(separatedBy: "  ")
      #expect(parts.count >= 2, "\(line)")
      #expect(AccountName(parts[0]) != nil, "\(line)")
      #expect(parts[1].hasSuffix(" USD") && Quantity(typed: String(parts[1].dropLast(4))) != nil)
    }
    for line in lines where line.hasPrefix("2026-") {
      let description = line.dropFirst(13).components(separatedBy: "  ; masar:")[0]
      #expect(!description.contains(where: { ";|".contains($0) }), "\(line)")
    }
    expectPlain(text)
  }

  @Test("A ledger for beancount opens each account before its first posting and quotes all texts")
  func beancount() throws {
    let text = try export(book(), .beancount)
    var opened: Set<Substring> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, words[1] == "open" { opened.insert(words[2]) }
      if line.hasPrefix("  "), let name = words.first, name.contains(":"), words.count == 3,
        words[2] == "USD"
      {
        #expect(opened.contains(name), "\(line)")
        for part in name.split(separator: ":") {
          #expect(part.first?.isUppercase == true || part.first?.isNumber == true, "\(name)")
        }
      }
      // An odd number of quotes that aren't escaped would open a string and not close it.
      let bare = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(bare.count { $0 == "\"" } % 2 == 0, "\(line)")
    }
    #expect(!opened.isEmpty)
    expectPlain(text)
  }

  /// No control characters but line feeds, and none that turn the direction of text.
  private func expectPlain(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(
        category != .control && category != .lineSeparator && category != .format, "\(scalar.value)"
      )
    }
  }
}

/// Records of a CSV as RFC 4180 has them.
private struct CSVRecords {
  private(set) var all: [[String]] = []

  init(_ text: String) {
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        all.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
  }
}
