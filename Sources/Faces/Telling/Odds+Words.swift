public import Bookkeeping
public import Freedom
import Ledger
public import Money
public import Speech

extension OddsBasis {
  /// What an answer stands on: always its last words.
  ///
  /// - Parameter empty: months without income; `nil` where it isn't the point.
  public func sentence(months: Int, empty: Int?) -> Message {
    OddsWords.basis(
      months: months, empty: empty, costs: costs.withSource, inflation: inflation.withSource)
  }

  public func sentence(_ income: IncomeBasis) -> Message {
    sentence(months: income.months, empty: income.dryMonths)
  }

  public var sentence: Message { sentence(months: monthCount, empty: nil) }
}

extension PlanLine {
  fileprivate var withSource: Message {
    switch value {
    case .money(let amount): OddsWords.of(amount, source.words)
    case .number(let quantity): OddsWords.of(percent: quantity.estimate / 100, source.words)
    case nil: PlanWords.unknown
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
  public var sentence: Message {
    let middles = odds.views.map { $0.freeMonths[2] }
    guard !middles.contains(nil), let worst = middles.compactMap({ $0 }).max() else {
      return FreeWords.notHalf
    }
    return FreeWords.sentence(from.adding(months: worst))
  }

  /// What has to be invested, and by which rate.
  public var targetSentences: [Message] {
    target.map {
      [FreeWords.target($0, rate: odds.rate.value), FreeWords.rate(odds.rate.basis)]
    } ?? []
  }

  public var assumptions: [Message] {
    var said = [FreeWords.assumes(years: Quantity(tenths: years))]
    if let worksUntil { said.append(FreeWords.worksUntil(worksUntil)) }
    if foreignShare > 0.005 { said.append(FreeWords.foreign(foreignShare)) }
    return said + [FreeWords.interest]
  }
}

extension ForecastScore {
  /// How past forecasts fared.
  public var sentences: [Message] {
    [ForecastWords.inside(coverage80, of: scored)]
      + [
        againstYearMean.map { ForecastWords.error($0, than: ForecastWords.yearMean) },
        againstLastYear.map { ForecastWords.error($0, than: ForecastWords.lastYear) },
      ].compactMap(\.self)
      + reliability.map { ForecastWords.cameTrue($0.odds, $0.cameTrue, $0.count) }
  }
}

extension RouletteReport {
  /// On whom most of the income rests.
  public var sentence: Message? {
    roulette.draws.filter { $0.kind != .holding && $0.kind != .currency }
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
