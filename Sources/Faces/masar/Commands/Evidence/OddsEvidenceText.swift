import Freedom
import Speech

/// The odds of a few people in words and a table.
struct OddsEvidenceText {
  /// A table of a thousand people is for programs.
  static let peopleAtMost = 24

  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ cases: [OddsCase]) -> [String] {
    var table = TextTable([
      .text(voice.say(OddsEvidenceWords.person)), .number(voice.say(OddsEvidenceWords.history)),
      .number(voice.say(OddsEvidenceWords.empty)), .number(voice.say(OddsEvidenceWords.ahead)),
      .text(voice.say(OddsEvidenceWords.lasts)), .number(voice.say(OddsEvidenceWords.runsOut)),
    ])
    var fewest = Int.max
    for one in cases {
      let answer = OddsAnswer(one)
      fewest = min(fewest, answer.basis.months)
      table.add([
        TextTable.Cell(voice.say(.foreign(one.id))),
        TextTable.Cell.said(voice.number(answer.basis.months)),
        TextTable.Cell.said(voice.number(answer.basis.dryMonths)),
        TextTable.Cell.said(voice.number(one.horizon)),
        TextTable.Cell.said(voice.odds(1 - answer.ruin) ?? "—"),
        TextTable.Cell.said(ruin(answer.ruin)),
      ])
    }
    var lines = table.lines(voice)
    lines += voice.wrapped(OddsEvidenceWords.basis)
    if fewest < 6 { lines += voice.wrapped(OddsEvidenceWords.fewMonths) }
    return lines
  }

  private func ruin(_ odds: Double) -> String {
    if odds < 0.005 { return voice.say(OddsEvidenceWords.under) }
    return odds > 0.995 ? voice.say(OddsEvidenceWords.over) : voice.percent(odds)
  }
}
