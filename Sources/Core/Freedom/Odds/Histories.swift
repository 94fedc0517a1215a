public import Paths
import RealModule

/// Whose history the odds are from.
public enum HistoryBasis: String, Hashable, Sendable, CaseIterable {
  /// The United States from 1871, every start as it came: one lucky country.
  case unitedStates
  /// The same years, dimmed to what sixteen developed countries had, and their own windows for how
  /// long money lasts.
  case developed
  /// The United States from 1928, ten years at a time in any order: what could have come.
  case bootstrap
  /// A table that the person brought.
  case own
}

extension Table {
  /// A table of months from one of years: each month has a twelfth of its year's return.
  init(
    years stocks: [Double], _ bonds: [Double], _ bills: [Double]?, meanBlock: Float?, step: UInt32?
  ) {
    var rows: [SIMD4<Float>] = []
    for year in stocks.indices {
      func month(_ yearly: Double) -> Float { Float(Double.pow(yearly, 1 / 12.0)) }
      let row = SIMD4(
        month(stocks[year]), month(bonds[year]), bills.map { month($0[year]) } ?? 1, 0)
      rows += [SIMD4<Float>](repeating: row, count: 12)
    }
    self.init(rows: rows, meanBlock: meanBlock, step: step)
  }

  /// Every year from 1871 in its own order, one path a start, round and round; bills keep their
  /// worth. A window that runs past 2022 goes on with 1871.
  static let unitedStates = Table(
    years: Shiller.stocks, Shiller.bonds, nil, meanBlock: nil, step: 12)

  /// Blocks of ten years on average, as A. Anarkulova, S. Cederburg and M. S. O'Doherty, "Stocks for
  /// the long run? Evidence from a broad sample of developed markets", Journal of Financial Economics
  /// 143 (2022).
  static let bootstrap = Table(
    years: Damodaran.stocks, Damodaran.bonds, Damodaran.bills, meanBlock: 120, step: nil)

  /// A table that the person brought, resampled in the same blocks.
  public init(_ history: ReturnHistory) {
    if history.periodsPerYear == 1 {
      self.init(years: history.stock, history.bond, nil, meanBlock: 120, step: nil)
    } else {
      self.init(
        rows: zip(history.stock, history.bond).map { SIMD4(Float($0), Float($1), 1, 0) },
        meanBlock: 120)
    }
  }
}

/// What the sixteen countries' windows say.
enum DevelopedCountries {
  /// The share of windows in which a constant withdrawal lasted, each country counting the same.
  ///
  /// Between the figures of `CountryWithdrawals` the share is a straight line, and so it is between
  /// thirty and sixty years; shorter than thirty counts as thirty, longer than sixty as sixty.
  static func lasts(rate: Double, years: Double, stockShare: Double) -> Double {
    let shares = [0.5, 0.6, 0.75, 1.0]
    let nearest = shares.min { abs($0 - stockShare) < abs($1 - stockShare) } ?? 0.6
    func mean(_ years: Int) -> Double {
      let rows = CountryWithdrawals.all.filter { $0.stockShare == nearest && $0.years == years }
      return rows.reduce(0) { $0 + $1.lasts(percent: rate * 100) } / Double(rows.count)
    }
    let along = (min(max(years, 30), 60) - 30) / 30
    return mean(30) * (1 - along) + mean(60) * along
  }

  /// How much less a year the middle country's windows earned than those of the United States: the
  /// real returns at which thirty equal yearly withdrawals use up all, one of the American median
  /// window and one of the mean of the countries' medians.
  static let drag: Double = {
    let rows = CountryWithdrawals.all.filter { $0.stockShare == 0.6 && $0.years == 30 }
    let mean = rows.reduce(0) { $0 + $1.median } / Double(rows.count)
    let american = rows.first { $0.country == "USA" }?.median ?? mean
    return yearlyReturn(median: american) - yearlyReturn(median: mean)
  }()

  private static func yearlyReturn(median percent: Double) -> Double {
    var (low, high) = (-0.1, 0.3)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let payment = middle / (1 + middle) / (1 - Double.pow(1 + middle, -30))
      if payment * 100 < percent { low = middle } else { high = middle }
    }
    return low
  }
}

extension CountryWithdrawals {
  /// The share of this country's windows in which a yearly withdrawal lasted.
  func lasts(percent: Double) -> Double {
    var knots = [(0, 0), (safest, 0), (twentieth, 0.05), (median, 0.5), (4, failsAtFour / 100)]
      .sorted { $0.0 < $1.0 }
    // Twice what the median window bore is taken as what none did.
    knots.append((max(2 * median, 8), 1))
    var failed = 0.0
    for (before, after) in zip(knots, knots.dropFirst()) where percent > before.0 {
      let along = after.0 > before.0 ? min(1, (percent - before.0) / (after.0 - before.0)) : 1
      failed = max(failed, before.1 + (after.1 - before.1) * along)
    }
    return 1 - min(1, max(0, failed))
  }
}
