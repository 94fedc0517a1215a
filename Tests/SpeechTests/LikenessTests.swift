import Fields
import Speech
import Testing

@Suite("Names are found as people write them") struct LikenessTests {
  private let all = ["costs": ["المصروفات في الشهر"], "job": ["راتب الوظيفة في الشهر"]]

  private func find(_ text: String) -> String? {
    Likeness.find(text, among: all.keys.sorted()) { [$0] + (all[$0] ?? []) }
  }

  @Test("Capitals, hamzas, marks and the article don't matter, and a clear part is enough")
  func found() {
    for text in ["costs", "COSTS", "المصروفات", "مصروفات في الشهر", "المَصروفات"] {
      #expect(find(text) == "costs", "\(text)")
    }
    #expect(find("الوظيفه") == "job")
  }

  @Test("What several bear, or none, is nobody's name")
  func unclear() {
    #expect(find("الشهر") == nil && find("") == nil && find("-") == nil && find("x") == nil)
  }

  @Test("Only what is near is suggested, the nearest first, three at most")
  func near() {
    let names = ["Upwork", "Upworks", "Gumroad", "PayPal", "الإيجار"]
    #expect(Likeness.near("upwrok", among: names) == ["Upwork"])
    #expect(Likeness.near("upwork", among: names) == ["Upwork", "Upworks"])
    #expect(Likeness.near("ايجار", among: names) == ["الإيجار"])
    #expect(Likeness.near("zzz", among: names).isEmpty)
    #expect(Likeness.near("a", among: ["ab", "ac", "ad", "ae"]).count == 3)
  }

  @Test("Every field and every item of the plan is found by its name in both languages")
  func everyName() {
    for language in Language.allCases {
      let voice = Voice(Preferences(language: language), .plain)
      for field in Field.all {
        #expect(FieldWords.called(voice.say(field.words.name)) == field, "\(field.id)")
      }
      for item in PlanWords.items {
        #expect(PlanWords.keys(called: voice.say(item.name)) == [item.key], "\(item.key)")
      }
    }
    #expect(PlanWords.keys(called: "الراتب") == ["job"])
    #expect(PlanWords.keys(called: "سنة الميلاد") == ["birthYear"])
    #expect(FieldWords.called("يوتيوب")?.id == FieldWords.called("youtube")?.id)
  }

  @Test("A word that is in the names of several items is the name of none")
  func several() {
    let taxes = ["taxOnWork", "taxOnRent", "taxOnGains"]
    for text in ["tax", "Tax", "الضريبة", "ضريبة"] {
      #expect(PlanWords.keys(called: text) == taxes, "\(text)")
    }
    #expect(PlanWords.keys(called: "income").count == 3)
    #expect(PlanWords.keys(called: "nothing").isEmpty)
  }
}
