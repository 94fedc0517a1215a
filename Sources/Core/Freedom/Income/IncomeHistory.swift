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

  init(_ values: [Double], costs: Double?) {
    // What can't be an amount is a month without income.
    let values = values.map { $0.isFinite ? min(max($0, -1e100), 1e100) : 0 }
    let positive = values.filter { $0 > 0 }.sorted()
    let least = positive.isEmpty ? .infinity : positive[positive.count / 2] * Self.dryShare
    let paid = values.map { $0 > 0 && $0 >= least }
    let raw = zip(values, paid).map { $1 ? Double.log($0) : 0 }
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
}
