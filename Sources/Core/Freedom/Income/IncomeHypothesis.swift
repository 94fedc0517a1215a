internal import RealModule

/// One way in which an income might come about: the shape of its level, how long luck lasts, how much
/// of it is seasons. Amounts of change are in units of the noise, which the months themselves tell.
struct IncomeHypothesis {
  /// Correlation of one month's luck with the next.
  var persistence = 0.0
  /// The share of the noise's variance that persists; the rest is each month's own.
  var lastingShare = 1.0
  /// How far the level wanders a month.
  var drift = 0.0
  /// The initial slope's standard deviation a month, and what is left of a slope a month later.
  var slope = 0.0
  var fade = 1.0
  /// The standard deviation of the yearly swing.
  var season = 0.0
  var course = Course.level

  /// How the level goes beside luck, drift and slope.
  enum Course {
    case level
    /// Growth that fades, or decline that sets in: a logistic curve with its middle at a month of
    /// the history and a pace in months.
    case growth(middle: Double, pace: Double)
    case decline(middle: Double, pace: Double)
    /// As a field's evidence grows, with so many months behind it at the history's beginning.
    case settling(after: Double, months: Double)

    /// The logarithm of the level in a month, counted from 1.
    @inline(__always)
    func logarithm(in month: Double) -> Double {
      switch self {
      case .level: 0
      case .growth(let middle, let pace): -Self.softplus((middle - month) / pace)
      case .decline(let middle, let pace): -Self.softplus((month - middle) / pace)
      case .settling(let after, let months):
        Double.log(-Double.expMinusOne(-max(after + month, 0.25) / months))
      }
    }

    private static func softplus(_ x: Double) -> Double {
      x > 30 ? x : Double.log(onePlus: Double.exp(x))
    }
  }
}
