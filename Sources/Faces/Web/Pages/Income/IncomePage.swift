import Bookkeeping
import Ledger
import Money
import Speech

/// Income by month: who brings how much, each source by itself, and the statement beneath.
struct IncomePage: Page {
  static let template = "income"
  let section: Section? = .income
  let title: String
  let heading: String
  let partly: String?
  let byMonth: String
  let chart: Markup?
  let eachStream: String
  let streams: [Stream]
  let none: String?

  struct Stream: Sendable {
    let name: String
    let address: String
    let figure: String
    let note: String
    let bars: Markup
  }

  init(_ asked: Asked, _ report: IncomeReport, _ status: StatusReport) {
    let (voice, plain) = (asked.voice, asked.plain)
    let direction = TimeDirection(voice)
    title = plain.say(IncomePageWords.title)
    heading = voice.say(StatusWords.onlineNet(status.online, months: 12))
    byMonth = voice.say(IncomePageWords.byMonth)
    eachStream = voice.say(IncomePageWords.eachStream)
    none = report.streams.isEmpty ? voice.say(StreamsWords.none) : nil
    var unconverted = Totals()
    for line in report.streams { unconverted.add(line.total.unconverted) }
    partly = unconverted.isZero ? nil : voice.say(IncomePageWords.partly(unconverted))
    let table = IncomePage.table(report, voice)
    chart =
      report.streams.isEmpty
      ? nil
      : StackedMonths(
        months: report.months, parts: IncomePage.parts(report, voice),
        figure: { plain.number(Int($0)) }
      ).chart(
        plain.say(IncomePageWords.chartLabel(report.currency)), voice, table: table,
        tableName: voice.say(PageWords.asTable), direction
      ).markup
    streams = status.streams.map { stream in
      Stream(
        name: voice.shortName(of: stream.stream),
        address: "/income/stream?name=" + Form.encoded(stream.stream.description),
        figure: voice.valuation(stream.net),
        note: voice.say(IncomePageWords.paidIn(stream.monthsWithIncome)),
        bars: MonthBars(values: stream.byMonth.map { $0.isComplete ? $0.pictured : nil }).markup(
          plain.say(IncomePageWords.chartLabel(report.currency)), direction))
    }
  }

  /// The largest sources, and the others as one.
  private static func parts(_ report: IncomeReport, _ voice: Voice)
    -> [(name: String, values: [Double])]
  {
    var parts = report.streams.prefix(StackedMonths.mostParts).map {
      (name: voice.shortName(of: $0.stream), values: $0.net.map(\.pictured))
    }
    let rest = report.streams.dropFirst(StackedMonths.mostParts)
    if !rest.isEmpty {
      parts.append(
        (
          voice.say(IncomePageWords.others),
          report.months.indices.map { month in rest.reduce(0) { $0 + $1.net[month].pictured } }
        ))
    }
    return parts
  }

  /// Months as rows: a table that a phone can show.
  private static func table(_ report: IncomeReport, _ voice: Voice) -> Table {
    let streams = report.streams
    var table = Table(
      voice.say(IncomePageWords.statement) + " (" + report.currency.code + ")",
      [.text(voice.say(CommonWords.month))]
        + streams.map { .number(voice.shortName(of: $0.stream)) } + [
          .number(voice.say(CommonWords.total)), .number(voice.say(IncomePageWords.costs)),
          .number(voice.say(IncomePageWords.left)),
        ])
    for index in report.months.indices.reversed() {
      let month = report.months[index]
      let values = streams.map { $0.net[index] }
      let total = values.reduce(into: Valuation(in: report.currency)) { $0.add($1) }
      var left = total
      left.add(-report.costs[index])
      table.rows.append(
        [Table.Cell(voice.month(month, .short))]
          + zip(streams, values).map { stream, value in
            Table.Cell(
              value.isZero ? "–" : figure(value, voice),
              value.isZero ? nil : address(stream.stream, month))
          }
          + [Table.Cell(figure(total, voice)), Table.Cell(figure(report.costs[index], voice))]
          + [Table.Cell(figure(left, voice), style: left.known < 0 ? "loss" : nil)])
    }
    return table
  }

  /// The known part; a plus says that there is more, which no rate converts.
  static func figure(_ value: Valuation, _ voice: Voice) -> String {
    let known = (try? value.knownAmount()).map { voice.amount($0, .none) } ?? "—"
    return value.isComplete ? known : known + " +?"
  }

  static func address(_ account: AccountName, _ month: Month) -> String {
    "/books/register?account=\(Form.encoded(account.description))"
      + "&from=\(month.firstDay)&to=\(month.lastDay)"
  }
}
