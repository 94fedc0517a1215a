import Bookkeeping
import Foundation
import Ledger
import Money
import Testing

@Suite("A card's own statement is of a debt") struct CardTests {
  private func ofx(_ statement: String, _ account: String, _ amount: String, id: String) -> String {
    """
    <OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><\(statement)><CURDEF>USD
    <CCACCTFROM><ACCTID>\(account)</CCACCTFROM>
    <BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105<TRNAMT>\(amount)<FITID>\(id)<NAME>Cafe
    </STMTTRN></BANKTRANLIST></\(statement)></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>

    """
  }

  @Test("A credit card's OFX becomes a liability by itself, a bank's an asset")
  func byItself() throws {
    let book = try TestBook()
    try book.take(ofx("CCSTMTRS", "4711", "-12.50", id: "a"), as: "card.ofx", into: nil)
    try book.take(ofx("STMTRS", "1234", "-3.00", id: "b"), as: "bank.ofx", into: nil)
    #expect(try book.balance("liabilities:4711") == ["-12.50 USD"])
    #expect(try book.balance("assets:1234") == ["-3.00 USD"])
  }

  @Test("In one file with a bank account each goes its own way")
  func together() throws {
    let book = try TestBook()
    let text =
      ofx("STMTRS", "1234", "-3.00", id: "b").replacing("</OFX>", with: "")
      + ofx("CCSTMTRS", "4711", "-12.50", id: "a").replacing("<OFX>", with: "")
    try book.take(text, as: "both.ofx", into: nil)
    #expect(try book.balance("liabilities:4711") == ["-12.50 USD"])
    #expect(try book.balance("assets:1234") == ["-3.00 USD"])
  }

  @Test("A book that has the card among its assets keeps it there, and what a person says wins")
  func asItWas() throws {
    let book = try TestBook()
    try book.take(ofx("CCSTMTRS", "4711", "-1.00", id: "a"), as: "1.ofx", into: "4711")
    try book.take(ofx("CCSTMTRS", "4711", "-2.00", id: "b"), as: "2.ofx", into: nil)
    #expect(try book.balance("assets:4711") == ["-3.00 USD"])
    #expect(try book.balance("liabilities:4711").isEmpty)
    let legacy = try TestBook()
    // As an earlier Masar had it: the account is there, and nothing was said of it.
    try legacy.take(ofx("STMTRS", "4711", "-1.00", id: "a"), as: "1.ofx", into: nil)
    try legacy.take(ofx("CCSTMTRS", "4711", "-2.00", id: "b"), as: "2.ofx", into: nil)
    #expect(try legacy.balance("assets:4711") == ["-3.00 USD"])
  }
}
