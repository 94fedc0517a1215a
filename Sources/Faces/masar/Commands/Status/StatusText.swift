import Bookkeeping
import Ledger
import Money
import Speech
import Streams
import Telling

/// The status in words: a sentence first, then the figures that support it, what isn't known, and
/// the one next step.
struct StatusText {
  private let report: StatusReport
  private let voice: Voice

  init(_ report: StatusReport, _ voice: Voice) {
    self.report = report
    self.voice = voice
  }

  var lines: [String] {
    guard !report.isEmpty else { return voice.wrapped(StatusWords.noRows) }
    var lines = sentence
    lines += voice.wrapped(period).map { voice.styled($0, .dim) }
    lines.append("")
    lines += streams
    lines.append("")
    lines += sums
    lines.append("")
    lines += unknown
    return lines
  }

  // MARK: The sentence

  private var sentence: [String] {
    var said = voice.say(
      StatusWords.onlineNet(report.online, months: 12))
    if let percent = report.coveragePercent {
      said += " " + voice.say(StatusWords.coversCosts(percent: percent))
    }
    if let trend = report.trend { said += " " + voice.say(StatusWords.trend(trend)) }
    return voice.wrapped(said).map { voice.styled($0, .bold) }
  }

  private var period: Message {
    StatusWords.asOf(report.months.lowerBound, report.months.upperBound, report.asOf)
  }

  // MARK: Streams

  private var streams: [String] {
    var table = TextTable([
      .text(voice.say(StreamsWords.stream)),
      .number(voice.say(StreamsWords.gross)), .number(voice.say(StreamsWords.fees)),
      .number(voice.say(StreamsWords.net)), .number(voice.say(StreamsWords.months)),
      .text(""), .number(voice.say(StreamsWords.trend)),
    ])
    for stream in report.streams {
      table.add([
        TextTable.Cell(voice.shortName(of: stream.stream), stream.isOnline ? .green : nil),
        TextTable.Cell.said(figure(stream.gross)),
        TextTable.Cell.said(figure(stream.fees)),
        TextTable.Cell.said(figure(stream.net)),
        TextTable.Cell.said("\(voice.number(stream.monthsWithIncome))/\(voice.number(12))"),
        TextTable.Cell.said(
          voice.sparkline(
            stream.byMonth.map { $0.isComplete ? Int64(clamping: $0.known) : nil })),
        TextTable.Cell.said(stream.trend.map(percent) ?? "—"),
      ])
    }
    return [voice.styled("\(voice.say(StreamsWords.heading)) (\(report.currency))", .bold)]
      + table.lines(voice)
  }

  /// The known part; a plus says that there is more, which no rate converts. Where nothing is known,
  /// no zero is claimed.
  private func figure(_ valuation: Valuation) -> String {
    if valuation.known == 0, !valuation.isComplete { return "?" }
    let known = (try? valuation.knownAmount()).map { voice.amount($0, .none) } ?? "—"
    return valuation.isComplete ? known : known + " +?"
  }

  private func percent(_ trend: Trend) -> String {
    let text = voice.percent(Double(trend.percent) / 100)
    return trend.percent > 0 ? "+" + text : text
  }

  // MARK: Sums

  private var sums: [String] {
    var table = TextTable([.text(), .number()])
    func add(_ label: Message, _ value: Valuation) {
      guard !value.isZero else { return }
      table.add([TextTable.Cell(voice.say(label)), TextTable.Cell.said(voice.valuation(value))])
    }
    add(StreamsWords.gross, report.gross)
    add(StatusWords.fees, -report.fees)
    add(StreamsWords.tax, -report.taxes)
    add(StatusWords.net, report.net)
    add(StatusWords.onlineOnly, report.online)
    add(StatusWords.conversionLoss, -report.conversionLoss.knownPart)
    add(StatusWords.costs, report.costs)
    let loss = report.conversionLoss
    return table.lines(voice)
      + (loss.isComplete ? [] : voice.wrapped(StatusWords.lossUnknown(loss.unconverted)))
  }

  // MARK: What isn't known

  private var unknown: [String] {
    guard !report.unknowns.isEmpty else {
      return [voice.styled(voice.say(StatusWords.allKnown), .green)]
    }
    var lines = [voice.styled(voice.say(CommonWords.unknownPart), .amber)]
    for unknown in report.unknowns { lines += voice.wrapped(unknown.sentence, indent: 2) }
    if let next = report.next {
      lines.append("")
      lines.append(voice.styled(voice.say(CommonWords.next), .bold))
      lines += voice.wrapped(next.remedy, indent: 2)
    }
    return lines
  }
}
