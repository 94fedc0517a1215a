import Money
import Statements
import Testing

/// Dates such as `20/12` and `20 Dec`, which banks print on pages.
@Suite("Dates without a year")
struct YearlessTests {
  private typealias Table = (reading: Reading?, refusal: Refusal?)

  private func read(_ head: String, _ dates: [String], _ options: ReadingOptions = .init())
    -> Table
  {
    let rows = dates.enumerated().map { "\"\($1)\",Shop \($0),-\($0 + 10).50\n" }
    return readTable(head + "\nDate,Description,Amount\n" + rows.joined(), options)
  }

  private func days(_ outcome: Table) -> [String] {
    outcome.reading?.rows.map(\.day.description) ?? []
  }

  @Test("The period above gives the year, across the new year too")
  func period() {
    let period = "Statement period: 15/12/2025 - 14/01/2026"
    #expect(days(read(period, ["20/12", "05/01"])) == ["2025-12-20", "2026-01-05"])
    #expect(read("", ["20/12", "05/01"]).refusal == .datesWithoutYear("20/12"))
  }

  @Test(
    "Points behind both, or months in words, in the languages that dates are read in",
    arguments: [
      ["20.12.", "2.1."], ["20 Dec", "02 Jan"], ["Dec 20", "Jan 02"], ["20-Dec", "2-Jan"],
      ["20 déc.", "2 janv."],
      ["20 ديسمبر", "٢ يناير"], ["20 كانون الأول", "2 كانون الثاني"], ["20 Aralık", "2 Ocak"],
      ["20. Dezember", "2. Januar"], ["Sat 20 Dec", "Fri 2 Jan"],
    ])
  func words(_ dates: [String]) {
    for period in [
      "Statement period: 15 Dec 2025 to 14 Jan 2026", "December 15, 2025 - January 14, 2026",
      "الفترة من 15 ديسمبر 2025 إلى 14 يناير 2026", "Du 15/12/2025 au 14/01/2026",
      "15 كانون الأول 2025 - 14 كانون الثاني 2026",
    ] {
      #expect(days(read(period, dates)) == ["2025-12-20", "2026-01-02"], "\(period)")
    }
    #expect(read("My account", dates).refusal == .datesWithoutYear(dates[0]))
  }

  @Test("The day of a statement, and the one that it is due, lie behind its rows")
  func statementDay() {
    let dates = ["12 Dec", "31 Dec", "5 Jan"]
    let known = ["2025-12-12", "2025-12-31", "2026-01-05"]
    #expect(days(read("Statement date: 14 Jan 2026", dates)) == known)
    #expect(days(read("Statement date: 14/01/2026\nPayment due: 10/02/2026", dates)) == known)
    #expect(
      days(read("Statement date 14/01/2026", ["12/12", "05/01"])) == ["2025-12-12", "2026-01-05"])
    #expect(days(read("Printed 05/05/2026", ["02/01", "28/04"])) == ["2026-01-02", "2026-04-28"])
  }

  @Test("The day that a statement begins with lies before its rows")
  func firstDay() {
    #expect(
      days(read("From 15 Dec 2025", ["20 Dec", "2 Jan", "1 Feb"])) == [
        "2025-12-20", "2026-01-02", "2026-02-01",
      ])
  }

  @Test(
    "Where only a day in words or year first is named, the order is the one in which the dates lie by it",
    arguments: [
      "Statement Date,05-Jan-2026\nPayment Due Date,30-Jan-2026", "Statement date: 5 January 2026",
      "Statement Date,2026-01-05", "تاريخ إصدار الكشف: 2026/01/05",
      "Statement period: 6 December 2025 to 5 January 2026",
    ])
  func order(_ head: String) {
    #expect(
      days(read(head, ["08/12", "11/12", "02/01"])) == ["2025-12-08", "2025-12-11", "2026-01-02"])
    #expect(days(read(head, ["20/12", "02/01"])) == ["2025-12-20", "2026-01-02"])
    #expect(days(read(head, ["12/20", "01/02"])) == ["2025-12-20", "2026-01-02"])
    #expect(days(read(head, ["٢٠/١٢", "٠٢/٠١"])) == ["2025-12-20", "2026-01-02"])
  }

  @Test("Where both orders lie by it alike, the order is asked, and the answer counts")
  func orders() {
    let dates = ["03/04", "04/03"]
    let head = "Statement date: 10 May 2026"
    #expect(read(head, dates).refusal == .question(.dateOrder(fits: [.dmy, .mdy], samples: dates)))
    var options = ReadingOptions()
    options.dateOrder = .mdy
    #expect(days(read(head, dates, options)) == ["2026-03-04", "2026-04-03"])
    // Points mean day first, whatever else is open.
    #expect(days(read("Vom 05.01.2026", ["03.01.", "04.01."])) == ["2026-01-03", "2026-01-04"])
    #expect(
      read(head, ["20/04", "04/20"]).refusal
        == .question(.dateOrder(fits: [.dmy, .mdy], samples: ["04/20", "20/04"])))
  }

  @Test("Days within a period of a whole year are of that year, at its ends too")
  func wholeYear() {
    #expect(
      days(read("01/01/2025 - 31/12/2025", ["13/01", "20/06", "30/12"])) == [
        "2025-01-13", "2025-06-20", "2025-12-30",
      ])
  }

  @Test("Several statements in one file have their days by the last of them")
  func several() {
    let rows = "Date,Description,Amount\n10 Nov,a,-1.50\n03 Dec,b,-2.50\n"
    let text =
      "Statement date: 5 Dec 2025\n" + rows + "Statement date: 5 Jan 2026\n"
      + rows.replacing("10 Nov", with: "20 Dec").replacing("03 Dec", with: "04 Jan")
    #expect(
      days(readTable(text)) == ["2025-11-10", "2025-12-03", "2025-12-20", "2026-01-04"])
  }

  @Test("A month that a line names is the period, and so is the day on which a file's name ends")
  func monthAndName() throws {
    for head in [
      "Statement for January 2026", "كشف حساب شهر يناير 2026", "Kontoauszug Januar 2026",
    ] {
      #expect(days(read(head, ["20 Jan", "30 Jan"])) == ["2026-01-20", "2026-01-30"], "\(head)")
    }
    let text = "Date,Description,Amount\n20 Dec,a,-1.50\n02 Jan,b,-2.50\n"
    let file = StatementFile(name: "statement_20260105.csv", bytes: Array(text.utf8))
    #expect(
      try CSVFormat.read(file, ReadingOptions()).rows.map(\.day.description) == [
        "2025-12-20", "2026-01-02",
      ])
  }

  @Test(
    "Days that lines name of anything else say nothing of the rows",
    arguments: [
      "Expiry Date: 31/08/2028", "Customer since 14 June 2015", "Date of birth,20 May 1985",
      "Account opened: 12/03/2019", "Maturity date: 15 March 2031",
      "Fixed deposit maturity,15/06/2027",
      "Fees as per tariff of 31.03.2023", "Deposits are protected under Law 88 of 15 June 2003",
      "تاريخ فتح الحساب: 2019/03/12", "تاريخ انتهاء البطاقة 31/08/2028",
      "Points expire on 31 May 2027",
      "0% intro APR ends 31 December 2025", "Née le 20/05/1985",
      "Loan start date: 15 March 2021", "Maturity date: 15 March 2027",
      "Date du contrat : 12/03/2019",
      "Promotion: cashback from 1 October 2023 to 31 December 2023", "Contract date: 1 March 2019",
      "Financial year 1 October 2023 - 30 September 2024", "تاريخ العقد 12/03/2019",
      "Issue date of card: 1 March 2019", "Registration date 15/03/2019",
      "License date: 15/03/2019",
    ])
  func others(_ line: String) {
    #expect(read(line, ["20 May", "30 May"]).refusal == .datesWithoutYear("20 May"))
    #expect(
      days(read(line + "\nStatement date: 5 January 2025", ["08 Nov", "30 Nov"])) == [
        "2024-11-08", "2024-11-30",
      ])
  }

  @Test("A day amid a year of rows says nothing of their years")
  func amid() {
    let months = (1...12).map { "15/\($0 < 10 ? "0" : "")\($0)" }
    #expect(read("Opened: 14/06/2026", months).refusal == .datesWithoutYear("15/01"))
  }

  @Test("The days of a period in one month, of which the first has no month, are read by the last")
  func oneMonth() {
    for period in ["15 - 31 December 2025", "15 – 31 December 2025", "15 to 31 December 2025"] {
      #expect(
        days(read(period, ["20 Dec", "30 Dec"])) == ["2025-12-20", "2025-12-30"], "\(period)")
    }
  }

  @Test("A month of a year is no day of it")
  func monthOfYear() {
    #expect(days(read("15 Dec 2025 to 14 Jan 2026", ["Dec-25", "Jan-26"])).isEmpty)
  }

  @Test("A row far from the others' days is told, not booked a year away")
  func strays() {
    let dates = ["02 Jan", "05 Jan", "31 Feb", "08 Jan"]
    let outcome = read("1 January 2026 - 31 January 2026", dates)
    #expect(days(outcome) == ["2026-01-02", "2026-01-05", "2026-01-08"])
    #expect(outcome.reading?.issues.map(\.line) == [5])
  }

  @Test("A page's lines without a year are read")
  func page() throws {
    let page = """
                              HARBOUR BANK
      Statement period  15 Dec 2025 to 14 Jan 2026

      Date       Description                     Amount       Balance
      20 Dec     Card 4411 Bookshop             -20.00        980.00
      02 Jan     Transfer from Lina              30.00      1,010.00

      """
    let table = LayoutText(Array(page.utf8)).table
    let outcome = readTable(String(decoding: table, as: UTF8.self))
    #expect(days(outcome) == ["2025-12-20", "2026-01-02"])
  }
}
