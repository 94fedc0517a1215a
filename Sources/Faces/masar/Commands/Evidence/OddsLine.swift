import Bookkeeping
import Freedom

/// One person's odds as a line of JSON, its figures as doubles: an estimate is never money.
enum OddsLine {
  static func text(_ one: OddsCase, _ answer: OddsAnswer) -> String {
    var text = "{\"id\":" + JSON.string(one.id).line + ",\"ruin\":\(answer.ruin)"
    for (name, values) in [
      ("median", answer.odds.median), ("p10", answer.odds.p10), ("p90", answer.odds.p90),
    ] {
      text += ",\"\(name)\":["
      for (at, value) in values.enumerated() {
        if at > 0 { text += "," }
        text += value.description
      }
      text += "]"
    }
    let basis = answer.basis
    text += ",\"basis\":{\"months\":\(basis.months),\"dryMonths\":\(basis.dryMonths)"
    for (name, value) in [
      ("costsWeight", basis.costsWeight), ("fieldWeight", basis.fieldWeight),
      ("persistence", basis.persistence), ("noise", basis.noise), ("trend", basis.trend),
      ("oddsOfRise", basis.oddsOfRise),
      ("oddsOfSeasons", basis.oddsOfSeasons), ("dryShare", basis.dryShare),
    ] {
      text += ",\"\(name)\":\(value)"
    }
    return text + "}}\n"
  }
}
