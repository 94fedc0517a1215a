import Foundation
import Money
import Speech
import Support
import Testing

@Suite struct PersonTests {
  @Test("A language is known by its code and by its names in both languages")
  func named() {
    withEvery(["ar", "AR", "Arabic", "العربية", "عربي"]) { #expect(Language(named: $0) == .ar) }
    withEvery(["en", "English", "الإنجليزية"]) { #expect(Language(named: $0) == .en) }
    withEvery(["", "fr", "arab", "en_US"]) { #expect(Language(named: $0) == nil) }
  }

  @Test("The environment's locale gives a language and a country")
  func locale() {
    let egypt = LocaleName("ar_EG.UTF-8")
    #expect(egypt.language == .ar && egypt.country == "EG")
    let britain = LocaleName("en_GB@euro")
    #expect(britain.language == .en && britain.country == "GB")
    withEvery(["", "C", "C.UTF-8", "POSIX", "_", ".."]) {
      #expect(LocaleName($0).language == nil)
    }
    // A language that Masar doesn't speak: English is the likelier to be read.
    withEvery(["fr_FR.UTF-8", "de_DE", "zh-Hans"]) { #expect(LocaleName($0).language == .en) }
  }

  @Test("LC_ALL goes before LC_MESSAGES, and that before LANG; empty is unset")
  func precedence() {
    #expect(LocaleName(lcAll: "en_US", lcMessages: "ar_EG", lang: "ar_EG").language == .en)
    #expect(LocaleName(lcAll: "", lcMessages: "ar_EG", lang: "en_US").language == .ar)
    #expect(LocaleName(lcAll: nil, lcMessages: nil, lang: "en_US").language == .en)
    #expect(LocaleName(lcAll: "C", lcMessages: nil, lang: "en_US").language == nil)
    #expect(Preferences(locale: LocaleName("C")).language == .ar)
  }

  @Test("A country seeds the months, the week and the currency, never the digits or the calendar")
  func countries() {
    #expect(Country.all.count == 22)
    #expect(Set(Country.all.map(\.code)).count == 22)
    for country in Country.all {
      let seeded = Preferences(language: .en, country: country.code.lowercased())
      #expect(seeded.language == .en)
      #expect(seeded.homeCurrency == country.currency)
      #expect(seeded.months == country.months)
      #expect(seeded.numerals == .western && seeded.calendar == .gregorian)
    }
    #expect(Preferences(country: "SY").months == .levant)
    #expect(Preferences(country: "XX") == Preferences())
    #expect(Preferences().homeCurrency == nil)
  }

  @Test(
    "Countries have the currencies of the evidence",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func evidence() throws {
    let text = String(decoding: try Shared.bytes("data/countries.csv"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count == 22)
    let english = Voice(Preferences(language: .en))
    let arabic = Voice(Preferences(language: .ar))
    for line in lines {
      let cells = line.split(separator: ",", maxSplits: 5)
      let country = try #require(Country(code: cells[0]))
      #expect(country.currency.code == cells[4])
      #expect(english.say(country.name) == cells[2])
      #expect(arabic.say(country.name) == cells[3])
      #expect(arabic.name(of: country.currency) != country.currency.code)
    }
  }

  @Test("Nothing that is said depends on the machine's locale, clock or language")
  func independence() throws {
    let folder = Shared.root.appending(path: "Sources/Edges/Speech")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      found += 1
      withEvery(["import Foundation", "import Glibc", "import Darwin", "getenv", "setlocale"]) {
        #expect(!source.contains($0), "\(file.lastPathComponent)")
      }
    }
    #expect(found > 30)
  }

  @Test("Each family has twelve months, none twice")
  func months() {
    withEvery(MonthNames.allCases) { #expect(Set($0.names).count == 12) }
  }
}
