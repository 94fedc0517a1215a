import Money
import Statements
import Support
import Testing

/// Banks name a page of tables `.xls`; it is read like the table that it is.
@Suite struct WebPageTests {
  private func file(_ page: String) -> StatementFile {
    StatementFile(name: "statement.xls", bytes: Array(page.utf8))
  }

  private func table(_ page: String) -> String? {
    (try? WebPage(file(page)).table).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A bank's page with styles, layout and an Arabic table is read to the piastre")
  func bank() throws {
    let page = """
      \u{FEFF}<!-- made by a bank -->
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>a > b</title>
      <style>td { mso-number-format: "\\@" } .a > .b {}</style>
      <script>if (1 < 2) document.write("<tr><td>1</td><td>2</td><td>3</td></tr>")</script></head>
      <body><table><tr><td><img alt="a > b">
        <TABLE BORDER=1><TR><TD colspan=4>كشف حساب 1234&nbsp;&#1580;.&#1605;</TD></TR>
        <tr><th>التاريخ<th>البيان<th>مدين<th>دائن</tr>
        <tr><td>14/01/2026<td>إيجار <b>شقة</b><br>يناير<td align="right">1,500.50<td>&nbsp;</tr>
        <tr style="display: none"><td>15/01/2026<td>مخفي<td>9.00<td></tr>
        <tr><td>15/01/2026</td><td>تحويل &amp; &rlm;راتب</td><td></td><td>900.25</td></tr>
        </TABLE>
      </td></tr></table></body></html>
      """
    let source = file(page)
    #expect(WebPage.isOne(source))
    let bytes = try WebPage(source).table
    let reading = try Formats.read(StatementFile(name: "statement.xls", bytes: bytes))
    #expect(reading.issues.isEmpty)
    #expect(
      reading.rows.map { "\($0.day) \($0.amount) \($0.description)" } == [
        "2026-01-14 -1500.50 إيجار شقة يناير", "2026-01-15 900.25 تحويل & راتب",
      ])
  }

  @Test("Cells over several columns and rows leave the others where they belong")
  func spans() {
    #expect(
      table(
        """
        <table><tr><td rowspan=2>1</td><td colspan="2">a</td><td>b</td></tr>
        <tr><td>2</td><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td><td>7</td></tr></table>
        """) == "1\ta\t\tb\n\t2\t3\t4\n5\t6\t7\n")
  }

  @Test("What parts cells elsewhere stays within its cell")
  func quotes() {
    #expect(
      table("<table><tr><td>a\t\"b\", c</td><td x=\"a>b\">1</td><td>2 &lt; 3</td></tr></table>")
        == "\"a \"\"b\"\", c\"\t1\t2 < 3\n")
  }

  @Test(
    "A page without a statement's table is refused as a page",
    arguments: [
      "<!DOCTYPE html><html><body><p>Your session has ended, sign in, again.</p></body></html>",
      "<html><table><tr><td>Name</td><td><input></td></tr><tr><td>2</td></tr></table></html>",
      "<html", "<table><tr><td>", "<html><script>", "<html><!-- <table><tr><td>1<td>2<td>3",
    ])
  func noTable(page: String) {
    var refusal: Refusal?
    do throws(Refusal) { _ = try WebPage(file(page)).table } catch { refusal = error }
    #expect(refusal == .unopened(.webPage))
  }

  @Test("A page of cells that reach over thousands of rows is refused, not filled in")
  func reaching() {
    let page =
      "<table><tr>" + String(repeating: "<td rowspan=65534 colspan=99>1", count: 10)
      + String(repeating: "<tr><td>2", count: 3_000)
    var refusal: Refusal?
    do throws(Refusal) { _ = try WebPage(file(page)).table } catch { refusal = error }
    #expect(refusal == .unopened(.tooLarge))
  }

  @Test("Whatever happens to a page's bytes, it is read or refused")
  func damaged() {
    let page = Array(
      """
      <html><!-- a --><style>b</style><table><tr hidden><td rowspan="2" colspan='3'>&nbsp;&#x31;\
      &amp;</td><td>2<br>3</tr><tr style="display:none"><th>4</table><script>5</script></html>
      """.utf8)
    let marks = Array("<>&;\"'/=- 9\u{E9}".utf8)
    for seed in UInt64(0)..<3_000 {
      var random = Seeded(seed)
      var bytes = page
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = marks.randomElement(using: &random)!
        case 1 where bytes.count > 1: bytes.remove(at: place)
        default: bytes = Array(bytes[..<max(1, place)])
        }
      }
      _ = try? WebPage(StatementFile(name: "", bytes: bytes)).table
    }
  }

  @Test("Only what begins as a page is one")
  func others() {
    for text in [
      "Date,Amount\n", "<OFX><BANKMSGSRSV1>", "<?xml version=\"1.0\"?><Document><BkToCstmrStmt>",
      "<?OFX OFXHEADER=\"200\"?><OFX>", "<header,1", "<FlexQueryResponse>", "", "<!-- <html>",
    ] {
      #expect(!WebPage.isOne(file(text)), "\(text)")
    }
    for text in ["<HTML>", "<!DOCTYPE HTML PUBLIC \"x\">", "\n <table border=1>", "<div class=a>"] {
      #expect(WebPage.isOne(file(text)), "\(text)")
    }
    #expect(WebPage.isOne(file("<?xml version=\"1.0\"?>\n<!DOCTYPE html>")))
  }
}
