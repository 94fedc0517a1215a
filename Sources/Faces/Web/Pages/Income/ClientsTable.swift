import Bookkeeping
import Ledger
import Money
import Speech

/// Who paid a stream, the largest first, each with the way to their rows.
struct ClientsTable {
  /// `nil` where the statements name nobody.
  let markup: Markup?

  /// Those after these are one line.
  private static let most = 10

  init(_ voice: Voice, _ report: ClientsReport) {
    guard !report.clients.isEmpty else {
      markup = nil
      return
    }
    var table = Table(
      Voice(voice.preferences, .plain).say(IncomePageWords.clients),
      [
        .text(voice.say(IncomePageWords.client)), .number(voice.say(StreamsWords.gross)),
        .number(voice.say(IncomePageWords.share)),
      ])
    func row(_ name: String, _ gross: Valuation, _ share: Double?, _ address: String? = nil) {
      table.rows.append([
        Table.Cell(name, address, style: "words"), Table.Cell(IncomePage.figure(gross, voice)),
        Table.Cell(share.map { voice.percent($0) } ?? "—"),
      ])
    }
    table.columns[1].title += " (" + report.unnamed.currency.code + ")"
    for client in report.clients.prefix(ClientsTable.most) {
      row(
        voice.say(.foreign(RegisterTable.shortened(client.name))), client.gross, client.share,
        Register.address(report.stream) + "&q=" + Form.encoded(String(client.name.prefix(200)))
          + "&from=\(report.months.lowerBound.firstDay)&to=\(report.months.upperBound.lastDay)")
    }
    let rest = report.clients.dropFirst(ClientsTable.most)
    if !rest.isEmpty {
      let gross = rest.reduce(into: Valuation(in: report.unnamed.currency)) { $0.add($1.gross) }
      row(
        voice.say(IncomePageWords.otherClients(rest.count)), gross,
        rest.reduce(0) { $0 + ($1.share ?? 0) })
    }
    if !report.unnamed.isZero {
      row(voice.say(IncomePageWords.unnamed), report.unnamed, report.unnamedShare)
    }
    markup = table.markup
  }
}
