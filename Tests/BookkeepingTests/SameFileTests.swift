import Bookkeeping
import Ledger
import Money
import Statements
import Store
import Testing

/// A file whose very bytes the book has.
@Suite("A file that the book has already")
struct SameFileTests {
  private let table = """
    date,desc,amount
    01/02/2026,Client,1000.00
    05/03/2026,Shop,-20.50
    07/05/2026,Rent,-500.00

    """

  private func order(_ order: DateOrder) -> (inout ImportRequest) -> Void {
    { $0.options.dateOrder = order }
  }

  @Test("Read in another order of days it is refused, until the first reading is undone")
  func otherOrder() throws {
    let book = try TestBook()
    try book.take(table, alter: order(.dmy))
    let digest = try book.digest()
    let change = try #require(try book.keeper.log(limit: 1).first?.id.number)
    let refused = try book.take(table, alter: order(.mdy))
    #expect(refused.refusal == .readOtherwise(change: change))
    #expect(try book.digest() == digest)
    // What another file of the same import brings is booked all the same.
    var request = ImportRequest(files: [
      StatementFile(name: "same.csv", bytes: Array(table.utf8)),
      StatementFile(
        name: "other.csv", bytes: Array(table.replacing("Client", with: "Other").utf8)),
    ])
    request.account = AccountName(.assets, "Bank")
    request.options.currency = .usd
    request.options.dateOrder = .mdy
    let report = try book.keeper.importFiles(request)
    #expect(report.files.map(\.refusal) == [.readOtherwise(change: change), nil])
    #expect(report.files.map(\.new) == [0, 3])
    _ = try book.keeper.undo(report.change)
    _ = try book.keeper.undo(change)
    #expect(try book.take(table, alter: order(.mdy)).new == 3)
  }

  @Test("Read so that more of its rows are understood, it brings those")
  func moreRows() throws {
    let book = try TestBook()
    let text = table + "08/05/2026,Card,oops\n"
    #expect(try book.take(text, alter: order(.dmy)).rejected == 1)
    #expect(try book.take(text, alter: order(.dmy)).counts == [0, 3, 0, 1])
  }

  @Test("It needs no account to be named again, and says that it is known")
  func owner() throws {
    let book = try TestBook()
    try book.take(table, alter: order(.dmy))
    let again = try book.take(table, into: nil, alter: order(.dmy))
    #expect(again.refusal == nil && again.counts == [0, 3, 0, 0])
    #expect(try book.take(table + "08/05/2026,Card,-1.00\n", into: nil).refusal != nil)
  }

  @Test("An answer about the order of days holds for the account's next files, however many")
  func answers() throws {
    let book = try TestBook()
    try book.take(table, alter: order(.dmy))
    for month in ["06", "07", "08"] {
      let next = table.replacing("/02/", with: "/\(month)/").replacing("/03/", with: "/\(month)/")
        .replacing("/05/", with: "/\(month)/").replacing("20.50", with: "2\(month).50")
      let report = try book.take(next)
      #expect(report.refusal == nil, "\(month)")
      #expect(report.days?.lowerBound.description == "2026-\(month)-01")
    }
    // It is no other account's.
    #expect(try book.take(table.replacing("Rent", with: "Rents"), into: "Other").refusal != nil)
  }

  @Test("Of two rows under one id in one file, with two amounts, the file is told, not the book")
  func repeatedID() throws {
    let book = try TestBook()
    let report = try book.take(
      """
      ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,\
      Price at Transaction,Subtotal,Total (inclusive of fees and/or spread),Fees and/or Spread,Notes
      a1,2026-03-01 10:00:00 UTC,Buy,BTC,0.01,EUR,50000,500.00,505.00,5.00,Bought BTC
      a1,2026-03-01 10:00:00 UTC,Buy,BTC,0.01,EUR,50000,600.00,605.00,5.00,Bought BTC

      """, as: "coinbase.csv", into: nil, currency: nil)
    #expect(report.issues.allSatisfy { [.repeatsID, .replacesAbove].contains($0.reason) })
    #expect(report.issues.count == 1)
  }
}
