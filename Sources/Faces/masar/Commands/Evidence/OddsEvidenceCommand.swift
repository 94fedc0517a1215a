import ArgumentParser
import Dispatch
import Foundation
import Freedom
import Speech
import Statements

struct OddsEvidenceCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "odds", help: EvidenceHelp.odds)

  @Argument(help: .said(EvidenceHelp.people, "FILE"))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let statement = try Files.statement(file)
    let voice = session.voice(nil)
    guard let table = OddsTable(statement.allBytes()) else {
      throw Failure.Said(Failure.badData, OddsEvidenceWords.notPeople(file))
    }
    if common.json {
      Terminal.write(inParallel(table.cases) { OddsLine.text($0, OddsAnswer($0)) }.joined())
    } else if !table.cases.isEmpty {
      let shown = table.cases.prefix(OddsEvidenceText.peopleAtMost)
      var lines = OddsEvidenceText(voice).lines(Array(shown))
      if table.cases.count > shown.count {
        lines.append(voice.say(CommonWords.more(table.cases.count - shown.count)))
      }
      Terminal.print(lines.joined(separator: "\n"))
    }
    for issue in table.issues.prefix(20) {
      for line in voice.wrapped(OddsEvidenceWords.issue(issue)) { Terminal.printError(line) }
    }
    if table.issues.count > 20 {
      Terminal.printError(voice.say(CommonWords.more(table.issues.count - 20)))
    }
    if table.issues.isEmpty, table.cases.isEmpty {
      throw Failure.Said(Failure.badData, OddsEvidenceWords.nobody)
    }
    if !table.issues.isEmpty || table.cases.isEmpty {
      throw Failure.Quiet(status: Failure.badData)
    }
  }

  /// The line of each person, in their order on any number of threads.
  private func inParallel(_ cases: [OddsCase], _ text: @Sendable (OddsCase) -> String)
    -> [String]
  {
    [String](unsafeUninitializedCapacity: cases.count) { buffer, count in
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: cases.count) { at in
        (places.baseAddress! + at).initialize(to: text(cases[at]))
      }
      count = cases.count
    }
  }
}

/// The odds of one person of a table.
struct OddsAnswer {
  let basis: IncomeBasis
  let odds: IncomeOdds
  let ruin: Double

  init(_ one: OddsCase) {
    let model = IncomeModel(months: one.income, costs: one.costs, field: one.field)
    basis = model.basis
    odds = IncomeOdds(
      model, costs: one.costs, months: one.horizon, IncomeLuck(seed: OddsAnswer.seed))
    ruin = odds.ruin(cash: one.cash)
  }

  /// Any seed gives the same odds within one in a hundred; this one gives the same digits each time.
  private static let seed: UInt64 = 1
}
