import Bookkeeping
import Ledger
import Money
import Speech
import Statistics
import Streams
import Telling

/// One source of income: what can be said of it, its months, and the way down to its rows.
struct StreamPage: Page {
  static let template = "stream"
  let section: Section? = .income
  let title: String
  let heading: String
  let lead: String
  let chartHeading: String
  let chart: Markup?
  let measuresHeading: String
  let measures: Markup?
  let clientsHeading: String
  let clients: Markup?
  let monthsHeading: String
  let months: Markup
  let rows: String
  let rowsAddress: String

  init(
    _ asked: Asked, _ stream: StreamReport, _ measures: MeasuresReport, _ income: IncomeQuery,
    _ clients: ClientsReport, _ accounts: [AccountName]
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    let own = measures.streams.first { $0.stream == stream.stream }
    title = plain.shortName(of: stream.stream)
    heading = voice.shortName(of: stream.stream)
    // As the measures below have it: the month that isn't over yet doesn't count.
    let whole = own.flatMap { (0...1).contains(stream.span - $0.months.months) ? $0.months : nil }
    lead = [
      StreamsWords.monthsWithIncome(
        whole.map { $0.months - $0.emptyMonths } ?? stream.monthsWithIncome,
        of: whole?.months ?? stream.span),
      StreamsWords.longestGap(stream.largestGap),
    ].map(voice.say).joined(separator: " · ")
    chartHeading = voice.say(IncomePageWords.byMonth)
    chart = StreamPage.chart(asked, stream.stream, income.report)
    clientsHeading = voice.say(IncomePageWords.clients)
    self.clients = ClientsTable(voice, clients).markup
    measuresHeading = voice.say(MeasureWords.heading)
    self.measures = own.map {
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
    let places = StreamPage.Places(stream.stream, accounts)
    for month in stream.months.reversed() {
      func address(_ account: AccountName?, _ totals: Totals) -> String? {
        totals.isZero ? nil : account.map { IncomePage.address($0, month.month) }
      }
      table.rows.append([
        Table.Cell(voice.month(month.month, .short)),
        Table.Cell(voice.totals(month.gross), address(stream.stream, month.gross)),
        Table.Cell(voice.totals(month.fees), address(places.fees, month.fees)),
        Table.Cell(voice.totals(month.taxes), address(places.taxes, month.taxes)),
        Table.Cell(voice.totals(month.net)),
      ])
    }
    func sum(_ totals: Totals, _ account: AccountName?) -> Table.Cell {
      Table.Cell(voice.totals(totals), totals.isZero ? nil : account.map(Register.address))
    }
    table.foot = [
      Table.Cell(voice.say(CommonWords.total)), sum(stream.gross, stream.stream),
      sum(stream.fees, places.fees), sum(stream.taxes, places.taxes),
      Table.Cell(voice.totals(stream.net)),
    ]
    months = table.markup
  }

  /// Where a stream's fees and the tax withheld from it are in the books, where they are there.
  private struct Places {
    let fees: AccountName?
    let taxes: AccountName?

    init(_ stream: AccountName, _ accounts: [AccountName]) {
      let own = AccountName(stream.description.replacing("income:", with: "expenses:Fees:"))
      fees = accounts.first { $0 == own }
      taxes = accounts.first { $0 == StandardAccounts.withheldTax }
    }
  }

  /// Its months in one currency, the last two years.
  private static func chart(_ asked: Asked, _ stream: AccountName, _ report: IncomeReport)
    -> Markup?
  {
    guard let line = report.streams.first(where: { $0.stream == stream }) else { return nil }
    let (voice, plain) = (asked.voice, asked.plain)
    let label = plain.say(IncomePageWords.chartLabel(report.currency))
    var table = Table(
      label,
      [
        .text(voice.say(CommonWords.month)),
        .number(voice.say(StreamsWords.net) + " (" + report.currency.code + ")"),
      ])
    for (month, net) in zip(report.months, line.net).reversed() {
      table.rows.append([
        Table.Cell(voice.month(month, .short)), Table.Cell(IncomePage.figure(net, voice)),
      ])
    }
    return StackedMonths(
      months: report.months,
      parts: [(voice.shortName(of: stream), line.net.map(\.pictured))],
      figure: { plain.number(Int($0)) }
    ).chart(
      label, voice, table: table, tableName: voice.say(PageWords.asTable), TimeDirection(voice)
    ).markup
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
    row(
      MeasureWords.seasons, voice.say(months.seasonWords(from: measures.firstMonth)),
      months.believedWords.map(voice.say) ?? "")
    if let work = measures.work {
      let label = MeasureWords.perHour(work.hoursSaid, in: work.workedMonths)
      if let perHour = work.perHour {
        row(label, perHour, money)
      } else {
        row(label, voice.say(MeasureWords.fewHours))
      }
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
