import RealModule

/// What a series is like, on its working scale and without seasons: how much it moves, how rough it
/// is, how well a line tells it. Weights of methods and widths of intervals are read from these.
struct Traits: Sendable {
  /// For `MethodWeights`, each within the range that was seen in calibration.
  let shape: [Double]
  /// For `Spread`: logarithms of how far values move, and of what is left of them.
  let movement: [Double]

  /// From fewer months than this nothing is measured: a typical series stands in.
  static let monthsNeeded = 4

  init(of values: [Double], smoothing: SimpleSmoothing, line: Line) {
    let count = Double(values.count)
    let age = Double.log(count / 70)
    let youth = max(0, Double.log(24 / count))
    guard values.count >= Self.monthsNeeded else {
      shape = [1, age, youth, 0, 0, 0, 0]
      movement = [1, 1, 0, 0, 0, 0, 0, age, youth, youth, 0, 0, youth * youth]
      return
    }
    // Months that never moved may yet: the fewer they are, the less is made of their stillness.
    let least = 0.08 * (0.3 / (count - 0.7)).squareRoot()
    func size(_ value: Double) -> Double { (value * value + least * least).squareRoot() }

    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    let moves = Double(steps.count)
    let squares = steps.reduce(0) { $0 + $1 * $1 } / moves
    let mean = steps.reduce(0, +) / moves
    var around = 0.0
    var together = 0.0
    for at in steps.indices {
      around += (steps[at] - mean) * (steps[at] - mean)
      if at > 0 { together += (steps[at] - mean) * (steps[at - 1] - mean) }
    }
    let echo = around > 0 ? together / around : 0
    let level = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - level) * ($1 - level) } / count
    let rough = Double.log(squares / max(2 * variance, 1e-12) + 1e-6) / 2
    let surprise = (smoothing.squaredError / max(count - 2, 1)).squareRoot()

    func change(over lag: Int) -> Double {
      let count = values.count - lag
      return zip(values.dropFirst(lag), values).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
        / Double(count)
    }
    let monthly = size(change(over: 1))
    let latest = steps.suffix(12)
    let recent = latest.reduce(0) { $0 + $1.magnitude } / Double(latest.count)
    let move = Double.log(size(squares.squareRoot()))
    func beside(_ value: Double) -> Double { Double.log(size(value)) - move }
    func growth(_ lag: Int, from months: Int) -> Double {
      values.count >= months ? Double.log(size(change(over: lag)) / monthly) : 0
    }

    shape = [
      1, age, youth, min(max(echo + 0.3, -0.7), 0.7), line.told - 0.4,
      min(max(rough + 1, -2), 1.5), min(max(move + 2.5, -2), 2) / 2,
    ]
    movement = [
      1, move + 2.5, beside(surprise), beside(variance.squareRoot()), beside(line.rest),
      growth(6, from: 12), growth(12, from: 24), age, youth, youth * (move + 2.5),
      Double.log(size(recent) / monthly), echo, youth * youth,
    ]
  }
}
