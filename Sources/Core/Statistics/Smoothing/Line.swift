/// The straight line of least squares through values at 0, 1, 2, …
struct Line: Sendable {
  let slope: Double
  let start: Double
  /// The share of the variance that the line tells, 0…1.
  let told: Double
  /// The root mean square of what it leaves.
  let rest: Double

  init(through values: [Double]) {
    let count = Double(values.count)
    let middle = (count - 1) / 2
    let mean = values.reduce(0, +) / count
    var across = 0.0
    var both = 0.0
    var up = 0.0
    for (at, value) in values.enumerated() {
      let time = Double(at) - middle
      across += time * time
      both += time * (value - mean)
      up += (value - mean) * (value - mean)
    }
    slope = across > 0 ? both / across : 0
    start = mean - slope * middle
    told = up > 0 ? min(slope * both / up, 1) : 0
    rest = (max(up - slope * both, 0) / count).squareRoot()
  }
}
