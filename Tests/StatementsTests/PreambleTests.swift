import Money
import Statements
import Testing

/// A table whose header has no known word, below lines that say whose it is.
@Suite struct PreambleTests {
  private let table = """
    Wann;Zweck;Weg;Betrag in Pfund;Danach
    04.01.2026;Opening gift;+;1.000,50;1.000,50
    05.01.2026;Tea;-;20,25;980,25
    17.01.2026;Salary;+;3.500,00;4.480,25
    20.01.2026;Rent;-;2.000,00;2.480,25
    """
  private let preamble = "Nile Cooperative Bank;;;;\nKto;0099-771;;;\n;;;;\n"

  @Test("It is read as without those lines, and its header is no row")
  func below() throws {
    let bare = try #require(readTable(table).reading)
    let reading = try #require(readTable(preamble + table).reading)
    #expect(summary(reading) == summary(bare) && reading.issues.isEmpty)
    #expect(reading.rows.map { "\($0.amount)" } == ["1000.50", "-20.25", "3500.00", "-2000.00"])
    #expect(reading.mapping?.header == bare.mapping?.header)
    #expect(reading.mapping?.columns == bare.mapping?.columns)
  }

  @Test("A layout that was kept is found by its header, whatever stands above it")
  func kept() throws {
    var mapping = Mapping(
      dialect: Dialect(delimiter: UInt8(ascii: ";")),
      columns: [0: .date, 1: .description, 2: .direction, 3: .amount])
    mapping.header = ["wann", "zweck", "weg", "betrag in pfund", "danach"]
    mapping.signs = .byDirection
    mapping.decimal = .comma
    mapping.name = "Nile"
    var options = ReadingOptions()
    options.saved = [mapping]
    let lines = [
      preamble + table, "A;B;C;D;E\n" + preamble + table,
      "Nile Cooperative Bank, Cairo\n" + table,
    ]
    for text in lines {
      let reading = try #require(readTable(text, options).reading)
      #expect(reading.mapping?.name == "Nile" && reading.rows.count == 4)
      #expect(reading.issues.isEmpty)
    }
  }

  @Test(
    "Two columns that are filled at once are two amounts, and are not said to exclude each other")
  func several() throws {
    let text = """
      2026-01-31\ta\t5,00\t1,00
      2026-02-01\tb\t\t6,00
      2026-02-02\tc\t7,00\t9,50
      2026-02-03\td\t8,00\t
      """
    let draft = try CSVFormat.draft(of: StatementFile(name: "", bytes: Array(text.utf8)))
    #expect(draft.proposal.doubts == [.severalAmounts([2, 3])])
  }

  @Test("An answer that the cells speak against is none, and the question names the columns")
  func answers() throws {
    let text = "2026-01-31\ta\t5,00\t\n2026-02-01\tb\t\t6,00\n2026-02-02\tc\t7,00\t\n"
    let draft = try CSVFormat.draft(of: StatementFile(name: "", bytes: Array(text.utf8)))
    let doubt = try #require(draft.proposal.doubts.first)
    #expect((0..<6).filter { draft.allows($0, for: doubt) } == [2, 3])
    #expect((0..<6).filter { draft.allows($0, for: .noDate) } == [0])
    #expect((0..<6).filter { draft.allows($0, for: .noMoney) } == [2, 3])
    let question = Question.columns(
      headers: ["1", "2", "3", "4"], doubt: .debitOrCredit([2, 3]))
    #expect(readTable(text).refusal == .question(question))
  }

  @Test(
    "Whose a table is: the number behind a word for an account, whatever else the line says",
    arguments: [
      ("Account 11112222,Branch Maadi", "11112222"),
      ("رقم الحساب: 99887766   الفترة: يناير 2026", "99887766"),
      ("رقم الحساب 99887766 العملة جنيه مصري", "99887766"),
      ("Account 99887766,Currency EGP", "99887766"),
      ("IBAN: EG380019000500000000263180002 Customer SAM", "EG380019000500000000263180002"),
      (
        "Account number,EG38 0019 0005 0000 0000 2631 8000 2",
        "EG38 0019 0005 0000 0000 2631 8000 2"
      ),
      ("رقم الحساب,١١١١٢٢٢٢", "11112222"), ("Account No. 11112222", "11112222"),
      ("Account (IBAN),EG380019000500000000263180002", "EG380019000500000000263180002"),
      ("Account Number: ****4477 Period: 01/01/2026", "****4477"),
      ("Account,ACC-1", "ACC-1"), ("Account name: Everyday saver", "Everyday saver"),
    ])
  func account(_ line: String, _ account: String) throws {
    let table = "Date,Description,Amount\n2026-04-25,TRF,900.00\n2026-04-26,POS,-1.50\n"
    let reading = try #require(readTable(line + "\n" + table).reading)
    #expect(reading.account == account)
    if line.hasSuffix("EGP") { #expect(reading.rows.first?.currency?.code == "EGP") }
  }

  @Test(
    "What a line says of an account's holder, its kind or its day is no account",
    arguments: [
      "Account holder,Huda Ali", "Account type: Current", "Account opened,2015-03-01",
      "Account statement", "Account opened 12032019", "Account manager phone 01234567890",
      "Account manager: Mona 01234567890", "Account statement no. 45871236",
      "Account limit 50000000",
    ])
  func noAccount(_ line: String) throws {
    let table = "Date,Description,Amount\n2026-04-25,TRF,900.00\n2026-04-26,POS,-1.50\n"
    #expect(try #require(readTable(line + "\n" + table).reading).account == nil)
  }

  @Test(
    "Accounts of those who are paid aren't the person's: one balance runs through them, or IBANs do"
  )
  func othersAccounts() throws {
    let chained = """
      Date,Description,Account No,Amount,Balance
      2025-12-02,Rent,11110000222,-900.00,1100.00
      2025-12-15,Pay,33330000444,2400.00,3500.00
      2025-12-18,Food,55550000666,-82.40,3417.60

      """
    let reading = try #require(readTable(chained).reading)
    #expect(reading.rows.allSatisfy { $0.account == nil } && reading.issues.isEmpty)
    #expect(reading.openingBalance?.amount == Quantity(2_000))
    let bank = """
      "Girokonto";"DE12120300001234567890"
      "Kontostand vom 31.12.2025:";"2.417,60 EUR"

      "Buchungsdatum";"Zahlungsempfänger*in";"Verwendungszweck";"IBAN";"Betrag (€)"
      "30.12.25";"Vermieter";"Miete";"DE02120300000000202051";"-900"
      "15.12.25";"Max Muster";"Gehalt";"DE02500105170137075030";"2.400"

      """
    let german = try #require(readTable(bank).reading)
    #expect(german.account == "DE12120300001234567890")
    #expect(german.rows.allSatisfy { $0.account == nil })
    #expect(german.mapping?.columns.values.contains(.account) == false)
    // A currency that was only said beside the file decides no decimal mark here either.
    let whole = chained.replacing("-900.00,1100.00", with: "\"-9,000\",\"11,000\"")
      .replacing("2400.00,3500.00", with: "\"24,000\",\"35,000\"")
      .replacing("-82.40,3417.60", with: "\"-8,000\",\"27,000\"")
    var dollars = ReadingOptions()
    dollars.currency = Currency.iso("USD")
    #expect(readTable(whole, dollars).refusal?.isDecimal == true)
    // Own accounts, each with a balance of its own.
    let own = """
      Date,Description,Account No,Amount,Balance
      2025-12-02,Rent,11110000222,-900.00,1100.00
      2025-12-15,Pay,33330000444,2400.00,2500.00
      2025-12-18,Food,11110000222,-82.40,1017.60

      """
    #expect(try #require(readTable(own).reading).rows.map(\.account).contains("33330000444"))
  }

  @Test("A balance of a day before all rows is what the account opened with")
  func before() throws {
    let rows = "Date;Libellé;Montant\n02/12/2025;A;-40,50\n15/12/2025;B;88,10\n"
    let reading = try #require(readTable("Solde au 30/11/2025;1000,00\n" + rows).reading)
    #expect(
      reading.openingBalance?.amount.description == "1000.00" && reading.closingBalance == nil)
    let after = try #require(readTable("Solde au 31/12/2025;1000,00\n" + rows).reading)
    #expect(after.closingBalance?.amount.description == "1000.00" && after.openingBalance == nil)
  }
}

extension Refusal {
  fileprivate var isDecimal: Bool { if case .question(.decimal) = self { true } else { false } }
}
