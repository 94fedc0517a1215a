import Bookkeeping
import Freedom
import Speech
import Telling

extension AnswerPage {
  /// Whether online income is a main income: the odds of each number of carrying months.
  init(main asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.main)
    switch try asked.book.answer("main", { try $0.mainIncomeOdds() }) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      figure = asked.voice.odds(report.odds.odds)
      sentences = report.sentences.map(asked.say)
      parts = [
        Part(
          heading: asked.say(OddsPageWords.mainChart),
          markup: AnswerPage.counts(asked, report.odds).markup,
          note: asked.say(OddsPageWords.ofTen))
      ]
      stand(
        asked, on: report.basis, report.basis.sentence(report.odds.basis),
        near: report.odds.odds)
    }
  }

  private static func counts(_ asked: Asked, _ odds: MainIncomeOdds) -> Chart {
    let voice = asked.voice
    var table = Table(
      asked.plain.say(OddsPageWords.mainChart),
      [.text(voice.say(OddsPageWords.carrying)), .number(voice.say(OddsWords.oddsHeading))])
    for (count, share) in odds.byCount.enumerated() {
      table.rows.append([
        Table.Cell(voice.number(count)), Table.Cell(asked.odds(share)),
      ])
    }
    let highest = odds.byCount.max() ?? 0
    let step = highest > 0.5 ? 0.2 : 0.1
    let top = max(2, (highest / step).rounded(.up))
    let ticks = (0...Int(top)).map { Double($0) * step }
    return Columns(
      values: odds.byCount, names: odds.byCount.indices.map { asked.plain.number($0) },
      isAsked: { $0 >= MainIncomeOdds.needed },
      scale: Scale(from: 0, to: ticks[ticks.count - 1], ticks: ticks), figure: asked.tenths
    ).chart(
      asked.plain.say(OddsPageWords.mainChart),
      legend: [
        Chart.Key(name: voice.say(OddsPageWords.enough), style: "asked"),
        Chart.Key(name: voice.say(OddsPageWords.fewer), style: "column"),
      ], table: table, tableName: voice.say(PageWords.asTable), TimeDirection(voice))
  }
}
