import Statements
import Support
import Testing

@Suite struct OwnTransfersTests {
  private func kinds(_ text: String) -> [Row.Kind] {
    readTable(text).reading?.rows.map(\.kind) ?? []
  }

  @Test("A row that names another account of its table is a transfer, whichever column says so")
  func named() {
    let told: [(String, [(String, String)])] = [
      ("category", [("To 'Cash'", "From 'Card'"), ("to cash", "FROM CARD")]),
      ("payee", [("Transfer : Cash", "Transfer : Card"), ("تحويل إلى Cash", "تحويل من Card")]),
      ("to account", [("Cash", "Card")]),
    ]
    for (column, cells) in told {
      for (out, into) in cells {
        let text = """
          date,account,\(column),amount,currency,description
          2026-03-01,Cash,Food,-12.50,EUR,lunch
          2026-03-03,Card,\(out),-200.00,EUR,
          2026-03-03,Cash,\(into),200.00,EUR,
          2026-03-05,Card,Salary,1500.00,EUR,Cash bonus

          """
        #expect(kinds(text) == [.other, .transfer, .transfer, .other], "\(column): \(out)")
      }
    }
  }

  @Test("The word alone counts where two rows of a day cancel out between two accounts")
  func called() {
    let text = """
      Date,Account,Type,Details,Amount
      2026-03-01,Main,Transfer,Client pays,900.00
      2026-03-03,Main,Transfer,to myself,-200.00
      2026-03-03,Saver,Transfer,from myself,200.00
      2026-03-03,Saver,Interest,gain,200.00
      2026-03-04,Saver,Transfer,rent,-200.00

      """
    #expect(kinds(text) == [.other, .transfer, .transfer, .other, .other])
  }

  @Test("In a table of one account nothing is a transfer by a word")
  func oneAccount() {
    let text = """
      Date,Account,Category,Amount
      2026-03-03,Main,To 'Main',-200.00
      2026-03-03,Main,Transfer,200.00
      2026-03-05,Main,From 'Saver',-20.00

      """
    #expect(kinds(text) == [.other, .other, .other])
  }
}
