import Money
import Statements
import Support
import Testing

/// Reads text as a table; `nil` and the refusal where it is refused.
func readTable(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> (
  reading: Reading?, refusal: Refusal?
) {
  do throws(Refusal) {
    let file = StatementFile(name: "any name", bytes: Array(text.utf8))
    return (try CSVFormat.read(file, options), nil)
  } catch {
    return (nil, error)
  }
}

/// `2026-01-31 -5.00 USD` for each row.
func summary(_ reading: Reading?) -> [String] {
  reading?.rows.map { "\($0.day) \($0.amount) \($0.currency?.code ?? "-")" } ?? ["refused"]
}

@Suite struct CSVFormatTests {
  // MARK: Signs

  @Test("An unsigned debit is money out, and a negative one stays money out")
  func debitSigns() {
    for debit in ["12.50", "-12.50", "(12.50)"] {
      let text = "Date,Details,Debit,Credit\n2026-01-31,a,\(debit),\n2026-01-31,b,,3.00\n"
      #expect(summary(readTable(text).reading) == ["2026-01-31 -12.50 -", "2026-01-31 3.00 -"])
    }
  }

  @Test(
    "Amounts without a sign or a balance are money in, and it is said; what bears it out is not")
  func noSigns() {
    func doubts(_ header: String, _ rows: [String]) -> Int {
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      return readTable(text).reading?.issues.count { $0.reason == .noSigns } ?? -1
    }
    let costs = ["2026-01-29,rent,300.00", "2026-01-30,tea,2.50", "2026-01-31,bread,1.50"]
    #expect(doubts("Date,Text,Amount", costs) == 1)
    #expect(doubts("Date,Text,Amount", Array(costs.prefix(2))) == 0)
    #expect(doubts("Date,Text,Amount", costs + ["2026-01-31,tea,-2.50"]) == 0)
    let stepping = ["300.00", "302.50", "304.00"]
    #expect(
      doubts("Date,Text,Amount,Balance", zip(costs, stepping).map { "\($0),\($1)" }) == 0)
    #expect(doubts("Date,Text,Credit,Debit", costs.map { $0 + "," }) == 0)
  }

  @Test("Zero in the other column is nothing")
  func zeroes() {
    let text = "Datum;Text;Soll;Haben\n31.01.2026;a;0,00;12,23\n30.01.2026;b;34,56;0,00\n"
    #expect(summary(readTable(text).reading) == ["2026-01-31 12.23 -", "2026-01-30 -34.56 -"])
  }

  @Test("A column of direction gives the sign, in each language")
  func directions() {
    let pairs = [
      ("Debit", "Credit"), ("DR", "CR"), ("D", "C"), ("S", "H"), ("Soll", "Haben"),
      ("مدين", "دائن"), ("-", "+"), ("Borç", "Alacak"), ("débit", "crédit"), ("Af", "Bij"),
      ("расход", "приход"),
    ]
    for (out, into) in pairs {
      let text = "Date,Type,Text,Amount\n2026-01-31,\(out),a,5.00\n2026-01-31,\(into),b,7.00\n"
      #expect(
        summary(readTable(text).reading) == ["2026-01-31 -5.00 -", "2026-01-31 7.00 -"], "\(out)")
    }
  }

  @Test("Where amounts are signed already, the direction beside them changes nothing")
  func signedAndDirected() {
    let text = "Date,Type,Text,Amount\n2026-01-31,Debit,a,-5.00\n2026-01-31,Credit,b,7.00\n"
    #expect(summary(readTable(text).reading) == ["2026-01-31 -5.00 -", "2026-01-31 7.00 -"])
  }

  @Test("The running balance has the last word on signs")
  func balanceDecides() {
    let text = """
      Date,Text,Amount,D/C,Balance
      2026-01-01,a,33.50,D,100.00
      2026-01-02,b,-10.00,C,110.00
      2026-01-03,c,4.00,D,106.00
      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-01-01 -33.50 -", "2026-01-02 10.00 -", "2026-01-03 -4.00 -"])
    let card = """
      Date,Text,Amount,Balance
      2026-01-01,a,10.00,90.00
      2026-01-02,b,20.00,70.00
      2026-01-03,c,5.00,65.00
      2026-01-04,d,-15.00,80.00
      """
    #expect(
      readTable(card).reading?.rows.map(\.amount.description) == [
        "-10.00", "-20.00", "-5.00", "15.00",
      ])
  }

  @Test("A fee in its own column is taken off where the balance says so, and then stated")
  func fees() throws {
    let apart = """
      Date,Text,Amount,Fee,Balance
      2026-01-01,a,-10.00,0.00,90.00
      2026-01-02,b,-20.00,1.00,69.00
      2026-01-03,c,-5.00,2.00,62.00
      """
    let row = try #require(readTable(apart).reading?.rows[1])
    #expect(row.amount.description == "-21.00")
    #expect(row.gross?.description == "-20.00")
    #expect(row.fee?.description == "-1.00")
    let included = apart.replacing("69.00", with: "70.00").replacing("62.00", with: "65.00")
    #expect(readTable(included).reading?.rows[1].amount.description == "-20.00")
    #expect(readTable(included).reading?.rows[1].fee == nil)
  }

  // MARK: Currency

  @Test("The currency comes from the column, the header, the preamble, the cell or the caller")
  func currencies() {
    #expect(
      summary(readTable("Date,Text,Amount,Currency\n2026-01-31,a,5.00,EGP\n").reading) == [
        "2026-01-31 5.00 EGP"
      ])
    #expect(
      summary(readTable("Date,Text,Amount (EUR)\n2026-01-31,a,5.00\n").reading) == [
        "2026-01-31 5.00 EUR"
      ])
    #expect(
      summary(readTable("التاريخ,البيان,القيمة (LBP)\n2026-01-31,a,5.00\n").reading) == [
        "2026-01-31 5.00 LBP"
      ])
    #expect(
      summary(readTable("العملة,SAR\n\nالتاريخ,البيان,المبلغ\n2026-01-31,a,5.00\n").reading) == [
        "2026-01-31 5.00 SAR"
      ])
    #expect(
      summary(
        readTable("Relevé de compte (TND)\n\nDate,Libellé,Montant\n2026-01-31,a,5.001\n", point)
          .reading) == ["2026-01-31 5.001 TND"])
    #expect(
      summary(readTable("Date,Text,Amount\n2026-01-31,a,5.00 ر.س.\n").reading) == [
        "2026-01-31 5.00 SAR"
      ])
    var options = ReadingOptions()
    options.currency = Currency.iso("KWD")
    #expect(
      summary(readTable("Date,Text,Amount\n2026-01-31,a,5.00\n", options).reading) == [
        "2026-01-31 5.00 KWD"
      ])
    #expect(
      summary(readTable("Date,Text,Amount\n2026-01-31,a,5.00\n").reading) == ["2026-01-31 5.00 -"])
  }

  private var point: ReadingOptions {
    var options = ReadingOptions()
    options.decimal = .point
    return options
  }

  @Test("An unknown currency rejects its row, with the column; a known one of the user's is taken")
  func unknownCurrency() {
    let text =
      "Date,Text,Amount,Currency\n2026-01-31,a,5.00,EUR\n2026-01-31,b,5.00,EUR\n2026-01-31,c,5.00,EUR\n2026-01-31,d,-5.00,EUR\n2026-01-31,e,5.00,QQQ\n"
    let reading = readTable(text).reading
    #expect(reading?.rows.count == 4)
    #expect(
      reading?.issues == [Issue(line: 6, column: "Currency", reason: .unknownCurrency, text: "QQQ")]
    )
    var options = ReadingOptions()
    options.userCurrencies = ["QQQ": Currency(code: "QQQ", minorDigits: 2)!]
    #expect(readTable(text, options).reading?.rows.count == 5)
  }

  @Test("Money in another currency beside the amount is never taken for the effect")
  func originalAmounts() {
    let text = """
      Datum;Empfänger;Betrag (EUR);Betrag (Fremdwährung);Fremdwährung;Wechselkurs
      2026-01-31;Shop;-59,99;-65,00;USD;1,08
      2026-02-01;Shop;-9,99;-11,00;USD;1,08
      """
    #expect(summary(readTable(text).reading) == ["2026-01-31 -59.99 EUR", "2026-02-01 -9.99 EUR"])
  }

  // MARK: Questions

  @Test("Where dates fit two orders and nothing tells, it is asked; an answer reads the file")
  func askedOrder() {
    let text = "Date,Text,Amount\n10/02/2018,a,-5.00\n"
    #expect(
      readTable(text).refusal == .question(.dateOrder(fits: [.dmy, .mdy], samples: ["10/02/2018"])))
    var options = ReadingOptions()
    options.dateOrder = .dmy
    #expect(summary(readTable(text, options).reading) == ["2018-02-10 -5.00 -"])
  }

  @Test("The whole file decides the order of dates")
  func toldOrder() {
    func table(_ days: [String], _ head: String = "") -> String {
      head + "Date,Text,Amount\n" + days.enumerated().map { "\($1),t\($0 % 4),1.00\n" }.joined()
    }
    // One day above 12.
    #expect(
      readTable(table(["08/04/2022", "24/03/2022"])).reading?.rows[0].day
        == Day(year: 2022, month: 4, day: 8))
    // The period in the preamble.
    let head = "Period,from 01/08/2026 to 31/08/2026\n"
    #expect(readTable(table(["02/08/2026"], head)).reading?.rows[0].day.month.monthOfYear == 8)
    // Rows that run in order in one reading only.
    #expect(
      readTable(table(["10/02/2026", "12/02/2026", "01/03/2026", "05/03/2026", "02/04/2026"]))
        .reading?.rows[0].day.month.monthOfYear == 2)
    // Days of one month.
    #expect(
      readTable(table(["08/02/2026", "08/03/2026", "08/03/2026", "08/06/2026", "08/09/2026"]))
        .reading?.rows[0].day.month.monthOfYear == 8)
    // Dots.
    #expect(readTable(table(["01.04.2022"])).reading?.rows[0].day.month.monthOfYear == 4)
    // The first of each month, one payment: either a month a row or a day a row.
    let monthly = "Date,Text,Amount\n" + (1...6).map { "01/0\($0)/2026,rent,1.00\n" }.joined()
    #expect(readTable(monthly).refusal != nil)
    // …nor where a month is missed, whatever the text, and newest first.
    for months in [[2, 3, 4, 5, 7, 8], [8, 7, 5, 4, 3, 2], [1, 2, 3, 4, 5, 6, 7, 8, 10]] {
      #expect(
        readTable(table(months.map { "01/\($0 < 10 ? "0\($0)" : "\($0)")/2026" })).refusal != nil,
        "\(months)")
    }
  }

  @Test("A second day in the row tells the order, because booking takes days, not months")
  func lag() {
    let text =
      "Transaction Date,Post Date,Text,Amount\n04/03/2024,04/05/2024,a,-1.00\n04/02/2024,04/03/2024,b,-1.00\n"
    #expect(readTable(text).reading?.rows[0].day == Day(year: 2024, month: 4, day: 3))
  }

  @Test("Where a mark may group or part, it is asked; the currency can tell")
  func askedDecimal() {
    let text = "Date,Text,Amount\n2026-01-31,a,\"1,234\"\n2026-02-01,b,\"2,500\"\n"
    #expect(readTable(text).refusal == .question(.decimal(samples: ["1,234", "2,500"])))
    #expect(summary(readTable(text, point).reading) == ["2026-01-31 1234 -", "2026-02-01 2500 -"])
    let pounds = text.replacing("Amount", with: "Amount (EGP)")
    #expect(summary(readTable(pounds).reading) == ["2026-01-31 1234 EGP", "2026-02-01 2500 EGP"])
  }

  @Test("Columns that can't be told apart are asked about")
  func askedColumns() {
    let text = "2026-01-31\ta\t5,00\t\n2026-02-01\tb\t\t6,00\n2026-02-02\tc\t7,00\t\n"
    guard case .question(.columns) = readTable(text).refusal else {
      Testing.Issue.record("\(readTable(text))")
      return
    }
    let coded = "2026-01-31;tea;5,00;O\n2026-02-01;rent;6,50;I\n2026-02-02;milk;7,00;O\n"
    #expect(readTable(coded).reading == nil)
  }

  @Test("What isn't money is refused")
  func notMoney() {
    let metrics = "Date,Video title,Views,Estimated revenue (USD)\n2026-01-31,a,100,1.23\n"
    #expect(readTable(metrics).refusal == .notALedger(CSVFormat.id))
    let trades = "Date,Symbol,Side,Quantity,Price,Amount\n2026-01-31,ABC,BUY,3,2.50,7.50\n"
    #expect(readTable(trades).reading == nil)
    #expect(
      readTable("Dear customer,\nthank you for your letter.\n").refusal == .unknownFormat)
    #expect(readTable("Date,Text,Amount\n").refusal == .noRows(CSVFormat.id))
    #expect(readTable("\n\n \n").refusal == .empty)
  }

  @Test("A table is read as csv where no other format knows it; binaries are refused by name")
  func recognised() {
    func refusal(_ bytes: [UInt8]) -> Refusal? {
      do throws(Refusal) {
        _ = try Formats.read(StatementFile(name: "statement.csv", bytes: bytes))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(Array("Date,Text,Amount\n2026-01-31,a,5.00\n".utf8)) == nil)
    #expect(refusal(Array("%PDF-1.7\n".utf8)) == .binary(looksLike: "pdf"))
    #expect(refusal([0x50, 0x4B, 3, 4, 0, 0]) == .archive(kind: "zip"))
    #expect(refusal(Array(" \n\n".utf8)) == .empty)
    #expect(refusal(Array("Dear customer\nthank you.\n".utf8)) == .unknownFormat)
    #expect(refusal(Array("<?xml version=\"1.0\"?><a/>".utf8)) == .unknownFormat)
  }

  // MARK: Lines

  @Test("Every line is a row, an issue or skipped")
  func everyLine() throws {
    let text = """
      كشف حساب
      رقم الحساب,SA00
      الرصيد الافتتاحي,"1,500.00"

      التاريخ,البيان,مدين,دائن,الرصيد
      01/08/2026,أ,100.00,,"1,400.00"
      02/08/2026,ب,,,
      31/02/2026,ج,5.00,,"1,395.00"
      not a day,د,5.00,,"1,395.00"
      ,ه,5.00,,"1,390.00"
      13/08/2026,و,12..5,,"1,385.00"
      التاريخ,البيان,مدين,دائن,الرصيد
      14/08/2026,"ز
      سطران",,10.00,"1,410.00"
      الإجمالي,,115.00,10.00,
      الرصيد الختامي,,,,"1,410.00"
      صدر آليا
      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.map(\.line) == [6, 13])
    let rejected = reading.issues.filter { $0.reason.rejectsRow }
    #expect(rejected.map(\.line) == [7, 8, 9, 10, 11])
    #expect(
      rejected.map(\.reason)
        == [.missingAmount, .impossibleDate, .unreadableDate, .missingDate, .unreadableNumber])
    #expect(reading.skipped.map(\.line) == [1, 2, 3, 5, 12, 15, 16, 17])
    #expect(reading.openingBalance?.amount.description == "1500.00")
    #expect(reading.closingBalance?.amount.description == "1410.00")
    #expect(reading.account == "SA00")
  }

  @Test("A step of the balance that doesn't hold is told with its line, and the row is kept")
  func brokenStep() {
    let text = """
      Date,Text,Amount,Balance
      2026-01-01,a,-10.00,90.00
      2026-01-02,b,-20.00,70.00
      2026-01-03,c,-5.00,60.00
      2026-01-04,d,15.00,75.00
      """
    let reading = readTable(text).reading
    #expect(reading?.rows.count == 4)
    #expect(reading?.issues.map(\.line) == [4])
    #expect(reading?.issues.map(\.reason) == [.balanceDoesNotStep])
  }

  @Test("A balance steps upwards in a file with the newest first, and both ends are known")
  func newestFirst() {
    let text = """
      Date,Text,Amount,Balance
      2026-01-03,c,-5.00,65.00
      2026-01-02,b,-20.00,70.00
      2026-01-01,a,-10.00,90.00
      """
    let reading = readTable(text).reading
    #expect(reading?.issues == [])
    #expect(reading?.openingBalance?.amount.description == "100.00")
    #expect(reading?.closingBalance?.amount.description == "65.00")
  }

  @Test("Pending and cancelled rows are kept, and said to be so")
  func standings() {
    let words = [
      ("Pending", Row.Standing.pending), ("معلق", .pending), ("En attente", .pending),
      ("Vorgemerkt", .pending), ("Completed", .posted), ("ملغى", .cancelled),
      ("Declined", .cancelled),
      ("Storniert", .cancelled), ("مكتمل", .posted),
    ]
    let text = "Date,Text,Amount,Status\n" + words.map { "2026-01-31,a,5.00,\($0.0)\n" }.joined()
    #expect(readTable(text).reading?.rows.map(\.standing) == words.map { $0.1 })
  }

  @Test("A row that isn't booked yet is read with the day it has")
  func unbooked() {
    let text = """
      Started Date,Completed Date,Description,Amount,Currency,State,Balance
      2026-09-04,2026-09-05,a,-10.99,EUR,COMPLETED,100.00
      2026-09-12,,b,-59.95,EUR,PENDING,
      2026-09-14,2026-09-14,c,-120.00,GBP,COMPLETED,0.00
      """
    let reading = readTable(text).reading
    #expect(reading?.rows.map(\.day.description) == ["2026-09-05", "2026-09-12", "2026-09-14"])
    #expect(reading?.rows.map(\.standing) == [.posted, .pending, .posted])
    // Another currency's balance is another balance.
    #expect(reading?.issues == [])
    #expect(reading?.closingBalance == nil)
  }

  @Test("A line above the table may name the currency in a sentence")
  func currencyInSentence() {
    let text =
      ":\n\"All amounts in USD, unless specified\"\n\nDate,Text,Amount\n2026-01-31,a,5.00\n"
    #expect(summary(readTable(text).reading) == ["2026-01-31 5.00 USD"])
  }

  @Test("Sections of several accounts give each row its account and its currency")
  func sections() {
    let text = """
      Account,ACC-1
      Currency,USD
      Date,Description,Amount
      2026-01-31,a,1.00

      Account,ACC-2
      Currency,EUR
      Date,Description,Amount
      2026-01-31,b,2.00
      """
    let rows = readTable(text).reading?.rows
    #expect(rows?.map(\.account) == ["ACC-1", "ACC-2"])
    #expect(rows?.map(\.currency?.code) == ["USD", "EUR"])
  }

  @Test("An id is one only where it tells rows apart")
  func ids() {
    let unique = "Date,Text,Amount,Reference\n2026-01-31,a,1.00,R1\n2026-01-31,a,1.00,R2\n"
    #expect(readTable(unique).reading?.rows.map(\.id) == ["R1", "R2"])
    let same = unique.replacing("R2", with: "R1")
    #expect(readTable(same).reading?.rows.map(\.id) == [nil, nil])
  }

  @Test("Text on the next line continues the row above")
  func continuation() {
    let text = """
      Date,Value date,Description,Withdrawals,Deposits
      18/04/2026,18/04/2026,PURCHASE,6.66,
      ,,at the corner,,
      17/04/2026,17/04/2026,CASH,,5.00
      """
    #expect(readTable(text).reading?.rows.map(\.description) == ["PURCHASE at the corner", "CASH"])
  }

  @Test("A file without a header is read from what its columns hold")
  func headerless() {
    let text =
      "18.09.2026;\"COFFEE\";18.09.2026;-33,87;EUR;;\n19.09.2026;TEA;20.09.2026;4,10;EUR;;\n"
    #expect(summary(readTable(text).reading) == ["2026-09-18 -33.87 EUR", "2026-09-19 4.10 EUR"])
    #expect(readTable(text).reading?.rows[1].valueDay == Day(year: 2026, month: 9, day: 20))
  }

  @Test("Days without a year take it from the period")
  func yearless() {
    let text =
      "Periode : 01/09/2026 - 30/09/2026\nTanggal,Keterangan,Jumlah,,Saldo\n'05/09,a,\"1,500.00\",DB,\"8,500.00\"\n'10/09,b,\"2,000.00\",CR,\"10,500.00\"\n"
    #expect(summary(readTable(text).reading) == ["2026-09-05 -1500.00 -", "2026-09-10 2000.00 -"])
  }
}
