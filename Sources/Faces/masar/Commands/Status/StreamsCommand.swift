import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Telling

struct StreamsCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "streams", help: StatusHelp.streams)

  @Argument(help: .said(StatusHelp.stream, "STREAM"))
  var name: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.streams()
    let voice = session.voice(bookkeeper)
    let measures = try bookkeeper.measures()
    let text = MeasuresText(voice, measures.currency)
    guard let name else {
      session.show(report.json(measures)) {
        StreamsText(voice).lines(report) + text.lines(measures)
      }
      return
    }
    guard let stream = report.stream(named: name) else {
      throw Failure.Said(
        Failure.usage,
        [PlanWords.noSuchStream(name)]
          + Arguments.near(name, among: report.streams.map(\.stream)))
    }
    let own = measures.streams.first { $0.stream == stream.stream }
    session.show(stream.json(own, measures.currency)) {
      StreamsText(voice).lines(stream) + (own.map(text.lines) ?? [])
    }
  }
}

extension StreamsReport {
  fileprivate func stream(named text: String) -> StreamReport? {
    let standard = StandardName.find(text)?.account
    return streams.first {
      $0.stream.spokenNames.contains(text.lowercased()) || $0.stream == standard
    }
  }
}

/// Streams in words.
struct StreamsText {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ report: StreamsReport) -> [String] {
    guard !report.streams.isEmpty else { return voice.wrapped(StreamsWords.none) }
    var table = TextTable([
      .text(voice.say(StreamsWords.stream)), .number(voice.say(StreamsWords.gross)),
      .number(voice.say(StreamsWords.fees)), .number(voice.say(StreamsWords.tax)),
      .number(voice.say(StreamsWords.net)), .number(voice.say(StreamsWords.months)),
      .number(voice.say(StreamsWords.gap)), .text(voice.say(StreamsWords.last)),
    ])
    for stream in report.streams {
      // One line a currency: sums of currencies are never one figure.
      let currencies = currencies(stream)
      for (at, currency) in currencies.enumerated() {
        func figure(_ totals: Totals) -> TextTable.Cell {
          TextTable.Cell.said(voice.totals(totals.only(currency)))
        }
        let isFirst = at == 0
        table.add([
          TextTable.Cell(isFirst ? voice.shortName(of: stream.stream) : ""),
          figure(stream.gross), figure(stream.fees), figure(stream.taxes), figure(stream.net),
          TextTable.Cell.said(
            isFirst
              ? "\(voice.number(stream.monthsWithIncome))/\(voice.number(stream.span))" : ""),
          TextTable.Cell.said(isFirst ? voice.number(stream.largestGap) : ""),
          TextTable.Cell.said(isFirst ? stream.lastMonth.map { voice.month($0) } ?? "—" : ""),
        ])
      }
    }
    return table.lines(voice)
  }

  func lines(_ stream: StreamReport) -> [String] {
    var lines = [voice.styled(voice.name(of: stream.stream), .bold)]
    lines += voice.wrapped(
      StreamsWords.monthsWithIncome(stream.monthsWithIncome, of: stream.span))
    lines += voice.wrapped(StreamsWords.longestGap(stream.largestGap))
    var table = TextTable([
      .text(voice.say(CommonWords.month)), .number(voice.say(StreamsWords.gross)),
      .number(voice.say(StreamsWords.fees)), .number(voice.say(StreamsWords.tax)),
      .number(voice.say(StreamsWords.net)),
    ])
    for month in stream.months {
      table.add(
        [voice.month(month.month)].map { TextTable.Cell.said($0) }
          + [month.gross, month.fees, month.taxes, month.net].map {
            TextTable.Cell.said(voice.totals($0))
          })
    }
    table.addRule()
    table.add(
      [TextTable.Cell(voice.say(CommonWords.total))]
        + [stream.gross, stream.fees, stream.taxes, stream.net].map {
          TextTable.Cell.said(voice.totals($0))
        })
    return lines + table.lines(voice)
  }

  private func currencies(_ stream: StreamReport) -> [Currency] {
    let all = Set(
      stream.gross.currencies + stream.fees.currencies + stream.taxes.currencies)
    return all.sorted()
  }
}

extension Totals {
  /// The sum of one currency alone.
  func only(_ currency: Currency) -> Totals {
    var one = Totals()
    one.add(self[currency], currency)
    return one
  }
}
