import Freedom
import Ledger
public import Money
import Statistics
import Store
import Streams

/// The months to come as a fan, per stream and together.
public struct ForecastReport: Sendable {
  public let forecast: FrozenForecast
  public let currency: Currency
  /// Whether it was frozen by this question; else it was frozen before, or only shown.
  public let isNew: Bool
  public let isFrozen: Bool
  /// How past forecasts have fared; `nil` until a month of one is over.
  public let record: ForecastScore?
  /// What the forecast stands on: of the day on which it was made.
  public let basis: OddsBasis
  /// Whether that is known: a forecast kept by an older Masar doesn't say, and `basis` is today's.
  public let isBasisKept: Bool
  /// What a forecast made now would say of the first month's online income, eight times in ten, where
  /// that isn't what the kept one says: books and plan may have learned more.
  public let now: ClosedRange<Double>?

  public var hasSeveralStreams: Bool { forecast.streams.count > 1 }
}

extension Bookkeeper {
  public static let forecastMonths = 12

  /// The forecast of the months after the last whole one. It is frozen once: asked again in the same
  /// month, it is the same.
  ///
  /// - Parameter freezes: whether one that isn't frozen yet is kept.
  public func forecast(
    freezes: Bool = true, seed: UInt64 = Bookkeeper.seed
  ) throws -> ForecastReport {
    let person = try person()
    let months = try person.requireMonths()
    let basis = OddsBasis(person, seed: seed)
    let record = try forecastScore()
    let last = months.upperBound.description
    if let kept = try book.read({ try $0.forecasts() }).first(where: { $0.made == last }),
      kept.currency == person.plan.currency.code
    {
      let its = kept.basis.flatMap { OddsBasis($0, in: person.plan.currency) }
      let fresh = try FrozenForecast(person, made: last, seed: seed).firstMonth
      return ForecastReport(
        forecast: kept, currency: person.plan.currency, isNew: false, isFrozen: true,
        record: record, basis: its ?? basis, isBasisKept: its != nil,
        now: fresh.flatMap { $0.isAbout(kept.firstMonth) ? nil : $0 })
    }
    let made = try FrozenForecast(person, made: last, seed: seed)
    if freezes {
      let body = try FactCoding.encode(made)
      _ = try book.write(note(.forecast, last)) { writer in
        _ = try writer.set(FactKind.forecast, last, body)
      }
    }
    return ForecastReport(
      forecast: made, currency: person.plan.currency, isNew: freezes, isFrozen: freezes,
      record: record, basis: basis, isBasisKept: true, now: nil)
  }
}

extension FrozenForecast {
  init(_ person: Person, made: String, seed: UInt64) throws {
    let ahead = Bookkeeper.forecastMonths
    // What the books will tell is told before taxes; what is left to live on is after them.
    let circumstances = person.earned
    let left = 1 - person.plan.estimate(.taxOnWork) / 100
    func series(_ name: String, _ values: [Double]) -> Series? {
      guard let forecast = Forecast(of: values, months: ahead) else { return nil }
      return Series(name, forecast.quantiles, values)
    }
    let paths = 2_000
    let incomes = circumstances.model.paths(0..<paths, months: ahead, IncomeLuck(seed: seed))
    // Income, the odds that it carries the costs, and what is left of the reserve are of the same
    // paths: they can't disagree.
    var online = Array(repeating: [Double](), count: ahead)
    var cash = online
    var carried = Array(repeating: 0, count: ahead)
    for path in 0..<paths {
      var held = circumstances.cash
      for month in 0..<ahead {
        let income = incomes[path * ahead + month]
        held += income * left + circumstances.job + circumstances.rent - circumstances.costs
        online[month].append(income)
        cash[month].append(held)
        if income * left >= circumstances.costs { carried[month] += 1 }
      }
    }
    func fan(_ months: [[Double]]) -> [[Double]] {
      months.map { month in
        let quantiles = Quantiles(of: month)
        return Forecast.levels.map { quantiles[$0] ?? 0 }
      }
    }
    // Where nobody knows what life costs, nobody knows what it leaves.
    let knowsCosts = circumstances.costs > 0 && person.costsAreWhole
    let streams = circumstances.streams.filter { $0.months.contains { $0 != 0 } }
    self.init(
      made: made, currency: person.plan.currency.code,
      series: [
        Series(FrozenForecast.online, fan(online), circumstances.online),
        person.costs.contains { $0 != 0 } ? series(FrozenForecast.expenses, person.costs) : nil,
        knowsCosts ? Series(FrozenForecast.cash, fan(cash), []) : nil,
      ].compactMap { $0 }
        // A stream of which no rate knows anything isn't one that brings nothing.
        // One that is all there is has the fan of all.
        + streams.compactMap {
          streams.count == 1
            ? Series($0.name, fan(online), $0.months) : series($0.name, $0.months)
        },
      carries: knowsCosts ? carried.map { Double($0) / Double(paths) } : [],
      costs: circumstances.costs / left,
      basis: KeptBasis(OddsBasis(person, seed: seed)))
  }
}

extension FrozenForecast.Series {
  fileprivate init(_ name: String, _ quantiles: [[Double]], _ values: [Double]) {
    let year = values.suffix(12)
    self.init(
      name: name,
      // To a millionth: hundredths would make nothing of an income of cents.
      quantiles: quantiles.map { row in row.map { ($0 * 1e6).rounded() / 1e6 } },
      yearMean: year.isEmpty ? 0 : year.reduce(0, +) / Double(year.count),
      yearBefore: quantiles.indices.map { ahead in
        values.count >= 12 ? values[values.count - 12 + ahead % 12] : nil
      })
  }
}

extension FrozenForecast {
  /// The first month's online income, eight times in ten.
  fileprivate var firstMonth: ClosedRange<Double>? {
    guard let online = series.first(where: { $0.name == FrozenForecast.online }),
      let low = online.quantile(0.1, 0), let high = online.quantile(0.9, 0), low <= high
    else { return nil }
    return low...high
  }
}

extension ClosedRange<Double> {
  /// Whether another says nearly the same: an older Masar's model may have been a little other.
  fileprivate func isAbout(_ other: ClosedRange<Double>?) -> Bool {
    guard let other else { return false }
    let near = 0.05 * Swift.max(upperBound.magnitude, other.upperBound.magnitude, 1e-9)
    return (lowerBound - other.lowerBound).magnitude <= near
      && (upperBound - other.upperBound).magnitude <= near
  }
}
