import ArgumentParser
import Dispatch
import Foundation
import Speech
import Statements
import Statistics

struct ForecastEvidenceCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", help: EvidenceHelp.forecast)

  @Argument(help: .said(EvidenceHelp.file, "FILE"))
  var file: String

  @Flag(help: .said(EvidenceHelp.workings))
  var workings = false

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statement = try Files.statement(file)
    guard let table = SeriesTable(statement.allBytes()) else {
      throw Failure.Said(Failure.badData, SeriesWords.notSeries(file))
    }
    let voice = session.voice(nil)
    if common.json {
      let shown = inParallel(table.series) { ForecastLine.text($0, workings: workings) }
      Terminal.write(shown.joined())
    } else if !table.series.isEmpty {
      let shown = table.series.prefix(ForecastText.seriesAtMost)
      var lines = shown.flatMap { ForecastText(voice).lines($0) }
      if table.series.count > shown.count {
        lines.append(voice.say(CommonWords.more(table.series.count - shown.count)))
      }
      Terminal.print(lines.joined(separator: "\n"))
    }
    for issue in table.issues.prefix(20) {
      for line in voice.wrapped(SeriesWords.issue(issue)) { Terminal.printError(line) }
    }
    if table.issues.count > 20 {
      Terminal.printError(voice.say(CommonWords.more(table.issues.count - 20)))
    }
    if table.issues.isEmpty, table.series.isEmpty {
      throw Failure.Said(Failure.badData, OddsEvidenceWords.nobody)
    }
    if !table.issues.isEmpty || table.series.isEmpty {
      throw Failure.Quiet(status: Failure.badData)
    }
  }

  /// The text of each series, in their order on any number of threads.
  private func inParallel(
    _ series: [MonthlySeries], _ text: @Sendable (MonthlySeries) -> String
  ) -> [String] {
    let batch = 16
    let batches = (series.count + batch - 1) / batch
    return [String](unsafeUninitializedCapacity: batches) { buffer, count in
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: batches) { at in
        let part = series[(at * batch)..<min((at + 1) * batch, series.count)]
        (places.baseAddress! + at).initialize(to: part.map(text).joined())
      }
      count = batches
    }
  }
}
