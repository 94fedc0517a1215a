import Bookkeeping
import Freedom
import Money
import Speech
import Telling

extension AnswerPage {
  /// When one is free: a curve for each history, and the year that is asked about.
  init(free asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.free)
    let key = asked.query.said("rule") ?? "constant"
    guard let rule = WithdrawalRule.named(key) else { throw NotThere() }
    let first = asked.today.month.year
    let plan = try asked.book.remembered("plan") { try $0.plan() }
    let years = first...min(first + 50, plan.months(from: asked.today.month).upperBound.year)
    let by =
      try asked.number("by", years, OddsPageWords.by) ?? min(first + 15, years.upperBound)
    switch try asked.book.answer("free \(key)", { try $0.freeOdds(rule: rule) }) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      form = Asking(
        action: "/odds/free", name: asked.plain.say(OddsPageWords.choose),
        sliders: [asked.slider("by", OddsPageWords.by, by, years)],
        choices: [
          Choice(
            label: asked.say(OddsPageWords.rule), name: "rule",
            options: WithdrawalRule.keys.map {
              Option(
                name: asked.plain.say(OddsPageWords.rule($0)), value: $0, isChosen: $0 == key)
            })
        ], ask: asked.say(OddsPageWords.ask))
      answer(asked, report, by: by - first)
    }
  }

  private mutating func answer(_ asked: Asked, _ report: FreeReport, by year: Int) {
    let views = report.views
    func free(_ view: FreedomOdds.View) -> Double {
      view.freeByYear.indices.contains(year)
        ? view.freeByYear[year] : view.freeByYear.last ?? 0
    }
    if let worst = views.min(by: { free($0) < free($1) }) {
      figure = asked.voice.odds(free(worst))
      sentences.append(
        asked.say(
          OddsPageWords.freeBy(
            report.from.year + year, free(worst), FreeWords.name(worst.basis))))
    }
    sentences += ([report.sentence] + report.unpaid(report.odds)).map(asked.say)
    let wished = report.wished.flatMap { wished in wished.costs.map { (wished, $0) } }
    let lifeNow = wished == nil ? nil : report.costs.map(FreeWords.lifeNow)
    parts = [
      Part(
        heading: asked.say(lifeNow ?? OddsPageWords.freeChart),
        markup: FreePicture(asked, report, views, year, views.map(free)).chart.markup,
        note: ([OddsPageWords.ofTen] + report.ruleSentences(report.odds)).map(asked.say)
          .joined(separator: " "))
    ]
    let target = report.targetSentences.map(asked.say).joined(separator: " ")
    // Where there are two lives, each says by itself when it is free.
    if report.wished?.costs != nil, !target.isEmpty {
      parts[0].note = (parts[0].note ?? "") + " " + target
    }
    if let (life, costs) = wished {
      let wishedViews = report.views(of: life.odds)
      parts.append(
        Part(
          heading: asked.say(FreeWords.lifeWished(costs)),
          markup: FreePicture(asked, report, wishedViews, year, wishedViews.map(free)).chart.markup,
          note: ([report.sentence(of: life.odds)] + report.unpaid(life.odds)
            + report.ruleSentences(life.odds)
            + report.targetSentences(life.target))
            .map(asked.say).joined(separator: " ")))
    }
    notes = [
      report.wished?.costs == nil ? target : "",
      report.assumptions.map(asked.say).joined(separator: " "),
    ].filter { !$0.isEmpty }
    stand(asked, on: report.basis, report.basis.sentence)
  }
}

/// The share of paths that are free by the end of each year.
private struct FreePicture {
  let chart: Chart

  init(
    _ asked: Asked, _ report: FreeReport, _ views: [FreedomOdds.View], _ year: Int,
    _ byYear: [Double]
  ) {
    let voice = asked.voice
    var table = Table(
      asked.plain.say(OddsPageWords.freeChart),
      [
        .text(voice.say(FreeWords.history)), .number(voice.say(FreeWords.tenth)).extra,
        .number(voice.say(FreeWords.half)), .number(voice.say(FreeWords.nineTenths)).extra,
        .number(voice.say(OddsPageWords.freeByColumn)), .number(voice.say(FreeWords.lasts)),
      ])
    for (view, free) in zip(views, byYear) {
      let months = [0, 2, 4].map { place in
        view.freeMonths[place].map { voice.month(report.from.adding(months: $0), .short) }
          ?? voice.say(FreeWords.never)
      }
      table.rows.append(
        ([voice.say(FreeWords.name(view.basis))] + months
          + [asked.odds(free), view.lasts.map(asked.odds) ?? "—"]).map { Table.Cell($0) })
    }
    let count = views.map(\.freeByYear.count).max() ?? 0
    chart = Curves(
      lines: views.map {
        Curves.Line(name: voice.say(FreeWords.name($0.basis)), values: $0.freeByYear)
      },
      steps: (0..<count).map {
        (Double($0), asked.plain.numerals(report.from.year + $0))
      },
      scale: .odds, figure: asked.tenths, chosen: (year, "")
    ).chart(
      asked.plain.say(OddsPageWords.freeChart), table: table,
      tableName: voice.say(PageWords.asTable), TimeDirection(voice))
  }
}
