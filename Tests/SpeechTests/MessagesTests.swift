import Foundation
import Ledger
import Money
import Speech
import Statements
import Support
import Testing

@Suite struct MessagesTests {
  static let counts = [0, 1, 2, 3, 11, 100]

  private var all: [Message] {
    Samples.help + Samples.issues + Samples.facts + Samples.mappings + Samples.names + Samples.rules
      + Samples.fields
      + MessagesTests.counts.flatMap(Samples.commands)
      + MessagesTests.counts.flatMap(Samples.odds)
      + MessagesTests.counts.flatMap(Samples.pages)
      + MessagesTests.counts.flatMap(Samples.books)
      + MessagesTests.counts.flatMap(Samples.oddsPages)
  }

  private func isArabic(_ scalar: Unicode.Scalar) -> Bool { 0x0600...0x06FF ~= scalar.value }

  @Test("Days as a file writes them are one piece each, wherever a line ends")
  func unbrokenDays() {
    let text = "03/04/2026 = 2026-04-03, 4-4-2026, 9:00 = 2026-04-04"
    let issue = Issue(line: 0, reason: .dateOrderInferred, text: text)
    let page = Voice(Preferences(language: .en), .page).say(issue.sentence)
    #expect(page.contains("03/\u{2060}04/\u{2060}2026\u{A0}=\u{A0}2026-\u{2060}04-\u{2060}03"))
    #expect(page.contains("4-\u{2060}4-\u{2060}2026,\u{A0}9:00\u{A0}=\u{A0}2026"))
    // On a terminal each is held apart, and so is wrapped whole.
    let terminal = Voice(Preferences(language: .ar), .terminal(width: 40))
    let lines = terminal.wrapped(issue.sentence)
    #expect(lines.contains { $0.contains("03/04/2026 = 2026-04-03") })
    #expect(lines.contains { $0.contains("4-4-2026, 9:00 = 2026-04-04") })
    #expect(lines.allSatisfy { TerminalWidth.of($0) <= 40 })
    // What is piped has nothing that can't be seen.
    let piped = Voice(Preferences(language: .en)).say(issue.sentence)
    #expect(piped.hasSuffix(": \(text)."))
  }

  @Test("Every message is said in both languages, each in its own words")
  func both() {
    let arabic = Voice(Preferences(language: .ar))
    let english = Voice(Preferences(language: .en))
    for message in all {
      let (ar, en) = (arabic.say(message), english.say(message))
      #expect(!ar.isEmpty && !en.isEmpty && ar != en, "\(ar) / \(en)")
      #expect(ar.unicodeScalars.contains(where: isArabic), "\(ar)")
      let foreign = en.contains("سوق")
      #expect(foreign || !en.unicodeScalars.contains(where: isArabic), "\(en)")
      #expect(!ar.contains("  ") && !en.contains("  "), "\(ar) / \(en)")
    }
  }

  @Test("Where no marks are wanted, nothing that is said has one")
  func machine() {
    withEvery(Language.allCases, all) { language, message in
      let text = Voice(Preferences(language: language), .plain).say(message)
      let hidden = text.unicodeScalars.contains { $0.properties.generalCategory == .format }
      #expect(!hidden, "\(text)")
      #expect(!text.contains("\u{1B}"))
    }
  }

  @Test("Marks come in pairs, and only to Arabic on a terminal")
  func marks() {
    for message in all {
      let ar = Voice(Preferences(language: .ar), .terminal(width: 80)).say(message)
      let starts = ar.unicodeScalars.count { $0 == "\u{2068}" }
      #expect(starts == ar.unicodeScalars.count { $0 == "\u{2069}" }, "\(ar)")
      let en = Voice(Preferences(language: .en), .terminal(width: 80)).say(message)
      #expect(!en.unicodeScalars.contains("\u{2068}"), "\(en)")
    }
  }

  /// Flags, codes, files and cells keep their digits; they are what is held apart, as amounts are.
  @Test("A line has one system of digits")
  func digits() {
    for numerals in [Numerals.arabicIndic, .persian] {
      var preferences = Preferences(language: .ar)
      preferences.numerals = numerals
      let voice = Voice(preferences, .terminal(width: 80))
      for message in all {
        let text = voice.say(message)
        let own = text.split(separator: "\u{2068}").map {
          $0.contains("\u{2069}") ? String($0.drop { $0 != "\u{2069}" }) : String($0)
        }
        let western = own.joined().unicodeScalars.contains { "0"..."9" ~= $0 }
        #expect(!western, "\(text)")
      }
    }
  }

  @Test("Text from a file is cleaned wherever a message takes it")
  func hostile() {
    let evil = "a\u{202E}\n\u{1B}[2J"
    let said = [
      Issue(line: 3, column: evil, reason: .unreadableDate, text: evil).sentence,
      Refusal.archive(kind: evil).sentence,
      Question.columns(headers: [evil, evil]).sentence,
      ImportWords.refused(evil), LedgerWords.didYouMean([evil]),
      LedgerWords.moved(AccountName(.income, evil)), RuleWords.exists(evil),
    ]
    withEvery(Language.allCases, said) { language, message in
      let text = Voice(Preferences(language: language)).say(message)
      #expect(!text.contains("\n") && !text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }
  }

  @Test("A defect says where it is, what it is, and what to do")
  func issue() {
    let issue = Issue(line: 12, column: "Date", reason: .impossibleDate, text: "31/31/2026")
    let english = Voice(Preferences(language: .en))
    #expect(
      english.say(issue.sentence) == "Line 12, column “Date”: There is no such day: “31/31/2026”.")
    let arabic = Voice(Preferences(language: .ar))
    #expect(
      arabic.say(issue.sentence)
        == "السطر 12، العمود «Date»: لا يوجد يوم بهذا التاريخ: «31/31/2026».")
    #expect(english.say(issue.reason.remedy).contains("--date-order"))
  }

  @Test("Every question names the flag that answers it")
  func questions() {
    let flags = ["--date-order dmy", "--decimal point", "--currency EGP", "--mapping layout.txt"]
    withEvery(Language.allCases) { language in
      let voice = Voice(Preferences(language: language))
      for (question, flag) in zip(Samples.questions, flags) {
        #expect(voice.say(Refusal.question(question).remedy).contains(flag))
      }
      let one = Question.dateOrder(fits: [.dmy, .ymd], samples: ["1"])
      #expect(!voice.say(one.remedy).contains("mdy"))
    }
  }

  @Test("Sums in several currencies are never one figure")
  func valuations() throws {
    let english = Voice(Preferences(language: .en))
    var value = Valuation(in: Samples.usd)
    value.add(Amount(minorUnits: 10_000, Samples.usd), on: Samples.day, Rates())
    #expect(english.valuation(value) == "100.00 USD")
    value.add(Amount(minorUnits: 500_000, Samples.egp), on: Samples.day, Rates())
    #expect(english.valuation(value) == "100.00 USD and 5,000.00 EGP unconverted")
    #expect(
      Voice(Preferences(language: .ar)).valuation(value)
        == "100.00 USD و5,000.00 EGP دون تحويل")
    #expect(english.totals(Totals()) == "0")
    var totals = value.unconverted
    totals.add(Amount(minorUnits: -2_000, Samples.usd))
    #expect(english.totals(totals) == "5,000.00 EGP, -20.00 USD")
    #expect(english.totals(-totals) == "-5,000.00 EGP, 20.00 USD")
  }

  @Test("Where nothing is converted, no zero is said")
  func nothingConverted() {
    var value = Valuation(in: Samples.usd)
    value.add(Amount(minorUnits: 500_000, Samples.egp), on: Samples.day, Rates())
    #expect(Voice(Preferences(language: .en)).valuation(value) == "5,000.00 EGP unconverted")
    #expect(Voice(Preferences(language: .ar)).valuation(value) == "5,000.00 EGP دون تحويل")
    #expect(Voice(Preferences(language: .en)).valuation(Valuation(in: Samples.usd)) == "0.00 USD")
  }

  /// The sources themselves are read, so that a message nobody thought of testing is held to this.
  @Test("No message types a digit, hides a mark, or mixes its languages")
  func written() throws {
    let folder = Shared.root.appending(path: "Sources/Edges/Speech")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for (language, words) in literals(in: source) {
        found += 1
        let scalars = words.unicodeScalars
        #expect(!scalars.contains { "0"..."9" ~= $0 }, "\(file.lastPathComponent): \(words)")
        #expect(!scalars.contains { $0.properties.generalCategory == .format }, "\(words)")
        let letters = scalars.filter { $0.properties.isAlphabetic }
        if language == "ar" {
          #expect(letters.allSatisfy(isArabic), "\(file.lastPathComponent): \(words)")
          #expect(
            !words.contains("...") && !words.contains("?") && !words.contains(","), "\(words)")
        } else {
          #expect(!letters.contains(where: isArabic), "\(file.lastPathComponent): \(words)")
        }
      }
    }
    #expect(found > 500)
  }

  /// The words of `ar: "…"` and `en: "…"`, interpolations left out.
  private func literals(in source: String) -> [(language: String, words: String)] {
    var found: [(String, String)] = []
    for language in ["ar", "en"] {
      for piece in source.split(separator: "\(language):", omittingEmptySubsequences: false)
        .dropFirst()
      {
        let start = piece.drop { $0.isWhitespace }
        guard start.first == "\"" else { continue }
        var words = ""
        var depth = 0
        var escaped = false
        for character in start.dropFirst() {
          if depth > 0 {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            continue
          }
          if escaped {
            if character == "(" { depth = 1 }
            escaped = false
          } else if character == "\\" {
            escaped = true
          } else if character == "\"" {
            break
          } else {
            words.append(character)
          }
        }
        found.append((language, words))
      }
    }
    return found
  }
}

@Suite struct NamesTests {
  @Test("Every standard account has a name in both languages, and one only")
  func standard() {
    let named = Set(StandardName.all.map(\.account))
    let accounts =
      StandardAccounts.costs.map(\.account) + StandardAccounts.income
      + [StandardAccounts.fees, StandardAccounts.taxes, StandardAccounts.business]
      + [.inTransit, .conversion, .opening]
    for account in accounts { #expect(named.contains(account), "\(account)") }
    #expect(Set(StandardName.all.map(\.key)).count == StandardName.all.count)
    #expect(named.count == StandardName.all.count)
    let costs = StandardName.all.filter { $0.account.kind == .expenses }
    #expect(Set(costs.map(\.name.ar)).count == costs.count)
  }

  @Test("A person finds an account by its key or by its name in either language")
  func find() {
    withEvery(["groceries", "Groceries", "بقالة"]) { text in
      #expect(StandardName.find(text)?.account == AccountName("expenses:Groceries"))
    }
    #expect(StandardName.find("withheldTax")?.account == StandardAccounts.withheldTax)
    #expect(StandardName.find("nothing") == nil)
    #expect(StandardName.find("zakat")?.isEssential == true)
    #expect(StandardName.find("charity")?.isEssential == false)
  }

  @Test("An account's name is in the person's language as far as it is Masar's")
  func accounts() {
    let arabic = Voice(Preferences(language: .ar))
    let english = Voice(Preferences(language: .en))
    let fees = StandardAccounts.fees(of: "Upwork")
    #expect(arabic.name(of: fees) == "مصروفات: رسوم المنصات: Upwork")
    #expect(english.name(of: fees) == "expenses: Platform fees: Upwork")
    #expect(arabic.shortName(of: AccountName(.income, "Khamsat")) == "خمسات")
    #expect(arabic.shortName(of: AccountName(.assets, "Cash")) == "نقد")
    #expect(arabic.shortName(of: AccountName(.expenses, "Fees", "Khamsat")) == "خمسات")
    #expect(arabic.shortName(of: AccountName(.assets, "CIB")) == "CIB")
    #expect(arabic.shortName(of: AccountName(.expenses, "Cash")) == "نقد مسحوب")
  }
}
