import Bookkeeping
import Freedom
import Money
import Speech
import Telling

/// What a person asks about leaving the job.
struct QuitQuestion: Sendable {
  var leaves = 0
  var cash: Quantity?
  var keep = 0
  var keepFor = QuitOdds.window
  var chosen: Int?

  static let months = 0...QuitOdds.searched
  static let shares = 0...100
  static let kept = 1...QuitOdds.window
  static let odds = 50...99
  /// More than this is nobody's cash.
  static let mostCash = Quantity(1_000_000_000_000)

  init() {}

  init(_ asked: Asked) throws {
    leaves = try asked.number("in", QuitQuestion.months, OddsPageWords.leaveIn) ?? 0
    keep = try asked.number("keep", QuitQuestion.shares, OddsPageWords.keep) ?? 0
    keepFor =
      try asked.number("keepFor", QuitQuestion.kept, OddsPageWords.keepFor) ?? QuitOdds.window
    chosen = try asked.number("odds", QuitQuestion.odds, OddsPageWords.chosenOdds)
    if let text = asked.query.said("cash") {
      guard let quantity = Quantity(typed: Digits.folded(text)), !quantity.isNegative,
        quantity < QuitQuestion.mostCash
      else { throw Said(OddsPageWords.notMoney(OddsPageWords.cash, text)) }
      cash = quantity
    }
  }

  /// One answer serves all months of leaving.
  func answer(_ book: OpenBook) throws -> Result<QuitReport, OddsRefusal> {
    let cashKey = cash.map { "\($0)" } ?? "-"
    return try book.answer("quit \(cashKey) \(keep) \(keepFor) \(chosen ?? 0)") { bookkeeper in
      try bookkeeper.quitOdds(
        months: Array(QuitQuestion.months), cash: cash,
        kept: keep > 0 ? QuitOdds.Kept(share: Double(keep) / 100, months: keepFor) : nil,
        chosen: chosen.map { Double($0) / 100 })
    }
  }
}

extension AnswerPage {
  init(quit asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.quit)
    var question = QuitQuestion()
    do {
      question = try QuitQuestion(asked)
    } catch let refusal as Said {
      wrong = refusal.sentences.map(asked.say).joined(separator: " ")
    }
    let job = try asked.book.remembered("plan") { try $0.plan() }.estimate(.job)
    if question.keep > 0, job <= 0 {
      // Without a job no part of one can be kept.
      wrong = asked.say(OddsWords.noJobToKeep)
      question.keep = 0
    }
    switch try question.answer(asked.book) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report) where wrong == nil: answer(asked, question, report)
    case .success(let report): form = QuitForm(asked, question, report).form
    }
  }

  private mutating func answer(_ asked: Asked, _ question: QuitQuestion, _ report: QuitReport) {
    let leaving = report.odds.leavings[question.leaves]
    form = QuitForm(asked, question, report).form
    let chosen = report.staged ?? report.odds
    let now = chosen.leavings[question.leaves]
    let level = OddsAsked(chosen.chosen, beside: [leaving.lasts, now.lasts])
    figure = asked.voice.odds(level.shown(now.lasts), inHundredths: level.inHundredths)
    sentences = [asked.say(OddsWords.leaving(in: leaving.month, leaving.lasts, level))]
    if let kept = report.kept {
      sentences.append(
        asked.say(OddsPageWords.keeping(kept.share, months: kept.months, now.lasts, level)))
    }
    var end: [String] = []
    if now.lasts > 0.9 {
      end.append(asked.say(OddsPageWords.seldomRunsOut))
    } else if let months = now.runsOut {
      end.append(asked.say(OddsPageWords.runsOut(months)))
    }
    end.append(
      asked.say(
        chosen.safest.map { OddsWords.safest($0, level) } ?? OddsWords.noneSafe(level)))
    sentences.append(end.joined(separator: " "))
    parts = [
      Part(
        heading: asked.say(OddsPageWords.quitChart),
        markup: QuitPicture(asked, question, report).chart.markup,
        note: asked.say(OddsPageWords.ofTen))
    ]
    if !report.basis.hasJob {
      notes.append(asked.say(OddsPageWords.withoutJob))
      links.append(Link(name: asked.say(OddsPageWords.tellPlan), address: "/odds/plan"))
    }
    notes.append(asked.say(OddsWords.quitAssumes))
    stand(
      asked, on: report.basis, report.basis.sentence(report.odds.basis),
      near: report.odds.leavings.first?.lasts)
  }
}

/// The choices of a person who thinks of leaving the job.
private struct QuitForm {
  let form: AnswerPage.Asking

  init(_ asked: Asked, _ question: QuitQuestion, _ report: QuitReport) {
    let plain = asked.plain
    var reserve = ""
    if case .money(let amount)? = report.basis.reserve.value {
      reserve = plain.amount(amount, .none)
    }
    form = AnswerPage.Asking(
      action: "/odds/quit", name: plain.say(OddsPageWords.choose),
      sliders: [
        asked.slider("in", OddsPageWords.leaveIn, question.leaves, QuitQuestion.months),
        asked.slider("keep", OddsPageWords.keep, question.keep, QuitQuestion.shares),
        asked.slider("keepFor", OddsPageWords.keepFor, question.keepFor, QuitQuestion.kept),
        asked.slider(
          "odds", OddsPageWords.chosenOdds,
          question.chosen ?? Int((report.odds.chosen * 100).rounded()), QuitQuestion.odds),
      ],
      numbers: [
        AnswerPage.Number(
          label: asked.say(OddsPageWords.cash), name: "cash",
          value: asked.query.said("cash") ?? "", hint: reserve)
      ], ask: asked.say(OddsPageWords.ask))
  }
}

/// The odds by the month of leaving, as a curve over the level that is asked for.
private struct QuitPicture {
  let chart: Chart

  init(_ asked: Asked, _ question: QuitQuestion, _ report: QuitReport) {
    let voice = asked.voice
    let leavings = report.odds.leavings
    let staged = report.staged?.leavings
    let level = OddsAsked(report.odds.chosen, beside: [])
    var table = Table(
      asked.plain.say(OddsPageWords.quitChart),
      [.text(voice.say(OddsWords.leave)), .number(voice.say(OddsWords.lasts))]
        + (staged == nil ? [] : [.number(voice.say(OddsWords.part))])
        + [.number(voice.say(OddsWords.otherwise))])
    for (at, leaving) in leavings.enumerated()
    where leaving.month % 3 == 0 || leaving.month == question.leaves {
      let month = voice.say(leaving.month == 0 ? OddsWords.now : OddsWords.after(leaving.month))
      let part = staged.map { [asked.odds(level.shown($0[at].lasts))] } ?? []
      let end = (staged?[at] ?? leaving).runsOut.map {
        voice.say(OddsWords.end($0, leavingIn: leaving.month))
      }
      table.rows.append(
        ([month, asked.odds(level.shown(leaving.lasts))] + part + [end ?? "—"]).map {
          Table.Cell($0)
        })
    }
    let from = asked.today.month
    let lines =
      [Curves.Line(name: voice.say(OddsPageWords.whole), values: leavings.map(\.lasts))]
      + (staged.map {
        [Curves.Line(name: voice.say(OddsPageWords.kept), values: $0.map(\.lasts))]
      } ?? [])
    chart = Curves(
      lines: lines,
      steps: leavings.enumerated().map {
        (Double($0.offset), asked.plain.month(from.adding(months: $0.element.month), .short))
      },
      scale: .odds, figure: asked.tenths,
      level: (report.odds.chosen, voice.say(OddsPageWords.asked)),
      chosen: (question.leaves, "")
    ).chart(
      asked.plain.say(OddsPageWords.quitChart), table: table,
      tableName: voice.say(PageWords.asTable), TimeDirection(voice))
  }
}
