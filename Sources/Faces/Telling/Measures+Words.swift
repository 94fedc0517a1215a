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
    return MeasureWords.season(
      strongest: first.adding(months: seasons.strongest), seasons.byPlace[seasons.strongest],
      weakest: first.adding(months: seasons.weakest), -seasons.byPlace[seasons.weakest])
  }

  /// How sure clear seasons are; they have no range of their own.
  public var believedWords: Message? {
    seasons.flatMap { $0.isClear ? MeasureWords.believed($0.believed) : nil }
  }
}
