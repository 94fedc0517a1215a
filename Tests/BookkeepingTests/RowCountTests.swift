import Bookkeeping
import Statements
import Store
import Testing

/// However rows are counted, it is the statement's rows that are.
@Suite struct RowCountTests {
  private let january = """
    Date,Description,Amount,Balance
    2026-01-04,Rent,-500.00,1000.00
    2026-01-05,Salary,900.00,1900.00
    2026-01-06,Rent,-100.00,1800.00

    """

  @Test(
    "The trial, the import, the log and the check count the same rows, an opening not among them")
  func oneCount() throws {
    let book = try TestBook()
    let trial = try book.take(january) { $0.isDryRun = true }
    #expect(trial.new == 3 && trial.rows == 3)
    #expect(try book.take(january).new == 3)
    // The account began with 1,500.
    #expect(try book.balance("assets:Bank") == ["1800.00 USD"])
    #expect(try book.keeper.log(limit: 1).first?.rows == 3)
    #expect(try book.keeper.check().rows == 3)

    // An earlier statement moves the beginning.
    let december = "Date,Description,Amount,Balance\n2025-12-30,Pay,700.00,1500.00\n"
    #expect(try book.take(december, as: "december.csv").new == 1)
    #expect(try book.keeper.log(limit: 1).first?.rows == 1)
    #expect(try book.keeper.check().rows == 4)
    // Without it, the beginning is where it was; that brought no row of a statement.
    _ = try book.keeper.undo(nil)
    #expect(try book.keeper.log(limit: 1).first?.rows == 0)
    #expect(try book.keeper.check().rows == 3)
  }

  @Test("Among the rows as they would be booked is none that isn't")
  func first() throws {
    let rows = "2026-01-04,Rent,-12.345\n2026-01-05,Salary,900.00\n2026-01-06,Rent,-0.125\n"
    let report = try TestBook().take("Date,Description,Amount\n" + rows) { $0.isDryRun = true }
    #expect(report.rejected == 2 && report.new == 1)
    #expect(report.first.map(\.line) == [3])
  }
}
