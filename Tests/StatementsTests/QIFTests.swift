import Money
import Statements
import Support
import Testing

@Suite struct QIFTests {
  private func read(_ text: String, _ options: ReadingOptions = .init()) throws -> Reading {
    let outcome = Outcome(text, options)
    return try #require(outcome.reading, "\(String(describing: outcome.refusal))")
  }

  /// A register of a bank account with a record for each of `records`, fields apart by `|`.
  private func register(_ records: String..., type: String = "Bank") -> String {
    let bodies = records.map { $0.replacing("|", with: "\n") + "\n^\n" }
    return "!Type:\(type)\n" + bodies.joined()
  }

  @Test("A transaction has a day, a signed amount, a payee and its line, and no currency")
  func transaction() throws {
    let reading = try read(register("D31/1/2026|T-1,000.50|PShop|Mbread|LFood"))
    let row = try #require(reading.rows.first)
    #expect(row.day.description == "2026-01-31")
    #expect(row.amount.description == "-1000.50")
    #expect(row.currency == nil && row.id == nil)
    #expect(row.counterparty == "Shop")
    #expect(row.description == "Shop bread (Food)")
    #expect(row.line == 2)
    #expect(reading.issues.isEmpty)
    var options = ReadingOptions()
    options.currency = Currency.iso("JOD")
    #expect(try read(register("D31/1/2026|T1"), options).rows.first?.currency?.code == "JOD")
  }

  @Test(
    "Days are read in every way in which programs write them",
    arguments: [
      "31/1'26", "31/ 1'26", "1/31'2026", "1/31/26", "2026-01-31", "31.01.2026", "31.1.26",
    ])
  func days(cell: String) throws {
    #expect(try read(register("D\(cell)|T1")).rows.first?.day.description == "2026-01-31")
  }

  @Test("The order of day and month is decided once, from all records of the file")
  func dateOrder() throws {
    let first = try read(register("D08/04/2022|T1", "D24/03/2022|T2"))
    #expect(first.rows.map(\.day.description) == ["2022-04-08", "2022-03-24"])
    let american = try read(register("D08/04/2022|T1", "D03/24/2022|T2"))
    #expect(american.rows.map(\.day.description) == ["2022-08-04", "2022-03-24"])
    // A split's own day says nothing: it isn't the row's.
    #expect(Outcome(register("D08/04/2022|T1|SFood|D24/03/2022|$1")).refusal != nil)
  }

  @Test("A file that leaves the order open is a question, and the answer decides")
  func question() throws {
    let open = register("D08/04/2022|T1")
    #expect(
      Outcome(open).refusal
        == .question(.dateOrder(fits: [.dmy, .mdy], samples: ["08/04/2022"])))
    var options = ReadingOptions()
    options.dateOrder = .mdy
    #expect(try read(open, options).rows.first?.day.description == "2022-08-04")
    #expect(try read(register("D08/08/2022|T1")).rows.count == 1)
    #expect(try read(register("D08.04.2022|T1")).rows.first?.day.description == "2022-04-08")
    let torn = register("D24/03/2022|T1", "D03/24/2022|T1")
    guard case .question(.dateOrder) = Outcome(torn).refusal else {
      Testing.Issue.record("a file of two orders was read")
      return
    }
  }

  @Test("The decimal mark is decided from all amounts, and asked for where they leave it open")
  func decimals() throws {
    let comma = try read(register("D31/1/2026|T1.000,50", "D31/1/2026|T2.000"))
    #expect(comma.rows.map(\.amount.description) == ["1000.50", "2000"])
    #expect(
      Outcome(register("D31/1/2026|T2.000")).refusal == .question(.decimal(samples: ["2.000"])))
    var options = ReadingOptions()
    options.decimal = .point
    #expect(
      try read(register("D31/1/2026|T2.000"), options).rows.first?.amount == Quantity(2))
    let mixed = try read(
      register("D31/1/2026|T1.50", "D31/1/2026|T1,50", "D31/1/2026|T1.500"))
    #expect(mixed.rows.count == 2)
    #expect(mixed.issues.map(\.reason) == [.unreadableNumber])
  }

  @Test("A transaction in parts is one row that names them")
  func splits() throws {
    let row = try #require(
      try read(register("D31/1/2026|T67.50|PPhone|L--Split--|SBills|Ecredit|$-15.00|SBills|$82.50"))
        .rows.first)
    #expect(row.amount.description == "67.50")
    #expect(row.description == "Phone (Bills credit -15.00, Bills 82.50)")
  }

  @Test("A category in brackets is a transfer; the account's own name there opens the register")
  func transfers() throws {
    let head = "!Account\nNChecking\nTBank\n^\n"
    func kind(_ record: String) throws -> Row.Kind? {
      try read(head + register(record)).rows.first?.kind
    }
    #expect(try kind("D31/1/2026|T1|L[Savings]") == .transfer)
    #expect(try kind("D31/1/2026|T1|L[Checking]") == .opening)
    #expect(try kind("D31/1/2026|T1|POpening Balance|LEquity") == .opening)
    #expect(try kind("D31/1/2026|T1|LFood") == .other)
    #expect(try kind("D31/1/2026|T1|S[Savings]|$1") == .transfer)
  }

  @Test("Rows of several accounts in one file say which account they are of")
  func accounts() throws {
    func account(_ name: String) -> String { "!Account\nN\(name)\nTBank\n^\n" }
    let both =
      account("Checking") + register("D31/1/2026|T1") + account("Cash")
      + register("D31/1/2026|T2|LChecking", type: "Cash")
    let reading = try read(both)
    #expect(reading.rows.map(\.account) == ["Checking", "Cash"])
    #expect(reading.rows.map(\.kind) == [.other, .transfer])
    #expect(reading.account == nil)
    #expect(try read(account("Checking") + register("D31/1/2026|T1")).account == "Checking")
  }

  @Test("Lists of categories, securities and prices are passed over, and counted")
  func lists() throws {
    let text =
      "!Type:Cat\nNFood\nE\n^\n!Type:Prices\n\"ACME\",1.5,\"1/2'26\"\n^\n!Option:AutoSwitch\n"
      + register("D31/1/2026|T1")
    let reading = try read(text)
    #expect(reading.rows.count == 1)
    #expect(reading.skipped.map(\.line) == [2, 6])
  }

  @Test(
    "An investment's row is its effect on the cash",
    arguments: [
      ("Buy", "-5", Row.Kind.trade), ("Sell", "5", .trade), ("Div", "5", .dividend),
      ("IntInc", "5", .interest), ("MiscExp", "-5", .expense), ("XIn", "5", .transfer),
      ("XOut", "-5", .transfer), ("Cash", "5", .other),
    ])
  func investments(action: String, amount: String, kind: Row.Kind) throws {
    let reading = try read(register("D31/1/2026|N\(action)|YACME|T5", type: "Invst"))
    #expect(reading.rows.map(\.amount.description) == [amount])
    #expect(reading.rows.map(\.kind) == [kind])
  }

  @Test("Steps that move no cash of the account are passed over; unknown ones are issues")
  func withoutCash() throws {
    let reading = try read(
      register(
        "D31/1/2026|NReinvDiv|T5", "D31/1/2026|NBuyX|T5", "D31/1/2026|NStkSplit|Q2",
        "D31/1/2026|NMystery|T5", "D31/1/2026|NBuy|I32|Q3", type: "Invst"))
    #expect(reading.rows.isEmpty)
    #expect(reading.skipped.map(\.why) == [.noMoney, .noMoney, .noMoney])
    #expect(reading.issues.map(\.reason) == [.unsupportedRow, .missingAmount])
    #expect(reading.issues.map(\.column) == ["N", "T"])
  }

  @Test("A record that can't be read is an issue with its field, and the others are read")
  func rejected() throws {
    let reading = try read(
      register(
        "Dsoon|T1", "T1", "D31/1/2026", "D31/1/2026|T1..5", "D30/2/2026|T1", "D31/1/2026|T7"))
    #expect(reading.rows.map(\.amount.description) == ["7"])
    #expect(
      reading.issues.map { "\($0.line) \($0.column ?? "") \($0.reason)" } == [
        "2 D unreadableDate", "5 D missingDate", "7 T missingAmount", "9 T unreadableNumber",
        "12 D impossibleDate",
      ])
  }

  @Test("A file that was cut off says so; empty records and odd line ends don't matter")
  func shapes() throws {
    let whole = "!Type:Bank\n^\nD31/1/2026\nT1.25\n^"
    #expect(try read(whole).issues.isEmpty)
    #expect(try read(whole.replacing("\n", with: "\r\n")).rows == read(whole).rows)
    let cut = try read("!Type:Bank\nD31/1/2026\nT1.2")
    #expect(cut.issues.map(\.reason) == [.truncated])
    #expect(cut.rows.isEmpty)
    let open = try read("!Type:Bank\nD31/1/2026\nT1.25\nPSho")
    #expect(open.issues.map(\.reason) == [.truncated])
    #expect(open.rows.isEmpty)
    #expect(
      try read("\u{FEFF}# made by a program\n\n!type:bank \nD31/1/2026\nT1\n^").rows.count == 1)
    #expect(Outcome("!Account\nNChecking\n^\n").refusal == .noRows(QIF.id))
  }
}
