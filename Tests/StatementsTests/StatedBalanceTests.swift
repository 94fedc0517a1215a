import Money
import Statements
import Testing

/// A statement whose own balances disagree with its rows says so, with the difference.
@Suite struct StatedBalanceTests {
  private func differences(_ text: String) -> [String] {
    (Outcome(text).reading?.issues ?? []).compactMap { issue in
      issue.difference.map { "\(issue.line) \(issue.reason) \($0)" }
    }
  }

  private let table = """
    Opening balance,,100.00
    Date,Text,Amount
    2026-01-30,a,-5.00
    2026-01-31,b,7.50
    Closing balance,,%
    """

  @Test("Of a table: the closing balance less what the rows lead to")
  func csv() {
    #expect(differences(table.replacing("%", with: "102.50")) == [])
    #expect(differences(table.replacing("%", with: "99.50")) == ["5 closingBalanceDiffers -3.00"])
  }

  @Test("Rows that weren't read explain a difference already, and pending ones make none")
  func explained() {
    let broken = table.replacing("7.50", with: "7..5").replacing("%", with: "99.50")
    #expect(differences(broken) == [])
    let pending = """
      Opening balance,,100.00
      Date,Text,Amount,Status
      2026-01-30,a,-5.00,Completed
      2026-01-31,b,7.50,Pending
      Closing balance,,95.00
      """
    #expect(differences(pending) == [])
  }

  @Test("An opening balance that the running balance doesn't begin with is told")
  func opening() {
    let text = """
      Opening balance,,,100.00
      Date,Text,Amount,Balance
      2026-01-29,a,-5.00,85.00
      2026-01-30,b,-5.00,80.00
      2026-01-31,c,-5.00,75.00
      """
    #expect(differences(text) == ["0 closingBalanceDiffers -10.00"])
  }

  @Test("A step of a running balance that doesn't hold says by how much, in either direction")
  func steps() {
    let oldest = """
      Date,Text,Amount,Balance
      2026-01-28,a,-5.00,95.00
      2026-01-29,b,-5.00,90.00
      2026-01-30,c,-5.00,80.00
      2026-01-31,d,-5.00,75.00
      """
    #expect(differences(oldest) == ["4 balanceDoesNotStep -5.00"])
    let lines = oldest.split(separator: "\n")
    let newest = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    #expect(differences(newest) == ["4 balanceDoesNotStep -5.00"])
  }

  @Test("Of MT940 and CAMT, page by page")
  func messages() {
    let fin = """
      :20:A
      :25:1
      :60F:C260101EUR100,00
      :61:2601020102D5,00NTRFNONREF
      :62F:C260131EUR90,00

      """
    #expect(differences(fin) == ["5 closingBalanceDiffers -5.00"])
    func balance(_ code: String, _ amount: String) -> String {
      "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">\(amount)</Amt>"
        + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>"
    }
    let camt =
      "<Document><BkToCstmrStmt><Stmt>" + balance("OPBD", "100.00") + balance("CLBD", "108.00")
      + "<Ntry><Amt Ccy=\"EUR\">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
      + "<BookgDt><Dt>2026-01-02</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>"
    #expect(differences(camt) == ["1 closingBalanceDiffers 3.00"])
  }
}
