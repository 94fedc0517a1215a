import Bookkeeping
import Ledger
import Money
import Statements
import Support
import Testing

/// Files that reach into a closed period are refused by name; the others are booked.
@Suite struct ClosedImportTests {
  private func table(_ rows: String...) -> String {
    (["Date,Description,Amount,Currency"] + rows).joined(separator: "\n") + "\n"
  }

  private func closed() throws -> TestBook {
    let book = try TestBook()
    try book.take(table("2026-01-05,Salary,100.00,USD"))
    let report = try book.keeper.reconcile(
      AccountName(.assets, "Bank"), holds: usd(100_00), on: day("2026-02-28"), closes: true)
    #expect(report.closedUntil == day("2026-02-28"))
    return book
  }

  private func report(_ book: TestBook, _ files: [(String, String)]) throws -> ImportReport {
    var request = ImportRequest(
      files: files.map { StatementFile(name: $0.0, bytes: Array($0.1.utf8)) })
    request.account = AccountName(.assets, "Bank")
    return try book.keeper.importFiles(request)
  }

  @Test("Each late file is refused with its row and day, in one import with good ones")
  func late() throws {
    let book = try closed()
    let good = table("2026-03-02,Client,50.00,USD")
    let report = try report(
      book,
      [
        ("first.csv", table("2026-03-01,Tea,-1.00,USD", "2026-02-03,Late,-7.00,USD")),
        ("good.csv", good), ("second.csv", table("2026-01-09,Late,-8.00,USD")),
      ])
    let until = day("2026-02-28")
    #expect(
      report.files.map(\.refusal) == [
        .closed(until: until, day: day("2026-02-03"), line: 3), nil,
        .closed(until: until, day: day("2026-01-09"), line: 2),
      ])
    #expect(report.files[1].counts == [1, 0, 0, 0] && report.change != nil)
    #expect(try book.balance("assets:Bank") == ["150.00 USD"])
    #expect(try book.findings() == [])
    // As if the others had never been there.
    let alone = try closed()
    try alone.take(good, as: "good.csv")
    #expect(try alone.balances() == book.balances())
  }

  @Test("What both sides of a transfer would change is told of its file too")
  func transfer() throws {
    let book = try closed()
    let digest = try book.digest()
    let report = try report(
      book, [("late.csv", table("2026-02-20,Transfer to savings,-20.00,USD"))])
    guard case .closed(day("2026-02-28"), day("2026-02-20")?, _) = report.files[0].refusal else {
      Testing.Issue.record("\(report.files[0])")
      return
    }
    #expect(try book.digest() == digest)
  }
}
