import Bookkeeping
import Ledger
import Money
import Speech
import Statistics
import Telling

/// The months to come as a picture, with the record of past forecasts beside it.
struct FanPicture {
  let chart: Chart
  let record: String?

  init?(_ asked: Asked, _ query: PathQuery) {
    guard let report = query.fan,
      let online = report.forecast.series.first(where: { $0.name == FrozenForecast.online })
    else { return nil }
    let (voice, plain) = (asked.voice, asked.plain)
    let ahead = online.quantiles.indices.compactMap { index -> Fan.Ahead? in
      guard let month = report.forecast.month(index), let low = online.quantile(0.1, index),
        let high = online.quantile(0.9, index), let lower = online.quantile(0.2, index),
        let upper = online.quantile(0.8, index), let median = online.quantile(0.5, index)
      else { return nil }
      return Fan.Ahead(
        month: month, outer: low...max(low, high), inner: lower...max(lower, upper), median: median)
    }
    guard let first = ahead.first else { return nil }
    let income = query.income
    let known = income.streams.filter(\.isOnline).map(\.total)
    // Where no rate reaches the income, a fan around zero would be a lie.
    guard known.isEmpty || known.contains(where: { $0.known != 0 || $0.isComplete }) else {
      return nil
    }
    let past = zip(income.months, income.months.indices).compactMap { month, index in
      month < first.month
        ? (
          month: month,
          value: income.streams.filter(\.isOnline).reduce(0) { $0 + $1.net[index].pictured }
        ) : nil
    }.suffix(12)
    let costs = report.forecast.costs
    var table = Table(
      plain.say(PathPageWords.comingMonths),
      [
        .text(voice.say(CommonWords.month)), .number(voice.say(ForecastWords.low)),
        .number(voice.say(ForecastWords.middle)), .number(voice.say(ForecastWords.high)),
        .number(voice.say(ForecastWords.carries)),
      ])
    func figure(_ value: Double) -> String {
      Amount(estimate: value, report.currency).map { voice.estimate($0, .none) } ?? "—"
    }
    for (index, month) in ahead.enumerated() {
      table.rows.append(
        [
          voice.month(month.month), figure(month.outer.lowerBound), figure(month.median),
          figure(month.outer.upperBound),
          report.forecast.carries.indices.contains(index)
            ? voice.odds(report.forecast.carries[index]) ?? "—" : "—",
        ].map { Table.Cell($0) })
    }
    chart = Fan(
      past: Array(past), ahead: ahead, costs: costs > 0 ? costs : nil,
      figure: { plain.number(Int($0)) }
    ).chart(
      plain.say(PathPageWords.fanLabel),
      Fan.Words(
        median: voice.say(PathPageWords.median), outer: voice.say(PathPageWords.eightOfTen),
        inner: voice.say(PathPageWords.sixOfTen), costs: voice.say(PathPageWords.costs),
        past: voice.say(PathPageWords.past), today: plain.say(PathPageWords.today)),
      voice, table: table, tableName: voice.say(PageWords.asTable), TimeDirection(voice))
    let said = [
      report.learned, report.record.map { ForecastWords.inside($0.coverage80, of: $0.scored) },
    ].compactMap { $0.map(voice.say) }
    record = said.isEmpty ? nil : said.joined(separator: " ")
  }
}
