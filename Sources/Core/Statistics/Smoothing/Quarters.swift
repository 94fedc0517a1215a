/// A series by quarters: noise averages out and what is left of a trend shows (temporal aggregation;
/// Kourentzes, Petropoulos and Trapero, International Journal of Forecasting 30, 2014).
struct Quarters: Sendable {
  /// Means of three months each, the last quarter ending with the last month.
  let means: [Double]

  init(of values: [Double]) {
    let count = values.count / 3
    let opening = values.count - 3 * count
    means = (0..<count).map { quarter in
      let first = opening + 3 * quarter
      return (values[first] + values[first + 1] + values[first + 2]) / 3
    }
  }

  /// Monthly values on the straight lines between the middles of forecast quarters.
  static func months(_ months: Int, along quarters: [Double]) -> [Double] {
    (0..<months).map { month in
      let place = Double(month - 1) / 3
      let quarter = max(Int(place), 0)
      let share = place - Double(quarter)
      return quarters[quarter] + share * (quarters[quarter + 1] - quarters[quarter])
    }
  }

  /// How many quarters tell so many months.
  static func needed(for months: Int) -> Int { (months + 2) / 3 + 1 }
}
