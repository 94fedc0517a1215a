import Bookkeeping
import Freedom
import Ledger
import Money
import Speech
import Telling

/// The first page: a sentence, the road, the next step, what isn't known, the months to come.
struct PathPage: Page {
  static let template = "path"
  let section: Section? = .path
  let title: String
  let eyebrow: String
  let heading: String
  let lead: String
  let roadName: String
  let road: [Stop]
  let next: Next
  let month: Recent?
  let unknown: Unknowns?
  let fan: Picture?
  let decisions: Decisions?

  struct Stop: Sendable {
    let name: String
    let note: String
    let style: String
    let isHere: Bool
  }

  struct Next: Sendable {
    let heading: String
    let text: String
    let link: Link
  }

  struct Link: Sendable {
    let name: String
    let address: String
  }

  struct Recent: Sendable {
    let heading: String
    let figure: String
    let bars: Markup
    let note: String?
    let link: Link
  }

  struct Unknowns: Sendable {
    let heading: String
    let lines: [Line]
    struct Line: Sendable {
      let text: String
      let link: Link
    }
  }

  struct Picture: Sendable {
    let heading: String
    let record: String?
    let chart: Markup
  }

  struct Decisions: Sendable {
    let heading: String
    let lines: [Line]
    /// What the odds stand on.
    let basis: String
    struct Line: Sendable {
      let question: String
      let odds: String
      let address: String
    }
  }

  init(_ asked: Asked, _ query: PathQuery) {
    let voice = asked.voice
    let status = query.status
    title = asked.plain.say(PageWords.section("path"))
    eyebrow = voice.say(
      StatusWords.asOf(status.months.lowerBound, status.months.upperBound, status.asOf))
    let report = try? query.path.get()
    let alone = report?.path.criteria.first { $0.stage == .mainIncome }?.measured
    heading =
      (status.coveragePercent.map { voice.say(PathPageWords.carried(percent: $0)) }
        ?? voice.say(PathPage.earned(status.online)))
      + voice.say(
        status.coveragePercent == nil
          ? PathPageWords.stop : alone.map { PathPageWords.alone(Int($0)) } ?? PathPageWords.stop)
    let words = PathTelling(voice)
    switch query.path {
    case .success(let report):
      lead = words.stands(report.path)
      let hasToInvest = report.path.next.map { $0.stage == .investing && $0.gap == 0 } ?? false
      next = Next(
        heading: voice.say(CommonWords.next),
        text: voice.say(hasToInvest ? OddsPageWords.nextInvest : report.next),
        link: hasToInvest
          ? Link(name: voice.say(OddsPageWords.tellPlan), address: "/odds/plan#invested")
          : Link(name: voice.say(PathPageWords.allLevers), address: "/odds/levers"))
      road = words.road(report)
    case .failure(let refusal):
      lead = status.trend.map { voice.say(StatusWords.trend($0)) } ?? ""
      let (why, mend, address) = refusal.onPage
      next = Next(
        heading: voice.say(CommonWords.next), text: voice.say(why),
        link: Link(name: voice.say(mend), address: address))
      road = []
    }
    roadName = voice.say(PathPageWords.road)
    month = PathPage.recent(status, voice)
    unknown =
      status.unknowns.isEmpty
      ? nil
      : Unknowns(
        heading: voice.say(CommonWords.unknownPart),
        lines: status.unknowns.map {
          Unknowns.Line(
            text: voice.say($0.sentence),
            link: Link(
              name: voice.say(PathPageWords.answerQuestions), address: $0.address))
        })
    fan = FanPicture(asked, query).map {
      Picture(
        heading: voice.say(PathPageWords.comingMonths), record: $0.record, chart: $0.chart.markup)
    }
    decisions = PathPage.decisions(query, voice)
  }

  /// Where nothing is converted yet, the sums as they came: a zero would be a lie.
  private static func earned(_ net: Valuation) -> Message {
    net.known == 0 && !net.isComplete
      ? PathPageWords.earned(net.unconverted) : PathPageWords.earned(net)
  }

  private static func recent(_ status: StatusReport, _ voice: Voice) -> Recent? {
    guard let last = status.onlineByMonth.last, !status.online.isZero else { return nil }
    let months = PicturedMonths(status.onlineByMonth, in: status.currency)
    return Recent(
      heading: voice.month(status.months.upperBound), figure: voice.valuation(last),
      bars: MonthBars(
        values: months.values
      ).markup(Voice(voice.preferences, .plain).say(PathPageWords.barsLabel), TimeDirection(voice)),
      note: status.fees.isZero && status.conversionLoss.isZero
        ? nil : voice.say(PathPageWords.afterFees(status.fees, status.conversionLoss)),
      link: Link(name: voice.say(PathPageWords.whereFrom), address: "/income"))
  }

  private static func decisions(_ query: PathQuery, _ voice: Voice) -> Decisions? {
    var lines: [Decisions.Line] = []
    if let main = query.main {
      lines.append(
        Decisions.Line(
          question: voice.say(PathPageWords.isMainIncome),
          odds: voice.odds(main.odds.odds) ?? "—", address: "/odds/main"))
    }
    if let quit = query.quit {
      let hasJob = quit.basis.hasJob
      for leaving in quit.odds.leavings where (hasJob ? [0, 12] : [0]).contains(leaving.month) {
        lines.append(
          Decisions.Line(
            question: voice.say(
              hasJob
                ? PathPageWords.cashLasts(leavingIn: leaving.month) : PathPageWords.cashLastsAlone),
            odds: voice.odds(leaving.lasts) ?? "—", address: "/odds/quit"))
      }
    }
    guard let basis = query.quit?.basis ?? query.main?.basis else { return nil }
    return Decisions(
      heading: voice.say(PathPageWords.decisions), lines: lines,
      basis: ([basis.sentence] + basis.holes + basis.lean).map(voice.say).joined(separator: " "))
  }
}

extension Unknown {
  /// Where it is answered.
  var address: String {
    switch self {
    case .unsortedIncome: "/books/register?account=income:Unsorted"
    case .unsortedCosts: "/books/register?account=expenses:Unsorted"
    case .inTransit: Register.address(.left)
    case .fromUnseen: Register.address(.arrived)
    case .noRate: "/books/rates"
    case .rejectedRows: "/books/check"
    case .pending: "/import"
    case .balanceDiffers: "/books/reconcile"
    }
  }
}
