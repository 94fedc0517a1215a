import Money
import Statements
import Support
import Testing

private typealias Defect = Statements.Issue

private func read(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws(Refusal)
  -> Reading
{
  try Formats.read(StatementFile(name: "a.ofx", bytes: Array(text.utf8)), options)
}

private func statement(_ transactions: String, currency: String = "<CURDEF>USD") -> String {
  """
  OFXHEADER:100
  DATA:OFXSGML
  VERSION:102

  <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>\(currency)
  <BANKACCTFROM><BANKID>1<ACCTID>77</BANKACCTFROM>
  <BANKTRANLIST>
  \(transactions)
  </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
  """
}

private func transaction(
  _ amount: String, type: String = "OTHER", day: String = "20260131", more: String = ""
) -> String {
  "<STMTTRN><TRNTYPE>\(type)<DTPOSTED>\(day)<TRNAMT>\(amount)<FITID>\(more)</STMTTRN>"
}

private func amounts(_ reading: Reading) -> [String] { reading.rows.map(\.amount.description) }

struct OFXTests {
  @Test("An SGML statement without closing tags is read with its account and its balance")
  func sgml() throws {
    let reading = try read(
      """
      OFXHEADER:100
      DATA:OFXSGML

      <OFX>
      <BANKMSGSRSV1><STMTTRNRS><STMTRS>
      <CURDEF>KWD
      <BANKACCTFROM>
      <BANKID>5472369148
      <ACCTID>00-77
      </BANKACCTFROM>
      <BANKTRANLIST>
      <STMTTRN>
      <TRNTYPE>DIRECTDEP
      <DTPOSTED>20260131120000.000[-5:EST]
      <DTAVAIL>20260202
      <TRNAMT>+1250.125
      <FITID>A-1
      <NAME>Nour Studio &amp; Sons
      <MEMO>Nour Studio &amp; Sons, invoice 12
      </STMTTRN>
      <STMTTRN>
      <TRNTYPE>CHECK
      <DTPOSTED>20260201
      <TRNAMT>-20.500
      <FITID>
      <CHECKNUM>1000
      </STMTTRN>
      </BANKTRANLIST>
      <LEDGERBAL><BALAMT>1229.625<DTASOF>20260202</LEDGERBAL>
      <AVAILBAL><BALAMT>99<DTASOF>20260202</AVAILBAL>
      </STMTRS></STMTTRNRS></BANKMSGSRSV1>
      </OFX>
      """)
    #expect(reading.format == FormatID("ofx") && reading.issues.isEmpty)
    #expect(reading.account == "00-77")
    #expect(reading.closingBalance?.amount.description == "1229.625")
    #expect(reading.closingBalance?.day?.description == "2026-02-02")
    #expect(reading.closingBalance?.currency?.code == "KWD")
    let (first, second) = (reading.rows[0], reading.rows[1])
    #expect(reading.rows.count == 2)
    #expect(first.line == 12 && second.line == 21)
    #expect(first.day.description == "2026-01-31" && first.valueDay?.description == "2026-02-02")
    #expect(first.amount.description == "1250.125" && first.currency?.code == "KWD")
    #expect(first.kind == .income && first.id == "A-1")
    #expect(first.counterparty == "Nour Studio & Sons")
    #expect(first.description == "Nour Studio & Sons, invoice 12")
    #expect(second.id == nil && second.description == "CHECK 1000" && second.kind == .other)
  }

  @Test("XML, namespaces, attributes, CDATA, comments and small letters make no difference")
  func xml() throws {
    let reading = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?OFX OFXHEADER="200" VERSION="211"?>
      <ns:ofx xmlns:ns="http://ofx.net"><stmtrs><curdef>EUR</curdef><banktranlist>
      <stmttrn a="b"><trntype>XFER</trntype><dtposted>20260131</dtposted><!-- <trnamt>9</trnamt> -->
      <trnamt>-1,50</trnamt><fitid>1</fitid><name><![CDATA[A <b> & C]]></name>
      <memo>&#x645;&#1585;&#x62D;&#1576;&#1575;</memo></stmttrn>
      </banktranlist></stmtrs></ns:ofx>
      """)
    let row = try #require(reading.rows.first)
    #expect(amounts(reading) == ["-1.50"])
    #expect(row.kind == .transfer && row.description == "A <b> & C · مرحبا")
  }

  @Test(
    "The kind is what the bank says it is",
    arguments: [
      ("INT", Row.Kind.interest), ("DIV", .dividend), ("FEE", .fee), ("SRVCHG", .fee),
      ("ATM", .cash), ("CASH", .cash), ("XFER", .transfer), ("POS", .expense),
      ("DIRECTDEBIT", .expense), ("DIRECTDEP", .other), ("DEBIT", .other), ("hold", .hold),
      ("", .other), ("NONSENSE", .other),
    ])
  func kinds(type: String, kind: Row.Kind) throws {
    let reading = try read(statement(transaction("-5.00", type: type)))
    #expect(reading.rows.map(\.kind) == [kind])
  }

  @Test("Held and pending amounts are kept apart from posted ones, and corrections name their row")
  func standing() throws {
    let reading = try read(
      statement(
        transaction("-5.00", type: "HOLD")
          + "<STMTTRNP><TRNTYPE>POS<DTTRAN>20260130<TRNAMT>-6.00<NAME>Shop</STMTTRNP>"
          + transaction("-7.00", more: "9<CORRECTFITID>8<CORRECTACTION>REPLACE")
          + transaction("-8.00", more: "10<CORRECTFITID>8<CORRECTACTION>DELETE")))
    #expect(reading.rows.map(\.standing) == [.pending, .pending, .posted, .cancelled])
    #expect(reading.rows.map(\.about) == [nil, nil, "8", "8"])
    #expect(reading.rows[1].day.description == "2026-01-30")
  }

  @Test(
    "A file's amounts decide its decimal mark; OFX itself groups nothing",
    arguments: [
      (["12.50", "-3"], ["12.50", "-3"]), (["12,50", "-3,1"], ["12.50", "-3.1"]),
      (["1,234.50", "2,000"], ["1234.50", "2000"]), (["1.234,50", "2.000"], ["1234.50", "2000"]),
      (["2,000"], ["2.000"]), (["2.000"], ["2.000"]), (["12.50", "12,75"], ["12.50", "12.75"]),
      (["1 234,50"], ["1234.50"]), (["1,234", "5.678"], ["1.234", "5.678"]),
      (["1,234.50", "7,5"], ["1234.50", "7.5"]),
    ])
  func decimals(cells: [String], values: [String]) throws {
    let reading = try read(statement(cells.map { transaction($0) }.joined(separator: "\n")))
    #expect(amounts(reading) == values)
  }

  @Test(
    "A payee, the other account and a foreign currency are told apart from the transaction's own")
  func parts() throws {
    let reading = try read(
      statement(
        transaction(
          "-5.00",
          more: "1<PAYEE><NAME>Salma<CITY>Cairo</PAYEE>"
            + "<BANKACCTTO><BANKID>2<ACCTID>99</BANKACCTTO><MEMO>rent")
          + transaction("-6.00", more: "2<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY>")
          + transaction("-7.00", more: "3<ORIGCURRENCY><CURRATE>1.1<CURSYM>EUR</ORIGCURRENCY>")))
    #expect(reading.account == "77")
    #expect(
      reading.rows[0].counterparty == "Salma" && reading.rows[0].description == "Salma · rent")
    #expect(reading.rows.map { $0.currency?.code } == ["USD", "EUR", "USD"])
  }

  @Test("Several accounts in one file keep their rows apart")
  func accounts() throws {
    let one = statement(transaction("1.00"))
    let two =
      "<OFX><CCSTMTRS><CURDEF>EUR<CCACCTFROM><ACCTID>88</CCACCTFROM><BANKTRANLIST>"
      + transaction("-2.00") + "</BANKTRANLIST></CCSTMTRS></OFX>"
    let reading = try read(one.replacing("</OFX>", with: "") + two)
    #expect(reading.rows.map(\.account) == ["77", "88"])
    #expect(reading.rows.map { $0.currency?.code } == ["USD", "EUR"])
    #expect(reading.account == nil && reading.closingBalance == nil)
    // A card is owed, a bank account is not.
    #expect(reading.owed == ["88"])
  }

  @Test("A defect costs its row alone, and is told with its line")
  func defects() throws {
    let reading = try read(
      statement(
        [
          transaction("x"), transaction(""), transaction("1.00", day: "20260230"),
          transaction("1.00", day: ""), transaction("1.00", day: "soon"), transaction("2.00"),
        ].joined(separator: "\n")))
    #expect(amounts(reading) == ["2.00"])
    #expect(
      reading.issues.map(\.reason) == [
        .unreadableNumber, .missingAmount, .impossibleDate, .missingDate, .unreadableDate,
      ])
    #expect(reading.issues.map(\.line) == [8, 9, 10, 11, 12])
  }

  @Test("An unknown currency is told, a missing one is left to the caller")
  func currencies() throws {
    let unknown = try read(statement(transaction("1.00"), currency: "<CURDEF>ZZZ"))
    #expect(unknown.rows.isEmpty && unknown.issues.map(\.reason) == [.unknownCurrency])
    let missing = try read(statement(transaction("1.00"), currency: ""))
    #expect(missing.rows.map(\.currency) == [nil])
    var options = ReadingOptions()
    options.currency = .iso("JOD")
    let given = try read(statement(transaction("1.00"), currency: ""), options)
    #expect(given.rows.map { $0.currency?.code } == ["JOD"])
  }

  @Test("An id that two different transactions share identifies neither")
  func reusedIDs() throws {
    let reading = try read(
      statement(
        transaction("1.00", more: "000") + transaction("2.00", more: "000")
          + transaction("3.00", more: "7") + transaction("3.00", more: "7")))
    #expect(reading.rows.map(\.id) == [nil, nil, "7", "7"])
  }

  @Test("A file that ends within a transaction loses that one, and says so")
  func truncated() throws {
    let whole = statement(transaction("1.00") + "\n<STMTTRN><DTPOSTED>20260131<TRNAMT>-1000.00")
    let cut = String(whole.prefix(upTo: whole.firstRange(of: "00.00")!.lowerBound))
    let reading = try read(cut)
    #expect(amounts(reading) == ["1.00"])
    #expect(reading.issues == [Defect(line: 9, reason: .truncated)])
    let unclosed = try read(statement(transaction("1.00")).replacing("</OFX>", with: ""))
    #expect(amounts(unclosed) == ["1.00"] && unclosed.issues.map(\.reason) == [.truncated])
  }

  @Test("A transaction outside its list is read, with a remark")
  func outOfPlace() throws {
    let reading = try read(
      statement(transaction("1.00") + "</BANKTRANLIST>" + transaction("2.00")))
    #expect(amounts(reading) == ["1.00", "2.00"])
    #expect(reading.issues.map(\.reason) == [.outOfPlace])
  }

  @Test("Of an investment account, cash is read and every trade is named as not read")
  func investments() throws {
    let reading = try read(
      """
      <OFX><INVSTMTRS><CURDEF>USD<INVACCTFROM><BROKERID>b<ACCTID>5</INVACCTFROM><INVTRANLIST>
      <BUYSTOCK><INVBUY><INVTRAN><FITID>1<DTTRADE>20260102</INVTRAN><TOTAL>-50</INVBUY></BUYSTOCK>
      <INCOME><INVTRAN><FITID>2<DTTRADE>20260103</INVTRAN><TOTAL>3</INCOME>
      <INVBANKTRAN>\(transaction("-8.48", type: "FEE"))<SUBACCTFUND>CASH</INVBANKTRAN>
      </INVTRANLIST></INVSTMTRS></OFX>
      """)
    #expect(amounts(reading) == ["-8.48"])
    #expect(reading.issues.map(\.reason) == [.unsupportedRow, .unsupportedRow])
    #expect(reading.issues.map(\.text) == ["BUYSTOCK", "INCOME"])
  }

  @Test("An empty month is a statement; a file without any statement is refused")
  func empty() throws {
    let reading = try read(statement(""))
    #expect(reading.rows.isEmpty && reading.issues.isEmpty)
    #expect(throws: Refusal.noRows(OFX.id)) { _ = try read("<OFX><SONRS></SONRS></OFX>") }
  }

  @Test(
    "A DOCTYPE or an entity declaration is refused",
    arguments: ["<!DOCTYPE OFX>", "<!doctype ofx [", "<!ENTITY a \"b\">"])
  func doctype(declaration: String) {
    #expect(throws: Refusal.doctype) {
      _ = try read("<?OFX?>\(declaration)<OFX><STMTRS></STMTRS></OFX>")
    }
  }

  @Test("Text is decoded as the header says where it isn't UTF-8, and NULs at the end are nothing")
  func encodings() throws {
    func name(_ header: String, _ bytes: [UInt8], end: [UInt8] = []) throws -> String? {
      let text = statement(transaction("1.00", more: "1<NAME>@"))
      let parts = text.split(separator: "@")
      let file = Array((header + parts[0]).utf8) + bytes + Array(parts[1].utf8) + end
      let reading = try Formats.read(StatementFile(name: "", bytes: file))
      #expect(reading.issues.isEmpty)
      return reading.rows.first?.counterparty
    }
    #expect(try name("CHARSET:1252\n", [0x43, 0x61, 0x66, 0xE9]) == "Café")
    #expect(try name("CHARSET:1250\n", [0xF8]) == "ř")
    #expect(try name("CHARSET:1256\n", [0xE4, 0xE6, 0xD1]) == "نور")
    #expect(try name("ENCODING:ISO-8859-15\n", [0xA4]) == "€")
    #expect(try name("CHARSET:1252\n", Array("نور".utf8)) == "نور")
    #expect(try name("", [0x41], end: [UInt8](repeating: 0, count: 600)) == "A")
    #expect(try name("", [0x41], end: [0x1A]) == "A")
  }

  @Test(
    "Headers of any shape, or none, are no hindrance",
    arguments: [
      "OFXHEADER:100DATA:OFXSGMLVERSION:102", "\n\n \nOFXHEADER:100\n", "",
      "<!--\nOFXHEADER:100\n-->\n", "<?xml version=\"1.0\"?>\nOFXHEADER:100\n", "\u{FEFF}",
      "<!-- never closed ", "<?OFX OFXHEADER=\"200\" ",
    ])
  func headers(header: String) throws {
    let body = statement(transaction("1.00"))
    let reading = try read(header + body[body.firstRange(of: "<OFX>")!.lowerBound...])
    #expect(amounts(reading) == ["1.00"])
  }

  @Test("A file of other things isn't taken for OFX")
  func others() {
    for text in ["Date,Amount\n2026-01-01,5", "<Document><Stmt/></Document>", "{}", ":20:A"] {
      #expect(
        OFX.recognise(FileStart(StatementFile(name: "a.ofx", bytes: Array(text.utf8)))) == .no)
    }
  }
}

struct OFXLawTests {
  @Test("What a bank writes comes back, whatever the generation, the mark and the closing tags")
  func roundTrip() throws {
    var random = Seeded(211)
    for round in 0..<400 {
      let isXML = Bool.random(using: &random)
      let mark = Bool.random(using: &random) ? "." : ","
      let currency = Currency.iso(["USD", "KWD", "JPY"].randomElement(using: &random)!)!
      func field(_ name: String, _ value: String) -> String {
        "<\(name)>\(value)" + (isXML || Bool.random(using: &random) ? "</\(name)>" : "\n")
      }
      var written: [(Day, Amount)] = []
      var list = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let day = Day(number: .random(in: 9000...22_000, using: &random))
        let amount = Amount(
          minorUnits: .random(in: -9_999_999...9_999_999, using: &random), currency)
        written.append((day, amount))
        let compact = day.description.replacing("-", with: "")
        list +=
          "<STMTTRN>" + field("TRNTYPE", "OTHER") + field("DTPOSTED", compact + "120000[+3:AST]")
          + field("TRNAMT", amount.decimalString.replacing(".", with: mark)) + "</STMTTRN>"
      }
      let reading = try read(statement(list, currency: field("CURDEF", currency.code)))
      #expect(
        reading.rows.map(\.day) == written.map(\.0)
          && reading.rows.map(\.amount) == written.map(\.1.quantity)
          && reading.rows.allSatisfy { $0.currency == currency } && reading.issues.isEmpty,
        "seed \(random.seed), round \(round): \(list)")
    }
  }
}

struct OFXFuzzTests {
  @Test("Whatever happens to a file's bytes, it is read or refused, never a crash")
  func mutations() {
    let seeds = [
      statement(
        transaction("1,234.50", more: "1<NAME>A &amp; B") + transaction("-3", day: "1/2/26")),
      "<?xml?><!-- c --><OFX><INVSTMTRS><CURDEF>EUR</CURDEF><INVTRANLIST><INVBANKTRAN>"
        + transaction("5") + "</INVBANKTRAN><SPLIT/></INVTRANLIST></INVSTMTRS></OFX>",
      "OFXHEADER:100<OFX><STMTRS><STMTTRN><NAME><![CDATA[x]]></NAME><MEMO>&#1234;&#x;&bad;",
    ].map { Array($0.utf8) }
    let pieces = [
      "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&#x", ";", "<OFX>", "\0",
      "<STMTTRN>", "<TRNAMT>9", "\u{200F}", "99999999999999999999", "\n", "<!DOCTYPE",
    ].map { Array($0.utf8) }
    var random = Seeded(102)
    for round in 0..<4000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random)!, at: place)
        case 2:
          let end = min(bytes.count, place + Int.random(in: 1...30, using: &random))
          bytes.removeSubrange(place..<end)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      let file = StatementFile(name: "", bytes: bytes)
      do {
        let reading = try OFX.read(file, ReadingOptions())
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        #expect(
          reading.rows.allSatisfy { 1...lines ~= $0.line }
            && reading.issues.allSatisfy { 1...lines ~= $0.line },
          "seed \(random.seed), round \(round)")
      } catch {}
    }
  }

  @Test("Time grows with the file's length alone, whatever is never closed")
  func linear() throws {
    for piece in ["<", "<!--", "<![CDATA[", "<?", "<A", "&", "<STMTTRN>", "</", "<NAME>]]"] {
      let text = "<OFX><STMTRS><MEMO>" + String(repeating: piece, count: 20_000)
      let clock = ContinuousClock()
      let time = clock.measure {
        _ = try? OFX.read(StatementFile(name: "", bytes: Array(text.utf8)), ReadingOptions())
      }
      #expect(time < .seconds(20), "\(piece)")
    }
  }
}
