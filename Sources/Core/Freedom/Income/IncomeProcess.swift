internal import RealModule
internal import Statistics

/// One fully stated way for an income to go on: a path needs nothing else but luck.
struct IncomeProcess {
  var hypothesis = IncomeHypothesis()
  /// The usual paying month, and the standard deviation of its logarithm.
  var base = 1.0
  var noise = 0.0
  /// Logarithms relative to `base` in the last month that is past.
  var level = 0.0
  var slope = 0.0
  var luck = 0.0
  var cosine = 0.0
  var sine = 0.0
  /// Months that are past: where the seasons and the course stand.
  var past = 0
  var isDry = false
  var dry = DryCourse()

  /// Logarithms beyond this are held: e¹² times the usual month isn't an income any more.
  private static let highest = 12.0
  private static let lowest = -30.0

  /// Walks one path. Month `m` takes the words of block `m` of the path's stream, so that paths can
  /// be walked in any order.
  func walk(
    _ months: UnsafeMutableBufferPointer<Double>, _ seasons: [Season], _ words: Philox,
    path: UInt64, luck from: IncomeLuck, dryAmounts: [Double]
  ) {
    var level = level
    var slope = slope
    var luck = luck
    var isDry = isDry
    let rho = hypothesis.persistence
    let fresh = (hypothesis.lastingShare * (1 - rho * rho)).squareRoot() * noise
    let own = (1 - hypothesis.lastingShare).squareRoot() * noise
    let drift = hypothesis.drift * noise
    let together = from.together.squareRoot()
    let alone = (1 - from.together).squareRoot()
    let low = UInt32(truncatingIfNeeded: path)
    let high = UInt32(truncatingIfNeeded: path >> 32)
    for month in 0..<months.count {
      let block = UInt32(truncatingIfNeeded: month)
      let word = words.words(SIMD4(block, low, high, from.stream))
      level += slope
      if drift > 0 { level += drift * Normal.draw(word[0]) }
      slope *= hypothesis.fade
      var shock = Normal.draw(word[1])
      if from.together > 0 {
        let shared = words.words(SIMD4(block, low, high, from.shared))
        shock = together * Normal.draw(shared[1]) + alone * shock
      }
      luck = rho * luck + fresh * shock
      let chance =
        dry.rhythm.isEmpty ? (isDry ? dry.stay : dry.enter) : dry.rhythm[month % dry.rhythm.count]
      let draw = (Double(word[3]) + 0.5) * 0x1p-32
      isDry = draw < chance
      if isDry {
        // What is left of the draw is even between 0 and 1 again.
        let at = Int(draw / chance * Double(dryAmounts.count))
        let amount = dryAmounts[min(at, dryAmounts.count - 1)]
        // Fees or a few piastres that were always the same needn't stay so: they swing around
        // themselves as a paying month does. Nothing stays nothing.
        months[month] =
          amount == 0
          ? 0 : amount * Double.exp(noise * Normal.draw(word[2]) - noise * noise / 2)
        continue
      }
      let course = hypothesis.course.logarithm(in: Double(past + month + 1))
      var logarithm =
        level + luck + course + cosine * seasons[month].cosine + sine * seasons[month].sine
      if own > 0 { logarithm += own * Normal.draw(word[2]) }
      months[month] = base * Double.exp(min(max(logarithm, Self.lowest), Self.highest))
    }
  }
}

/// Where a month stands in the year.
struct Season {
  let cosine: Double
  let sine: Double

  /// The seasons of `count` months after `past` ones.
  static func following(_ past: Int, _ count: Int) -> [Season] {
    (0..<count).map { Season(month: past + $0) }
  }

  init(month: Int) {
    let angle = Double(month % 12) * Double.pi / 6
    cosine = Double.cos(angle)
    sine = Double.sin(angle)
  }
}
