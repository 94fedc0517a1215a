import Foundation
import Money
import Statements
import Support
import Testing

@Suite struct MappingTests {
  private let example = """
    masar-mapping: 1
    # from my bank's site
    name: My bank, current account
    encoding: windows-1256
    delimiter: semicolon
    header: Date | Text | Soll | Haben

    column 1: date
    column 2: description
    column 3: debit
    column 4: credit
    date-order: dmy
    decimal: comma
    currency: EUR
    signs: credit-less-debit
    fee: apart
    skip-lines: 2
    """

  private func defect(_ text: String) -> MappingDefect? {
    do throws(MappingDefect) {
      _ = try Mapping(text: text)
      return nil
    } catch {
      return error
    }
  }

  @Test("A mapping is read from the text a person can write")
  func reads() throws {
    let mapping = try Mapping(text: example)
    #expect(mapping.name == "My bank, current account")
    #expect(mapping.encoding == .windows1256)
    #expect(mapping.dialect.delimiter == UInt8(ascii: ";"))
    #expect(mapping.header == ["Date", "Text", "Soll", "Haben"])
    #expect(mapping.names == ["date", "text", "soll", "haben"])
    #expect(mapping.columns == [0: .date, 1: .description, 2: .debit, 3: .credit])
    #expect(mapping.dateOrder == .dmy && mapping.decimal == .comma)
    #expect(mapping.currency == Currency.iso("EUR"))
    #expect(mapping.signs == .creditLessDebit && mapping.feeIsApart && mapping.skipLines == 2)
  }

  @Test("The manual's example is a mapping, and reads a file of its kind")
  func manual() throws {
    let page = try String(
      contentsOf: Shared.root.appending(path: "docs/statements/csv.md"), encoding: .utf8)
    let start = try #require(page.range(of: "masar-mapping: 1"))
    let end = try #require(page.range(of: "```", range: start.lowerBound..<page.endIndex))
    var options = ReadingOptions()
    options.mapping = try Mapping(text: page[start.lowerBound..<end.lowerBound])
    options.mapping?.encoding = nil
    let text = "التاريخ;البيان;القيمة;نوع;الرصيد\n01/02/2026;سحب;1,234.50;مدين;10.00\n"
    #expect(summary(readTable(text, options).reading) == ["2026-02-01 -1234.50 EGP"])
  }

  @Test("Every mapping comes back from its text as it was")
  func roundTrip() throws {
    for seed in 0..<400 {
      var random = Seeded(UInt64(seed))
      var mapping = Mapping(name: ["", "بنك الأمل", "A: b # c"].randomElement(using: &random)!)
      mapping.encoding = [nil, .utf8, .windows1256, .iso8859x15].randomElement(using: &random)!
      mapping.dialect.delimiter = Array(",;\t|".utf8).randomElement(using: &random)!
      mapping.dialect.quote = Array("\"'".utf8).randomElement(using: &random)!
      mapping.columns = [Int.random(in: 0...4, using: &random): .date, 5: .amount]
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        mapping.columns[Int.random(in: 6...40, using: &random)] =
          ColumnMeaning.allCases.randomElement(using: &random)!
      }
      mapping.header = [
        [], ["Date", "", "AMOUNT  (EUR)"], ["التأريخ", "رقم العمليّة"],
        ["a|b\u{85}c", "\u{2028}d\r\ne \u{200F}", "#: f"],
      ]
      .randomElement(using: &random)!
      mapping.dateOrder = ([nil] + DateOrder.allCases).randomElement(using: &random)!
      mapping.decimal = ([nil] + DecimalMark.allCases).randomElement(using: &random)!
      mapping.currency = [
        nil, Currency.iso("KWD"), Currency(code: "QQQ", minorDigits: 7),
        Currency(code: "EUR", minorDigits: 4),
      ].randomElement(using: &random)!
      mapping.signs = Mapping.Signs.allCases.randomElement(using: &random)!
      mapping.feeIsApart = Bool.random(using: &random)
      mapping.skipLines = Int.random(in: 0...9, using: &random)
      #expect(try Mapping(text: mapping.text) == mapping, "seed \(seed)")
    }
  }

  @Test("A header is shown as it stands in the file, and compared as if it were folded")
  func titles() throws {
    let header = "التأريخ,البيان,المبلغ,\"Running\nBALANCE | net\""
    let text = header + "\n14/01/2026,إيجار,-500.00,1000\n15/01/2026,راتب,900.25,1900.25\n"
    let mapping = try #require(readTable(text).reading?.mapping)
    #expect(mapping.header == ["التأريخ", "البيان", "المبلغ", "Running BALANCE net"])
    #expect(mapping.names == ["التاريخ", "البيان", "المبلغ", "running balance net"])
    #expect(mapping.text.contains("header: التأريخ | البيان | المبلغ | Running BALANCE net\n"))
    let draft = try CSVFormat.draft(of: StatementFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(draft.mapping.header == mapping.header)
    // Whoever writes it by hand, or has it from an earlier version, writes it folded.
    var options = ReadingOptions()
    options.saved = [
      try Mapping(
        text: """
          masar-mapping: 1
          header: التاريخ | البيان | المبلغ | running balance net
          column 1: date
          column 3: amount
          """)
    ]
    #expect(readTable(text, options).reading?.mapping?.columns == [0: .date, 2: .amount])
  }

  @Test("What is wrong in a mapping is told with its line")
  func defects() {
    #expect(defect("")?.reason == .notAMapping)
    #expect(defect("name: x\n")?.reason == .notAMapping)
    let cases: [(String, MappingDefect.Reason)] = [
      ("delimiter: dot", .unknownValue), ("colour: red", .unknownKey), ("date", .missingColon),
      ("decimal: dot", .unknownValue), ("column 0: date", .unknownKey),
      ("column x: date", .unknownKey), ("column 9: money", .unknownValue),
      ("currency: Dollar", .unknownValue), ("skip-lines: -1", .unknownValue),
      ("column 1: date", .repeatedKey),
    ]
    for (line, reason) in cases {
      let text = "masar-mapping: 1\ncolumn 1: date\ncolumn 2: amount\n\(line)\n"
      #expect(defect(text)?.line == 4, "\(line)")
      #expect(defect(text)?.reason == reason, "\(line)")
    }
    #expect(defect("masar-mapping: 1\ncolumn 1: date\n")?.reason == .noMoney)
    #expect(defect("masar-mapping: 1\ncolumn 1: amount\n")?.reason == .noDate)
  }

  @Test("A mapping given by hand is followed, whatever the names say")
  func given() throws {
    var options = ReadingOptions()
    options.mapping = try Mapping(
      text: """
        masar-mapping: 1
        delimiter: semicolon
        header: X | Y | Z | Q
        column 1: description
        column 2: date
        column 4: amount
        date-order: mdy
        decimal: comma
        currency: EGP
        signs: reversed
        """)
    let text = "Some title\nX;Y;Z;Q\nshop;02/03/2026;1,00;12,50\n"
    let reading = readTable(text, options).reading
    #expect(summary(reading) == ["2026-02-03 -12.50 EGP"])
    #expect(reading?.rows[0].description == "shop")
  }

  @Test("A file of another layout than the given mapping's is asked about, not misread")
  func otherLayout() throws {
    var options = ReadingOptions()
    options.mapping = try Mapping(
      text: "masar-mapping: 1\nheader: A | B\ncolumn 1: date\ncolumn 2: amount\n")
    #expect(
      readTable("Date,Amount\n2026-01-31,5\n", options).refusal
        == .question(.columns(headers: ["Date", "Amount"])))
  }

  @Test("A file that raises a question comes with a draft, which a person completes")
  func draft() throws {
    let text = "2026-01-31\ta\t5,00\t\n2026-02-01\tb\t\t6,00\n2026-02-02\tc\t7,00\t\n"
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    let draft = try CSVFormat.draft(of: file)
    #expect(draft.proposal.doubts == [.debitOrCredit([2, 3])])
    #expect(draft.proposal.reasons[0] == .cells)
    var options = ReadingOptions()
    options.mapping = try Mapping(text: draft.mapping.text)
    options.mapping?.columns[2] = .credit
    options.mapping?.columns[3] = .debit
    #expect(
      summary(readTable(text, options).reading)
        == ["2026-01-31 5.00 -", "2026-02-01 -6.00 -", "2026-02-02 7.00 -"])
  }

  @Test("A draft says by what each column was known")
  func reasons() throws {
    let text = "Date,Text,Amount (EUR),Balance\n2026-01-31,a,5.00,5.00\n"
    let draft = try CSVFormat.draft(of: StatementFile(name: "", bytes: Array(text.utf8)))
    #expect(draft.proposal.reasons[0] == .name(strength: 3))
    #expect(draft.proposal.reasons[2] == .name(strength: 2))
    #expect(draft.proposal.doubts.isEmpty)
    #expect(draft.mapping.currency == Currency.iso("EUR"))
  }

  @Test("A saved mapping is found by the header and answers what was asked before")
  func saved() throws {
    let text = "Date,Text,Amount\n10/02/2018,a,-5.00\n"
    var options = ReadingOptions()
    options.dateOrder = .dmy
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    let mapping = try CSVFormat.mapping(of: file, options)
    #expect(try Mapping(text: mapping.text) == mapping)
    var later = ReadingOptions()
    later.saved = [Mapping(name: "other"), mapping]
    #expect(summary(readTable(text, later).reading) == ["2018-02-10 -5.00 -"])
    #expect(readTable(text).reading == nil)
  }
}

@Suite struct KnownLayoutTests {
  /// A file whose amount's header names the account's currency, beside a column of the currencies in
  /// which things were bought.
  private let text = """
    Date;Text;Amount in card currency (UAH);Currency
    31.01.2026;Books;-431,09;EUR
    30.01.2026;Bread;-80,00;UAH

    """

  private func currencies(_ options: ReadingOptions) throws -> [String] {
    let file = StatementFile(name: "card.csv", bytes: Array(text.utf8))
    return try Formats.read(file, options).rows.compactMap { $0.currency?.code }
  }

  @Test("The currency in the amount's header is the file's, first read or known, whatever is asked")
  func header() throws {
    let file = StatementFile(name: "card.csv", bytes: Array(text.utf8))
    let mapping = try #require(try Formats.read(file).mapping)
    for currency in [nil, Currency.iso("USD")] {
      var fresh = ReadingOptions()
      fresh.currency = currency
      #expect(try currencies(fresh) == ["UAH", "UAH"])
      var known = fresh
      known.saved = [mapping]
      #expect(try currencies(known) == ["UAH", "UAH"])
      var given = fresh
      given.mapping = mapping
      #expect(try currencies(given) == ["UAH", "UAH"])
    }
  }
}
