import ArgumentParser
import Bookkeeping
import Freedom
import Speech
import Statements

struct WithdrawalEvidenceCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdrawal", help: WithdrawalHelp.withdrawal)

  @Option(help: .said(WithdrawalHelp.returns, "FILE"))
  var returns: String

  @Option(help: .said(WithdrawalHelp.stock, "COLUMN"))
  var stock: String

  @Option(help: .said(WithdrawalHelp.bond, "COLUMN"))
  var bond: String

  @Option(help: .said(WithdrawalHelp.inflation, "COLUMN"))
  var inflation: String?

  @Option(help: .said(WithdrawalHelp.cases, "FILE"))
  var cases: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    do {
      let history = try ReturnHistory(
        table(returns), stock: stock, bond: bond, inflation: inflation)
      let questions = try WithdrawalCase.read(table(cases))
      var withdrawals = WithdrawalHistory(history)
      let answers = questions.map { ($0, withdrawals.answer($0)) }
      if common.json {
        Terminal.write(answers.map { Self.line($0.1) }.joined())
      } else {
        show(answers, history, session.voice(nil))
      }
    } catch let refusal as HistoryRefusal {
      throw Failure.Said(Failure.badData, WithdrawalWords.refused(refusal))
    }
  }

  private func table(_ path: String) throws -> FigureTable {
    guard let table = FigureTable(try Files.statement(path).allBytes()) else {
      throw HistoryRefusal.notATable
    }
    return table
  }

  /// A percentage is an estimate, so it is a number and not a decimal string.
  private static func line(_ answer: WithdrawalHistory.Answer) -> String {
    var text = "{\"windows\":\(answer.windows),\"successes\":\(answer.successes)"
    if let safest = answer.safest, let start = answer.worstStart {
      let thousandths = Int((safest * 1_000).rounded())
      text += ",\"safemaxPercent\":\(Double(thousandths) / 1_000)"
      text += ",\"worstStart\":" + JSON.string(start).line
    }
    return text + "}\n"
  }

  private func show(
    _ answers: [(WithdrawalCase, WithdrawalHistory.Answer)], _ history: ReturnHistory,
    _ voice: Voice
  ) {
    var table = TextTable([
      .number(voice.say(WithdrawalWords.years)), .number(voice.say(WithdrawalWords.stocks)),
      .number(voice.say(WithdrawalWords.rate)), .number(voice.say(WithdrawalWords.lasted)),
      .number(voice.say(WithdrawalWords.windows)), .number(voice.say(WithdrawalWords.safest)),
      .text(voice.say(WithdrawalWords.worstStart)),
    ])
    for (question, answer) in answers.prefix(60) {
      table.add([
        TextTable.Cell.said(voice.number(question.years)),
        TextTable.Cell.said(voice.percent(question.stockShare)),
        TextTable.Cell.said(voice.percent(question.percent / 100, places: 2)),
        TextTable.Cell.said(voice.number(answer.successes)),
        TextTable.Cell.said(voice.number(answer.windows)),
        TextTable.Cell.said(answer.safest.map { voice.percent($0 / 100, places: 2) } ?? "–"),
        TextTable.Cell.said(answer.worstStart ?? "–"),
      ])
    }
    var lines = voice.wrapped(
      WithdrawalWords.history(
        rows: history.labels.count, isMonthly: history.periodsPerYear == 12,
        from: history.labels.first ?? "", to: history.labels.last ?? ""))
    if history.cut > 0 { lines += voice.wrapped(WithdrawalWords.cut(history.cut)) }
    lines += table.lines(voice)
    if answers.count > 60 { lines.append(voice.say(CommonWords.more(answers.count - 60))) }
    lines += voice.wrapped(WithdrawalWords.oneHistory)
    Terminal.print(lines.joined(separator: "\n"))
  }
}
