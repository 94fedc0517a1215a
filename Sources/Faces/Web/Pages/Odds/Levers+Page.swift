import Bookkeeping
import Freedom
import Money
import Speech
import Telling

extension AnswerPage {
  /// What helps most: each change by itself, the most helpful first.
  init(levers asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.levers)
    let leaves = try asked.number("in", QuitQuestion.months, OddsPageWords.leaveIn) ?? 0
    switch try asked.book.answer("levers \(leaves)", { try $0.levers(leavesIn: leaves) }) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      form = Asking(
        action: "/odds/levers", name: asked.plain.say(OddsPageWords.choose),
        sliders: [asked.slider("in", OddsPageWords.leaveIn, leaves, QuitQuestion.months)],
        ask: asked.say(OddsPageWords.ask))
      if let first = report.levers.levers.first {
        sentences = [asked.say(OddsWords.name(first.lever, invested: report.investedMore))]
      }
      let table = AnswerPage.table(asked, report)
      parts = [Part(markup: table.markup, note: asked.say(OddsPageWords.leversLead))]
      if let month = report.freeBy {
        notes.append(asked.say(OddsWords.leversFree(month, leavesIn: report.jobLeftIn)))
      }
      notes.append(asked.say(OddsWords.leversAssume))
      stand(asked, on: report.basis, report.basis.sentence)
    }
  }

  private static func table(_ asked: Asked, _ report: LeversReport) -> Table {
    let voice = asked.voice
    let hasFree = report.levers.now.free != nil
    // On a phone the difference stands under the odds.
    func columns(_ name: Message) -> [Table.Column] {
      [
        .number(voice.say(name)),
        Table.Column.number(voice.say(CommonWords.labelled(OddsPageWords.change, name))).extra,
      ]
    }
    var table = Table(
      asked.plain.say(OddsPageWords.levers),
      [.text(voice.say(OddsWords.lever))] + columns(OddsWords.quitColumn)
        + columns(OddsWords.mainColumn) + (hasFree ? columns(OddsPageWords.part("free")) : []))
    let now = report.levers.now
    /// - Parameter before: `nil` for the row of things as they are.
    func row(_ name: String, _ odds: LeverOdds.Odds, _ before: LeverOdds.Odds?) {
      func pair(_ odds: Double?, _ before: Double?) -> [Table.Cell] {
        let change = odds.flatMap { odds in before.map { OddsWords.points(odds, from: $0) } }
        let said = change.map { points($0, voice) }
        return [
          Table.Cell(
            odds.map { voice.say(OddsWords.hundredths($0)) } ?? "—", below: said),
          Table.Cell(said ?? "", style: (change ?? 0) < 0 ? "loss" : nil),
        ]
      }
      table.rows.append(
        [Table.Cell(name)] + pair(odds.quit, before?.quit) + pair(odds.main, before?.main)
          + (hasFree ? pair(odds.free, before?.free) : []))
    }
    row(voice.say(OddsWords.nowRow), now, nil)
    for effect in report.levers.levers {
      row(
        voice.say(OddsWords.name(effect.lever, invested: report.investedMore)), effect.after,
        now)
    }
    return table
  }

  /// A change of odds in hundredths.
  private static func points(_ points: Int, _ voice: Voice) -> String {
    // The sign belongs before the digits, whichever way the line runs.
    return points == 0 ? "–" : voice.quantity(Quantity(points), signed: true)
  }

  /// What rests on one client, stream, currency or holding.
  init(roulette asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.roulette)
    switch try asked.book.answer("roulette", { try $0.roulette() }) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      if let sentence = report.sentence { sentences = [asked.say(sentence)] }
      notes = [asked.say(OddsWords.rouletteTells)]
      lists = [
        List(
          heading: asked.say(OddsPageWords.largest),
          items: report.roulette.draws.map { draw in
            Item(
              text: asked.say(
                CommonWords.labelled(
                  OddsWords.draw(draw.kind),
                  OddsPageWords.rests(
                    draw.share, draw.words, Quantity(tenths: draw.effective)))))
          })
      ]
      parts = [
        Part(
          heading: asked.say(OddsPageWords.ifGone),
          markup: AnswerPage.table(asked, report).markup)
      ]
      stand(asked, on: report.basis, report.basis.sentence)
    }
  }

  private static func table(_ asked: Asked, _ report: RouletteReport) -> Table {
    let voice = asked.voice
    var table = Table(
      asked.plain.say(OddsPageWords.ifGone),
      [
        .text(voice.say(OddsWords.what)), .number(voice.say(OddsWords.share)).extra,
        .number(voice.say(OddsWords.mainAfter)), .number(voice.say(OddsWords.quitAfter)),
      ])
    // The arrow goes as one reads.
    let arrow = voice.language == .ar ? " ← " : " → "
    for draw in report.roulette.draws {
      guard let before = draw.before, let after = draw.after else { continue }
      func pair(_ odds: (LeverOdds.Odds) -> Double) -> Table.Cell {
        Table.Cell(
          voice.say(OddsWords.hundredths(odds(before))) + arrow
            + voice.say(OddsWords.hundredths(odds(after))))
      }
      table.rows.append([
        Table.Cell(voice.say(draw.words)), Table.Cell(voice.percent(draw.share)), pair(\.main),
        pair(\.quit),
      ])
    }
    return table
  }
}

extension Voice {
  /// `+12`, `-3`, with the sign before the digits in any line.
  fileprivate func quantity(_ value: Quantity, signed: Bool) -> String {
    let text = quantity(value)
    guard signed, !value.isNegative, medium.isolation == .everywhere else { return text }
    return text.replacing(Voice.isolateStart, with: Voice.isolateStart + "+")
  }
}
