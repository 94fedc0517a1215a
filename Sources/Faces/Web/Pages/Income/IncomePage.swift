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
  let partly: Partly?
  let byMonth: String
  let chart: Markup?
  let eachStream: String
  let streams: [Stream]
  /// How a book without income gets some.
  let lesson: Lesson?

  struct Stream: Sendable {
    let name: String
    let address: String
    let figure: String
    let note: String
    let bars: Markup
  }

  /// What isn't in the picture, and where that is mended.
  struct Partly: Sendable {
    let sentences: [String]
    let link: String
  }

  init(_ asked: Asked, _ query: IncomeQuery) {
    let (voice, plain) = (asked.voice, asked.plain)
    let direction = TimeDirection(voice)
    let (report, status) = (query.report, query.status)
    title = plain.say(IncomePageWords.title)
    byMonth = voice.say(IncomePageWords.byMonth)
    eachStream = voice.say(IncomePageWords.eachStream)
    lesson =
      report.streams.isEmpty
      ? Lesson(asked, status.isEmpty ? LessonWords.income : LessonWords.onlyCosts) : nil
    heading = voice.say(
      report.streams.isEmpty
        ? LessonWords.noIncome : StatusWords.onlineNet(status.online, months: 12))
    partly = IncomePage.partly(query, voice)
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
      let months = PicturedMonths(stream.byMonth, in: status.currency)
      return Stream(
        name: voice.shortName(of: stream.stream),
        address: "/income/stream?name=" + Form.encoded(stream.stream.description),
        figure: voice.valuation(stream.net),
        note: voice.say(IncomePageWords.paidIn(stream.monthsWithIncome)),
        bars: MonthBars(values: months.values).markup(
          plain.say(IncomePageWords.chartLabel(months.currency)), direction))
    }
  }

  private static func partly(_ query: IncomeQuery, _ voice: Voice) -> Partly? {
    let (report, home) = (query.report, query.status.currency)
    var unconverted = Totals()
    for line in report.streams { unconverted.add(line.total.unconverted) }
    var said: [Message] = []
    if !query.missing.isEmpty {
      said.append(StatusWords.noRate(query.missing.map(\.code), into: home))
    }
    if report.currency != home { said.append(IncomePageWords.shownIn(report.currency)) }
    if !unconverted.isZero { said.append(IncomePageWords.partly(unconverted)) }
    return said.isEmpty
      ? nil
      : Partly(sentences: said.map(voice.say), link: voice.say(BooksWords.addRate))
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

  /// The known part, and what no rate converts in its own currency.
  static func figure(_ value: Valuation, _ voice: Voice) -> String {
    let known = (try? value.knownAmount()).map { voice.amount($0, .none) } ?? "—"
    if value.isComplete { return known }
    let rest = voice.totals(value.unconverted)
    return value.known == 0 ? rest : known + " + " + rest
  }

  static func address(_ account: AccountName, _ month: Month) -> String {
    "/books/register?account=\(Form.encoded(account.description))"
      + "&from=\(month.firstDay)&to=\(month.lastDay)"
  }
}
