/// How much is taken out in freedom.
public enum WithdrawalRule: Hashable, Sendable {
  /// The same real amount each month (Bengen 1994).
  case constant
  /// A share of what there is, a year; never under the essential costs.
  case percentage(Double)
  /// As constant, but a tenth less after a year in which it grew above 1.2 times the first rate, and a
  /// tenth more where it fell below 0.8 times (J. T. Guyton and W. J. Klinger, "Decision rules and
  /// maximum initial withdrawal rates", Journal of Financial Planning, March 2006).
  case guardrails
  /// What would use all up by the horizon at an expected real return, a year; never under the
  /// essential costs (as the variable percentage withdrawal of the Bogleheads, or W. B. Waring and
  /// L. B. Siegel, "The only spending rule article you'll ever need", Financial Analysts Journal 71,
  /// 2015).
  case amortised(expectedReturn: Double)
}

/// The yearly withdrawal at which a person counts as free, and where it is from.
public struct WithdrawalRate: Hashable, Sendable {
  public enum Basis: String, Hashable, Sendable {
    /// The person's own.
    case chosen
    /// 4%: thirty years in the United States, where with half or three quarters in stocks it failed
    /// in 2 to 5 of 100 windows (P. L. Cooley, C. M. Hubbard and D. T. Walz, "Retirement savings:
    /// choosing a withdrawal rate that is sustainable", AAII Journal, February 1998).
    case thirtyYearsUnitedStates
    /// 3.5%: longer in the United States, by its own history alone; the lucky one of sixteen.
    case unitedStatesHistoryOnly
    /// 3%: longer horizons and everyone else. A. Anarkulova, S. Cederburg, M. S. O'Doherty and
    /// R. W. Sias, "The safe withdrawal rate: evidence from a broad sample of developed markets"
    /// (2023) find still less, 2.3%, for a couple of 65 that accepts one ruin in twenty.
    case longOrElsewhere
  }

  /// A share a year: 0.03.
  public let value: Double
  public let basis: Basis

  /// The rate for a plan: a horizon above forty years counts as long everywhere.
  public init(chosen: Double?, years: Double, isInUnitedStates: Bool) {
    if let chosen {
      (value, basis) = (chosen, .chosen)
    } else if isInUnitedStates, years <= 30 {
      (value, basis) = (0.04, .thirtyYearsUnitedStates)
    } else if isInUnitedStates, years <= 40 {
      (value, basis) = (0.035, .unitedStatesHistoryOnly)
    } else {
      (value, basis) = (0.03, .longOrElsewhere)
    }
  }
}
