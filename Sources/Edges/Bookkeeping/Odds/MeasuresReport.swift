import Freedom
public import Ledger
public import Money
import Statistics
public import Streams

/// What can be said of the streams: how much, how steady, on whom they rest, and whether they go on
/// without hours. Net, in the home currency, over the whole months that the books know of.
public struct MeasuresReport: Sendable {
  public let currency: Currency
  /// `nil` where there is no online income.
  public let months: ClosedRange<Month>?
  /// All online streams together.
  public let together: MonthMeasures?
  public let streams: [StreamMeasures]
  public let byStream: Concentration?
  public let byClient: Concentration?
  public let largestClient: String?
  /// The share of the last year's income from streams that paid in at least nine of its months.
  public let recurring: Double?
  public let unconverted: Totals

  public struct StreamMeasures: Sendable {
    public let stream: AccountName
    public let months: MonthMeasures
    public let firstMonth: Month
    /// `nil` where no hours are known.
    public let work: WorkMeasures?
    /// Its share of the last year's online income.
    public let share: Double
  }
}

extension Bookkeeper {
  public func measures(seed: UInt64 = Bookkeeper.seed) throws -> MeasuresReport {
    MeasuresReport(try person(), seed: seed)
  }
}

extension MeasuresReport {
  init(_ person: Person, seed: UInt64) {
    let circumstances = person.earned
    currency = person.plan.currency
    months = person.months
    unconverted = person.unconverted
    together = MonthMeasures(circumstances.online, seed: seed)
    func lately(_ sources: [Circumstances.Source]) -> [Double] {
      sources.map { $0.months.suffix(12).reduce(0, +) }
    }
    let sums = lately(circumstances.streams)
    let whole = sums.reduce(0) { $0 + max(0, $1) }
    byStream = Concentration(sums)
    let clients = Concentration(lately(circumstances.clients))
    byClient = clients
    largestClient = clients.map { circumstances.clients[$0.largest].name }
    recurring = Concentration.recurring(circumstances.streams.map(\.months))
    streams = zip(circumstances.streams, sums).compactMap { source, sum in
      // From its own first income on.
      guard let first = source.months.firstIndex(where: { $0 != 0 }), let all = person.months,
        let account = AccountName(source.name),
        let measures = MonthMeasures(Array(source.months[first...]), seed: seed)
      else { return nil }
      return StreamMeasures(
        stream: account, months: measures, firstMonth: all.lowerBound.adding(months: first),
        work: circumstances.hours[source.name].flatMap { hours in
          WorkMeasures(
            income: Array(source.months[first...]), hours: Array(hours[first...]), seed: seed)
        }, share: whole > 0 ? max(0, sum) / whole : 0)
    }.sorted { $0.share != $1.share ? $0.share > $1.share : $0.stream < $1.stream }
  }
}

extension MeasuresReport {
  public var json: JSON {
    .object([
      "currency": .string(currency.code),
      "firstMonth": months.map { .string($0.lowerBound.description) },
      "lastMonth": months.map { .string($0.upperBound.description) },
      "together": together.map { $0.json(currency, from: months?.lowerBound) },
      "streams": .array(streams.map { $0.json(currency) }),
      "byStream": byStream.map { $0.json },
      "byClient": byClient.map { $0.json }, "largestClient": largestClient.map(JSON.string),
      "recurringShare": recurring.map(JSON.share), "unconverted": unconverted.json,
    ])
  }
}

extension MeasuresReport.StreamMeasures {
  public func json(_ currency: Currency) -> JSON {
    .object([
      "stream": .string(stream.description), "share": .share(share),
      "firstMonth": .string(firstMonth.description),
      "measures": months.json(currency, from: firstMonth),
      "work": work.map { work in
        .object([
          "months": .number(Int64(work.months)), "workedMonths": .number(Int64(work.workedMonths)),
          "hours": .estimate(work.hours),
          "netPerHour": work.perHour.map { $0.json(.money(currency)) },
          "passivity": work.passivity.map { $0.json(.share) },
          "quietMonths": .number(Int64(work.quietMonths)),
        ])
      },
    ])
  }
}

extension MonthMeasures {
  fileprivate func json(_ currency: Currency, from first: Month?) -> JSON {
    .object([
      "months": .number(Int64(months)), "emptyMonths": .number(Int64(emptyMonths)),
      "mean": mean.json(.money(currency)), "median": median.json(.money(currency)),
      "middleHalf": .array(
        [middleHalf.lowerBound, middleHalf.upperBound].map { .estimate($0.rounded()) }),
      "variation": variation.map { $0.json(.share) },
      "weakMonths": weakMonths.map { $0.json(.share) },
      "worstThreeMean": worstThree.map { .estimate($0.mean.rounded()) },
      "trendAYear": trend.map { $0.json(.share) },
      "seasons": seasons.map { seasons in
        .object([
          "believed": .share(seasons.believed), "clear": .bool(seasons.isClear),
          "byMonth": .array(
            (1...12).map { month in
              let place = first.map { month - $0.monthOfYear + 12 } ?? month - 1
              return .share(seasons.byPlace[place % 12])
            }),
        ])
      },
    ])
  }
}

extension Concentration {
  fileprivate var json: JSON {
    .object(["largestShare": .share(largestShare), "effectiveNumber": .share(effective)])
  }
}

extension Estimate {
  fileprivate enum Unit {
    case money(Currency), share
  }

  /// `null` at an end that nothing bounds.
  fileprivate func json(_ unit: Unit) -> JSON {
    func figure(_ value: Double) -> JSON {
      switch unit {
      case .money: .estimate(value.rounded())
      case .share: .share(value)
      }
    }
    return .object(["value": figure(value), "low": figure(low), "high": figure(high)])
  }
}
