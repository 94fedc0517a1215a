import Bookkeeping
import Statistics

/// A forecast as one line of JSON, its figures as doubles: an estimate is never money.
enum ForecastLine {
  static func text(_ series: MonthlySeries, workings: Bool) -> String {
    guard let forecast = Forecast(of: series.values, months: series.ahead) else { return "" }
    var text = "{\"id\":" + JSON.string(series.name).line + ",\"mean\":"
    list(forecast.mean, to: &text)
    text += ",\"quantiles\":{"
    for (at, level) in Forecast.levels.enumerated() {
      text += at == 0 ? "\"\(level)\":" : ",\"\(level)\":"
      list(forecast.quantiles.map { $0[at] }, to: &text)
    }
    let basis = forecast.basis
    text += "},\"basis\":{\"months\":\(basis.months),\"emptyMonths\":\(basis.emptyMonths)"
    text += ",\"method\":\"\(basis.method.rawValue)\",\"isSeasonal\":\(basis.isSeasonal)}"
    if workings { add(Workings(of: series.values, series.ahead), to: &text) }
    return text + "}\n"
  }

  private static func add(_ workings: Workings, to text: inout String) {
    text += ",\"workings\":{\"paths\":["
    for (at, path) in workings.paths.enumerated() {
      if at > 0 { text += "," }
      list(path, to: &text)
    }
    text += "],\"shape\":"
    list(workings.shape, to: &text)
    text += ",\"movement\":"
    list(workings.movement, to: &text)
    if let unit = workings.unit { text += ",\"unit\":\(unit)" }
    text += "}"
  }

  private static func list(_ values: [Double], to text: inout String) {
    text += "["
    for (at, value) in values.enumerated() {
      if at > 0 { text += "," }
      text += value.description
    }
    text += "]"
  }
}
