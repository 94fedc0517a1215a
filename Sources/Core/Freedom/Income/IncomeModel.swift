internal import Fields
internal import RealModule
internal import Statistics

/// How a person's income may go on, learned from its months: many hypotheses, each as likely as it
/// made the past, and paths of the months to come drawn from them.
///
/// Nothing is decided that the months leave open: with few months the paths are as different as the
/// hypotheses are, with many they agree on what the months agree on. docs/odds.md tells the model.
public struct IncomeModel: Sendable {
  /// What the answer stands on.
  public let basis: IncomeBasis

  private let history: IncomeHistory
  private let dry: DryMonths
  private let candidates: [Candidate]
  /// Weights summed up, ending at 1.
  private let cumulated: [Double]
  /// Degrees of freedom of the noise.
  private let freedom: Double
  /// Where no month has paid yet and a field is known, its evidence is all there is.
  private let beginning: FieldBeginning?

  /// A hypothesis after the history.
  struct Candidate: Sendable {
    let hypothesis: IncomeHypothesis
    let state: IncomeState
    let root: [Double]
    /// The sum of squares that the noise is drawn with.
    let squares: Double
  }

  /// Learns from months, oldest first, in one currency and real terms; months without income are 0,
  /// months with more given back than earned are negative. What isn't a number counts as 0.
  ///
  /// - Parameters:
  ///   - costs: what the person lives on a month, where this is the income that is to carry it: a
  ///     weak sign of what the income settles at, soon outvoted. `nil` where they say nothing.
  ///   - share: the share of them that a job doesn't pay, 0…1.
  ///   - field: the field of work. What others earn in it counts in place of the costs then, and
  ///     before the first month that pays it alone.
  public init(
    months values: [Double], costs: Double? = nil, paying share: Double = 1,
    field: FieldIncome? = nil
  ) {
    let costs = costs.flatMap { $0.isFinite && $0 > 0 && share > 0.01 ? $0 : nil }
    let history = IncomeHistory(values, costs: costs)
    let dry = DryMonths(history.paid)
    let freedom = IncomePrior.noiseMonths + Double(max(0, history.paidMonths - 1))
    let seasons = Season.following(0, history.months)
    if let field, history.paidMonths == 0 {
      let beginning = FieldBeginning(field: field, tried: max(history.months, field.begun ?? 0))
      self.history = history
      self.dry = dry
      self.freedom = freedom
      self.beginning = beginning
      candidates = []
      cumulated = []
      basis = IncomeBasis(history, beginning)
      return
    }
    beginning = nil
    let anchor =
      field.map { Anchor($0, of: history) }
      ?? costs.map { Anchor(costs: $0, paying: share, of: history, dry) }
    let noise = field?.prior.monthSpread ?? IncomePrior.noise
    var fits: [Double] = []
    var pulls: [Double] = []
    var candidates: [Candidate] = []
    for hypothesis in IncomePrior.hypotheses(field?.course(of: history.months)) {
      var one = Filter(hypothesis, history, seasons, noise: noise)
      if history.paidMonths == 0 {
        one.state.forgetLevel(variance: 1 / (IncomePrior.noise * IncomePrior.noise))
      } else if let anchor {
        pulls.append(one.hold(to: anchor, after: history.months, freedom))
      }
      fits.append(one.fit(freedom))
      candidates.append(
        Candidate(
          hypothesis: hypothesis, state: one.state, root: one.state.root, squares: one.squares))
    }
    let best = fits.max() ?? 0
    var weights = fits.map { Double.exp($0 - best) }
    let total = weights.reduce(0, +)
    for at in weights.indices { weights[at] /= total }
    var sum = 0.0
    cumulated = weights.map { weight in
      sum += weight
      return sum
    }
    self.history = history
    self.dry = dry
    self.candidates = candidates
    self.freedom = freedom
    basis = IncomeBasis(
      history, dry, candidates, weights, freedom: freedom,
      lean: zip(weights, pulls).reduce(0) { $0 + $1.0 * $1.1 },
      leansOn: field == nil ? .costs : .field)
  }

  /// Draws paths of the months to come, one after another in `buffer`, each of `months` months.
  ///
  /// Path 7 is the same whoever draws it and whatever else is drawn: any number of threads can
  /// share the paths out.
  public func draw(
    _ paths: Range<Int>, months: Int, _ luck: IncomeLuck,
    into buffer: UnsafeMutableBufferPointer<Double>
  ) {
    precondition(paths.lowerBound >= 0 && months >= 0, "paths and months are counted from 0")
    precondition(buffer.count >= paths.count * months, "there is room for the paths")
    let seasons = Season.following(history.months, months)
    let words = Philox(seed: luck.seed)
    for (at, path) in paths.enumerated() {
      let months = UnsafeMutableBufferPointer(rebasing: buffer[at * months..<(at + 1) * months])
      if let beginning {
        beginning.walk(months, words, path: UInt64(path), luck: luck)
      } else {
        process(UInt64(path), luck).walk(
          months, seasons, words, path: UInt64(path), luck: luck, dryAmounts: history.dryAmounts)
      }
    }
  }

  /// The same as an array.
  public func paths(_ paths: Range<Int>, months: Int, _ luck: IncomeLuck) -> [Double] {
    [Double](unsafeUninitializedCapacity: paths.count * months) { buffer, count in
      draw(paths, months: months, luck, into: buffer)
      count = paths.count * months
    }
  }

  /// A hypothesis, its state and its noise, drawn for a path.
  private func process(_ path: UInt64, _ luck: IncomeLuck) -> IncomeProcess {
    var draws = Draws(seed: luck.seed, path: path, stream: luck.start)
    let one = candidates[candidate(path, seed: luck.seed)]
    let noise = (one.squares / (2 * draws.gamma(shape: freedom / 2))).squareRoot()
    let normals = (0..<5).map { _ in draws.normal() * noise }
    func part(_ row: Int) -> Double {
      let start = row * (row + 1) / 2
      return (0...row).reduce(0) { $0 + one.root[start + $1] * normals[$1] }
    }
    return IncomeProcess(
      hypothesis: one.hypothesis, base: history.base, noise: noise,
      level: one.state.level + part(0), slope: one.state.slope + part(1),
      luck: one.state.luck + part(2), cosine: one.state.cosine + part(3),
      sine: one.state.sine + part(4), past: history.months, isDry: dry.lastIsDry,
      dry: dry.draw(&draws))
  }

  /// Hypotheses are shared out evenly over the paths, however many are drawn: a golden-ratio
  /// sequence that begins where the seed says.
  private func candidate(_ path: UInt64, seed: UInt64) -> Int {
    let turn = (path &+ 1) &* 0x9E37_79B9_7F4A_7C15 &+ seed &* 0xD1B5_4A32_D192_ED03
    let place = Double(turn >> 11) * 0x1p-53
    var low = 0
    var high = cumulated.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] > place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// One hypothesis run over the history.
private struct Filter {
  var state: IncomeState
  /// The weighted squares of what was unexpected, beginning with the prior's.
  private(set) var squares: Double
  private let hypothesis: IncomeHypothesis
  /// Log-likelihood beside what `squares` tells.
  private var score = 0.0

  init(
    _ hypothesis: IncomeHypothesis, _ history: IncomeHistory, _ seasons: [Season], noise: Double
  ) {
    self.hypothesis = hypothesis
    squares = IncomePrior.noiseMonths * noise * noise
    state = IncomeState(hypothesis)
    let own = 1 - hypothesis.lastingShare
    var isFirst = true
    for month in 0..<history.months {
      if month > 0 { state.advance(hypothesis) }
      guard history.paid[month] else { continue }
      let value =
        history.logarithms[month] - hypothesis.course.logarithm(in: Double(month + 1))
      let season = seasons[month]
      let (error, variance) = state.learn(
        value, cosine: season.cosine, sine: season.sine, own: own)
      // The first month that paid only places the level.
      if !isFirst {
        score -= 0.5 * Double.log(variance)
        squares += error * error / variance
      }
      isFirst = false
    }
  }

  /// Log-likelihood with the noise integrated out.
  func fit(_ freedom: Double) -> Double { score - freedom / 2 * Double.log(squares) }

  /// Takes the anchor in; returns its share in where the level is now thought to settle.
  mutating func hold(to anchor: Anchor, after months: Int, _ freedom: Double) -> Double {
    let noise = squares / freedom
    let fade = hypothesis.fade
    let reach =
      fade < 1 ? (1 - Double.pow(fade, IncomePrior.settledMonths)) / (1 - fade) : 0
    let now = hypothesis.course.logarithm(in: Double(months))
    let then = hypothesis.course.logarithm(in: Double(months) + IncomePrior.settledMonths)
    if let growth = anchor.growth {
      weigh(
        growth.logarithm - (then - now + reach * state.slope),
        reach * reach * state.slopeVariance * noise, growth.spread, anchor.freedom)
    }
    let settled = state.settled(reach: reach)
    // The level is of typical months: from their mean half the variance lies away.
    let value = anchor.logarithm - (anchor.isMean ? noise / 2 : 0) - then
    let own = settled.variance * noise
    let far = weigh(value - settled.level, own, anchor.spread, anchor.freedom)
    // Far off, it says less: as Student's t does.
    let width = anchor.spread * anchor.spread * (1 + max(0, far - 1) / anchor.freedom)
    state.learnSettled(value, reach: reach, own: width / noise)
    return own / (own + width)
  }

  /// Counts for or against the hypothesis how far it is from what was said from outside; returns
  /// that as a multiple of the variance.
  @discardableResult
  private mutating func weigh(
    _ error: Double, _ own: Double, _ spread: Double, _ freedom: Double
  ) -> Double {
    let variance = own + spread * spread
    let far = error * error / variance
    score -=
      (freedom + 1) / 2 * Double.log(onePlus: far / freedom) + 0.5 * Double.log(variance)
    return far
  }
}
