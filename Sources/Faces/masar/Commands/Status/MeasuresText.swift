import Bookkeeping
import Ledger
import Money
import Speech
import Streams
import Telling

/// The measures of streams in words: each figure, and the range that its months allow.
struct MeasuresText {
  private let voice: Voice
  private let currency: Currency

  init(_ voice: Voice, _ currency: Currency) {
    self.voice = voice
    self.currency = currency
  }

  /// Under the table of all streams.
  func lines(_ report: MeasuresReport) -> [String] {
    guard let together = report.together else { return [] }
    var table = self.table
    add(together, from: report.months?.lowerBound, to: &table)
    if let streams = report.byStream, let largest = report.streams.first {
      row(
        MeasureWords.byStream,
        MeasureWords.concentrated(
          streams.largestShare,
          Message(ar: "\(short: largest.stream)", en: "\(short: largest.stream)"),
          effective: Quantity(tenths: streams.effective)), &table)
    }
    if let clients = report.byClient, let name = report.largestClient {
      row(
        MeasureWords.byClient,
        MeasureWords.concentrated(
          clients.largestShare, .foreign(name), effective: Quantity(tenths: clients.effective)),
        &table)
    }
    if let recurring = report.recurring {
      row(
        MeasureWords.recurring,
        Message(ar: "\(percent: recurring)", en: "\(percent: recurring)"), &table)
    }
    let heading = CommonWords.labelled(MeasureWords.together, MeasureWords.heading)
    let missing =
      report.unconverted.isZero
      ? []
      : voice.wrapped(OddsWords.unconverted(report.unconverted, into: report.currency)).map {
        voice.styled($0, .amber)
      }
    let months =
      report.months.map {
        voice.wrapped(MeasureWords.wholeMonths($0.lowerBound, $0.upperBound))
      } ?? []
    // Where no rate knows anything of the income, its measures are none.
    if together.emptyMonths == together.months, !report.unconverted.isZero {
      return [""] + missing
    }
    return [""] + missing + [voice.styled(voice.say(heading), .bold)] + months
      + table.lines(voice)
  }

  /// Under the months of one stream.
  func lines(_ measures: MeasuresReport.StreamMeasures) -> [String] {
    var table = self.table
    row(
      MeasureWords.share,
      Message(ar: "\(percent: measures.share)", en: "\(percent: measures.share)"),
      &table)
    add(measures.months, from: measures.firstMonth, to: &table)
    if let work = measures.work {
      let label = MeasureWords.perHour(work.hoursSaid, in: work.workedMonths)
      if let perHour = work.perHour {
        row(label, perHour, money, &table)
      } else {
        row(label, MeasureWords.fewHours, &table)
      }
      if let passivity = work.passivity {
        row(MeasureWords.passivity, passivity, share, &table)
      } else {
        row(MeasureWords.passivity, MeasureWords.notYet, &table)
      }
    } else {
      row(MeasureWords.passivity, MeasureWords.unknownHours, &table)
    }
    let last = measures.firstMonth.adding(months: measures.months.months - 1)
    return ["", voice.styled(voice.say(MeasureWords.heading), .bold)]
      + voice.wrapped(MeasureWords.wholeMonths(measures.firstMonth, last)) + table.lines(voice)
  }

  private var table: TextTable {
    TextTable([
      .text(), .number(voice.say(MeasureWords.value)), .number(voice.say(MeasureWords.range)),
    ])
  }

  private func add(_ months: MonthMeasures, from first: Month?, to table: inout TextTable) {
    row(MeasureWords.mean, months.mean, money, &table)
    row(MeasureWords.median, months.median, money, &table)
    row(
      MeasureWords.middleHalf,
      MeasureWords.between(
        money(months.middleHalf.lowerBound), money(months.middleHalf.upperBound)),
      &table)
    row(MeasureWords.empty, MeasureWords.of(months.emptyMonths, months.months), &table)
    if let variation = months.variation { row(MeasureWords.variation, variation, share, &table) }
    if let weak = months.weakMonths { row(MeasureWords.weak, weak, share, &table) }
    if let worst = months.worstThree { row(MeasureWords.worst, money(worst.mean), &table) }
    if let trend = months.trend { row(MeasureWords.trend, trend, share, &table) }
    row(MeasureWords.seasons, months.seasonWords(from: first), &table, months.believedWords)
  }

  private func row(
    _ label: Message, _ figure: Message, _ table: inout TextTable, _ range: Message? = nil
  ) {
    table.add(
      [voice.say(label), voice.say(figure), range.map(voice.say) ?? ""].map {
        TextTable.Cell.said($0)
      })
  }

  private func row(
    _ label: Message, _ estimate: Estimate, _ figure: (Double) -> Message,
    _ table: inout TextTable
  ) {
    let range = MeasureWords.between(figure(estimate.low), figure(estimate.high))
    table.add(
      [voice.say(label), voice.say(figure(estimate.value)), voice.say(range)].map {
        TextTable.Cell.said($0)
      })
  }

  private func money(_ value: Double) -> Message {
    Amount(estimate: value, currency).map { Message(ar: "\(estimate: $0)", en: "\(estimate: $0)") }
      ?? MeasureWords.open
  }

  private func share(_ value: Double) -> Message {
    value.isFinite ? Message(ar: "\(percent: value)", en: "\(percent: value)") : MeasureWords.open
  }
}
