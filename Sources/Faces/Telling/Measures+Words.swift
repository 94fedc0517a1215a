public import Money
public import Speech
import Statistics
public import Streams

extension MonthMeasures {
  /// What the months of the year do to the income, where that can be told.
  ///
  /// - Parameter first: the month in which the measured months begin.
  public func seasonWords(from first: Month?) -> Message {
    guard let seasons, let first else { return MeasureWords.noYears }
    guard seasons.isClear else { return MeasureWords.noSeason }
    let (strongest, weakest) = (seasons.strongest, seasons.weakest)
    let (above, below) = (seasons.byPlace[strongest], -seasons.byPlace[weakest])
    // Where one month stands out, the others lie on the other side of it for that alone.
    let ends = [
      above >= below / 2 ? MeasureWords.above(first.adding(months: strongest), above) : nil,
      below >= above / 2 ? MeasureWords.below(first.adding(months: weakest), below) : nil,
    ].compactMap(\.self)
    return ends.count == 2
      ? MeasureWords.season(ends[0], ends[1]) : ends.first ?? MeasureWords.noSeason
  }

  /// How sure clear seasons are; they have no range of their own.
  public var believedWords: Message? {
    seasons.flatMap { $0.isClear ? MeasureWords.believed($0.believed) : nil }
  }
}

extension WorkMeasures {
  /// All hours, to a hundredth.
  public var hoursSaid: Quantity {
    guard hours.isFinite, hours < 1e9 else { return .zero }
    return Quantity(coefficient: Int128((hours * 100).rounded()), scale: 2).normalized
  }
}
