import Bookkeeping
import Ledger
import Money
import Statements
import Store
import Testing

/// What a new bank's first file asks.
@Suite struct AskingTests {
  @Test("A file is asked everything at once, and goes in when all of it is answered")
  func everything() throws {
    let text = "Date,Details,Amount\n03/04/2026,Rent,-500.00\n05/04/2026,Sale,20.00\n"
    let book = try TestBook()
    let refused = try book.take(text, into: nil, currency: nil) { $0.takesProposals = false }
    let asked = ([refused.refusal].compactMap(\.self) + refused.alsoAsked).map(\.code)
    #expect(asked.count == 4)
    #expect(Set(asked) == ["askDateOrder", "askCurrency", "needsAccount", "proposal"])
    #expect(try book.keeper.log(limit: 5).isEmpty, "asking leaves no trace")
    let done = try book.take(text) { $0.options.dateOrder = .dmy }
    #expect(done.counts == [2, 0, 0, 0] && done.alsoAsked.isEmpty)
  }

  @Test("A file that can't be read asks nothing")
  func nothing() throws {
    let refused = try TestBook().take("", into: nil, currency: nil)
    #expect(refused.refusal == .reading(.empty) && refused.alsoAsked.isEmpty)
  }

  @Test("A platform that paid out more than its statement explains is a finding")
  func overdrawn() throws {
    let book = try TestBook()
    try book.take("date,desc,amount\n2026-01-01,Withdrawal,-50.00\n", into: "Upwork")
    #expect(
      try book.keeper.check().findings.contains(
        .overdrawn(AccountName(.assets, "Upwork"), usd(-50_00))))
    try book.take(
      "date,desc,amount\n2025-12-01,ACME,80.00\n", as: "earlier.csv", into: "Upwork")
    #expect(try book.findings() == [])
  }
}
