import Money
import Statements
import Support
import Testing

/// Tables whose dates all read in two ways: days of one month, or one day of many months.
@Suite struct DateOrderTests {
  @Test(
    "Where a payment comes again on most days, they may be months: the order is asked",
    arguments: [
      """
      05/01/2026,راتب يناير,3000.00
      05/01/2026,إيجار,-900.00
      05/01/2026,رسوم,-9.00
      05/02/2026,راتب فبراير,3000.00
      05/02/2026,سحب نقدي,-400.00
      05/02/2026,مشتريات,-50.00
      05/03/2026,راتب مارس,3000.00
      05/03/2026,تحويل صادر,-100.00
      """,
      """
      05/01/2026,Salary January,900.00
      05/01/2026,Rent,-300.00
      05/02/2026,Salary February,900.00
      05/02/2026,Cash withdrawal,-20.00
      05/03/2026,Salary March,900.00
      """,
      (1...12).map { month in
        let day = "05/\(month < 10 ? "0" : "")\(month)/2025"
        return "\(day),Salary,900.00\n\(day),Bill \(month),-30.00"
      }.joined(separator: "\n"),
    ])
  func recurring(_ rows: String) {
    let refusal = readTable("Date,Description,Amount\n\(rows)\n").refusal
    guard case .question(.dateOrder(fits: [.dmy, .mdy], samples: _)) = refusal else {
      Testing.Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test("A balance that steps on every line tells nothing of the order")
  func balance() {
    let text = """
      Date,Description,Amount,Balance
      03/01/2026,Salary,900.00,900.00
      03/01/2026,Rent,-300.00,600.00
      03/02/2026,Salary,900.00,1500.00
      03/02/2026,Gym,-30.00,1470.00
      03/03/2026,Salary,900.00,2370.00
      03/03/2026,Cash,-70.00,2300.00

      """
    guard case .question(.dateOrder) = readTable(text).refusal else {
      Testing.Issue.record("days of months were read as days of one month")
      return
    }
  }

  @Test("What is only likely is told, with what it makes of some cells")
  func likely() throws {
    let text = """
      Date,Description,Amount
      08/02/2026,Client,2853.70
      08/03/2026,Books,-16.32
      08/03/2026,Taxi,-27.36
      08/06/2026,Refund,50.86
      08/09/2026,Grocer,-6.43

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.map(\.day.month.monthOfYear) == [8, 8, 8, 8, 8])
    let told = try #require(reading.issues.first)
    #expect(reading.issues.count == 1 && told.reason == .dateOrderInferred)
    #expect(told.column == "Date" && told.text.hasPrefix("08/02/2026 = 2026-08-02"))
    // Dots are certain.
    let dots = text.replacing("/", with: ".")
    #expect(readTable(dots).reading?.issues.isEmpty == true)
  }

  @Test(
    "Two days of a platform's table are too few to tell an order",
    arguments: [
      ["01/05/2026,Payment from A Market,100.00,USD", "01/06/2026,Withdrawal to bank,-90.00,USD"],
      [
        "01/05/2026,Payment from A Market,100.00,USD", "01/05/2026,Payment from B,9.00,USD",
        "01/06/2026,Withdrawal to bank,-90.00,USD",
      ],
    ])
  func twoDays(lines: [String]) throws {
    // They may confirm the order that this report was seen in, and that is told.
    let seen = (["Date,Description,Amount,Currency"] + lines).joined(separator: "\n")
      .replacing("01/06", with: "02/05")
    let reading = try #require(Outcome(seen).reading)
    #expect(reading.rows.map(\.day.month.monthOfYear) == Array(repeating: 5, count: lines.count))
    #expect(reading.issues.map(\.reason) == [.dateOrderInferred])
    let text = (["Date,Description,Amount,Currency"] + lines).joined(separator: "\n")
    guard case .question(.dateOrder(fits: [.dmy, .mdy], samples: _)) = Outcome(text).refusal else {
      Testing.Issue.record("two days were taken for a run")
      return
    }
    let long = """
      Transaction Date,Transaction Time,Time Zone,Description,Credit Amount,Debit Amount,Currency
      01/05/2026,10:00:00,UTC,Payment from A Market,100,,USD
      02/05/2026,10:00:00,UTC,Withdrawal to bank,,10,USD
      """
    guard case .question(.dateOrder) = Outcome(long).refusal else {
      Testing.Issue.record("a report that is seen in both orders was read in one")
      return
    }
  }

  @Test("Clients of a payment platform who pay again may be paying monthly: the order is asked")
  func clients() throws {
    let lines = ["Acme", "Beta", "Acme"].enumerated().map { place, name in
      "09/0\(place + 2)/2026,Payment from \(name),250.00,USD"
    }
    let text = (["Date,Description,Amount,Currency"] + lines).joined(separator: "\n")
    do throws(Refusal) {
      _ = try Formats.read(StatementFile(name: "", bytes: Array(text.utf8)))
      Testing.Issue.record("payments of three months were read as of three days")
    } catch {
      guard case .question(.dateOrder(fits: [.dmy, .mdy], samples: _)) = error else { throw error }
    }
  }
}
