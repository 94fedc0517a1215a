import Documents
import Money
import Statements
import Support
import Testing

@Suite struct WorkbookTests {
  /// A workbook of sheets given as the XML of their rows.
  private func workbook(
    _ sheets: KeyValuePairs<String, String>, strings: [String] = [], properties: String = "",
    hidden: Set<String> = []
  ) -> Zip {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    var list = ""
    var links = ""
    var entries: [Zip.Entry] = []
    func add(_ name: String, _ xml: String) {
      entries.append(.init(name: name, bytes: Array((head + xml).utf8), isPacked: true))
    }
    for (number, (name, rows)) in sheets.enumerated() {
      let state = hidden.contains(name) ? " state=\"hidden\"" : ""
      list +=
        "<sheet name=\"\(name)\" sheetId=\"\(number + 1)\"\(state) r:id=\"rId\(number + 7)\"/>"
      links +=
        "<Relationship Id=\"rId\(number + 7)\" Type=\"t\" Target=\"worksheets/s\(number).xml\"/>"
      add(
        "xl/worksheets/s\(number).xml",
        "<worksheet xmlns=\"m\"><sheetData>\(rows)</sheetData></worksheet>")
    }
    add("[Content_Types].xml", "<Types/>")
    add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"o\"><workbookPr\(properties)/><sheets>\(list)</sheets></workbook>")
    add("xl/_rels/workbook.xml.rels", "<Relationships>\(links)</Relationships>")
    add(
      "xl/styles.xml",
      """
      <styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy;@"/>\
      <numFmt numFmtId="165" formatCode="#,##0.00\\ [$EGP]"/>\
      <numFmt numFmtId="166" formatCode="&quot;Days: &quot;0.00"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
      <xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>
      """)
    if !strings.isEmpty {
      add(
        "xl/sharedStrings.xml",
        "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>")
    }
    return Zip(entries)
  }

  private func texts(_ zip: Zip) -> [String] {
    var found: [String] = []
    Documents.each(in: zip.file("book.xlsx")) { each in
      switch each {
      case .statement(let file):
        found.append(file.name + "\n" + String(decoding: file.allBytes(), as: UTF8.self))
      case .refused(let name, let refusal): found.append("\(name) \(refusal)")
      }
    }
    return found
  }

  private func readings(_ zip: Zip) throws -> [Reading] {
    var found: [Reading] = []
    try Documents.each(in: zip.file("book.xlsx")) { each in
      guard case .statement(let file) = each else { return }
      found.append(try Formats.read(file))
    }
    return found
  }

  private let header = """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr">\
    <is><t>Amount</t></is></c></row>
    """
  private let strings = [
    "<t>Date</t>",
    "<r><t>Des</t></r><r><t xml:space=\"preserve\">cription</t></r><rPh><t>x</t></rPh>",
    "<t>A &amp; B, &quot;co&quot;</t>",
  ]

  @Test("A sheet is read like a table: days from serials, exact figures, strings of every kind")
  func sheet() throws {
    let rows =
      header + """
        <row r="2"><c r="A2" s="1"><v>46053</v></c><c r="B2" t="s"><v>2</v></c>\
        <c r="C2" s="3"><v>-12.340000000000003</v></c></row>\
        <row r="4" spans="1:3"><c r="A4" s="2"><v>46054.5</v></c>\
        <c r="B4" t="str"><f>CONCAT("a","b")</f><v>a\u{9}b</v></c>\
        <c r="C4"><f>1+2</f><v>1.2340000000000001E3</v></c></row>
        """
    let zip = workbook(["Umsätze &amp; mehr": rows], strings: strings)
    #expect(
      texts(zip) == [
        "book.xlsx\nDate\tDescription\tAmount\n2026-01-31\t\"A & B, \"\"co\"\"\"\t-12.34 EGP\n\n"
          + "2026-02-01 12:00:00\ta b\t1234\n"
      ])
    let reading = try readings(zip)[0]
    #expect(reading.rows.map(\.line) == [2, 4])
    #expect(reading.rows[0].description == "A & B, \"co\"")
    #expect(reading.rows[0].currency?.code == "EGP")
    #expect(reading.rows[1].amount == Quantity(1234))
  }

  @Test("Days count from 1904 where the workbook says so, and 1900 has its day that never was")
  func systems() {
    func day(_ serial: String, _ properties: String) -> String {
      let rows =
        header
        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>\(serial)</v></c><c r=\"C2\"><v>5</v></c></row>"
      let text = texts(workbook(["s": rows], strings: strings, properties: properties))[0]
      return String(text.split(separator: "\n")[2].split(separator: "\t")[0])
    }
    // Serials as Excel itself shows them.
    #expect(day("1", "") == "1900-01-01")
    #expect(day("59", "") == "1900-02-28")
    #expect(day("60", "") == "60")
    #expect(day("61", "") == "1900-03-01")
    #expect(day("45658", "") == "2025-01-01")
    #expect(day("44196", " date1904=\"1\"") == "2025-01-01")
    #expect(day("0", " date1904=\"true\"") == "1904-01-01")
    #expect(day("2958465", "") == "9999-12-31")
    #expect(day("2958466", "") == "2958466")
    #expect(day("45658.999999999", "") == "2025-01-02")
    #expect(day("-1", "") == "-1")
  }

  @Test("A number's style decides: the same figure is a day, money or a count")
  func styles() {
    let rows =
      header + """
        <row r="2"><c r="A2" s="5"><v>45658.25</v></c><c r="B2" s="4"><v>45658.25</v></c>\
        <c r="C2" s="3"><v>45658.25</v></c></row>
        """
    let text = texts(workbook(["s": rows], strings: strings))[0]
    #expect(text.hasSuffix("\n2025-01-01 06:00:00\t45658.25\t45658.25 EGP\n"))
  }

  @Test("Every sheet with a table is a statement of its own; covers and hidden sheets are none")
  func sheets() throws {
    let rows =
      header + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46053</v></c><c r=\"C2\"><v>5</v></c></row>"
    let zip = workbook(
      [
        "Cover": "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>", "EUR": rows, "Lists": rows,
        "USD": rows, "Empty": "",
      ], strings: strings, hidden: ["Lists"])
    #expect(
      texts(zip).map { $0.prefix { $0 != "\n" } } == ["book.xlsx/EUR", "book.xlsx/USD"])
    #expect(try readings(zip).map(\.rows.count) == [1, 1])
  }

  @Test("Figures stored as text keep their mark, and those stored as numbers follow it")
  func marks() throws {
    let rows =
      header + """
        <row r="2"><c r="A2" t="inlineStr"><is><t>31.01.2026</t></is></c>\
        <c r="B2" t="inlineStr"><is><t>x</t></is></c>\
        <c r="C2" t="inlineStr"><is><t>-1.234,50</t></is></c></row>\
        <row r="3"><c r="A3" s="1"><v>46054</v></c><c r="C3"><v>7.25</v></c></row>\
        <row r="4"><c r="A4" s="1"><v>46055</v></c><c r="C4"><v>7.125</v></c></row>
        """
    let reading = try readings(workbook(["s": rows], strings: strings))[0]
    #expect(
      reading.rows.map { "\($0.day) \($0.amount.normalized)" } == [
        "2026-01-31 -1234.5", "2026-02-01 7.25", "2026-02-02 7.125",
      ])
  }

  @Test("Three digits behind a stored number's point are never taken for thousands")
  func threeDigits() throws {
    let rows =
      header
      + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46053</v></c><c r=\"C2\"><v>1.125</v></c></row>"
    #expect(
      try readings(workbook(["s": rows], strings: strings))[0].rows[0].amount
        == Quantity(coefficient: 1125, scale: 3))
  }

  @Test("A sheet of millions of cells that aren't there is refused before they are made")
  func wide() {
    let rows = (1...1_100).map {
      "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c><c r=\"XFD\($0)\"><v>1</v></c></row>"
    }
    let found = texts(workbook(["Sheet": rows.joined()]))
    #expect(found.count == 1 && found[0].hasPrefix("book.xlsx unopened"))
  }

  @Test("A DOCTYPE in any part refuses the workbook")
  func doctype() {
    var zip = workbook(["s": header], strings: strings)
    for at in zip.entries.indices where zip.entries[at].name.hasPrefix("xl/") {
      let was = zip.entries[at].bytes
      zip.entries[at].bytes = Array("<!DOCTYPE x [<!ENTITY a \"b\">]><x/>".utf8)
      #expect(texts(zip) == ["book.xlsx doctype"], "\(zip.entries[at].name)")
      zip.entries[at].bytes = was
    }
  }

  @Test("Whatever happens to a workbook's parts, it is read or refused")
  func damaged() {
    let rows =
      header + """
        <row r="2"><c r="A2" s="1"><v>46053</v></c><c r="B2" t="s"><v>2</v></c>\
        <c r="C2" s="3"><v>-1.5E2</v></c></row>
        """
    let whole = workbook(["s": rows], strings: strings)
    for seed in 0..<1500 {
      var random = Seeded(UInt64(seed))
      var zip = whole
      let at = Int.random(in: 0..<zip.entries.count, using: &random)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<zip.entries[at].bytes.count, using: &random)
        zip.entries[at].bytes[place] =
          Array("<>/\"=0159eEAZ&;- ".utf8).randomElement(using: &random) ?? 0
      }
      _ = texts(zip)
      for reading in (try? readings(zip)) ?? [] {
        #expect(reading.rows.allSatisfy { $0.line >= 1 }, "seed \(seed)")
      }
    }
  }
}
