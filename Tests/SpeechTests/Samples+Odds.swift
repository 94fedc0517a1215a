import Freedom
import Ledger
import Money
import Speech

extension Samples {
  static func odds(_ n: Int) -> [Message] {
    typealias O = OddsWords
    typealias P = PlanWords
    let tenth = Quantity(coefficient: 35, scale: 1)
    let amount = Amount(minorUnits: 1_234_500, egp)
    let levers: [Lever] = [
      .hourMore(stream: "income:Upwork"), .lessCost, .oneMoreClient,
      .higherPrice(stream: "income:Upwork"),
      .hourMoved(from: "income:Upwork", to: "income:Gumroad"), .investMore, .leaveLater,
    ]
    let source = P.books(max(1, n))
    let asked = OddsAsked(0.8, beside: [0.72])
    let closely = OddsAsked(0.75, beside: [0.72])
    return [
      O.leave, O.lasts, O.part, O.otherwise, O.now, O.after(n), O.months(n), O.before,
      O.leaving(in: 0, 0.72, asked), O.leaving(in: n, 0.72, closely), O.withoutJob,
      O.safest(0, asked), O.safest(n, closely), O.noneSafe(asked), O.quitAssumes, O.main(0.34),
      O.main(0.999), O.main(0.001),
      O.lately(n, of: 12), O.lately(0, of: max(1, n)), O.lately(1, of: 1),
      O.end(0, leavingIn: 0), O.end(0, leavingIn: n), O.end(max(1, n), leavingIn: 0),
      O.runway(0.8, tenth, held: Quantity(-2)), O.rateServes(first: day), O.hold,
      O.oddsHeading, O.money, O.monthsOfCosts(tenth), O.monthsOfCosts(Quantity(n)),
      O.runway(0.8, tenth, held: tenth), O.lever,
      O.quitColumn, O.mainColumn, O.leversHeading, O.nowRow, O.leversAssume, O.what, O.share,
      O.effective, O.mainAfter, O.quitAfter, O.rouletteTells, O.hundredths(0.999),
      O.hundredths(0.001), O.freeColumn, O.leversCount, O.noWholeMonth,
      O.leversFree(Month(year: 2040, month: 1), leavesIn: n),
      O.leversFree(Month(year: 2040, month: 1), leavesIn: nil),
      O.roulette(.client, .foreign("Acme"), share: 0.61),
      O.basis(months: n, empty: nil, costs: source, inflation: source),
      O.basis(
        months: n, empty: nil, last: Month(year: 2026, month: 3), countsFromToday: true,
        costs: source,
        inflation: source), O.old(Month(year: 2020, month: 12), n),
      O.basis(months: n, empty: 0, costs: source, inflation: source),
      O.basis(months: n, empty: n, costs: source, inflation: source), O.leansOnCosts,
      O.leansOnNothing,
      O.leansOnField(source), O.fieldWithoutRate(source), O.seeField("translation"), O.tellField,
      O.besideField(source),
      O.basis(field: source, costs: source, inflation: source),
      O.basis(
        months: n, empty: nil, last: Month(year: 2026, month: 6), costs: source, inflation: source),
      O.basis(months: n, empty: n, isCut: true, costs: source, inflation: source),
      O.unconverted(totals, into: egp), O.costsLeftOut(totals, into: egp), O.reserveIsPart,
      O.counted(amount, source, as: amount, inTodaysMoney: true, withGiving: true),
      O.counted(amount, source, as: amount, inTodaysMoney: false, withGiving: true),
      O.counted(amount, source, as: amount, inTodaysMoney: true, withGiving: false),
      O.basis(months: 1, empty: 0, costs: source, inflation: source),
      O.basis(months: 1, empty: 1, costs: source, inflation: source),
      O.incomeWithoutRate(totals, into: egp),
      O.incomeWithoutRate(
        totals, into: egp, serves: O.rateServes(first: Month(year: 2026, month: 1).firstDay)),
      FreeWords.keepsJob,
      FreeWords.fewMonths,
      ForecastWords.learned(Month(year: 2026, month: 6), amount, amount),
      O.claimed(0.72, cameTrue: 0.74, of: n),
      O.untold([
        O.untold(
          AccountName("assets:Bank")!, Month(year: 2026, month: 2)...Month(year: 2026, month: 2)),
        O.untold(
          AccountName("assets:Bank")!, Month(year: 2026, month: 4)...Month(year: 2026, month: 6)),
        O.moreUntold(n),
      ]),
      O.movementsAlone([AccountName("assets:Bank")!, AccountName("assets:Cash")!]),
      O.reserveBelowNought(amount), O.nothingToLose,
      O.isOver(Month(year: 2020, month: 1), Month(year: 2026, month: 6)),
      O.isBeyond(Month(year: 2120, month: 1), last: Month(year: 2076, month: 6)), O.noJobToKeep,
      O.of(amount, source), O.of(percent: 0.05, source), O.noCosts,
      O.costsWithoutRate(totals, into: egp),
      O.noIncome, O.noMonths,
    ] + levers.flatMap { [O.name($0, invested: amount), O.name($0, invested: nil)] }
      + Roulette.Kind.allCases.map(O.draw) + path(n, amount) + free(n, amount) + plan(n, tenth)
      + measures(n)
  }

  private static func path(_ n: Int, _ amount: Amount) -> [Message] {
    typealias W = PathWords
    return [
      W.criterion, W.measured, W.needed, W.arrived, W.nextInvest, W.next(.sideIncome, months: n),
      W.next(.halfOfCosts, more: amount), W.next(.investing, reserve: amount),
      W.next(.free, invested: amount),
      W.wished(amount, borne: 0.4, missing: amount), W.wished(amount, borne: 1.2),
    ]
      + Stage.allCases.flatMap {
        [W.name($0), W.asks($0), W.stands($0), W.cameFrom($0), W.fellFrom($0)]
      }
  }

  private static func plan(_ n: Int, _ number: Quantity) -> [Message] {
    typealias P = PlanWords
    let amount = Amount(minorUnits: 1_234_500, egp)
    return [
      P.item, P.value, P.source, P.unknown, P.yours, P.booksNow, P.books(n), P.part(P.booksNow),
      P.toNinetyFive, P.fiftyYears, P.eightOfTen, P.asItStood, P.noneSaid, P.hint, P.whatCounts,
      P.byCurrency, P.asNow, P.both(P.asItStood, P.published(P.noneSaid, 0.339, year: 2023)),
      P.notACountry("x"), P.notAField("x"), P.notAMonth(P.yours, "x"),
      P.beforeTheWeb(P.yours, Month(year: 1450, month: 7)),
      P.notYet(P.yours, Month(year: 2026, month: 7)), P.essentialAboveCosts(amount, amount),
      P.essentialAboveWished(amount, amount), P.tooOld(132, most: 120),
      P.unknownItem("x", known: ["costs"]), P.notANumber(P.name("costs"), "x"),
      P.outside(P.name("years"), 1, 100),
      P.outside(P.name("birthYear"), years: 1900, 2026), P.hours, P.perHour, P.noHours,
      P.logged(number, "Upwork", day), P.imported(n, number), P.notHours("x"),
      P.kept(n), P.imported(0, number), P.hoursNotYet(day), P.noHoursToLog, P.noRowsOfHours,
      P.notATimeSheet(days: ["Date"], hours: ["Hours"]), P.notWhole(P.yours, "2.5"),
      P.nothing(P.name("costs")), P.severalItems("x", keys: ["taxOnWork", "taxOnRent"]),
      P.noSuchStream("x"), P.moreThanADay(day), P.noStreamFor(["Garden"]),
    ] + P.items.map(\.name)
  }

  private static func free(_ n: Int, _ amount: Amount) -> [Message] {
    typealias F = FreeWords
    return [
      F.lifeNow(amount), F.lifeWished(amount), F.cashLoses(0.03),
      F.cashLosesUnsaid(0.03, published: nil),
      F.cashLosesUnsaid(
        0.03, published: PlanWords.published(PlanWords.noneSaid, 0.339, year: 2023)),
      F.assumes(years: Quantity(n), cases: 10_000), F.freeNow, F.nothingNeeded,
      F.assumes(years: Quantity(n), cases: 10_000, foretold: amount, lastYear: amount),
      F.unpaid(0.35, by: Month(year: 2040, month: 1)),
      F.leastSpent(.developed, tenth: 0.62, half: 0.8),
    ]
      + [.percentage(0.04), .guardrails, .amortised(expectedReturn: 0.03)].compactMap(F.rule)
  }

  private static func measures(_ n: Int) -> [Message] {
    typealias M = MeasureWords
    return [
      M.heading, M.together, M.mean, M.median, M.middleHalf, M.variation, M.weak, M.worst,
      M.trend, M.empty, M.share, M.perHour(Quantity(n), in: n), M.fewHours, M.passivity, M.byStream,
      M.byClient, M.recurring,
      M.value, M.range, M.unknownHours, M.notYet, M.open, M.between(M.mean, M.median), M.of(n, 12),
      M.concentrated(0.4, M.mean, effective: Quantity(n)), PlanWords.perHourTells, M.seasons,
      M.noYears, M.noSeason,
      M.season(
        M.above(Month(year: 2026, month: 12), 0.4), M.below(Month(year: 2026, month: 2), 0.3)),
      M.believed(0.6),
      M.wholeMonths(Month(year: 2025, month: 1), Month(year: 2026, month: 6)),
      M.wholeMonths(Month(year: 2026, month: 6), Month(year: 2026, month: 6)),
      M.between(M.open, M.open),
    ]
  }
}
