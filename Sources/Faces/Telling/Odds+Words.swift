public import Bookkeeping
import Fields
public import Freedom
import Ledger
public import Money
public import Speech

extension OddsBasis {
  /// What an answer stands on: always its last words.
  ///
  /// - Parameter empty: months without income; `nil` where it isn't the point.
  public func sentence(months: Int, empty: Int?) -> Message {
    if self.months == nil, let field, field.hasRate {
      return OddsWords.basis(
        field: field.words, costs: costsSaid, inflation: inflation.withSource)
    }
    return OddsWords.basis(
      months: months, empty: empty, isCut: isCut,
      last: monthsOld > 0 ? self.months?.upperBound : nil,
      countsFromToday: countsFromToday,
      costs: costsSaid,
      inflation: inflation.withSource)
  }

  private var costsSaid: Message {
    guard let counted = costsCounted, case .money(let told)? = costs.value else {
      return costs.withSource
    }
    return OddsWords.counted(
      told, costs.source.words, as: counted.amount, inTodaysMoney: counted.isInTodaysMoney,
      withGiving: counted.isWithGiving)
  }

  public func sentence(_ income: IncomeBasis) -> Message {
    sentence(months: income.months, empty: income.dryMonths)
  }

  public var sentence: Message { sentence(months: monthCount, empty: nil) }

  /// What stands in for months that aren't there; nothing where there are enough.
  public var lean: [Message] {
    guard monthCount < OddsBasis.fewMonths else {
      return field.map { $0.hasRate ? [OddsWords.besideField($0.words)] : [] } ?? []
    }
    if let field, !field.hasRate { return [OddsWords.fieldWithoutRate(field.words)] }
    if let field { return months == nil ? [] : [OddsWords.leansOnField(field.words)] }
    return [hasJob || costs.value == nil ? OddsWords.leansOnNothing : OddsWords.leansOnCosts]
  }

  /// Months that count as empty for want of a statement, or don't count at all.
  public var holes: [Message] { old + untoldSaid }

  /// That the books end long ago, where they do.
  public var old: [Message] {
    guard let months, monthsOld >= OddsBasis.longOld else { return [] }
    return [OddsWords.old(months.upperBound, monthsOld)]
  }

  /// So many months since the last that is known may have changed everything.
  private static let longOld = 6

  private var untoldSaid: [Message] {
    guard !untold.isEmpty else { return [] }
    let most = 3
    let told = untold.prefix(most).map { OddsWords.untold($0.account, $0.months) }
    return [
      OddsWords.untold(
        told + (untold.count > most ? [OddsWords.moreUntold(untold.count - most)] : []))
    ]
  }

  /// How odds like these came true before; nothing where there were too few to tell.
  public func record(near odds: Double) -> [Message] {
    claims.filter { $0.count >= 5 }.min { ($0.odds - odds).magnitude < ($1.odds - odds).magnitude }
      .map { [OddsWords.claimed($0.odds, cameTrue: $0.cameTrue, of: $0.count)] } ?? []
  }

  /// What is left out of the answer for want of a rate, and the commands that bring it in.
  public var leftOut: [Message] {
    var said: [Message] = []
    if !unconverted.isZero { said.append(OddsWords.unconverted(unconverted, into: currency)) }
    if !unconvertedCosts.isZero {
      said.append(OddsWords.costsLeftOut(unconvertedCosts, into: currency))
    }
    if !said.isEmpty, let wantsRateFrom {
      said.append(OddsWords.rateServes(first: wantsRateFrom))
    }
    return said + reserveDoubts
  }

  /// What is wrong with the reserve that the books tell.
  public var reserveDoubts: [Message] {
    guard asksCash, case .books(_, let isPart) = reserve.source else { return [] }
    var said: [Message] = isPart ? [OddsWords.reserveIsPart] : []
    if case .money(let amount)? = reserve.value, amount.minorUnits < 0 {
      said.append(OddsWords.reserveBelowNought(amount))
    } else if !movementsAlone.isEmpty {
      said.append(OddsWords.movementsAlone(movementsAlone))
    }
    return said
  }
}

extension OddsBasis.FieldBasis {
  public var words: Message { Field.named(id.rawValue)?.words.name ?? .foreign(id.rawValue) }
}

extension MainIncomeReport {
  /// The odds, and how it has been, where it has been at all.
  public var sentences: [Message] {
    [OddsWords.main(odds.odds)]
      + (odds.latelyOf > 0 ? [OddsWords.lately(odds.lately, of: odds.latelyOf)] : [])
  }
}

extension OddsBasis {
  /// Whether a job pays beside the online work.
  public var hasJob: Bool {
    if case .money(let pay)? = job.value { pay.minorUnits > 0 } else { false }
  }
}

extension LeversReport {
  /// Months until the job is left; `nil` without one.
  public var jobLeftIn: Int? { basis.hasJob ? leavesIn : nil }
}

extension PlanLine {
  fileprivate var withSource: Message {
    switch value {
    case .money(let amount): OddsWords.of(amount, source.words)
    case .number(let quantity): OddsWords.of(percent: quantity.estimate / 100, source.words)
    case .country, .field, .month, nil: PlanWords.unknown
    }
  }
}

extension Quantity {
  /// An estimate to a tenth: finer would be a claim.
  public init(tenths value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else {
      self = .zero
      return
    }
    self = Quantity(coefficient: Int128((value * 10).rounded()), scale: 1).normalized
  }
}

extension FreeReport {
  /// The month of freedom, by the least lucky history.
  public var sentence: Message { sentence(of: odds) }

  public func sentence(of odds: FreedomOdds) -> Message {
    if !odds.views.isEmpty, odds.views.allSatisfy({ $0.freeMonths.last == 0 }) {
      return FreeWords.freeNow
    }
    let middles = odds.views.map { $0.freeMonths[2] }
    guard !middles.contains(nil), let worst = middles.compactMap({ $0 }).max() else {
      return FreeWords.notHalf
    }
    return FreeWords.sentence(from.adding(months: worst))
  }

  /// That costs go unpaid by the end of the year in which half of the paths are free, where that is
  /// likely by any history: who is in debt and free later hasn't had an easy life.
  public func unpaid(_ odds: FreedomOdds) -> [Message] {
    let years = odds.views.map { ($0.freeMonths[2] ?? $0.ruinedByYear.count * 12 - 1) / 12 }
    guard let year = years.max(),
      let share = odds.views.compactMap({ $0.ruinedByYear.dropFirst(year).first }).max(),
      share >= 0.05
    else { return [] }
    return [FreeWords.unpaid(share, by: from.adding(months: year * 12 + 11))]
  }

  /// What has to be invested, and by which rate.
  public var targetSentences: [Message] { targetSentences(target) }

  public func targetSentences(_ target: Amount?) -> [Message] {
    guard let target else { return [] }
    if target.minorUnits == 0 { return [FreeWords.nothingNeeded] }
    return [FreeWords.target(target, rate: odds.rate.value), FreeWords.rate(odds.rate.basis)]
  }

  /// The rule by which money is taken out, and the least that it lets one spend; nothing where the
  /// amount is the same each month.
  public func ruleSentences(_ odds: FreedomOdds) -> [Message] {
    guard let said = FreeWords.rule(rule) else { return [] }
    let least = views(of: odds).first { $0.leastSpent != nil }.flatMap { view in
      view.leastSpent.map {
        FreeWords.leastSpent(view.basis, tenth: $0[0], half: $0[1])
      }
    }
    return [said] + (least.map { [$0] } ?? [])
  }

  public var assumptions: [Message] {
    var said = [
      FreeWords.assumes(
        years: Quantity(tenths: years), cases: odds.paths,
        foretold: level == lastYear ? nil : level, lastYear: lastYear)
    ]
    if basis.hasJob { said.append(FreeWords.keepsJob) }
    if basis.monthCount < OddsBasis.fewMonths { said.append(FreeWords.fewMonths) }
    if let worksUntil { said.append(FreeWords.worksUntil(worksUntil)) }
    if foreignShare > 0.005 { said.append(FreeWords.foreign(foreignShare)) }
    said.append(
      basis.inflation.source == .person
        ? FreeWords.cashLoses(cashLoses)
        : FreeWords.cashLosesUnsaid(cashLoses, published: basis.inflation.published?.words))
    return said + [FreeWords.interest]
  }
}

extension ForecastReport {
  /// What a forecast made now would say, where that is something else.
  public var learned: Message? {
    guard let now, let first = forecast.month(0),
      let low = Amount(estimate: now.lowerBound, currency),
      let high = Amount(estimate: now.upperBound, currency)
    else { return nil }
    return ForecastWords.learned(first, low, high)
  }
}

extension ForecastScore {
  /// How past forecasts fared.
  public var sentences: [Message] {
    [ForecastWords.inside(coverage80, of: scored)]
      + [
        yearMean.map { ForecastWords.error($0.range, $0.middle, than: ForecastWords.yearMean) },
        lastYear.map { ForecastWords.error($0.range, $0.middle, than: ForecastWords.lastYear) },
      ].compactMap(\.self)
      + reliability.map { ForecastWords.cameTrue($0.odds, $0.cameTrue, $0.count) }
  }
}

extension RouletteReport {
  /// On whom most of the income rests.
  public var sentence: Message? {
    guard !roulette.draws.isEmpty else { return OddsWords.nothingToLose }
    return roulette.draws.filter { $0.kind != .holding && $0.kind != .currency }
      .max { $0.share < $1.share }
      .map { OddsWords.roulette($0.kind, $0.words, share: $0.share) }
  }
}

extension Roulette.Draw {
  /// What would be gone.
  public var words: Message {
    switch kind {
    case .stream:
      AccountName(name).map { Message(ar: "\(short: $0)", en: "\(short: $0)") } ?? .foreign(name)
    case .holding: PlanWords.name(name)
    case .client, .currency: .foreign(name)
    }
  }
}
