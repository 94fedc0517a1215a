import Bookkeeping
import Freedom
import Money
import Speech
import Telling

/// The four questions, each with its answer in words.
struct OddsPage: Page {
  static let template = "odds"
  let section: Section? = .odds
  let title: String
  let tabs: AnswerPage.Tabs?
  let heading: String
  let lead: String?
  let missing: AnswerPage.Linked?
  let lesson: Lesson?
  let cards: [Card]
  let open: String
  let more: [Further]
  let basis: String?

  struct Card: Sendable {
    let question: String
    let figure: String
    let sentence: String
    let address: String
  }

  struct Further: Sendable {
    let name: String
    let address: String
  }

  init(_ asked: Asked) throws {
    let voice = asked.voice
    title = asked.plain.say(OddsPageWords.overview)
    tabs = OddsSection.tabs(asked)
    heading = voice.say(OddsPageWords.overview)
    open = voice.say(OddsPageWords.open)
    more = [
      ("levers", OddsPageWords.levers), ("roulette", OddsPageWords.roulette),
      ("record", OddsPageWords.record), ("plan", PlanPageWords.heading),
    ].map { Further(name: voice.say($1), address: OddsSection.address($0)) }
    var page = OddsSection.page(asked, OddsPageWords.overview)
    var cards: [Card] = []
    let quit = try QuitQuestion().answer(asked.book)
    if case .success(let report) = quit {
      let now = report.odds.leavings[0]
      let level = OddsAsked(report.odds.chosen, beside: [now.lasts])
      cards.append(
        Card(
          question: voice.say(OddsPageWords.quit),
          figure: voice.odds(level.shown(now.lasts), inHundredths: level.inHundredths) ?? "—",
          sentence: [
            OddsWords.leaving(in: 0, now.lasts, level),
            report.odds.safest.map { OddsWords.safest($0, level) } ?? OddsWords.noneSafe(level),
          ].map(voice.say).joined(separator: " "), address: "/odds/quit"))
      page.stand(asked, on: report.basis, report.basis.sentence)
    }
    if case .success(let report) = try asked.book.answer("main", { try $0.mainIncomeOdds() }) {
      cards.append(
        Card(
          question: voice.say(OddsPageWords.main), figure: voice.odds(report.odds.odds) ?? "—",
          sentence: voice.say(OddsWords.main(report.odds.odds)), address: "/odds/main"))
    }
    if case .success(let report) = try asked.book.answer("runway", { try $0.runway() }),
      let need = report.runway.months.first(where: { $0.odds >= 0.8 })
    {
      cards.append(
        Card(
          question: voice.say(OddsPageWords.runway),
          figure: voice.say(OddsPageWords.costsOf(Quantity(tenths: need.months))),
          sentence: voice.say(
            OddsWords.runway(
              need.odds, Quantity(tenths: need.months),
              held: Quantity(tenths: report.runway.held ?? 0))), address: "/odds/runway"))
    }
    switch try asked.book.answer("free constant", { try $0.freeOdds() }) {
    case .success(let report):
      let half = report.odds.views.map { $0.freeMonths[2] }
      let month = half.contains(nil) ? nil : half.compactMap { $0 }.max()
      cards.append(
        Card(
          question: voice.say(OddsPageWords.free),
          figure: month.map { voice.month(report.from.adding(months: $0)) }
            ?? voice.say(FreeWords.never),
          sentence: ([report.sentence] + report.unpaid(report.odds) + report.basis.old)
            .map(voice.say).joined(separator: " "), address: "/odds/free"))
    case .failure(let refusal): page.refuse(asked, refusal)
    }
    if case .failure(let refusal) = quit { page.refuse(asked, refusal) }
    self.cards = cards
    // An empty book has one thing to say, and it isn't what is missing from an answer.
    let isEmpty = try cards.isEmpty && asked.book.accountNames().isEmpty
    lesson =
      isEmpty
      ? Lesson(
        asked, LessonWords.odds,
        more: [(OddsPageWords.tellPlan, "/odds/plan"), (LessonWords.learnFields, "/fields")]) : nil
    missing = isEmpty ? nil : page.missing
    lead = isEmpty ? nil : voice.say(OddsPageWords.overviewLead)
    basis = page.basis
  }
}
