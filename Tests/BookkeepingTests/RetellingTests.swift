import Bookkeeping
import Intake
import Ledger
import Money
import Statements
import Store
import Testing

/// What several files tell of the same rows: the book has the same of them, whichever came first.
@Suite struct RetellingTests {
  private let plain = """
    Date,Description,Amount
    2026-01-01,ACME,900.00
    2026-01-05,COFFEE,-3.00

    """
  /// The same rows, and what the account held.
  private let withBalances = """
    Date,Description,Amount,Balance
    2026-01-01,ACME,900.00,1900.00
    2026-01-05,COFFEE,-3.00,1897.00

    """

  @Test("A file that brings no row but states a balance keeps it, and its undo takes it away")
  func balanceAlone() throws {
    let (one, other) = (try TestBook(), try TestBook())
    try one.take(plain)
    let before = try one.keeper.book.digest()
    let brought = try one.take(withBalances, as: "again.csv")
    #expect(brought.counts == [0, 2, 0, 0])
    try other.take(withBalances)
    try other.take(plain, as: "again.csv")
    #expect(try one.balance("assets:Bank") == ["1897.00 USD"])
    #expect(try one.digest() == other.digest())
    #expect(try one.findings() == [])

    let changes = try one.keeper.log(limit: 10).count
    for text in [plain, withBalances] { try one.take(text, as: "third.csv") }
    #expect(try one.keeper.log(limit: 10).count == changes, "what adds nothing leaves no trace")
    let undoing = try #require(try one.keeper.undo(nil)).by
    #expect(try one.keeper.book.digest() == before)
    _ = try one.keeper.undo(undoing)
    #expect(try one.digest() == other.digest())
  }

  @Test("A balance that two files state goes with the second of them, not with the first")
  func balanceOfTwo() throws {
    let book = try TestBook()
    let first = try #require(try book.keeper.importFiles(.of(withBalances)).change)
    // None of the same rows, and the same end.
    let more = """
      Date,Description,Amount,Balance
      2026-01-03,TEA,-5.00,1895.00
      2026-01-05,BACK,5.00,1897.00

      """
    let second = try #require(try book.keeper.importFiles(.of(more)).change)
    do {
      _ = try book.keeper.undo(first)
      Testing.Issue.record("the second file states the first's balance too")
    } catch let refusal as BookRefusal {
      #expect(refusal == .undoBlocked(by: ChangeID(second)))
    }
    for change in [second, first] { _ = try book.keeper.undo(change) }
    #expect(try book.balances() == [])
  }

  private let names = """
    "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net",\
    "From Email Address","To Email Address","Transaction ID","Reference Txn ID"
    "01/15/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD",\
    "200.00","-7.30","192.70","","","T1",""

    """
  /// An export with other columns: no parts, and a title of what was paid for.
  private let titles = """
    "Date","Time","TimeZone","Name","Type","Status","Currency","Amount","Transaction ID",\
    "Item Title"
    "01/15/2026","10:00:00","UTC","","Website Payment","Completed","USD","192.70","T1",\
    "Poster for the spring market"

    """

  @Test("A row that two exports tell in other words and parts is the same row, told the better way")
  func twoExports() throws {
    var told: [[String]] = []
    for exports in [[names, titles], [titles, names]] {
      let book = try TestBook()
      for text in exports {
        let report = try book.take(text, as: "paypal.csv", into: nil, currency: nil) {
          $0.options.dateOrder = .mdy
        }
        #expect(report.rejected == 0, "\(report)")
      }
      #expect(try book.findings().filter { !$0.contains("noRate") } == [])
      let line = try #require(try book.register("assets:PayPal").first)
      told.append([try book.digest(), line.description] + (try book.balances()))
      let changes = try book.keeper.log(limit: 10)
      for change in changes { _ = try book.keeper.undo(change.id.number) }
      #expect(try book.balances() == [])
    }
    #expect(told[0] == told[1])
    #expect(told[0].contains { $0.hasPrefix("expenses:Fees") }, "\(told[0])")
  }

  @Test("One id with two amounts: the earlier day stays, whichever came first, and it is told")
  func twoAmounts() throws {
    let early = names.replacing("01/15/2026", with: "01/10/2026")
    let late = names.replacing("200.00", with: "300.00").replacing("192.70", with: "292.70")
    var digests: Set<String> = []
    for exports in [[early, late], [late, early]] {
      let book = try TestBook()
      var reasons: [Statements.Issue.Reason] = []
      for text in exports {
        reasons += try book.take(text, as: "paypal.csv", into: nil, currency: nil) {
          $0.options.dateOrder = .mdy
        }.issues.map(\.reason)
      }
      #expect(reasons == [exports[0] == early ? .differsFromBook : .replacesInBook])
      #expect(try book.balance("assets:PayPal") == ["192.70 USD"])
      digests.insert(try book.digest())
    }
    #expect(digests.count == 1)
  }

  @Test("One id that brought the same coins for other money is told, whichever came first")
  func twoPrices() throws {
    func bought(_ subtotal: String, _ total: String) -> String {
      """
      ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,\
      Price at Transaction,Subtotal,Total (inclusive of fees and/or spread),Fees and/or Spread,Notes
      a1,2026-03-01 10:00:00 UTC,Buy,BTC,0.01,EUR,50000,\(subtotal),\(total),5.00,Bought BTC

      """
    }
    let exports = [bought("500.00", "505.00"), bought("600.00", "605.00")]
    var digests: Set<String> = []
    for order in [exports, exports.reversed()] {
      let book = try TestBook()
      var issues: [Statements.Issue] = []
      for text in order {
        issues += try book.take(text, as: "coinbase.csv", into: nil, currency: nil).issues
        #expect(try book.take(text, as: "again.csv", into: nil, currency: nil).rejected <= 1)
      }
      let told: [Statements.Issue.Reason] = [.differsFromBook, .replacesInBook]
      #expect(!issues.isEmpty && issues.allSatisfy { told.contains($0.reason) }, "\(issues)")
      #expect(issues.allSatisfy { $0.text.hasSuffix("0.00 EUR") }, "\(issues)")
      digests.insert(try book.digest())
    }
    #expect(digests.count == 1)
  }
}
