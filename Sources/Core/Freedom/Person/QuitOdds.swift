/// The odds that cash never runs out in the two years after leaving the job, for leaving now and
/// later.
///
/// Until the job is left it pays; then online income and cash carry the costs, and the part of the
/// job that is kept, if any, for as long as it is kept. Nobody assumes that the freed hours earn.
public struct QuitOdds: Hashable, Sendable {
  /// Odds by the month of leaving; 0 is now.
  public let leavings: [Leaving]
  /// The first month from which leaving has the chosen odds; `nil` where none of the next three years
  /// has.
  public let safest: Int?
  public let chosen: Double
  public let basis: IncomeBasis

  public struct Leaving: Hashable, Sendable {
    public let month: Int
    /// The odds that cash lasts.
    public let lasts: Double
    /// Months into the two years at which cash runs out, where it does: the middle of those paths;
    /// `nil` where it never does.
    public let runsOut: Int?
  }

  /// Part of the job kept on after leaving it.
  public struct Kept: Hashable, Sendable {
    /// Of the take-home pay, 0…1.
    public let share: Double
    public let months: Int

    public init(share: Double, months: Int = QuitOdds.window) {
      self.share = share
      self.months = months
    }
  }

  /// Months after leaving in which cash has to last.
  public static let window = 24
  public static let searched = 36
  public static let paths = 4_000

  /// - Parameter searches: whether the safest month is looked for.
  public init(
    _ person: Circumstances, months: [Int] = [0, 3, 6, 12, 24], kept: Kept? = nil,
    chosen: Double = 0.8, searches: Bool = true, seed: UInt64
  ) {
    let model = person.model
    let last = max(searches ? QuitOdds.searched : 0, months.max() ?? 0)
    let length = last + QuitOdds.window
    let incomes = model.paths(
      0..<QuitOdds.paths, months: length, IncomeLuck(seed: seed))
    func leaving(_ month: Int) -> Leaving {
      var lasting = 0
      var ends: [Int] = []
      for path in 0..<QuitOdds.paths {
        if let end = QuitOdds.end(
          person, month, kept, incomes[path * length..<(path + 1) * length])
        {
          ends.append(end)
        } else {
          lasting += 1
        }
      }
      return Leaving(
        month: month, lasts: Double(lasting) / Double(QuitOdds.paths),
        runsOut: ends.isEmpty ? nil : ends.sorted()[ends.count / 2])
    }
    leavings = months.map(leaving)
    safest = searches ? (0...QuitOdds.searched).first { leaving($0).lasts >= chosen } : nil
    self.chosen = chosen
    basis = model.basis
  }

  /// The month after leaving in which cash runs out, from 1; `nil` where it lasts. Where it runs out
  /// before, nobody leaves with money: 0.
  private static func end(
    _ person: Circumstances, _ leaves: Int, _ kept: Kept?, _ income: ArraySlice<Double>
  ) -> Int? {
    var cash = person.cash
    if cash < 0 { return 0 }
    for (month, earned) in income.prefix(leaves + window).enumerated() {
      cash = cash * person.cashKeeps + earned + person.rent - person.costs
      if month < leaves {
        cash += person.job
      } else if let kept, month < leaves + kept.months {
        cash += person.job * kept.share
      }
      if cash < 0 { return max(0, month - leaves + 1) }
    }
    return nil
  }
}
