import Bookkeeping
import Freedom
import Money
import Speech
import Store
import Telling

extension AnswerPage {
  /// The frozen forecasts, and how they fared.
  init(record asked: Asked) throws {
    self = OddsSection.page(asked, OddsPageWords.record)
    switch try asked.book.answer("forecast record", { try $0.forecast(freezes: false) }) {
    case .failure(let refusal): refuse(asked, refusal)
    case .success(let report):
      if let record = report.record {
        figure = asked.voice.percent(record.coverage80)
        sentences = record.sentences.prefix(3).map(asked.say)
        if !record.reliability.isEmpty {
          parts.append(
            Part(
              heading: asked.say(OddsPageWords.claims),
              markup: AnswerPage.reliability(asked, record).markup))
        }
      } else {
        sentences = [asked.say(OddsPageWords.noRecord)]
      }
      let kept = try asked.book.remembered("forecasts") { try $0.frozenForecasts() }
      if !kept.isEmpty {
        parts.append(
          Part(
            heading: asked.say(OddsPageWords.keptForecasts),
            markup: AnswerPage.kept(asked, kept, report).markup))
      }
      if report.isFrozen, let made = Month(iso: report.forecast.made) {
        notes.append(asked.say(OddsPageWords.isFrozen(made)))
      } else {
        action = Action(
          why: asked.say(OddsPageWords.freezeWhy), name: asked.say(OddsPageWords.freeze),
          address: "/odds/record", seal: asked.session.seal("/odds/record"))
      }
    }
  }

  private static func reliability(_ asked: Asked, _ record: ForecastScore) -> Table {
    var table = Table(
      asked.plain.say(OddsPageWords.claims),
      [
        .text(asked.say(OddsPageWords.claimed)), .number(asked.say(OddsPageWords.cameTrue)),
        .number(asked.say(OddsPageWords.times)),
      ])
    for group in record.reliability {
      table.rows.append([
        Table.Cell(asked.odds(group.odds)), Table.Cell(asked.voice.percent(group.cameTrue)),
        Table.Cell(asked.voice.number(group.count)),
      ])
    }
    return table
  }

  /// Each forecast's first month, and what came where it is over.
  private static func kept(
    _ asked: Asked, _ forecasts: [FrozenForecast], _ report: ForecastReport
  ) -> Table {
    let voice = asked.voice
    var table = Table(
      asked.plain.say(OddsPageWords.keptForecasts),
      [
        .text(voice.say(OddsPageWords.madeAfter)), .number(voice.say(OddsPageWords.nextMonth)),
        .number(voice.say(ForecastWords.carries)),
      ])
    for forecast in forecasts.reversed() {
      guard let made = Month(iso: forecast.made),
        let online = forecast.series.first(where: { $0.name == FrozenForecast.online }),
        let low = online.quantile(0.1, 0), let high = online.quantile(0.9, 0)
      else { continue }
      func money(_ value: Double) -> String {
        Amount(estimate: value, report.currency).map { voice.estimate($0) } ?? "—"
      }
      table.rows.append([
        Table.Cell(voice.month(made)), Table.Cell(money(low) + " – " + money(high)),
        Table.Cell(forecast.carries.first.map(asked.odds) ?? "—"),
      ])
    }
    return table
  }
}

/// Keeps this month's forecast; the notice undoes it.
func freezeForecast(_ asked: Asked) throws -> Answer {
  let bookkeeper = try asked.book.bookkeeper()
  let report = try bookkeeper.forecast()
  if report.isNew, let made = Month(iso: report.forecast.made) {
    let change = try bookkeeper.log(limit: 10).first { $0.note.kind == .forecast }
    asked.app.notice(asked.session, OddsPageWords.frozen(made), change: change?.id.number)
  }
  return .redirect("/odds/record")
}
