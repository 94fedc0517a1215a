import Bookkeeping
import Ledger
import Money
import Speech
import Statistics
import Streams

/// One source of income: what can be said of it, its months, and the way down to its rows.
struct StreamPage: Page {
  static let template = "stream"
  let section: Section? = .income
  let title: String
  let heading: String
  let lead: String
  let measuresHeading: String
  let measures: Markup?
  let monthsHeading: String
  let months: Markup
  let rows: String
  let rowsAddress: String

  init(_ asked: Asked, _ stream: StreamReport, _ measures: MeasuresReport) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.shortName(of: stream.stream)
    heading = voice.shortName(of: stream.stream)
    lead = [
      StreamsWords.monthsWithIncome(stream.monthsWithIncome, of: stream.span),
      StreamsWords.longestGap(stream.largestGap),
    ].map(voice.say).joined(separator: " · ")
    measuresHeading = voice.say(MeasureWords.heading)
    self.measures = measures.streams.first { $0.stream == stream.stream }.map {
      MeasuresTable(voice, measures.currency).table($0).markup
    }
    monthsHeading = voice.say(IncomePageWords.months)
    rows = voice.say(IncomePageWords.rows)
    rowsAddress = "/books/register?account=" + Form.encoded(stream.stream.description)
    var table = Table(
      voice.say(IncomePageWords.months),
      [
        .text(voice.say(CommonWords.month)), .number(voice.say(StreamsWords.gross)),
        .number(voice.say(StreamsWords.fees)).extra, .number(voice.say(StreamsWords.tax)).extra,
        .number(voice.say(StreamsWords.net)),
      ])
    for month in stream.months.reversed() {
      table.rows.append([
        Table.Cell(voice.month(month.month, .short)),
        Table.Cell(
          voice.totals(month.gross),
          month.gross.isZero ? nil : IncomePage.address(stream.stream, month.month)),
        Table.Cell(voice.totals(month.fees)), Table.Cell(voice.totals(month.taxes)),
        Table.Cell(voice.totals(month.net)),
      ])
    }
    table.foot = [
      Table.Cell(voice.say(CommonWords.total)), Table.Cell(voice.totals(stream.gross)),
      Table.Cell(voice.totals(stream.fees)), Table.Cell(voice.totals(stream.taxes)),
      Table.Cell(voice.totals(stream.net)),
    ]
    months = table.markup
  }
}

/// The measures of a stream, each with the range that its months allow.
struct MeasuresTable {
  private let voice: Voice
  private let currency: Currency

  init(_ voice: Voice, _ currency: Currency) {
    self.voice = voice
    self.currency = currency
  }

  func table(_ measures: MeasuresReport.StreamMeasures) -> Table {
    var table = Table(
      voice.say(MeasureWords.heading),
      [
        .text(voice.say(CommonWords.name)),
        .number(voice.say(MeasureWords.value) + " (\(currency.code))"),
        .number(voice.say(MeasureWords.range)),
      ])
    func row(_ label: Message, _ figure: String, _ range: String = "") {
      table.rows.append([Table.Cell(voice.say(label)), Table.Cell(figure), Table.Cell(range)])
    }
    func row(_ label: Message, _ estimate: Estimate, _ figure: (Double) -> String) {
      row(label, figure(estimate.value), "\(figure(estimate.low)) – \(figure(estimate.high))")
    }
    let months = measures.months
    row(MeasureWords.share, voice.percent(measures.share))
    row(MeasureWords.mean, months.mean, money)
    row(MeasureWords.median, months.median, money)
    row(
      MeasureWords.middleHalf,
      "\(money(months.middleHalf.lowerBound)) – \(money(months.middleHalf.upperBound))")
    row(MeasureWords.empty, voice.say(MeasureWords.of(months.emptyMonths, months.months)))
    if let variation = months.variation { row(MeasureWords.variation, variation, share) }
    if let weak = months.weakMonths { row(MeasureWords.weak, weak, share) }
    if let worst = months.worstThree { row(MeasureWords.worst, money(worst.mean)) }
    if let trend = months.trend { row(MeasureWords.trend, trend, share) }
    if let work = measures.work {
      if let perHour = work.perHour { row(MeasureWords.perHour, perHour, money) }
      if let passivity = work.passivity {
        row(MeasureWords.passivity, passivity, share)
      } else {
        row(MeasureWords.passivity, voice.say(MeasureWords.notYet))
      }
    } else {
      row(MeasureWords.passivity, voice.say(MeasureWords.unknownHours))
    }
    return table
  }

  private func money(_ value: Double) -> String {
    // To the whole unit: finer would be a claim.
    value.isFinite && value.magnitude < 1e15
      ? voice.number(Int(value.rounded())) : voice.say(MeasureWords.open)
  }

  private func share(_ value: Double) -> String {
    value.isFinite ? voice.percent(value) : voice.say(MeasureWords.open)
  }
}
