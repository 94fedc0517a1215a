import Bookkeeping
import Foundation
import Hummingbird
import Ledger
import Speech
import Support
import Testing

@testable import Web

/// Text that tries to be something else, in everything that a stranger can name: descriptions,
/// counterparties, files, accounts, rules, searches. None of it runs, none turns a figure round.
@Suite("Hostile text") struct HostileTests {
  /// Two hundred texts: markup in its many dresses, templates, formulas, direction marks, controls,
  /// long ones, and each of them after something harmless.
  static let texts: [String] = {
    let scripts = [
      "<script>alert(1)</script>", "<ScRiPt src=//evil.example></sCrIpT>",
      "<img src=x onerror=alert(1)>",
      "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
      "\"><script>alert(1)</script>",
      "'><img src=x onerror='alert(1)'>", "</title><script>alert(1)</script>",
      "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>",
      "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>",
      "javascript:alert(1)",
      "data:text/html,<script>alert(1)</script>", "<base href=//evil.example>",
      "<meta http-equiv=refresh content=0;url=//evil.example>", "<form action=//evil.example>",
      "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
      "<math><mi xlink:href=x>",
      "<!--", "-->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?>",
      "<!DOCTYPE html>", "<bdi>x</bdi>", "<bdo dir=rtl>123</bdo>", "&lt;script&gt;",
      "&#60;script&#62;",
      "&", "<", ">", "\"", "'", "`", "onerror=alert(1)", "\" onmouseover=\"alert(1)",
      "' onmouseover='alert(1)", "\\\"><script>", "%3Cscript%3E", "\u{FF1C}script\u{FF1E}",
    ]
    let templates = [
      "{{7*7}}", "{{{seal}}}", "{{#page}}x{{/page}}", "{{>layout}}", "{{<layout}}{{/layout}}",
      "{{frame.member.languageSeal}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{% raw %}", "%n%n%s",
      "$(id)", "`id`", "; rm -rf /", "| cat /etc/hostname", "\\u003cscript\\u003e",
    ]
    let formulas = [
      "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0",
      "=HYPERLINK(\"http://evil.example\")",
      "\t=1+1", "\r=1+1", "=IMPORTXML(\"http://evil.example\",\"//a\")", "+2+5+cmd|' /C calc'!A0",
    ]
    let marks = [
      "\u{202E}12.50 USD\u{202C}", "\u{202D}x", "\u{2066}x", "\u{2067}12.50", "\u{2068}x",
      "\u{2069}\u{2069}",
      "\u{200F}50.12\u{200F}", "\u{200E}", "\u{61C}1", "\u{2068}\u{2068}\u{2068}",
      "\u{202A}\u{202B}",
      "\u{2069}12.50 USD\u{2068}",
    ]
    let odd = [
      "\u{0}", "a\u{0}b", "\u{1}\u{2}\u{7}\u{8}", "\u{1B}[31mred\u{1B}[0m", "\u{7F}", "\u{85}",
      "\u{2028}",
      "\u{2029}", "\u{FEFF}", "\u{E000}", "\u{1F600}",
      "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{5D0}\u{5D1}", "ﷺ", "\u{200B}",
      "\u{AD}",
      String(repeating: "A", count: 10_240), String(repeating: "ب ", count: 2_000),
      String(repeating: "<", count: 3_000), String(repeating: "\u{202E}", count: 500),
      "../../../etc/passwd", "..\\..\\x", "C:\\x", "con", "file:///etc/passwd", "' OR 1=1 --",
      "\"; DROP TABLE rows; --", "null", "undefined", "NaN", "-0", "1e309", "٣٫٥", "۱۲",
    ]
    // Swift has no literals for what is no character.
    let none = [0xFFFE, 0xFFFF, 0xFDD0].compactMap { Unicode.Scalar($0).map { "x\($0)y" } }
    let all = none + scripts + templates + formulas + marks + odd
    return all + all.prefix(200 - min(200, all.count)).map { "بنك مصر " + $0 }
      + all.prefix(20).map { $0 + " 12.50" }
  }()

  /// A statement as a spreadsheet would write it.
  private func statement(_ texts: ArraySlice<String>) -> String {
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    var lines = "Date,Description,Counterparty,Amount,Currency\n"
    for (at, text) in texts.enumerated() {
      let clean = text.replacing("\u{0}", with: "")
      let sign = at % 2 == 0 ? "" : "-"
      lines +=
        "2026-06-\(at % 27 + 1 < 10 ? "0" : "")\(at % 27 + 1),\(quoted(clean)),\(quoted(clean)),\(sign)\(at + 1).50,USD\n"
    }
    return lines
  }

  /// One line each: both formats end a field there.
  private func line(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.value >= 0x20 }.map(Character.init))
  }

  private func ofx(_ texts: ArraySlice<String>) -> String {
    func escaped(_ text: String) -> String {
      line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
    }
    let rows = texts.enumerated().map { at, text in
      "<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260605</DTPOSTED><TRNAMT>\(at + 1).25</TRNAMT>"
        + "<FITID>\(texts.startIndex + at)</FITID><NAME>\(escaped(text))</NAME>"
        + "<MEMO>\(escaped(text))</MEMO></STMTTRN>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
      <OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STMTRS><CURDEF>USD</CURDEF><BANKACCTFROM>
      <BANKID>1</BANKID><ACCTID>\(texts.startIndex)9</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE>
      </BANKACCTFROM><BANKTRANLIST><DTSTART>20260601</DTSTART><DTEND>20260630</DTEND>
      \(rows.joined(separator: "\n"))
      </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
      """
  }

  private func qif(_ texts: ArraySlice<String>) -> String {
    "!Type:Bank\n"
      + texts.enumerated().map { at, text in
        "D2026-06-07\nT\(at + 1).75\nP\(line(text))\nM\(line(text))\n^\n"
      }.joined()
  }

  @Test("Two hundred hostile texts go through import into every page, and stay text")
  func pages() async throws {
    #expect(HostileTests.texts.count >= 200)
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let browser = try await test.browser()
      let texts = HostileTests.texts
      for start in stride(from: 0, to: texts.count, by: 50) {
        let part = texts[start..<min(start + 50, texts.count)]
        let report = try test.book(
          "\(String(part[start].prefix(60))).csv", statement(part), account: "assets:\(start) bank")
        #expect(report.files.allSatisfy { $0.refusal == nil }, "\(report.files.map(\.refusal))")
        #expect(report.files.map(\.new).reduce(0, +) == part.count, "\(report.files)")
        for (name, text, type) in [("x.ofx", ofx(part), "card"), ("x.qif", qif(part), "cash")] {
          let report = try test.book(name, text, account: "assets:\(start) \(type)")
          #expect(report.files.allSatisfy { $0.new > 0 }, "\(name): \(report.files)")
        }
      }
      for path in HostileTests.paths(test) {
        let answer = try await browser.get(path)
        #expect([200, 303, 400, 404, 422].contains(answer.status), "\(answer.status) \(path)")
        HostileTests.expectSafe(answer, path)
      }
    }
  }

  @Test("A hostile name of a file is shown as its name in the preview, and as nothing else")
  func fileNames() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let texts = HostileTests.texts.map { $0.replacing("\r", with: "").replacing("\n", with: "") }
    for start in stride(from: 0, to: texts.count, by: 40) {
      let files = texts[start..<min(start + 40, texts.count)].map {
        (name: $0, bytes: Array("Date,Amount\n2026-06-01,x\n".utf8))
      }
      let answer = try await browser.drop("/import", files)
      #expect([200, 422].contains(answer.status))
      HostileTests.expectSafe(answer, "/import")
    }
  }

  @Test("A hostile field of any form is refused or kept, and comes back as text")
  func fields() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let names = [
      "account-0", "file-0", "currency-0", "dateOrder-0", "column-0-0", "upload", "country",
      "language", "back", "name",
      "contains", "counterparty", "atLeast", "to", "from", "why", "base", "quote", "rate", "day",
      "value", "stream", "hours", "item", "q",
    ]
    let paths = test.app.router().routes.filter { $0.method == .post }
      .map(\.path.description).filter {
        $0 != "/enter" && !$0.contains("restore") && !$0.hasSuffix("/end")
      }
      .map { $0.split(separator: "/").map { $0.hasPrefix(":") ? "1" : String($0) } }
      .map { "/" + $0.joined(separator: "/") }
    for (at, text) in HostileTests.texts.enumerated() where text.utf8.count < 5_000 {
      let path = paths[at % paths.count]
      let answer = try await browser.post(path, names.map { ($0, text) })
      #expect(answer.status < 500, "\(path) \(text.prefix(40))")
      HostileTests.expectSafe(answer, path)
    }
  }

  /// Every page without a parameter, and those with one for each account and some entries.
  static func paths(_ test: TestApp) -> [String] {
    var paths = test.app.router().routes.filter { $0.method == .get }.map(\.path.description)
      .filter { !$0.contains(":") && !$0.hasPrefix("/assets") && !$0.hasPrefix("/enter") }
    let accounts = (try? test.bookkeeper().accounts()) ?? []
    for account in accounts {
      let name = Form.encoded(account.description)
      paths += ["/books/register?account=\(name)", "/income/stream?name=\(name)"]
    }
    for text in HostileTests.texts where text.utf8.count < 2_000 {
      let word = Form.encoded(text)
      paths += ["/books/register?q=\(word)", "/income/stream?name=\(word)"]
    }
    paths += (1...60).map { "/books/entry/\($0)" }
    return paths
  }

  /// No element, attribute or script that the app doesn't write itself; no mark outside its pair.
  static func expectSafe(
    _ answer: TestApp.Answered, _ path: String, at location: SourceLocation = #_sourceLocation
  ) {
    guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { return }
    let text = answer.text
    let lower = text.lowercased()
    for word in [
      "<script>", "<img", "<iframe", "<base", "<svg onload", "<svg><", "<math", "<bdo",
      "<form action=/",
      "href=\"javascript:", "href=\"data:", "onerror=\"", "<details open ontoggle",
      "<input autofocus",
      "<meta http-equiv=refresh",
    ] {
      #expect(!lower.contains(word), "\(path): \(word)", sourceLocation: location)
    }
    // The one script is the app's own, by its address.
    #expect(
      lower.components(separatedBy: "<script").count <= 2, "\(path)", sourceLocation: location)
    let marks = text.unicodeScalars.filter {
      0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value || $0.value == 0x200F
        || $0.value == 0x200E || $0.value == 0x61C || $0.value == 0
    }
    #expect(marks.isEmpty, "\(path): \(marks.map(\.value))", sourceLocation: location)
    let opened = lower.components(separatedBy: "<bdi>").count
    #expect(
      opened == lower.components(separatedBy: "</bdi>").count, "\(path)", sourceLocation: location)
    for tag in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      #expect(!tag.contains("=\"<bdi"), "\(path): \(tag)", sourceLocation: location)
    }
  }
}
