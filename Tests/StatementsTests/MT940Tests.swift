import Money
import Statements
import Support
import Testing

@Suite struct MT940Tests {
  /// A message with the entries given, of an account in euros.
  private func message(
    _ entries: String, opening: String = "C260320EUR1000,00", isEnded: Bool = true
  ) -> String {
    ":20:STARTUMS\n:25:NL91ABNA0417164300\n:28C:00001\n:60F:\(opening)\n\(entries)\n"
      + (isEnded ? "-\n" : "")
  }

  private func read(_ text: String, _ options: ReadingOptions = .init()) throws -> Reading {
    try Formats.read(StatementFile(name: "x.sta", bytes: Array(text.utf8)), options)
  }

  private func row(_ entry: String) throws -> Row {
    try #require(try read(message(entry)).rows.first)
  }

  @Test("An entry has two days, a signed amount, the statement's currency and the bank's reference")
  func entry() throws {
    let row = try row(":61:2603190320D80,25NMSCinvoice 7//B4E07XM\n:86:Groceries")
    #expect(row.day.description == "2026-03-20")
    #expect(row.valueDay?.description == "2026-03-19")
    #expect(row.amount.description == "-80.25")
    #expect(row.currency?.code == "EUR")
    #expect(row.id == "B4E07XM")
    #expect(row.description == "Groceries invoice 7")
    #expect(row.line == 5)
    #expect(row.standing == .posted)
  }

  @Test(
    "The mark says the direction, whatever stands around it",
    arguments: [
      ("C", "5"), ("D", "-5"), ("RC", "-5"), ("RD", "5"), ("CR", "5"), ("DR", "-5"),
      ("RCR", "-5"), ("RDR", "5"), ("CN", "5"), ("DM", "-5"),
    ])
  func marks(mark: String, amount: String) throws {
    #expect(try row(":61:2603190320\(mark)5,NMSCNONREF").amount.description == amount)
    #expect(try row(":61:260319\(mark)5,NMSCNONREF").amount.description == amount)
    #expect(try row(":61:260319    \(mark)5,NMSCNONREF").amount.description == amount)
    #expect(try row(":61:260319\(mark) 5,NMSCNONREF").amount.description == amount)
    #expect(try row(":61:260319\(mark)\n5,NMSCNONREF\nmore").description == "more")
  }

  @Test("The entry day is of the year that brings it nearest to the value day")
  func years() throws {
    #expect(try row(":61:2512310102C5,NMSCX").day.description == "2026-01-02")
    #expect(try row(":61:2601021231C5,NMSCX").day.description == "2025-12-31")
    #expect(try row(":61:9510171018C5,NMSCX").day.description == "1995-10-18")
  }

  @Test("The 30th of February is the month's end; other days that don't exist reject their entry")
  func impossibleDays() throws {
    let february = try row(":61:2602300302C5,NMSCX")
    #expect(february.valueDay?.description == "2026-02-28")
    #expect(february.day.description == "2026-03-02")
    #expect(try row(":61:240230C5,NMSCX").day.description == "2024-02-29")
    let reading = try read(
      message(":61:261301C5,NMSCX\n:61:260431C5,NMSCX\n:61:26O101C5,NMSCX\n:62F:C260320EUR1,"))
    #expect(reading.rows.isEmpty)
    #expect(
      reading.issues.map { "\($0.line) \($0.column ?? "") \($0.reason)" } == [
        "5 61 impossibleDate", "6 61 impossibleDate", "7 61 unreadableDate",
      ])
  }

  @Test(
    "An entry that can't be read is an issue with its reason, and the others are read",
    arguments: [
      (":61:260319X5,NMSC", Statements.Issue.Reason.missingAmount),
      (":61:260319C,NMSC", .unreadableNumber), (":61:260319CNMSC", .missingAmount),
      (":61:260319C5,0,1NMSC", .unreadableNumber), (":61:260319C1.234NMSC", .unreadableNumber),
      (":61:", .missingDate),
      (":61:260319C\(String(repeating: "9", count: 60)),NMSC", .numberTooLarge),
      (":61:260319C0,\(String(repeating: "1", count: 30))NMSC", .tooManyDigits),
    ])
  func rejected(entry: String, reason: Statements.Issue.Reason) throws {
    let reading = try read(message(entry + "\n:61:260319C5,NMSCX\n:62F:C260320EUR1005,"))
    #expect(reading.issues.map(\.reason) == [reason])
    #expect(reading.rows.count == 1)
  }

  @Test("Balances are checked page by page, and a difference is said, not refused")
  func balances() throws {
    let page = message(":61:260320C5,NMSCX\n:62F:C260320EUR1005,")
    let good = try read(page)
    #expect(good.openingBalance?.amount.description == "1000.00")
    #expect(good.closingBalance?.amount == Quantity(1005))
    #expect(good.issues.isEmpty)
    #expect(good.account == "NL91ABNA0417164300")
    let bad = try read(page.replacing("1005,", with: "1006,"))
    #expect(bad.issues.map(\.reason) == [.closingBalanceDiffers])
    #expect(bad.issues.map(\.line) == [6])
    #expect(bad.rows.count == 1)
    let overdrawn = try read(message(":62F:D260320EUR7,50", opening: "D260320EUR7,5"))
    #expect(overdrawn.openingBalance?.amount.description == "-7.5")
    #expect(overdrawn.issues.isEmpty)
  }

  @Test("Rows of several accounts in one file say which account they are of")
  func accounts() throws {
    let second = message(":61:260320C7,NMSCX").replacing("NL91", with: "NL92")
    let reading = try read(message(":61:260320C5,NMSCX\n:62F:C260320EUR1005,\n-") + second)
    #expect(reading.rows.map(\.account) == ["NL91ABNA0417164300", "NL92ABNA0417164300"])
    #expect(reading.account == nil)
    #expect(reading.openingBalance == nil && reading.closingBalance == nil)
  }

  @Test("Blocks around messages, several on a line, are read as without them")
  func blocks() throws {
    let plain = message(":61:260320C5,NMSCX\n:86:one")
    let wrapped = "{1:F01ASNBNL21XXXX0000000000}{2:O940ASNBNL21XXXXN}{3:}{4:\n\(plain)-}{5:}"
    let lone = try read(plain).rows[0]
    var rows = try read(wrapped + "{1:F01A}{2:I940}{4:\n" + plain + "-}").rows
    #expect(rows.count == 2)
    rows[0].line = lone.line
    #expect(rows[0] == lone)
    #expect(try read(plain.replacing("\n", with: "\r\n")).rows == [lone])
  }

  @Test("Line ends written as @@ are line ends")
  func fintsLineEnds() throws {
    let plain = message(":61:260320C5,NMSCX\n:86:one@two.example")
    let reading = try read("@@" + plain.replacing("\n", with: "@@"))
    #expect(reading.rows.map(\.description) == ["one@two.example"])
  }

  @Test("Text is read in the encoding it is in, decided once for the file")
  func encodings() throws {
    let text = message(
      ":61:260320C5,NMSCX\n:86:Miete für die Wohnung, Grüße aus Köln\n:62F:C260320EUR1005,")
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [Array(text.utf8), latin] {
      let reading = try #require(Outcome(bytes).reading)
      #expect(reading.rows.map(\.description) == ["Miete für die Wohnung, Grüße aus Köln"])
      #expect(reading.issues.isEmpty)
    }
  }

  @Test("Numbered parts tell purpose and counterparty, with any separator and over line ends")
  func numberedParts() throws {
    for separator in ["?", "~", ">"] {
      let row = try row(
        """
        :61:260320C5,NTRFNONREF
        :86:166?00GUTSCHRIFT?20EREF+RE-2026-7?21SVWZ+Rechnung 7 fuer den Mo?22nat M
        aerz?30DRESDEFF?31DE14508800500194785000?32Nadia?33 Haddad?34339
        """.replacing("?", with: separator))
      #expect(row.description == "GUTSCHRIFT: Rechnung 7 fuer den Monat Maerz")
      #expect(row.counterparty == "Nadia Haddad")
    }
  }

  @Test("A numbered part that isn't full ends a word")
  func shortParts() throws {
    let row = try row(":61:260320C5,NTRFNONREF\n:86:051?00UEBERWEISUNG?20Gehalt?21Mai")
    #expect(row.description == "UEBERWEISUNG: Gehalt Mai")
  }

  @Test("Parts after code words tell purpose and counterparty")
  func wordedParts() throws {
    let row = try row(
      ":61:260320D5,NTRFEREF\n"
        + ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL65INGB0123456789/BIC/INGBNL2A/NAME/S. Karam"
        + "/REMI/Factuur 7/8/EREF/NOTPROVIDED")
    #expect(row.description == "SEPA OVERBOEKING: Factuur 7/8")
    #expect(row.counterparty == "S. Karam")
    let ing = try self.row(
      ":61:260320D5,NTRFEREF\n"
        + ":86:/CNTP/NL32INGB0000012345/INGBNL2A/Bakkerij Amal///REMI/USTD//brood/")
    #expect(ing.description == "brood")
    #expect(ing.counterparty == "Bakkerij Amal")
  }

  @Test("Numbered lines of :NS: tell purpose and counterparty")
  func nonSwift() throws {
    let row = try row(":61:260320C5,S051\n:NS:01Miete\n02Mai\n15Omar Said\n17DAUERAUFTRAG")
    #expect(row.description == "DAUERAUFTRAG: Miete Mai")
    #expect(row.counterparty == "Omar Said")
  }

  @Test("What stands behind a reference filled up with blanks is the counterparty")
  func paddedReference() throws {
    let row = try row(":61:260320D5,N0600733959555      T-MOBILE NETHERLANDS BV   \n:86:FACTUUR")
    #expect(row.counterparty == "T-MOBILE NETHERLANDS BV")
    #expect(row.description == "FACTUUR 0733959555")
    let below = try self.row(":61:260320D5,NOVBNL47INGB9999999999\nhr o said\n:86:huur")
    #expect(below.counterparty == "hr o said")
  }

  @Test("Charges, interest and dividends are told by the type of the entry")
  func kinds() throws {
    #expect(try row(":61:260320D5,NCHGNONREF").kind == .fee)
    #expect(try row(":61:260320C5,NINTNONREF").kind == .interest)
    #expect(try row(":61:260320C5,NDIVNONREF").kind == .dividend)
    #expect(try row(":61:260320C5,NTRFNONREF").kind == .other)
  }

  @Test("A reference that two entries share names neither")
  func sharedReferences() throws {
    let reading = try read(
      message(":61:260320D5,NTRFX//REF1\n:61:260320D1,NCHGX//REF1\n:61:260320D1,NCHGX//REF2"))
    #expect(reading.rows.map(\.id) == [nil, nil, "REF2"])
  }

  @Test("An interim report has the currency of its floor limit, and may announce entries")
  func interim() throws {
    let text =
      ":20:A\n:25:PL29\n:28C:1/1\n:34F:PLN0\n:13D:2601191815+0100\n"
      + ":61:2601190119CN0,01NTRFNONREF//MB1\n:61:260120EC7,NTRFNONREF\n:90C:1PLN0,01\n-"
    let reading = try read(text)
    #expect(reading.format == MT942.id)
    #expect(reading.rows.map(\.currency?.code) == ["PLN", "PLN"])
    #expect(reading.rows.map(\.standing) == [.posted, .pending])
  }

  @Test("A file without entries is empty if it states balances, and refused otherwise")
  func empty() throws {
    #expect(try read(message(":62F:C260320EUR1000,00")).rows.isEmpty)
    #expect(Outcome(":20:A\n:25:B\n").refusal == .noRows(MT940.id))
    #expect(Outcome("1\n2\n3\n").refusal == .unknownFormat)
  }

  @Test("A file that was cut off says so, and gives no amount that may lack digits")
  func truncated() throws {
    let open = try read(message(":61:260320C5,NMSCX", isEnded: false))
    #expect(open.issues.map(\.reason) == [.truncated])
    #expect(open.rows.isEmpty)
    let cut = try read(
      String(message(":61:260320C5,NMSCX\n:61:260320C5,2", isEnded: false).dropLast()))
    #expect(cut.issues.map(\.reason) == [.unreadableNumber, .truncated])
    #expect(cut.rows.count == 1)
  }

  @Test("The currency: of a later balance, unknown, or given by the person")
  func currency() throws {
    let late = try read(":20:A\n:25:B\n:61:260320C5,NMSCX\n:62F:C260320USD5,")
    #expect(late.rows.map(\.currency?.code) == ["USD"])
    let unknown = try read(
      message(":61:260320C5,NMSCX\n:62F:C260320ZZY1,", opening: "C260320ZZY1,"))
    #expect(unknown.issues.map(\.reason) == [.unknownCurrency])
    var options = ReadingOptions()
    options.currency = Currency.iso("EGP")
    #expect(try read(":61:260320C5,NMSCX\n", options).rows.map(\.currency?.code) == ["EGP"])
  }
}
