import Money
import Statements
import Testing

/// A file that ends in the middle of a row says so.
@Suite struct CutOffTests {
  private let whole = """
    Date,Description,Amount,Currency
    2026-01-02,Salary,500.00,USD
    2026-01-03,Tea,-2.00,USD
    2026-01-04,"Coffee, beans",-3.00,USD
    """

  private func isCut(_ text: String) -> Bool {
    Outcome(text).reading?.issues.contains { $0.reason == .truncated } ?? false
  }

  @Test("Wherever it is cut before the last cell")
  func cut() {
    let last = whole.split(separator: "\n")[3].count
    for missing in 4..<last {
      #expect(isCut(String(whole.dropLast(missing))), "\(missing) of \(last)")
    }
  }

  @Test("A whole file, a closing line and rows without their last cells are none")
  func notCut() {
    let closings = [
      "", "\n", "\nTotal,,495.00", "\nClosing balance,495.00", "\nThank you for banking with us",
      "\n\nEnd of statement",
    ]
    for closing in closings { #expect(!isCut(whole + closing), "\(closing)") }
    #expect(!isCut("Date,Description,Amount,Note\n2026-01-02,a,5.00\n2026-01-03,b,6.00"))
  }

  @Test("A platform's table too")
  func platform() {
    let text = """
      "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID"
      "01/14/2026","10:00:00","UTC","A","Invoice Payment","Completed","USD","2.00","0.00","2.00","8A1"
      "01/15/2026","10:00:00","UTC","A","Invoice Payment","Completed","USD","2.00","0.00","2.00","8A2"
      "01/16/2026","10:00:00","UTC","A","Invoice Pay
      """
    #expect(isCut(text))
  }
}
