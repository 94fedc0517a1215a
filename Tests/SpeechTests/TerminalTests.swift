import Speech
import Support
import Testing

private func voice(_ language: Language, _ medium: Medium = .plain) -> Voice {
  Voice(Preferences(language: language), medium)
}

@Suite struct WidthTests {
  @Test("A terminal's cells are counted, not letters")
  func widths() {
    let expected = [
      "": 0, "abc": 3, "مرحبا": 5, "سِعْرٌ": 3, "لا": 2, "e\u{301}": 1,
      "日本": 4, "ｱ": 1, "Ａ": 2, "한국": 4, "👍": 2, "👍🏽": 2, "👨‍👩‍👧": 2, "🇪🇬": 2, "❤️": 2, "❤": 1,
      "\u{2068}12\u{2069}": 2, "\u{200F}a\u{200E}": 1, "\u{FEFF}a": 1, "…": 1, "€": 1, "▇": 1,
      "٣٤": 2, "a\u{7}b": 2, "\u{0600}1": 2, "ــ": 2,
    ]
    for (text, width) in expected { #expect(TerminalWidth.of(text) == width, "\(text)") }
  }

  @Test("The short way to a width gives what Unicode's properties give")
  func common() {
    let letters = (UInt32(0x20)...0x2FFF).compactMap(Unicode.Scalar.init)
    for scalar in letters {
      // Before a letter, so that the whole is looked at by characters and then by properties.
      let alone = TerminalWidth.of(String(scalar))
      let beside = TerminalWidth.of("日" + String(scalar)) - 2
      #expect(alone == beside, "\(scalar.value)")
    }
  }

  @Test("A text is cut at whole characters, and says that it was cut")
  func truncation() {
    #expect(TerminalWidth.truncated("Upwork", to: 6) == "Upwork")
    #expect(TerminalWidth.truncated("Upwork", to: 5) == "Upwo…")
    #expect(TerminalWidth.truncated("日本語", to: 4) == "日…")
    #expect(TerminalWidth.truncated("سِعْرٌ", to: 2) == "سِ…")
    withEvery(["Upwork Escrow Inc.", "日本語の明細", "تحويل من منصة مستقل", "👨‍👩‍👧👍 ok"], 0...20) {
      text, width in
      #expect(TerminalWidth.of(TerminalWidth.truncated(text, to: width)) <= width)
    }
  }
}

@Suite struct PlainTests {
  @Test("Foreign text is one line that drives no terminal and turns no figure around")
  func hostile() {
    let expected = [
      "Plain text": "Plain text",
      "تحويل من أحمد": "تحويل من أحمد",
      "two\r\nlines\nmore": "two⏎lines⏎more",
      "a\tb": "a b",
      "\u{1B}[2Jgone": "␛[2Jgone",
      "\u{1B}]0;title\u{7}": "␛]0;title␇",
      "nul\u{0}": "nul␀",
      "\u{9B}31mred": "\u{FFFD}31mred",
      "\u{202E}054.1\u{202C}": "054.1",
      "\u{2066}\u{2067}\u{2068}unbalanced": "unbalanced",
      "\u{2069}\u{2069}out": "out",
      "zero\u{200B}width\u{FEFF}": "zerowidth",
      "tag\u{E0041}": "tag",
      "می\u{200C}خواهم": "می\u{200C}خواهم",
      "line\u{2028}para\u{2029}": "line⏎para⏎",
      "del\u{7F}": "del␡",
    ]
    for (hostile, plain) in expected { #expect(Plain.line(hostile) == plain) }
    let pile = "a" + String(repeating: "\u{301}", count: 1000)
    #expect(Plain.line(pile).unicodeScalars.count == 5)
  }

  @Test("Cleaning twice is cleaning once, and no control or direction mark is left")
  func law() {
    var random = Seeded(20_261_123)
    let pool = Array(
      "aب1 \n\r\t\u{1B}\u{9B}\u{202E}\u{2067}\u{2069}\u{200D}\u{301}👍日".unicodeScalars)
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        scalars.append(pool.randomElement(using: &random)!)
      }
      let line = Plain.line(String(scalars))
      #expect(Plain.line(line) == line, "seed \(random.seed)")
      let bad = line.unicodeScalars.contains {
        $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || 0x202A...0x202E ~= $0.value
          || 0x2066...0x2069 ~= $0.value
      }
      #expect(!bad, "seed \(random.seed)")
    }
  }
}

@Suite struct TableTests {
  private func table(_ headings: (String, String)) -> TextTable {
    var table = TextTable([.text(headings.0), .text(), .number(headings.1)])
    table.add(["Upwork", "x", "1,234.50"])
    table.addRule()
    table.add(["Etsy", "", "-2.00"])
    return table
  }

  @Test("Text stands at the left and numbers at the right in English")
  func english() {
    #expect(
      table(("Stream", "Net")).lines(voice(.en)) == [
        "Stream          Net",
        "Upwork  x  1,234.50",
        "───────────────────",
        "Etsy          -2.00",
      ])
  }

  @Test("In Arabic the first column stands at the right")
  func mirrored() {
    #expect(
      table(("المصدر", "الصافي")).lines(voice(.ar)) == [
        "  الصافي     المصدر",
        "1,234.50  x  Upwork",
        "───────────────────",
        "   -2.00       Etsy",
      ])
  }

  @Test("On an Arabic terminal every cell is held apart, and every line keeps its own order")
  func isolated() {
    var table = TextTable([.text(), .number()])
    table.add([TextTable.Cell("نقد"), TextTable.Cell("-5.00", .red)])
    #expect(
      table.lines(voice(.ar, .terminal(width: 80))) == [
        "\u{200E}\u{1B}[31m\u{2068}-5.00\u{2069}\u{1B}[0m  \u{2068}نقد\u{2069}"
      ])
  }

  @Test("What a voice said keeps its marks in a cell, in pairs even where it is shortened")
  func said() {
    let text = "بقي \u{2068}100.00 USD\u{2069} و\u{2068}5,000.00 EGP\u{2069} دون تحويل"
    var table = TextTable([.text()])
    table.add([TextTable.Cell.said(text)])
    #expect(table.lines(voice(.ar, .terminal(width: 80)))[0].hasSuffix("\u{2068}\(text)\u{2069}"))
    withEvery(20...40) { width in
      let line = table.lines(voice(.ar, .terminal(width: width)))[0]
      let starts = line.unicodeScalars.count { $0 == "\u{2068}" }
      #expect(starts == line.unicodeScalars.count { $0 == "\u{2069}" }, "\(width)")
    }
  }

  @Test("A narrow terminal shortens texts and never figures; a pipe shortens nothing")
  func narrow() {
    var table = TextTable([.text(), .text(), .number()])
    let long = String(repeating: "client ", count: 20)
    table.add([long, "a description of twenty", "1,234,567.89"])
    withEvery(20...60) { width in
      let lines = table.lines(voice(.en, .terminal(width: width)))
      #expect(lines[0].hasSuffix("1,234,567.89"))
      #expect(TerminalWidth.of(lines[0]) <= max(width, 8 + 2 + 8 + 2 + 12))
    }
    #expect(table.lines(voice(.en))[0].contains(long.dropLast()))
  }

  @Test("A hostile cell stays in its place")
  func hostile() {
    var table = TextTable([.text("Client"), .number("Net")])
    table.add(["evil\n\u{1B}[31m\u{202E}", "1"])
    let lines = table.lines(voice(.en))
    #expect(lines.count == 2)
    #expect(lines[1] == "evil⏎␛[31m    1")
  }
}

@Suite struct WrappingTests {
  @Test("A sentence is wrapped at the medium's width, and loses no word")
  func wrapping() {
    let sentence = "Nothing is guessed: the figure says what is known and what is not."
    withEvery([20, 30, 80]) { width in
      let lines = voice(.en, .terminal(width: width)).wrapped(sentence, indent: 2)
      #expect(lines.allSatisfy { $0.hasPrefix("  ") && TerminalWidth.of($0) <= width })
      #expect(lines.map { $0.dropFirst(2) }.joined(separator: " ") == sentence)
    }
    #expect(voice(.en).wrapped("") == [""])
  }

  @Test("What is isolated is never broken across lines")
  func isolates() {
    let sentence = "وصل إلى حسابك \u{2068}1,234.50 EGP\u{2069} من العميل"
    withEvery(20...40) { width in
      for line in voice(.ar, .terminal(width: width)).wrapped(sentence) {
        let starts = line.unicodeScalars.count { $0 == "\u{2068}" }
        #expect(starts == line.unicodeScalars.count { $0 == "\u{2069}" }, "\(width)")
      }
    }
  }
}

@Suite struct ChartTests {
  @Test("A bar grows from where reading begins")
  func bars() {
    #expect(voice(.en).bar(0.5, width: 4) == "██  ")
    #expect(voice(.en).bar(0.625, width: 4) == "██▌ ")
    #expect(voice(.ar).bar(0.625, width: 4) == " ▐██")
    #expect(voice(.en).bar(7, width: 3) == "███")
    #expect(voice(.en).bar(-1, width: 3) == "   ")
    #expect(voice(.en).bar(.nan, width: 3) == "")
    var pipe = Medium.plain
    pipe.blocks = false
    #expect(voice(.en, pipe).bar(0.5, width: 4) == "##  ")
  }

  @Test("A sparkline tells nothing, a little, unknown and below zero apart")
  func sparklines() {
    #expect(voice(.en).sparkline([0, 1, 50, 100, nil, -4]) == "▁▂▅█?-")
    #expect(voice(.ar).sparkline([0, 1, 50, 100, nil, -4]) == "-?█▅▂▁")
    #expect(voice(.en).sparkline([]) == "")
    #expect(voice(.en).sparkline([.max, .max, 1]) == "██▂")
    #expect(voice(.en).sparkline([-3, 0]) == "-▁")
    var pipe = Medium.plain
    pipe.blocks = false
    #expect(voice(.en, pipe).sparkline([0, 1, 50, 100]) == "_.+#")
  }

  @Test("Without colour a style is the text alone")
  func styles() {
    withEvery(Style.allCases) { style in
      #expect(voice(.en).styled("kept", style) == "kept")
      let shown = voice(.en, .terminal(width: 80)).styled("kept", style)
      #expect(shown.hasPrefix("\u{1B}[") && shown.hasSuffix("\u{1B}[0m") && shown.contains("kept"))
    }
    #expect(voice(.en, .terminal(width: 80)).styled("", .red) == "")
  }
}
