/// The benchmark that others are measured beside: the last value again and again, seasons put back
/// where a test sees them (M4's Naïve 2; Makridakis, Spiliotis and Assimakopoulos 2020).
public enum Naive2 {
  /// Whether values a year apart are alike beyond chance, one in ten: the autocorrelation test of the
  /// M4 competition's benchmarks. Never from less than three years.
  public static func isSeasonal(_ values: [Double]) -> Bool {
    guard values.count >= 36 else { return false }
    let count = Double(values.count)
    let mean = values.reduce(0) { $0 + $1 / count }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard variance > 0 else { return false }
    func echo(_ lag: Int) -> Double {
      zip(values.dropFirst(lag), values).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / variance
    }
    let before = (1...11).reduce(0) { $0 + echo($1) * echo($1) }
    return echo(12).magnitude > 1.645 * ((1 + 2 * before) / count).squareRoot()
  }

  /// Nothing where there are no values.
  public static func forecast(_ values: [Double], months: Int) -> [Double] {
    guard let last = values.last else { return [] }
    guard values.allSatisfy({ $0 > 0 }), isSeasonal(values) else {
      return Array(repeating: last, count: months)
    }
    let means = YearMeans.of(values)
    var sums = [Double](repeating: 0, count: 12)
    var counts = sums
    for at in means.indices {
      let month = at + YearMeans.margin
      sums[month % 12] += values[month] / means[at]
      counts[month % 12] += 1
    }
    let factors = zip(sums, counts).map { $0 / $1 }
    let level = last / factors[(values.count - 1) % 12]
    return (0..<months).map { level * factors[(values.count + $0) % 12] }
  }
}
