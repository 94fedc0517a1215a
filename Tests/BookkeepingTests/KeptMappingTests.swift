import Bookkeeping
import Ledger
import Money
import Statements
import Support
import Testing

/// What a person said of one file is kept for the next of its kind.
@Suite struct KeptMappingTests {
  @Test("Two accounts whose files have one header keep an order of dates each")
  func twoAccounts() throws {
    let book = try TestBook()
    func table(_ text: String) -> String { "Date,Description,Amount\n03/05/2026,\(text),5.00\n" }
    try book.take(table("a"), into: "Bank") { $0.options.dateOrder = .mdy }
    try book.take(table("b"), as: "other.csv", into: "Other") { $0.options.dateOrder = .dmy }
    let report = try book.take(table("c"), as: "b.csv", into: "Bank")
    #expect(report.days?.lowerBound == day("2026-03-05"))
    let other = try book.take(table("d"), as: "c.csv", into: "Other")
    #expect(other.days?.lowerBound == day("2026-05-03"))
    #expect(try book.keeper.mappings().compactMap(\.account).count == 2)
  }

  @Test("Royalties without days are refused for that, and not as estimates")
  func noDays() throws {
    let text = "Title,Net Units Sold,Currency,Royalty\nA Book,4,USD,22.37\nA Book,1,GBP,4.50\n"
    let book = try TestBook()
    #expect(try book.take(text, as: "kdp.csv", into: nil).refusal == .noDays)
    #expect(try book.take(text, as: "royalties_2026-05.csv", into: nil).new == 2)
  }
}
