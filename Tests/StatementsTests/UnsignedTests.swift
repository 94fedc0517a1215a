import Money
import Statements
import Support
import Testing

/// Amounts without a sign: which way they went, and what is said before they are booked.
@Suite struct UnsignedTests {
  private let card = """
    Date Processed,Description,Amount,
    Pending,TEA ROOM,£6.40,
    12-Dec-2026,BOOKS,"£1,183.23",
    03-Dec-2026,BUS,£1.50,
    02-Dec-2026,PAYMENT RECEIVED,"+ £1,100.00",CR

    """

  @Test("Where some amounts are marked as money in, those without a mark are money out")
  func marked() throws {
    let reading = try #require(readTable(card).reading)
    #expect(
      summary(reading) == [
        "2026-12-12 -1183.23 GBP", "2026-12-03 -1.50 GBP", "2026-12-02 1100.00 GBP",
      ])
    #expect(reading.issues.map(\.reason) == [.unsignedOut])
    #expect(reading.mapping?.signs == .unsignedOut)
    let credit = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50 CR\n"
    #expect(
      summary(readTable(credit).reading) == ["2026-01-29 -3.00 -", "2026-01-30 2.50 -"])
  }

  @Test("A plus beside minuses says nothing of amounts without a sign")
  func signed() {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,+2.50\n2026-01-31,c,-1.00\n"
    #expect(
      summary(readTable(text).reading)
        == ["2026-01-29 3.00 -", "2026-01-30 2.50 -", "2026-01-31 -1.00 -"])
  }

  @Test("Of an account that is owed, amounts without any sign are money out, and it is said")
  func owed() throws {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    var options = ReadingOptions()
    options.isOwed = true
    let reading = try #require(readTable(text, options).reading)
    #expect(reading.rows.allSatisfy { $0.amount.isNegative })
    #expect(reading.issues.map(\.reason) == [.unsignedOut])
    #expect(readTable(text).reading?.issues.map(\.reason) == [.noSigns])
  }

  @Test("A running balance tells of each amount without a sign which way it went")
  func stepping() throws {
    let lines = [
      "2026-02-01,Invoice,1200.00,1200.00", "2026-02-03,Rent,650.00,550.00",
      "2026-02-09,Coffee,4.50,545.50", "2026-02-10,Order,54.50,600.00",
    ]
    let signed = [
      "2026-02-01 1200.00 -", "2026-02-03 -650.00 -", "2026-02-09 -4.50 -", "2026-02-10 54.50 -",
    ]
    for isNewestFirst in [false, true] {
      let text = (["Date,Details,Amount,Balance"] + (isNewestFirst ? lines.reversed() : lines))
        .joined(separator: "\n")
      let reading = try #require(readTable(text).reading)
      #expect(summary(reading) == (isNewestFirst ? signed.reversed() : signed))
      #expect(reading.issues.isEmpty && reading.mapping?.signs == .byBalance)
      #expect(reading.openingBalance?.amount.isZero == true)
      #expect(reading.closingBalance?.amount == Quantity(600))
      // The layout that it was read by reads the next one.
      var options = ReadingOptions()
      options.mapping = reading.mapping
      #expect(summary(readTable(text, options).reading) == summary(reading))
    }
  }

  @Test("A wallet's balance tells the way of amounts whose fee stands beside them")
  func fees() throws {
    let lines = [
      "2026-03-13,Dépôt,10000,0,10000", "2026-03-14,Retrait,5000,100,4900",
      "2026-03-15,Transfert,1000,50,3850", "2026-03-16,Vente,400,8,4242",
    ]
    let signed = [
      "2026-03-13 10000 -", "2026-03-14 -5100 -", "2026-03-15 -1050 -", "2026-03-16 392 -",
    ]
    for isNewestFirst in [false, true] {
      let text = (["Date,Type,Montant,Frais,Solde"] + (isNewestFirst ? lines.reversed() : lines))
        .joined(separator: "\n")
      let reading = try #require(readTable(text).reading)
      #expect(summary(reading) == (isNewestFirst ? signed.reversed() : signed))
      #expect(reading.issues.isEmpty, "\(reading.issues)")
      let rows = isNewestFirst ? reading.rows.reversed() : reading.rows
      #expect(rows.map { $0.gross?.description } == [nil, "-5000", "-1000", "400"])
      #expect(rows.map { $0.fee?.description } == [nil, "-100", "-50", "-8"])
      var options = ReadingOptions()
      options.mapping = reading.mapping
      #expect(summary(readTable(text, options).reading) == summary(reading))
    }
  }

  @Test("Equal amounts without a sign went the way that the balance did from day to day")
  func equal() throws {
    let rows = [
      "13/10/2025,Rent,9000.00,91000.00", "13/11/2025,Rent,9000.00,82000.00",
      "14/12/2025,Rent,9000.00,73000.00",
    ]
    for lines in [rows, rows.reversed(), Array(rows.prefix(2)), rows.prefix(2).reversed()] {
      let text = "Date,Description,Amount,Balance\n" + lines.joined(separator: "\n") + "\n"
      let reading = try #require(readTable(text, dayFirst).reading)
      // Of the oldest nothing tells.
      #expect(reading.rows.count { $0.amount == Quantity(-9_000) } == lines.count - 1)
      #expect(reading.issues.map(\.reason) == [.firstSign])
    }
    let signed =
      "Date,Description,Amount,Balance\n"
      + rows.map { $0.replacing("Rent,", with: "Rent,-") }.joined(separator: "\n") + "\n"
    let reading = try #require(readTable(signed, dayFirst).reading)
    #expect(reading.closingBalance?.amount == Quantity(73_000) && reading.issues.isEmpty)
  }

  private var dayFirst: ReadingOptions {
    var options = ReadingOptions()
    options.dateOrder = .dmy
    return options
  }

  @Test("Equal amounts of one day say nothing of their sign, and that is told")
  func equalDay() throws {
    let text =
      "Date,Description,Amount,Balance\n2026-01-13,ATM,500.00,4500.00\n"
      + "2026-01-13,ATM,500.00,4000.00\n2026-01-13,ATM,500.00,3500.00\n"
    let reading = try #require(readTable(text).reading)
    #expect(!reading.issues.isEmpty && reading.closingBalance == nil)
    let signed = text.replacing("ATM,", with: "ATM,-")
    #expect(readTable(signed).reading?.closingBalance?.amount == Quantity(3_500))
  }

  @Test("Signs beside a fee and a word that isn't known stay as they are written")
  func signedFees() throws {
    let text = """
      Date,Type,Description,Amount,Fee,Balance
      2025-12-13,Card payment,Lidl,-20.00,0.00,980.00
      2025-12-15,Transfer,To Ali,-100.00,1.50,878.50
      2025-12-20,Deposit,Top-up,200.00,0.00,1078.50

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.map(\.amount.description) == ["-20.00", "-101.50", "200.00"])
    #expect(reading.openingBalance?.amount == Quantity(1_000))
  }

  @Test("An opening balance that is stated tells of the oldest amount")
  func opening() throws {
    for opening in ["Opening balance,500.00\n", ""] {
      let dated = opening.isEmpty ? "12/12/2025,Opening balance,,500.00\n" : ""
      let text =
        opening + "Date,Description,Amount,Balance\n" + dated
        + "13/12/2025,Cash out,100.00,400.00\n14/12/2025,Send,120.00,280.00\n"
        + "15/12/2025,Cash in,300.00,580.00\n"
      let reading = try #require(readTable(text).reading)
      #expect(reading.rows.map(\.amount.description) == ["-100.00", "-120.00", "300.00"])
      #expect(reading.issues.isEmpty)
    }
  }

  @Test("What failed moved no balance, and one row that is missing doesn't take the signs of all")
  func failed() throws {
    let text = """
      Date,Details,Amount,Status,Balance
      2026-03-13,Cash in,1000.00,Completed,1000.00
      2026-03-14,Send,300.00,Completed,700.00
      2026-03-14,Send,250.00,Failed,700.00
      2026-03-15,Bill,50.00,Completed,650.00

      """
    let reading = try #require(readTable(text).reading)
    #expect(
      reading.rows.filter { $0.standing == .posted }.map(\.amount.description) == [
        "1000.00", "-300.00", "-50.00",
      ])
    let gap = """
      Date,Details,Amount,Balance
      2026-03-13,Cash in,1000.00,1000.00
      2026-03-14,Send,300.00,700.00
      2026-03-16,Send,20.00,580.00
      2026-03-17,Bill,50.00,530.00
      2026-03-18,Bill,30.00,500.00

      """
    let missing = try #require(readTable(gap).reading)
    #expect(missing.rows.filter { $0.amount.isNegative }.count == 3)
    #expect(missing.issues.map(\.line) == [4])
  }

  @Test("A balance and a fee under names that nobody knows are found by how they step")
  func unnamed() throws {
    let text = """
      التوقيت,نوع الحركة,الطرف الآخر,قيمة الحركة,المصاريف,المتبقي
      2026-01-14,تحويل وارد,شركة النور,1500.00,0.00,1500.00
      2026-01-16,سداد فاتورة كهرباء,شمال القاهرة,-640.00,-5.00,855.00
      2026-01-18,إرسال,محمد,-100.00,-1.00,754.00

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.map(\.amount.description) == ["1500.00", "-645.00", "-101.00"])
    #expect(reading.closingBalance?.amount == Quantity(754) && reading.issues.isEmpty)
    // What steps by the amount alone may be a budget's rest, or a sum of the year.
    for name in ["Budget left", "YTD"] {
      let running =
        "Date,Details,Amount,\(name)\n2026-01-14,a,10.00,60.00\n"
        + "2026-01-15,b,-20.00,40.00\n2026-01-16,c,-5.00,35.00\n"
      #expect(readTable(running).reading?.closingBalance == nil)
    }
  }

  @Test(
    "A fee in a row by itself went out where the balance says so, and is a missing amount elsewhere"
  )
  func feesAlone() throws {
    for head in ["Debit,Credit,Fee", "السحب,الإيداع,الرسوم"] {
      let text = """
        Date,Description,\(head),Balance
        2026-03-01,Deposit,,5000.00,,5000.00
        2026-03-05,Transfer,700.00,,,4300.00
        2026-03-05,SWIFT,,,25.00,4275.00
        2026-03-09,Salary,,3000.00,,7275.00
        2026-03-31,Monthly,,,10.00,7265.00

        """
      let reading = try #require(readTable(text).reading)
      #expect(
        summary(reading) == [
          "2026-03-01 5000.00 -", "2026-03-05 -700.00 -", "2026-03-05 -25.00 -",
          "2026-03-09 3000.00 -", "2026-03-31 -10.00 -",
        ])
      #expect(reading.issues.isEmpty)
      #expect(reading.rows[2].fee == Quantity(-25) && reading.rows[2].gross?.isZero == true)
    }
    let untold = """
      Date,Description,Amount,Fee
      2026-03-13,Salary,1000.00,
      2026-03-14,Monthly,,5.00
      2026-03-16,Groceries,-45.00,

      """
    #expect(readTable(untold).reading?.issues.map(\.reason) == [.missingAmount])
  }

  @Test("A balance that steps by one decimal mark and not by the other decides it")
  func marks() throws {
    let text = """
      Date,Description,Debit,Credit,Balance
      13/03/2026,Salary,,"15,000","15,000"
      14/03/2026,Shop,"2,000",,"13,000"
      15/03/2026,Shop,500,,"12,500"

      """
    #expect(
      summary(readTable(text).reading) == [
        "2026-03-13 15000 -", "2026-03-14 -2000 -", "2026-03-15 -500 -",
      ])
    let open = text.replacing("500,,", with: "\"1,000\",,").replacing("12,500", with: "12,000")
    #expect(
      readTable(open).refusal
        == .question(.decimal(samples: ["15,000", "15,000", "2,000", "13,000"])))
  }

  @Test("A fee in amounts already isn't taken off again, and one that came in is apart of them")
  func feesInAmounts() throws {
    let text = """
      Date,Details,Amount,Fee,Balance
      2026-03-13,Cash in,10000.00,0.00,10000.00
      2026-03-14,Send to Ali,5100.00,100.00,4900.00
      2026-03-15,Bill,1050.00,50.00,3850.00
      2026-03-16,Cash in,100.00,0.00,3950.00

      """
    #expect(
      summary(readTable(text).reading) == [
        "2026-03-13 10000.00 -", "2026-03-14 -5100.00 -", "2026-03-15 -1050.00 -",
        "2026-03-16 100.00 -",
      ])
    let sales = """
      Date,Details,Amount,Fee,Balance
      2026-03-13,Sale,100.00,3.00,97.00
      2026-03-14,Sale,50.00,1.50,145.50
      2026-03-15,Sale,20.00,0.60,164.90

      """
    let reading = try #require(readTable(sales).reading)
    #expect(
      summary(reading) == ["2026-03-13 97.00 -", "2026-03-14 48.50 -", "2026-03-15 19.40 -"])
    #expect(reading.mapping?.signs == .asWritten)
  }

  @Test("Nothing tells of the oldest amount which way it went, unless the account began at nothing")
  func oldest() throws {
    let lines = [
      "2026-02-01,Invoice,1200.00,2200.00", "2026-02-03,Rent,650.00,1550.00",
      "2026-02-09,Coffee,4.50,1545.50", "2026-02-10,Coffee,4.50,1541.00",
    ]
    for isNewestFirst in [false, true] {
      let text = (["Date,Details,Amount,Balance"] + (isNewestFirst ? lines.reversed() : lines))
        .joined(separator: "\n")
      let reading = try #require(readTable(text).reading)
      let oldest = isNewestFirst ? reading.rows.last : reading.rows.first
      #expect(oldest?.amount == Quantity(1_200))
      #expect(reading.rows.count { $0.amount.isNegative } == 3)
      #expect(reading.issues.map(\.reason) == [.firstSign])
      #expect(reading.issues.first?.line == (isNewestFirst ? 5 : 2))
    }
  }

  @Test("A step of another size is told, and its amount isn't turned")
  func broken() throws {
    let text = """
      Date,Details,Amount,Balance
      2026-02-01,a,10.00,10.00
      2026-02-02,b,4.00,6.00
      2026-02-03,c,1.00,7.00
      2026-02-04,d,2.00,5.00
      2026-02-05,e,1.00,4.00
      2026-02-06,f,1.00,5.00
      2026-02-07,g,3.00,8.00
      2026-02-08,h,2.00,6.00
      2026-02-09,i,1.00,5.00
      2026-02-10,j,1.00,6.00
      2026-02-11,k,9.00,5.00

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.last?.amount == Quantity(9))
    #expect(reading.issues.map(\.reason) == [.balanceDoesNotStep])
  }

  @Test("One unknown word of direction rejects its row and doesn't make the others income")
  func direction() throws {
    let text = """
      Date,Details,Amount,Direction
      2026-02-01,Invoice,1200.00,IN
      2026-02-03,Rent,650.00,OUT
      2026-02-09,Coffee,4.50,OUT
      2026-02-10,Weird,7.00,HOLD
      2026-02-11,Nothing,8.00,

      """
    let reading = try #require(readTable(text).reading)
    #expect(
      summary(reading) == ["2026-02-01 1200.00 -", "2026-02-03 -650.00 -", "2026-02-09 -4.50 -"])
    #expect(reading.issues.map(\.reason) == [.unknownDirection, .unknownDirection])
    #expect(reading.issues.map(\.line) == [5, 6] && reading.issues[0].text == "HOLD")
  }

  @Test("A minus in a column of money out that has others without gives money back, and it is said")
  func debits() throws {
    let text = """
      Date,Details,Debit,Credit
      2026-02-01,Invoice,,1200.00
      2026-02-03,Rent,650.00,
      2026-02-11,Rent refund,-50.00,

      """
    let reading = try #require(readTable(text).reading)
    #expect(
      summary(reading) == ["2026-02-01 1200.00 -", "2026-02-03 -650.00 -", "2026-02-11 50.00 -"])
    #expect(reading.issues.map(\.reason) == [.debitsGivenBack])
    // Where all have a minus, that is how the bank writes money out.
    let all = text.replacing("650.00", with: "-650.00")
    #expect(summary(readTable(all).reading).last == "2026-02-11 -50.00 -")
    #expect(readTable(all).reading?.issues.isEmpty == true)
  }

  @Test("What is said of the file's currency decides no amounts that name another")
  func digits() throws {
    let text =
      "Date,Details,Amount,Currency\n2026-02-01,A,\"1,234\",JOD\n2026-02-02,B,\"-2,500\",JOD\n"
    var options = ReadingOptions()
    options.currency = .iso("USD")
    #expect(readTable(text, options).refusal == .question(.decimal(samples: ["1,234", "-2,500"])))
    let mixed = text.replacing("\"-2,500\",JOD", with: "\"-2,500\",USD")
    #expect(readTable(mixed, options).refusal == .question(.decimal(samples: ["1,234", "-2,500"])))
    let dollars = text.replacing("JOD", with: "USD")
    #expect(readTable(dollars).reading?.rows.first?.amount == Quantity(1_234))
  }

  @Test("Dates that prove both orders are asked about")
  func orders() throws {
    let text = "Date,Details,Amount\n13/02/2026,A,10.00\n02/14/2026,B,-5.00\n03/04/2026,C,-4.50\n"
    let question = Question.dateOrder(fits: [.dmy, .mdy], samples: ["13/02/2026", "02/14/2026"])
    #expect(readTable(text).refusal == .question(question))
    var options = ReadingOptions()
    options.dateOrder = .mdy
    #expect(readTable(text, options).reading?.rows.count == 2)
  }

  @Test("A trial says beforehand that all amounts are taken as money in")
  func trial() throws {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    let file = StatementFile(name: "a.csv", bytes: Array(text.utf8))
    let trial = try CSVFormat.trial(of: file)
    #expect(trial.previews.map { $0.remarks.map(\.reason) } == [[.noSigns]])
  }

  @Test("A row whose date says that it is pending is no damaged row")
  func pending() throws {
    let reading = try #require(readTable(card).reading)
    #expect(!reading.issues.contains { $0.reason.rejectsRow })
    #expect(reading.skipped.filter { $0.why == .pending }.map(\.line) == [2])
  }

  @Test("Codes that a person called directions give the signs, letters among them")
  func codes() throws {
    let text = """
      18.09.2026;TEA;33,87;O
      19.09.2026;BOOKS;23,55;O
      20.09.2026;SALARY;24,00;I

      """
    let file = StatementFile(name: "a.csv", bytes: Array(text.utf8))
    let draft = try CSVFormat.draft(of: file)
    #expect(draft.proposal.doubts == [.codedDirection(3)])
    var options = ReadingOptions()
    options.mapping = draft.settled(.codedDirection(3), with: 3).mapping
    let rows = try CSVFormat.read(file, options).rows
    #expect(rows.map(\.amount.description) == ["-33.87", "-23.55", "24.00"])
  }

  @Test("A column with gaps is not whose statement it is, and a column of numbers no standing")
  func foreignAccount() throws {
    let text = """
      Date,Text,Account number,Amount,State
      2026-01-29,a,,500.00,0.00
      2026-01-30,fee,,-11.50,500.00
      2026-01-31,payout,123456789,-488.50,488.50

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.account == nil)
    #expect(reading.mapping?.columns.values.contains(.account) == false)
    #expect(reading.mapping?.columns.values.contains(.status) == false)
  }
}
