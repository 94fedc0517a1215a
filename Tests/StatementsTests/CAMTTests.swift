import Money
import Statements
import Support
import Testing

@Suite struct CAMTTests {
  /// A statement of a Kuwaiti account with the entries given.
  private func message(
    _ inner: String, root: String = "BkToCstmrStmt", statement: String = "Stmt"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
    <\(root)><GrpHdr><CreDtTm>2026-04-30T17:00:00+01:00</CreDtTm></GrpHdr><\(statement)>
    <Acct><Id><IBAN>KW81CBKU0000000000001234560101</IBAN></Id><Ccy>KWD</Ccy></Acct>
    \(inner)
    </\(statement)></\(root)></Document>
    """
  }

  private func entry(
    _ more: String = "", amount: String = #"<Amt Ccy="KWD">12.500</Amt>"#,
    direction: String = "CRDT",
    status: String = "<Sts>BOOK</Sts>", booked: String = "<Dt>2026-04-10</Dt>"
  ) -> String {
    "<Ntry>\(amount)<CdtDbtInd>\(direction)</CdtDbtInd>\(status)<BookgDt>\(booked)</BookgDt>"
      + "\(more)</Ntry>"
  }

  private func row(_ entry: String) throws -> Row {
    try #require(Outcome(message(entry)).reading?.rows.first)
  }

  @Test("An entry has two days, a signed amount, a currency, the bank's reference and its line")
  func entry() throws {
    let credit = try row(
      entry("<ValDt><Dt>2026-04-11</Dt></ValDt><AcctSvcrRef>REF7</AcctSvcrRef>"))
    #expect(credit.day.description == "2026-04-10")
    #expect(credit.valueDay?.description == "2026-04-11")
    #expect(credit.amount.description == "12.500")
    #expect(credit.currency?.code == "KWD")
    #expect(credit.id == "REF7")
    #expect(credit.line == 5)
    #expect(credit.account == nil)
    #expect(try row(entry(direction: "DBIT")).amount.description == "-12.500")
  }

  @Test(
    "Any version, prefix or lack of a namespace is read alike, and so are the three messages")
  func shapes() throws {
    let plain = message(entry("<AddtlNtryInf>salary</AddtlNtryInf>"))
    let lone = try #require(Outcome(plain).reading)
    #expect(lone.format == CAMT053.id)
    #expect(lone.account == "KW81CBKU0000000000001234560101")
    let bare = plain.replacing(
      #" xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08""#, with: "")
    let prefixed = plain.replacing("</", with: "\u{1}").replacing("<", with: "<n:")
      .replacing("\u{1}", with: "</n:").replacing("<n:?", with: "<?")
    for text in [bare, prefixed, "\u{FEFF}" + plain] {
      #expect(Outcome(text).reading == lone)
    }
    let wide = plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Outcome([0xFF, 0xFE] + wide).reading == lone)

    for (root, statement, id) in [
      ("BkToCstmrAcctRpt", "Rpt", CAMT052.id), ("BkToCstmrDbtCdtNtfctn", "Ntfctn", CAMT054.id),
    ] {
      let text = message(
        entry("<AddtlNtryInf>salary</AddtlNtryInf>"), root: root, statement: statement
      )
      .replacing("camt.053", with: id.rawValue.replacing("camt", with: "camt."))
      let reading = try #require(Outcome(text).reading)
      #expect(reading.format == id)
      #expect(reading.rows == lone.rows)
    }
  }

  @Test("Only booked entries are posted, whichever way the status is written")
  func status() throws {
    #expect(try row(entry()).standing == .posted)
    #expect(try row(entry(status: "")).standing == .posted)
    #expect(try row(entry(status: "<Sts><Cd>BOOK</Cd></Sts>")).standing == .posted)
    for code in ["PDNG", "INFO", "FUTR"] {
      #expect(try row(entry(status: "<Sts>\(code)</Sts>")).standing == .pending)
      #expect(try row(entry(status: "<Sts><Cd>\(code)</Cd></Sts>")).standing == .pending)
    }
  }

  @Test("The day: with a time, of the value where it isn't booked, of the message at last")
  func days() throws {
    let zoned = entry(booked: "<DtTm>2026-04-10T23:30:00.000-05:00</DtTm>")
    #expect(try row(zoned).day.description == "2026-04-10")
    let valued = "<Ntry><Amt Ccy=\"KWD\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
    #expect(
      try row(valued + "<ValDt><Dt>2026-04-12</Dt></ValDt></Ntry>").day.description == "2026-04-12")
    let related =
      "<NtryDtls><TxDtls><RltdDts><TxDtTm>2026-04-13T01:00:00</TxDtTm></RltdDts></TxDtls>"
    #expect(try row(valued + related + "</NtryDtls></Ntry>").day.description == "2026-04-13")
    #expect(try row(valued + "</Ntry>").day.description == "2026-04-30")
  }

  @Test("A reversal's direction is the entry's own, and its parties are turned round")
  func reversals() throws {
    let parties =
      "<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Amal</Nm></Dbtr><Cdtr><Pty><Nm>Basim</Nm></Pty></Cdtr>"
      + "</RltdPties></TxDtls></NtryDtls>"
    let credit = try row(entry(parties))
    let debit = try row(entry(parties, direction: "DBIT"))
    let reversed = try row(entry("<RvslInd>true</RvslInd>" + parties, direction: "DBIT"))
    #expect([credit, debit, reversed].map(\.counterparty) == ["Amal", "Basim", "Amal"])
    #expect(reversed.amount.isNegative)
  }

  @Test(
    "What it was for: the remittance, a reference, or the bank's words, after the kind of entry")
  func descriptions() throws {
    func details(_ inner: String) -> String { "<NtryDtls><TxDtls>\(inner)</TxDtls></NtryDtls>" }
    let text = "<AddtlNtryInf>TRANSFER</AddtlNtryInf>"
    let free = "<RmtInf><Ustrd>Caf&#xE9; &amp; co</Ustrd><Ustrd><![CDATA[<May>]]></Ustrd></RmtInf>"
    #expect(try row(entry(details(free))).description == "Café & co <May>")
    #expect(try row(entry(details(free) + text)).description == "TRANSFER: Café & co <May>")
    #expect(try row(entry(text)).description == "TRANSFER")
    let structured = "<RmtInf><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf>"
    #expect(try row(entry(details(structured))).description == "RF18")
    #expect(try row(entry(details("<AddtlTxInf>fee</AddtlTxInf>"))).description == "fee")
    #expect(
      try row(entry(details("<RmtInf><Ustrd>a<!-- x -->b\n  c</Ustrd></RmtInf>"))).description
        == "ab c")
  }

  @Test("A batch is one row; its transactions tell what it is made of")
  func batches() throws {
    func part(_ name: String) -> String {
      "<TxDtls><Amt Ccy=\"KWD\">6.250</Amt><RltdPties><Dbtr><Nm>\(name)</Nm></Dbtr></RltdPties>"
        + "<RmtInf><Ustrd>for \(name)</Ustrd></RmtInf></TxDtls>"
    }
    let mixed = try row(entry("<NtryDtls>\(part("Amal"))\(part("Basim"))</NtryDtls>"))
    #expect(mixed.amount.description == "12.500")
    #expect(mixed.counterparty == nil)
    #expect(mixed.description == "for Amal for Basim")
    let same = try row(entry("<NtryDtls>\(part("Amal"))\(part("Amal"))</NtryDtls>"))
    #expect(same.counterparty == "Amal")
  }

  @Test("References that name nothing are no ids")
  func references() throws {
    func reference(_ inner: String) throws -> String? { try row(entry(inner)).id }
    #expect(try reference("<AcctSvcrRef>NONREF</AcctSvcrRef>") == nil)
    #expect(try reference("<AcctSvcrRef>0000000000</AcctSvcrRef>") == nil)
    #expect(try reference("<NtryRef>0000000001</NtryRef>") == nil)
    #expect(try reference("<NtryRef>TRANSFER-1</NtryRef>") == "TRANSFER-1")
    let two = Outcome(
      message(entry("<AcctSvcrRef>R1</AcctSvcrRef>") + entry("<AcctSvcrRef>R1</AcctSvcrRef>")))
    #expect(two.reading?.rows.map(\.id) == [nil, nil])
  }

  @Test("The transaction's code tells charges, interest, dividends and taxes")
  func kinds() throws {
    for (code, kind) in [
      ("CHRG", Row.Kind.fee), ("INTR", .interest), ("DVCA", .dividend), ("TAXE", .tax),
      ("CWDL", .cash), ("ESCT", .other),
    ] {
      let more = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>\(code)</SubFmlyCd>"
      #expect(try row(entry(more + "</Fmly></Domn></BkTxCd>")).kind == kind)
    }
  }

  @Test("Charges within the amount are its fee, and what another currency gets is what arrives")
  func parts() throws {
    func charge(_ included: Bool) -> String {
      "<Chrgs><Rcrd><Amt Ccy=\"KWD\">0.500</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
        + "<ChrgInclInd>\(included)</ChrgInclInd></Rcrd></Chrgs>"
    }
    let inside = try row(entry(charge(true)))
    #expect(inside.fee?.description == "-0.500")
    #expect(inside.gross?.description == "13.000")
    #expect(try row(entry(charge(false))).fee == nil)
    let sent = try row(
      entry(
        "<AmtDtls><InstdAmt><Amt Ccy=\"EGP\">2000</Amt></InstdAmt></AmtDtls>", direction: "DBIT"))
    #expect(sent.arrives?.amount == Quantity(2000))
    #expect(sent.arrives?.currency.code == "EGP")
  }

  @Test(
    "An entry that can't be read is an issue with its element and reason, and the others are read",
    arguments: [
      (
        #"<Amt Ccy="KWD">12..34</Amt>"#, "2026-04-10", Statements.Issue.Reason.unreadableNumber,
        "Amt"
      ),
      (#"<Amt Ccy="KWD">12,34</Amt>"#, "2026-04-10", .unreadableNumber, "Amt"),
      (#"<Amt Ccy="KWD">-5</Amt>"#, "2026-04-10", .unreadableNumber, "Amt"),
      (#"<Amt Ccy="KWD"></Amt>"#, "2026-04-10", .missingAmount, "Amt"),
      (#"<Amt Ccy="ZZY">5</Amt>"#, "2026-04-10", .unknownCurrency, "Amt"),
      ("", "2026-04-10", .missingAmount, "Amt"),
      (#"<Amt Ccy="KWD">5</Amt>"#, "2026-02-30", .impossibleDate, "BookgDt"),
      (#"<Amt Ccy="KWD">5</Amt>"#, "10.04.2026", .unreadableDate, "BookgDt"),
    ])
  func rejected(
    amount: String, day: String, reason: Statements.Issue.Reason, element: String
  ) throws {
    let bad = entry(amount: amount, booked: "<Dt>\(day)</Dt>")
    let reading = try #require(Outcome(message(bad + "\n" + entry())).reading)
    #expect(reading.rows.count == 1)
    #expect(reading.issues.map(\.reason) == [reason])
    #expect(reading.issues.map(\.column) == [element])
    #expect(reading.issues.map(\.line) == [5])
    let directionless = entry(direction: "")
    #expect(
      Outcome(message(directionless)).reading?.issues.map(\.column) == ["CdtDbtInd"])
  }

  private func balance(_ code: String, _ amount: String, _ direction: String = "CRDT") -> String {
    "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><CdtLine><Amt Ccy=\"KWD\">9</Amt></CdtLine>"
      + "<Amt Ccy=\"KWD\">\(amount)</Amt><CdtDbtInd>\(direction)</CdtDbtInd>"
      + "<Dt><Dt>2026-04-30</Dt></Dt></Bal>\n"
  }

  @Test("Opening and closing balance are checked against the booked rows")
  func balances() throws {
    let rows = entry() + entry(status: "<Sts>PDNG</Sts>")
    let good = try #require(
      Outcome(message(balance("PRCD", "2.5", "DBIT") + balance("CLBD", "10.000") + rows)).reading)
    #expect(good.openingBalance?.amount.description == "-2.5")
    #expect(good.closingBalance?.amount.description == "10.000")
    #expect(good.closingBalance?.day?.description == "2026-04-30")
    #expect(good.issues.isEmpty)
    let bad = try #require(
      Outcome(message(balance("OPBD", "1") + balance("CLBD", "10.000") + rows)).reading)
    #expect(bad.issues.map(\.reason) == [.closingBalanceDiffers])
    #expect(bad.rows.count == 2)
  }

  @Test("Rows of several accounts in one file say which account they are of")
  func accounts() throws {
    let one = message(balance("OPBD", "1") + entry())
    let second = one.replacing("KW81", with: "KW82")
    let from = try #require(second.firstRange(of: "<Stmt>")),
      to = try #require(second.firstRange(of: "</Stmt>"))
    let inner = second[from.lowerBound..<to.upperBound]
    let both = one.replacing("</Stmt>", with: "</Stmt>" + inner)
    let reading = try #require(Outcome(both).reading)
    #expect(reading.rows.map { $0.account?.prefix(4) } == ["KW81", "KW82"])
    #expect(reading.account == nil)
    #expect(reading.openingBalance == nil)
  }

  @Test("XML that breaks off keeps the rows read until then, and says where it was")
  func broken() throws {
    let whole = message(entry() + "\n" + entry("<AddtlNtryInf>second</AddtlNtryInf>"))
    let cut = try #require(whole.firstRange(of: "second"))
    let reading = try #require(Outcome(String(whole[..<cut.upperBound])).reading)
    #expect(reading.rows.count == 1)
    #expect(reading.issues.map(\.reason) == [.truncated])
    #expect(reading.issues.map(\.line) == [6])
    let crossed = try #require(Outcome(whole.replacing("</AddtlNtryInf>", with: "</Sts>")).reading)
    #expect(crossed.rows.count == 1)
    #expect(crossed.issues.map(\.reason) == [.truncated])
    let early = try #require(whole.firstRange(of: "</Ntry>"))
    let refused = Outcome(String(whole[..<early.lowerBound]))
    guard case .truncated = refused.refusal else {
      Issue.record("cut off before the first row's end: \(String(describing: refused.refusal))")
      return
    }
    #expect(Outcome("<Document>\n<BkToCstmrStmt>").refusal == .malformed(CAMT053.id, line: 2))
    #expect(Outcome("<Document><BkToCstmrStmt/></Document>").refusal == .noRows(CAMT053.id))
  }

  @Test("A DOCTYPE or an entity declaration refuses the file, wherever it stands")
  func doctype() throws {
    let text = message(entry())
    for declaration in [
      "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "<!ENTITY a \"b\">",
    ] {
      #expect(Outcome(text.replacing("?>\n", with: "?>\n" + declaration)).refusal == .doctype)
      #expect(Outcome(text.replacing("<Acct>", with: declaration + "<Acct>")).refusal == .doctype)
    }
  }

  @Test("The declaration decides between encodings that the bytes leave open")
  func encodings() throws {
    let text = message(entry("<AddtlNtryInf>\u{E9}</AddtlNtryInf>"))
      .replacing("UTF-8", with: "ISO-8859-1")
    let latin = text.unicodeScalars.filter { $0.value != 0xFEFF }.map { UInt8($0.value) }
    #expect(Outcome(latin).reading?.rows.first?.description == "\u{E9}")
    #expect(Outcome(text).reading?.rows.first?.description == "\u{E9}")
  }
}
