/// What constant real withdrawals would have done from every start that history has.
///
/// A window is as many periods as the years have, from each row on. The highest yearly withdrawal
/// that lasts exactly to its end, as a share of what there was at first, is
///
///     p / Σ 1 / C(t)
///
/// with C(t) the growth of the mix until withdrawal t, p the periods of a year, and t from nought
/// where money is taken at the start of a period and from one where at its end. The mix is brought
/// back to its shares every period. Source: W. P. Bengen, "Determining withdrawal rates using
/// historical data", Journal of Financial Planning (October 1994), in closed form.
public struct WithdrawalHistory: Sendable {
  private let history: ReturnHistory
  private var kept: [Key: [Double]] = [:]

  private struct Key: Hashable {
    let timing: WithdrawalCase.Timing
    let stockShare: Double
    let years: Int
  }

  /// What history says to a case.
  public struct Answer: Hashable, Sendable {
    public let windows: Int
    public let successes: Int
    /// The highest withdrawal that never failed, in percent, and where its worst window began.
    public let safest: Double?
    public let worstStart: String?
  }

  public init(_ history: ReturnHistory) { self.history = history }

  public mutating func answer(_ question: WithdrawalCase) -> Answer {
    let rates = highestRates(
      question.timing, stockShare: question.stockShare, years: question.years)
    let worst = rates.indices.min { rates[$0] < rates[$1] }
    return Answer(
      windows: rates.count, successes: rates.count { question.percent / 100 <= $0 },
      safest: worst.map { rates[$0] * 100 }, worstStart: worst.map { history.labels[$0] })
  }

  /// The highest yearly withdrawal of each window, in the order of their starts.
  public mutating func highestRates(
    _ timing: WithdrawalCase.Timing, stockShare: Double, years: Int
  ) -> [Double] {
    let key = Key(timing: timing, stockShare: stockShare, years: years)
    if let rates = kept[key] { return rates }
    let periods = years * history.periodsPerYear
    let mix = zip(history.stock, history.bond).map { stock, bond in
      stockShare * stock + (1 - stockShare) * bond
    }
    var rates: [Double] = []
    for start in 0..<max(0, mix.count - periods + 1) where periods > 0 {
      var growth = 1.0
      var sum = 0.0
      for period in start..<start + periods {
        if timing == .start { sum += 1 / growth }
        growth *= mix[period]
        if timing == .end { sum += 1 / growth }
      }
      rates.append(Double(history.periodsPerYear) / sum)
    }
    kept[key] = rates
    return rates
  }
}
