import Bookkeeping
import Speech
import Telling
import Testing

@Suite struct CountryNamesTests {
  @Test("A country of the world is found by its name in both languages")
  func countries() {
    let all = CountryCode.all
    for (text, code) in [
      ("United States", "US"), ("الولايات المتحدة", "US"), ("Germany", "DE"), ("ألمانيا", "DE"),
      ("Turkey", "TR"), ("تركيا", "TR"), ("بريطانيا", "GB"), ("مصر", "EG"), ("de", "DE"),
    ] {
      #expect(CountryNames.code(called: text, among: all) == code, "\(text)")
    }
    #expect(CountryNames.code(called: "XX", among: all) == nil)
    let ar = Voice(Preferences(language: .ar), .plain)
    #expect(CountryNames.name(of: "DE").map(ar.say) == "ألمانيا")
    #expect(CountryNames.name(of: "PS").map(ar.say) == "فلسطين")
    #expect(CountryNames.name(of: "XX") == nil)
  }
}
