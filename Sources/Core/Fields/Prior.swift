import RealModule
import Statistics

/// The months of a field before a person has any of their own: some never earn; the rest start after
/// a while, grow towards a level that differs widely between people, and swing from month to month.
///
/// With never-earning share p, start T lognormal, growth 1 − e^(−(m−T)/τ), level and month lognormal:
///
///     P(income in month m ≥ x) = (1 − p) · E over T < m of Φ((ln(level · growth) − ln x) / σ)
///
/// where σ² is the spread between people plus that from month to month. In US dollars net of the
/// platform's fees, for 15 to 20 hours a week.
public struct Prior: Hashable, Sendable {
  public let neverEarns: Double
  public let neverEarnsRange: ClosedRange<Double>
  /// Months until the first income: median, and the spread of its logarithm.
  public let startMedian: Double
  public let startSpread: Double
  /// The level when mature, US dollars a month: median, and the spread of its logarithm.
  public let levelMedian: Double
  public let levelSpread: Double
  /// Months over which growth fades.
  public let growthMonths: Double
  public let monthSpread: Double
  /// The hazard of stopping, a year: after m months e^(−hazard · m / 12) are still at it.
  public let stopHazard: Double

  /// Among whom a share is taken. Evidence of people who earn leaves out those who stopped, and
  /// so looks rosier than what a beginner meets.
  public enum Among: String, Hashable, Sendable, CaseIterable {
    /// Those who are still at it, with or without income.
    case persisters
    /// Everyone who started; those who stopped count as earning nothing.
    case starters
  }

  /// The share that earns at least `dollars` in the given month from the start.
  public func chance(
    ofAtLeast dollars: Double, inMonth month: Int, among: Among = .persisters
  ) -> Double {
    precondition(month >= 0, "months are counted from the start")
    let share = among == .starters ? remaining(after: month) : 1
    guard dollars > 0 else { return 1 }
    return share * (1 - neverEarns) * earners(ofAtLeast: dollars, inMonth: month)
  }

  /// The share with no income at all in the month.
  public func chanceOfNothing(inMonth month: Int, among: Among = .persisters) -> Double {
    let share = among == .starters ? remaining(after: month) : 1
    return 1 - share * (1 - neverEarns) * started(by: month)
  }

  /// The income that a share `level` of people doesn't reach in the month: 0.5 is the median.
  public func quantile(_ level: Double, inMonth month: Int, among: Among = .persisters) -> Double {
    guard 1 - level < 1 - chanceOfNothing(inMonth: month, among: among) else { return 0 }
    // Halving on the logarithm: 40 steps over 60 e-folds leave less than a part in 10⁹.
    var low = -10.0
    var high = 50.0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let above = chance(ofAtLeast: .exp(middle), inMonth: month, among: among)
      if above > 1 - level { low = middle } else { high = middle }
    }
    return .exp((low + high) / 2)
  }

  /// The share of starters that hasn't stopped after so many months.
  public func remaining(after months: Int) -> Double { .exp(-stopHazard * Double(months) / 12) }

  /// Of those who ever earn: the share that has by the month.
  public func started(by month: Int) -> Double {
    month == 0 ? 0 : Normal.cumulative(.log(Double(month) / startMedian) / startSpread)
  }

  /// The month of the first income of whom a share `share` of those who ever earn precedes.
  public func start(of share: Double) -> Double {
    startMedian * .exp(startSpread * Normal.quantile(share))
  }

  /// The share of the mature level that is reached so many months after the first income.
  public func grown(_ months: Double) -> Double { -.expMinusOne(-months / growthMonths) }

  /// Of those who ever earn: the mean over the starts before the month, in equal shares of people.
  private func earners(ofAtLeast dollars: Double, inMonth month: Int) -> Double {
    let spread = Double.sqrt(levelSpread * levelSpread + monthSpread * monthSpread)
    let started = started(by: month)
    let steps = 64
    var sum = 0.0
    for step in 0..<steps {
      // Of those who have started by then.
      let share = started * (Double(step) + 0.5) / Double(steps)
      let level = Double.log(levelMedian * grown(Double(month) - start(of: share)))
      sum += Normal.cumulative((level - .log(dollars)) / spread)
    }
    return started * sum / Double(steps)
  }
}

extension Prior {
  static let all: [FieldID: Prior] = Dictionary(
    uniqueKeysWithValues: TableLines(PriorTable.text, columns: 11).map { line in
      (
        FieldID(rawValue: line[0]),
        Prior(
          neverEarns: line.number(1), neverEarnsRange: line.number(2)...line.number(3),
          startMedian: line.number(4), startSpread: line.number(5), levelMedian: line.number(6),
          levelSpread: line.number(7), growthMonths: line.number(8), monthSpread: line.number(9),
          stopHazard: line.number(10))
      )
    })
}
