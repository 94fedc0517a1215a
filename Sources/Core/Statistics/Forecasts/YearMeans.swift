/// Means over the year around each month, half a month at either end: what is left of a series when
/// the seasons are averaged out. The first stands beside month 6.
enum YearMeans {
  static let margin = 6

  static func of(_ values: [Double]) -> [Double] {
    guard values.count > 12 else { return [] }
    var inner = values[1..<12].reduce(0, +)
    return (0..<(values.count - 12)).map { first in
      defer { inner += values[first + 12] - values[first + 1] }
      return (inner + (values[first] + values[first + 12]) / 2) / 12
    }
  }
}
