import Bookkeeping
import Ledger
import Money
import Statements
import Support
import Testing

/// Statements whose amounts have no sign, or more digits than the books, as they are booked.
@Suite struct UnsignedBooksTests {
  @Test("What a card's list of purchases has without a sign is owed more, and it is said")
  func owed() throws {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    let report = try TestBook().take(text) { $0.account = AccountName("liabilities:Visa") }
    #expect(try report.moneyOut.amounts().map(\.description) == ["6.50 USD"])
    #expect(report.issues.map(\.reason) == [.unsignedOut])
  }

  @Test("A row without a day yet is told as pending, and importing it again changes nothing")
  func pending() throws {
    let book = try TestBook()
    let text = "Date,Text,Amount\nPending,a,-3.00\n2026-01-30,b,-2.50\n"
    let report = try book.take(text)
    #expect(report.new == 1 && report.pending == 1 && report.rejected == 0)
    let change = try book.keeper.latestChange()
    try book.take(text)
    #expect(try book.keeper.latestChange() == change)
  }

  @Test("A broker's cash movement with more digits than its currency is booked rounded")
  func rounded() throws {
    let text = """
      OFXHEADER:100
      DATA:OFXSGML
      VERSION:102

      <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
      <BANKACCTFROM><BANKID>1<ACCTID>77</BANKACCTFROM>
      <BANKTRANLIST>
      <STMTTRN><TRNTYPE>DEP<DTPOSTED>20260131<TRNAMT>115.8331<FITID>1</STMTTRN>
      </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
      """
    let report = try TestBook().take(text, as: "a.ofx")
    #expect(try report.moneyIn.amounts().map(\.description) == ["115.83 USD"])
    #expect(report.issues.map(\.reason) == [.finerThanBooks])
  }

  @Test("A card known by its number has its amounts turned as one that is named")
  func owedByAlias() throws {
    let rows = "2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    let inRows =
      "Date,Account,Text,Amount\n"
      + rows.replacing("-29,", with: "-29,4711,")
      .replacing("-30,", with: "-30,4711,").replacing("-31,", with: "-31,4711,")
    for text in ["Account,4711\n\nDate,Text,Amount\n" + rows, inRows] {
      let book = try TestBook()
      let signed = "Datum,Account,Text,Amount\n2026-01-02,4711,x,-9.00\n2026-01-03,4711,y,9.00\n"
      try book.take(signed, into: nil) {
        $0.account = AccountName("liabilities:Visa")
      }
      let accounts = try book.take(text, as: "later.csv", into: nil)
      #expect(accounts.accounts == [AccountName("liabilities:Visa")])
      #expect(try accounts.moneyOut.amounts().map(\.description) == ["6.50 USD"], "\(text)")
      #expect(accounts.issues.map(\.reason) == [.unsignedOut])
    }
  }
}
