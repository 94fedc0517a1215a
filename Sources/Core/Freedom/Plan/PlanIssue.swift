/// What in a plan had to be mended, or leaves the answer open.
public enum PlanIssue: Hashable, Sendable {
  /// Costs are nought or unknown: what freedom would cost can't be said.
  case noExpenses
  /// There are no years ahead.
  case noHorizon
  /// The horizon was cut to this many years.
  case horizonCut(years: Int)
  /// Cash below zero is a debt, paid back in this many months.
  case debt(months: Int)
  /// A figure that isn't one, or is below what it can be, counts as the nearest that can.
  case mended(Field)

  public enum Field: String, Hashable, Sendable, CaseIterable {
    case expenses, cash, invested, work, job, passive, property, event, buffer, mix, rate, years,
      taxes, fees, inflation, currency
  }
}
