import Speech
import Testing

@Suite struct OddsAskedTests {
  private let english = Voice(Preferences(language: .en))

  private func said(_ odds: Double, asked: Double) -> [String] {
    let level = OddsAsked(asked, beside: [odds])
    return [OddsWords.leaving(in: 0, odds, level), OddsWords.safest(3, level)].map(english.say)
  }

  @Test("Odds that aren't those asked for never sound like them")
  func unmet() {
    #expect(
      said(0.88, asked: 0.9) == [
        "If you leave your job now, the odds that your cash lasts two years are 88 of 100.",
        "The earliest that meets what you ask (90 of 100): in 3 months.",
      ])
    #expect(said(0.8996, asked: 0.9)[0].contains("89 of 100"))
    #expect(said(0.84, asked: 0.85)[1].contains("85 of 100"))
  }

  @Test("Where tenths say what is so, tenths are said")
  func met() {
    #expect(said(0.72, asked: 0.9)[0].hasSuffix(" 7 of 10."))
    #expect(said(0.92, asked: 0.8)[1].contains("(8 of 10)"))
  }
}
