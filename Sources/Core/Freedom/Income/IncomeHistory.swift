internal import RealModule

/// The past months of an income, told apart: months that paid, by how much, and months that didn't.
///
/// Amounts are estimates in one currency and real terms. Their scale doesn't matter: everything is
/// relative to the usual paying month.
struct IncomeHistory {
  /// Oldest first: the logarithm of the month over `base`; 0 where the month is dry.
  let logarithms: [Double]
  /// Whether the month paid: more than a twenty-fifth of the usual paying month.
  let paid: [Bool]
  /// The geometric mean of the months that paid; the costs, or 1, where none did.
  let base: Double
  /// What dry months brought: nothing, little, or less than nothing. Never empty.
  let dryAmounts: [Double]
  let dryMonths: Int

  /// A month below this share of the median paying month is dry: a few piastres of interest or of
  /// late royalties aren't a low month of work, and their logarithms would drown all others.
  static let dryShare = 0.04
  /// The same of the month that a quarter of the paying ones exceed: where most months bring piastres,
  /// the median month is one of those.
  static let dryShareOfGood = 0.02

  init(_ values: [Double], costs: Double?) {
    // What can't be an amount is a month without income.
    let values = values.map { $0.isFinite ? min(max($0, -1e100), 1e100) : 0 }
    let positive = values.filter { $0 > 0 }.sorted()
    let least =
      positive.isEmpty
      ? .infinity
      : max(
        positive[positive.count / 2] * Self.dryShare,
        positive[positive.count * 3 / 4] * Self.dryShareOfGood)
    let paid = values.map { $0 > 0 && $0 >= least }
    let raw = Self.withoutGiants(zip(values, paid).map { $1 ? Double.log($0) : nil })
      .map { $0 ?? 0 }
    let count = paid.count { $0 }
    let mean = count > 0 ? raw.reduce(0, +) / Double(count) : Double.log(max(costs ?? 1, 1e-100))
    self.paid = paid
    logarithms = zip(raw, paid).map { $1 ? $0 - mean : 0 }
    base = Double.exp(mean)
    dryMonths = paid.count - count
    dryAmounts = dryMonths > 0 ? zip(values, paid).filter { !$1 }.map(\.0) : [0]
  }

  var months: Int { paid.count }
  var paidMonths: Int { months - dryMonths }

  /// Logarithms with those cut that lie far above all others by themselves: a windfall says little of
  /// the months around it, and taken as a month like others it would say that anything may come, next
  /// to nothing too. Two in a row are no windfall, and nothing is cut from below.
  private static func withoutGiants(_ logarithms: [Double?]) -> [Double?] {
    let sorted = logarithms.compactMap { $0 }.sorted()
    guard sorted.count >= 5 else { return logarithms }
    let middle = sorted[sorted.count / 2]
    let distances = sorted.map { ($0 - middle).magnitude }.sorted()
    // The median distance of a normal law is 0.6745 of its standard deviation.
    let deviation = distances[distances.count / 2] / 0.6745
    let most = middle + farAbove * max(deviation, leastDeviation)
    return logarithms.indices.map { at in
      guard let value = logarithms[at], value > most else { return logarithms[at] }
      let beside = [at - 1, at + 1].filter(logarithms.indices.contains).compactMap {
        logarithms[$0]
      }
      return beside.contains { $0 > most } ? value : most
    }
  }

  private static let (farAbove, leastDeviation) = (4.0, 0.25)
}
