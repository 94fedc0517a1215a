import Bookkeeping
import Foundation
import Ledger
import Money
import Statements
import Testing

/// Money that two files tell under different words is booked, and said.
@Suite struct TwinsTests {
  private let table = """
    Date,Description,Amount
    2026-08-01,RENT AUGUST,-300.00
    2026-08-05,ACME LTD INV 7,450.00
    2026-08-09,CARD SHOP,-22.40

    """

  private func ofx(_ rows: [(day: String, amount: String, name: String)]) -> String {
    "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"
      + "<CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>9<ACCTTYPE>CHECKING</BANKACCTFROM>"
      + "<BANKTRANLIST>"
      + rows.enumerated().map { at, row in
        "<STMTTRN><TRNTYPE>OTHER<DTPOSTED>\(row.day)<TRNAMT>\(row.amount)<FITID>x\(at)"
          + "<NAME>\(row.name)</STMTTRN>"
      }.joined() + "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
  }

  private func take(_ text: String, as name: String, into book: TestBook, rehearse: Bool = false)
    throws -> FileReport
  {
    try book.take(text, as: name) {
      $0.isDryRun = rehearse
    }
  }

  private let august = [
    ("20260801", "-300.00", "Rent"), ("20260805", "450.00", "ACME"), ("20260809", "-22.40", "Shop"),
    ("20260830", "-5.00", "Fee"),
  ]

  @Test("A table and an OFX of the same days: the second says so, before it is booked and after")
  func twoFormats() throws {
    for rehearse in [true, false] {
      let book = try TestBook()
      #expect(try take(table, as: "a.csv", into: book).twins == nil)
      let second = try take(ofx(august), as: "b.ofx", into: book, rehearse: rehearse)
      let bank = try #require(AccountName("assets:Bank"))
      #expect(second.new == 4)
      let twins = try #require(second.twins)
      #expect(twins.rows == 3 && twins.file == "a.csv" && twins.account == bank)
    }
  }

  @Test("The same rows again are known and no twins; one alike, or few of many, is chance")
  func chance() throws {
    let book = try TestBook()
    _ = try take(table, as: "a.csv", into: book)
    #expect(try take(table + "2026-08-10,TEA,-2.00\n", as: "again.csv", into: book).twins == nil)
    let one = ofx([("20260801", "-300.00", "Rent"), ("20260802", "-1.00", "Tea")])
    #expect(try take(one, as: "one.ofx", into: book).twins == nil)
    let few = ofx(
      (1...9).map { ("2026080\($0)", "-7.\($0)0", "Tea") } + [
        ("20260805", "450.00", "ACME"), ("20260809", "-22.40", "Shop"),
      ])
    #expect(try take(few, as: "few.ofx", into: book).twins == nil)
  }

  @Test("One row under other words is told where all else of an overlapping export is known")
  func oneRetold() throws {
    let header = "Date,Description,Amount\n"
    let rows = (1...8).map { "2026-08-0\($0),ROW \($0),-\($0).50\n" }.joined()
    let ninth = "2026-08-09,CARD SHOP,-22.40\n"
    let book = try TestBook()
    _ = try take(header + rows + ninth, as: "a.csv", into: book)
    let changed = header + rows + "2026-08-09,SHOP 0042 CARD,-22.40\n2026-08-20,LATER,-1.00\n"
    let second = try take(changed, as: "b.csv", into: book)
    #expect(second.known == 8 && second.new == 2)
    #expect(second.twins?.rows == 1 && second.twins?.file == "a.csv")
  }

  @Test("Two payments of one amount on one day that a file tells both are no twins")
  func twoPayments() throws {
    let header = "Date,Description,Amount\n"
    let rows = (1...8).map { "2026-08-0\($0),ROW \($0),-\($0).50\n" }.joined()
    let ninth = "2026-08-09,CARD SHOP,-22.40\n"
    for second in [ninth, "2026-08-09,CARD BAKER,-22.40\n"] {
      let book = try TestBook()
      _ = try take(header + rows + ninth, as: "a.csv", into: book)
      let report = try take(header + rows + ninth + second, as: "b.csv", into: book)
      #expect(report.new == 1 && report.twins == nil)
    }
  }

  @Test("The same rows under another account's name are twins of all of them, not of some")
  func otherName() throws {
    let rows = (1...7).map { "2026-08-0\($0),ROW \($0),-\($0).50\n" }.joined()
    let book = try TestBook()
    try book.take("Date,Description,Amount\n" + rows, as: "a.csv")
    let again = try book.take(
      "Date,Description,Amount,Note\n" + rows.replacingOccurrences(of: "\n", with: ",x\n"),
      as: "b.csv", into: "Banque")
    #expect(again.new == 7 && again.twins?.rows == 7 && again.twins?.account.leaf == "Bank")
    let half = try TestBook()
    try half.take("Date,Description,Amount\n" + rows, as: "a.csv")
    let others = (1...7).map { "2026-08-0\($0),OTHER,-\($0).\($0 < 6 ? 50 : 25)\n" }.joined()
    let second = try half.take(
      "Date,Description,Amount\n" + others, as: "b.csv", into: "Banque")
    #expect(second.twins == nil)
  }

  @Test("Rows of one format that its own ids tell apart are two, however alike")
  func distinct() throws {
    let book = try TestBook()
    _ = try take(ofx(august), as: "a.ofx", into: book)
    let others = ofx(august).replacingOccurrences(of: "<FITID>x", with: "<FITID>y")
    let second = try take(others, as: "b.ofx", into: book)
    #expect(second.new == 4 && second.twins == nil)
  }
}
