internal import RealModule

/// What a hypothesis knows of an income after some months: level, slope, luck that lasts and the
/// yearly swing, with their covariances in units of the noise's variance. A Kalman filter, written
/// out because only five things change.
struct IncomeState {
  private(set) var level = 0.0
  private(set) var slope = 0.0
  private(set) var luck = 0.0
  private(set) var cosine = 0.0
  private(set) var sine = 0.0

  /// Where the level starts: nothing is known of it, so that the months alone place it.
  private static let unknown = 400.0

  private var levelLevel = unknown
  private var levelSlope = 0.0
  private var slopeSlope: Double
  private var levelLuck = 0.0
  private var slopeLuck = 0.0
  private var luckLuck: Double
  private var levelCosine = 0.0
  private var slopeCosine = 0.0
  private var luckCosine = 0.0
  private var cosineCosine: Double
  private var levelSine = 0.0
  private var slopeSine = 0.0
  private var luckSine = 0.0
  private var cosineSine = 0.0
  private var sineSine: Double

  init(_ hypothesis: IncomeHypothesis) {
    slopeSlope = hypothesis.slope * hypothesis.slope
    luckLuck = hypothesis.lastingShare
    cosineCosine = hypothesis.season * hypothesis.season / 2
    sineSine = cosineCosine
  }

  /// Nothing was seen: the level is as uncertain as `variance` (in units of the noise's) says.
  mutating func forgetLevel(variance: Double) {
    level = 0
    levelLevel = variance
    levelSlope = 0
    levelLuck = 0
    levelCosine = 0
    levelSine = 0
  }

  /// A month goes by.
  mutating func advance(_ by: IncomeHypothesis) {
    let rho = by.persistence
    level += slope
    slope *= by.fade
    luck *= rho
    levelLevel += 2 * levelSlope + slopeSlope + by.drift * by.drift
    levelSlope = by.fade * (levelSlope + slopeSlope)
    slopeSlope *= by.fade * by.fade
    levelLuck = rho * (levelLuck + slopeLuck)
    slopeLuck *= by.fade * rho
    luckLuck = rho * rho * luckLuck + by.lastingShare * (1 - rho * rho)
    levelCosine += slopeCosine
    slopeCosine *= by.fade
    luckCosine *= rho
    levelSine += slopeSine
    slopeSine *= by.fade
    luckSine *= rho
  }

  /// A month that paid: returns how far it was from what was expected, and the variance of that.
  mutating func learn(_ value: Double, cosine c: Double, sine s: Double, own: Double)
    -> (error: Double, variance: Double)
  {
    let gains = (
      level: levelLevel + levelLuck + c * levelCosine + s * levelSine,
      slope: levelSlope + slopeLuck + c * slopeCosine + s * slopeSine,
      luck: levelLuck + luckLuck + c * luckCosine + s * luckSine,
      cosine: levelCosine + luckCosine + c * cosineCosine + s * cosineSine,
      sine: levelSine + luckSine + c * cosineSine + s * sineSine
    )
    let variance = gains.level + gains.luck + c * gains.cosine + s * gains.sine + own + 1e-9
    let error = value - (level + luck + c * cosine + s * sine)
    absorb(gains.level, gains.slope, gains.luck, gains.cosine, gains.sine, error, variance)
    return (error, variance)
  }

  /// What the level will have become once a slope has done `reach` times its monthly change: the
  /// estimate and its variance.
  func settled(reach: Double) -> (level: Double, variance: Double) {
    (
      level + reach * slope,
      levelLevel + 2 * reach * levelSlope + reach * reach * slopeSlope
    )
  }

  /// In units of the noise's variance.
  var slopeVariance: Double { slopeSlope }

  /// Learns from outside where the level settles, with a variance of its own.
  mutating func learnSettled(_ value: Double, reach: Double, own: Double) {
    let gains = (
      level: levelLevel + reach * levelSlope, slope: levelSlope + reach * slopeSlope,
      luck: levelLuck + reach * slopeLuck, cosine: levelCosine + reach * slopeCosine,
      sine: levelSine + reach * slopeSine
    )
    let (expected, variance) = settled(reach: reach)
    absorb(
      gains.level, gains.slope, gains.luck, gains.cosine, gains.sine, value - expected,
      variance + own)
  }

  private mutating func absorb(
    _ l: Double, _ b: Double, _ e: Double, _ c: Double, _ s: Double, _ error: Double,
    _ variance: Double
  ) {
    let inverse = 1 / variance
    let step = error * inverse
    level += l * step
    slope += b * step
    luck += e * step
    cosine += c * step
    sine += s * step
    levelLevel -= l * l * inverse
    levelSlope -= l * b * inverse
    slopeSlope -= b * b * inverse
    levelLuck -= l * e * inverse
    slopeLuck -= b * e * inverse
    luckLuck -= e * e * inverse
    levelCosine -= l * c * inverse
    slopeCosine -= b * c * inverse
    luckCosine -= e * c * inverse
    cosineCosine -= c * c * inverse
    levelSine -= l * s * inverse
    slopeSine -= b * s * inverse
    luckSine -= e * s * inverse
    cosineSine -= c * s * inverse
    sineSine -= s * s * inverse
  }

  /// The lower triangle of the root of the covariances, row by row, so that five independent normal
  /// draws become one draw of the state. What rounding made negative is nothing.
  var root: [Double] {
    let rows = [
      [levelLevel], [levelSlope, slopeSlope], [levelLuck, slopeLuck, luckLuck],
      [levelCosine, slopeCosine, luckCosine, cosineCosine],
      [levelSine, slopeSine, luckSine, cosineSine, sineSine],
    ]
    var root = [[Double]](repeating: [], count: 5)
    for i in 0..<5 {
      for j in 0...i {
        var sum = rows[i][j]
        for k in 0..<j { sum -= root[i][k] * root[j][k] }
        if i == j {
          root[i].append(sum > 1e-12 ? sum.squareRoot() : 0)
        } else {
          root[i].append(root[j][j] > 0 ? sum / root[j][j] : 0)
        }
      }
    }
    return root.flatMap { $0 }
  }
}
