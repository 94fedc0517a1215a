public import Fields
internal import RealModule
internal import Statistics

/// What the evidence in a field of work says of an income before its own months do.
public struct FieldIncome: Hashable, Sendable {
  public let prior: Prior
  /// What one US dollar is worth in the money of the months, less whatever is taken of it there.
  public let dollar: Double
  /// Months since the work in the field began; `nil` where nobody says.
  public let begun: Int?

  public init(_ prior: Prior, dollar: Double, begun: Int? = nil) {
    precondition(dollar > 0 && dollar.isFinite, "a dollar is worth something")
    self.prior = prior
    self.dollar = dollar
    self.begun = begun
  }

  /// The same field in another measure.
  func scaled(by factor: Double) -> FieldIncome {
    FieldIncome(prior, dollar: dollar * factor, begun: begun)
  }

  /// Months since the first income, of which the last `months` are known.
  func experience(_ months: Int) -> Double {
    max(Double(months), Double(begun ?? 0) - prior.startMedian)
  }

  /// How an income of which the last `months` are known grows in the field, where it is known when
  /// the work began.
  func course(of months: Int) -> IncomeHypothesis.Course? {
    begun.map { _ in
      .settling(after: experience(months) - Double(months), months: prior.growthMonths)
    }
  }

  /// The logarithm of the middle income so many months after the first.
  func middle(monthsAfterFirst months: Double) -> Double {
    Double.log(dollar * prior.levelMedian * prior.grown(months))
  }
}

/// The months to come of somebody who has tried for some months and not earned yet, by a field's
/// evidence on those who go on: never, or from some month on, growing towards a level.
struct FieldBeginning: Sendable {
  let field: FieldIncome
  /// Months that were tried in vain.
  let tried: Int

  /// The odds of never earning: each month in vain makes them greater.
  var neverEarns: Double {
    let never = field.prior.neverEarns
    return never / (never + (1 - never) * (1 - field.prior.started(by: tried)))
  }

  /// The odds of a first income within so many months.
  func starts(within months: Int) -> Double {
    let before = field.prior.started(by: tried)
    guard before < 1 else { return 0 }
    return (1 - neverEarns) * (field.prior.started(by: tried + months) - before) / (1 - before)
  }

  /// The months without income among the next twelve, as a share.
  var emptyShare: Double {
    1 - (1...12).reduce(0) { $0 + starts(within: $1) } / 12
  }

  /// Walks one path. Month `m` takes the words of block `m` of the path's stream, as an income with
  /// months of its own does.
  func walk(
    _ months: UnsafeMutableBufferPointer<Double>, _ words: Philox, path: UInt64, luck: IncomeLuck
  ) {
    var draws = Draws(seed: luck.seed, path: path, stream: luck.start)
    let earns = draws.uniform() >= neverEarns
    let prior = field.prior
    let before = prior.started(by: tried)
    let start = prior.start(of: before + draws.uniform() * (1 - before)) - Double(tried)
    let level = draws.normal() * prior.levelSpread
    let together = luck.together.squareRoot()
    let alone = (1 - luck.together).squareRoot()
    let low = UInt32(truncatingIfNeeded: path)
    let high = UInt32(truncatingIfNeeded: path >> 32)
    for month in months.indices {
      let after = Double(month + 1) - start
      guard earns, after > 0 else {
        months[month] = 0
        continue
      }
      let block = UInt32(truncatingIfNeeded: month)
      var shock = Normal.draw(words.words(SIMD4(block, low, high, luck.stream))[1])
      if luck.together > 0 {
        let shared = words.words(SIMD4(block, low, high, luck.shared))
        shock = together * Normal.draw(shared[1]) + alone * shock
      }
      months[month] = Double.exp(
        field.middle(monthsAfterFirst: after) + level + prior.monthSpread * shock)
    }
  }
}
