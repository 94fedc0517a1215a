import Bookkeeping
import Ledger
import Statements
import Testing

/// One file of several accounts that tells of both sides of a transfer.
@Suite struct OwnTransferBooksTests {
  private let wallet = """
    date,account,category,amount,currency,description
    01/03/2026,Cash,Food,-12.50,EUR,lunch
    13/03/2026,Card,To 'Cash',-200.00,EUR,
    13/03/2026,Cash,From 'Card',200.00,EUR,
    15/03/2026,Card,Salary,1500.00,EUR,work

    """

  @Test("A transfer between two accounts of one file is no income and no cost")
  func wallets() throws {
    let book = try TestBook()
    let report = try book.keeper.importFiles(
      ImportRequest(files: [StatementFile(name: "wallet.csv", bytes: Array(wallet.utf8))]))
    #expect(report.transfersMatched == 1)
    #expect(try book.balance("assets:Cash") == ["187.50 EUR"])
    #expect(try book.balance("assets:Card") == ["1300.00 EUR"])
    #expect(try book.balance("assets:In transit") == [])
    let flows = try book.balances().filter { !$0.hasPrefix("assets:") }
    #expect(flows.allSatisfy { $0.contains("12.50 EUR") || $0.contains("1500.00 EUR") }, "\(flows)")
  }
}
