import Ledger
import Money
import Speech

extension Samples {
  static func oddsPages(_ n: Int) -> [Message] {
    typealias O = OddsPageWords
    typealias P = PlanPageWords
    typealias F = FieldsPageWords
    typealias A = ApiWords
    let month = Month(iso: "2026-06")!
    let parts = ["", "quit", "main", "runway", "free", "levers", "roulette", "record", "plan"]
    let parameters = [
      "at", "from", "to", "in", "months", "cash", "keepJobShare", "keepJobMonths", "by", "rule",
      "odds", "month", "atLeast", "account", "monthly", "limit", "before", "beforeEntry",
      "starting", "base",
      "stream", "field", "entry",
    ]
    let paths = [
      "/status", "/streams", "/streams/:stream", "/income", "/hours", "/path", "/forecast",
      "/forecast/score", "/odds/quit", "/odds/main", "/odds/free", "/odds/runway", "/levers",
      "/roulette", "/plan", "/fields", "/fields/:field", "/accounts", "/balance", "/register",
      "/entries/:entry", "/rules", "/rates", "/log", "/check", "/settings",
    ]
    let asked = OddsAsked(0.8, beside: [0.3])
    return parts.map(O.part) + parameters.map(A.parameter) + paths.map(A.endpoint)
      + [400, 401, 404, 422].map(A.status)
      + [
        A.title, A.about, A.cookie, A.unknown("سوق"), A.missing("سوق"), A.tooMany("سوق", n),
        A.unfit("سوق", "سوق"), A.daysTurned,
      ]
      + ["constant", "percentage", "guardrails", "amortised"].map(O.rule)
      + [
        O.parts, O.overview, O.overviewLead, O.quit, O.main, O.runway, O.free, O.levers,
        O.roulette, O.record, O.open, O.choose, O.ask, O.leaveIn, O.cash, O.keep, O.keepFor,
        O.chosenOdds, O.by, O.rule, O.between(O.keep, 0, 100), O.notMoney(O.cash, "سوق"),
        OddsWords.leaving(in: n, 0.3, asked), OddsWords.leaving(in: n, 0.999, asked),
        OddsWords.leaving(in: n, 0.001, asked), O.seldomRunsOut, P.toField,
        O.keeping(0.5, months: n, 0.6, asked), O.runsOut(n), O.withoutJob,
        O.quitChart, O.whole, O.kept, O.asked, O.ofTen, O.mainChart, O.carrying, O.enough, O.fewer,
        O.runwayChart, O.costsOf(Quantity(n)), O.lasts, O.held, O.needed, O.freeChart,
        O.freeBy(2040, 0.4, O.free),
        O.freeByColumn, O.leversLead, O.change, O.ifGone, O.largest,
        O.rests(0.4, O.held, Quantity(n)),
        O.noRecord, O.freezeWhy, O.freeze, O.isFrozen(month), O.frozen(month), O.keptForecasts,
        O.madeAfter, O.nextMonth, O.happened, O.claimed, O.cameTrue, O.times, O.claims,
        O.tellField, O.fieldEvidence(O.held), O.compareFields, O.unconverted(totals),
        O.costsLeftOut(totals), O.addRate,
        O.noCosts, O.tellPlan,
        O.costsWithoutRate(totals, into: egp), O.noIncome, O.nextInvest,
        P.heading, P.lead, P.set, P.takeBack, P.wasSet(P.day), P.wasTakenBack(P.day),
        P.nothingChanged, P.hoursHeading, P.noHours, P.stream, P.hours, P.day, P.log, P.noStreams,
        P.notHours("سوق"), P.notADay("سوق"), P.noSuchStream,
        F.heading, F.lead, F.survivors, F.month, F.dollars, F.best(F.all, n, starters: 0.2),
        F.chart, F.logarithmic, F.range, F.table, F.reach, F.sources, F.all,
      ]
  }
}
