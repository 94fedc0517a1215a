import Bookkeeping
import Freedom
import Money
import Speech
import Telling

extension AnswerPage {
  /// How much cash to hold, for odds that the person chooses.
  init(runway asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.runway)
    let chosen = try asked.number("odds", QuitQuestion.odds, OddsPageWords.chosenOdds)
    let plan = try asked.book.remembered("plan") { try $0.plan() }
    let wanted = chosen ?? min(99, max(50, Int(plan.estimate(.odds).rounded())))
    let levels = Set([50, 80, 90, 95, wanted]).sorted()
    let answer = try asked.book.answer("runway \(wanted)") {
      try $0.runway(odds: levels.map { Double($0) / 100 })
    }
    switch answer {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      form = Asking(
        action: "/odds/runway", name: asked.plain.say(OddsPageWords.choose),
        sliders: [
          asked.slider("odds", OddsPageWords.chosenOdds, wanted, QuitQuestion.odds)
        ], ask: asked.say(OddsPageWords.ask))
      let runway = report.runway
      if let place = levels.firstIndex(of: wanted), runway.months.indices.contains(place) {
        let need = runway.months[place]
        figure = asked.say(OddsPageWords.costsOf(Quantity(tenths: need.months)))
        sentences = [
          asked.say(
            OddsWords.runway(
              need.odds, Quantity(tenths: need.months), held: Quantity(tenths: runway.held ?? 0)))
        ]
      }
      sentences.append(
        asked.say(
          CommonWords.labelled(
            OddsPageWords.lasts,
            Message(ar: "\(odds: runway.lasts)", en: "\(odds: runway.lasts)"))))
      parts = [
        Part(
          heading: asked.say(OddsPageWords.runwayChart),
          markup: RunwayPicture(asked, report, wanted).chart.markup)
      ]
      stand(asked, on: report.basis, report.basis.sentence(runway.basis))
    }
  }
}

/// Months of costs for each of the odds, beside what is held.
private struct RunwayPicture {
  let chart: Chart

  init(_ asked: Asked, _ report: RunwayReport, _ wanted: Int) {
    let (voice, plain) = (asked.voice, asked.plain)
    let needs = report.runway.months
    var table = Table(
      plain.say(OddsPageWords.runwayChart),
      [
        .text(voice.say(OddsWords.oddsHeading)), .number(voice.say(OddsWords.hold)),
        .number(voice.say(OddsWords.money)),
      ])
    for need in needs {
      let money = Amount(estimate: need.money, report.basis.currency).map {
        voice.estimate($0)
      }
      table.rows.append([
        Table.Cell(asked.odds(need.odds)),
        Table.Cell(voice.say(OddsWords.monthsOfCosts(Quantity(tenths: need.months)))),
        Table.Cell(money ?? "—"),
      ])
    }
    let held = report.runway.held
    let scale = Scale(needs.map(\.months) + [held ?? 0])
    chart = Ranges(
      rows: needs.map { need in
        Ranges.Row(
          name: plain.odds(need.odds, inHundredths: true) ?? "—", low: 0, middle: need.months,
          high: need.months, isChosen: Int((need.odds * 100).rounded()) == wanted)
      },
      axis: .linear(scale, { plain.number(Int($0)) }),
      isRightToLeft: voice.language.isRightToLeft,
      mark: held.map { ($0, voice.say(OddsPageWords.held)) }
    ).chart(
      plain.say(OddsPageWords.runwayChart),
      legend: [
        Chart.Key(name: voice.say(OddsPageWords.needed), style: "span"),
        Chart.Key(name: voice.say(OddsPageWords.held), style: "mark"),
      ], table: table, tableName: voice.say(PageWords.asTable), TimeDirection(voice))
  }
}
