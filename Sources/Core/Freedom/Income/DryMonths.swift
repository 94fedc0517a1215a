internal import RealModule
internal import Statistics

/// How months with and without income follow each other: spells that begin and end by chance, now or
/// lately at other rates than once, or a rhythm (paid every quarter, idle every summer).
///
/// Each way is weighed by how well it would have foretold the months so far, one after another, from
/// counts with a beta prior; so a single month is evidence, and no number of months is certainty.
struct DryMonths {
  /// What speaks for and against a dry month, as counts.
  struct Counts {
    var dry: Double
    var paid: Double

    var chance: Double { dry / (dry + paid) }

    mutating func add(dry isDry: Bool) {
      if isDry { dry += 1 } else { paid += 1 }
    }

    mutating func fade(_ keep: Double) {
      dry *= keep
      paid *= keep
    }
  }

  enum Way {
    /// After a month that paid, and after a dry one.
    case spells(enter: Counts, stay: Counts)
    /// By month of the period; the first is the month after the history.
    case rhythm([Counts])
  }

  private(set) var ways: [(weight: Double, way: Way)] = []
  /// Whether the month before the first one to come is dry; nil where there was no month.
  let lastIsDry: Bool

  init(_ paid: [Bool]) {
    lastIsDry = paid.last == false
    for memory in Self.memories {
      for prior in Self.spells {
        let (fit, way) = Self.spells(paid, prior, keep: memory.keep)
        ways.append((fit + Double.log(prior.share * memory.share), way))
      }
    }
    for (period, share) in Self.rhythms where paid.count >= period + 2 {
      let (fit, way) = Self.rhythm(paid, period)
      ways.append((fit + Double.log(share), way))
    }
    let best = ways.map(\.weight).max() ?? 0
    let total = ways.reduce(0) { $0 + Double.exp($1.weight - best) }
    for at in ways.indices { ways[at].weight = Double.exp(ways[at].weight - best) / total }
  }

  /// The share of months to come that will be dry, in the long run.
  var share: Double {
    ways.reduce(0) { sum, one in
      switch one.way {
      case .spells(let enter, let stay):
        sum + one.weight * enter.chance / (enter.chance + 1 - stay.chance)
      case .rhythm(let months):
        sum + one.weight * months.reduce(0) { $0 + $1.chance } / Double(months.count)
      }
    }
  }

  /// How a path's dry months come: the way and its chances are drawn.
  func draw(_ draws: inout Draws) -> DryCourse {
    var rest = draws.uniform()
    var chosen = ways[0].way
    for one in ways {
      chosen = one.way
      rest -= one.weight
      if rest < 0 { break }
    }
    switch chosen {
    case .spells(let enter, let stay):
      return DryCourse(
        enter: draws.beta(enter.dry, enter.paid), stay: draws.beta(stay.dry, stay.paid))
    case .rhythm(let months):
      return DryCourse(rhythm: months.map { draws.beta($0.dry, $0.paid) })
    }
  }

  // MARK: - Priors

  /// All months count alike, or (a third of the belief) a month counts half after ten.
  private static let memories: [(keep: Double, share: Double)] = [
    (1, 2 / 3.0), (0.933_032_991_536_807_4, 1 / 3.0),
  ]

  private static let spells: [(enter: Counts, stay: Counts, share: Double)] = [
    (Counts(dry: 0.5, paid: 60), Counts(dry: 1, paid: 2), 0.40),
    (Counts(dry: 1, paid: 6), Counts(dry: 1.5, paid: 2), 0.34),
    (Counts(dry: 2, paid: 2), Counts(dry: 3, paid: 1.5), 0.13),
    // What stops may have stopped for good.
    (Counts(dry: 0.5, paid: 60), Counts(dry: 40, paid: 0.5), 0.05),
  ]

  private static let rhythms: [(period: Int, share: Double)] = [
    (2, 0.01), (3, 0.02), (6, 0.01), (12, 0.04),
  ]

  // MARK: - Weighing

  private static func spells(
    _ paid: [Bool], _ prior: (enter: Counts, stay: Counts, share: Double), keep: Double
  ) -> (Double, Way) {
    var seen = (enter: Counts(dry: 0, paid: 0), stay: Counts(dry: 0, paid: 0))
    var fit = 0.0
    for month in paid.indices {
      let isDry = !paid[month]
      let chance: Double
      if month == 0 {
        let enter = prior.enter.chance
        chance = enter / (enter + 1 - prior.stay.chance)
      } else if paid[month - 1] {
        chance = plus(prior.enter, seen.enter).chance
      } else {
        chance = plus(prior.stay, seen.stay).chance
      }
      fit += Double.log(isDry ? chance : 1 - chance)
      guard month > 0 else { continue }
      seen.enter.fade(keep)
      seen.stay.fade(keep)
      if paid[month - 1] { seen.enter.add(dry: isDry) } else { seen.stay.add(dry: isDry) }
    }
    return (fit, .spells(enter: plus(prior.enter, seen.enter), stay: plus(prior.stay, seen.stay)))
  }

  private static func rhythm(_ paid: [Bool], _ period: Int) -> (Double, Way) {
    var counts = [Counts](repeating: Counts(dry: 0.25, paid: 0.25), count: period)
    var fit = 0.0
    for month in paid.indices {
      let chance = counts[month % period].chance
      fit += Double.log(paid[month] ? 1 - chance : chance)
      counts[month % period].add(dry: !paid[month])
    }
    let first = paid.count % period
    return (fit, .rhythm(Array(counts[first...] + counts[..<first])))
  }

  private static func plus(_ a: Counts, _ b: Counts) -> Counts {
    Counts(dry: a.dry + b.dry, paid: a.paid + b.paid)
  }
}

/// The chances of dry months on one path.
struct DryCourse {
  /// After a month that paid, and after a dry one.
  var enter = 0.0
  var stay = 0.0
  /// By month of the period, beginning with the first month of the path; empty where spells rule.
  var rhythm: [Double] = []
}
