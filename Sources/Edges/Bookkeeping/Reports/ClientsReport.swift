public import Ledger
public import Money
import Store

/// Who paid a stream over the last twelve months that the books know of: gross, in the person's
/// currency, each payment at its own day's rate.
public struct ClientsReport: Sendable {
  public let stream: AccountName
  public let months: ClosedRange<Month>
  /// Largest first; those that gave back more than they paid are last.
  public let clients: [Client]
  /// What came without a name.
  public let unnamed: Valuation
  public let unnamedShare: Double?

  public struct Client: Sendable {
    public let name: String
    public let gross: Valuation
    /// Of all that came to the stream, as far as rates reach; `nil` where they reach nothing.
    public let share: Double?
  }
}

extension Bookkeeper {
  /// - Throws: `DecisionRefusal.noSuchAccount` where the books have no such stream.
  public func clients(of stream: AccountName) throws -> ClientsReport {
    try book.read { reader in
      guard let id = try reader.account(named: stream) else {
        throw DecisionRefusal.noSuchAccount(stream.description)
      }
      let months = try KnownDays(reader, until: today).months(12)
      let home = try reader.homeCurrency()
      let (rates, own) = (try reader.rates(), try reader.ownRates())
      var clients: [String: Valuation] = [:]
      var unnamed = Valuation(in: home)
      var place: (day: Day, entry: RowID)? = (months.lowerBound.firstDay, RowID(0))
      while let from = place {
        let page = try reader.register(of: id, after: from, limit: 1_000)
        for line in page where line.posting.day <= months.upperBound.lastDay {
          // The books credit what was earned.
          guard let amount = try? line.posting.amount.negated() else { continue }
          let (day, rate) = (line.posting.day, own[line.posting.entry])
          if let name = line.counterparty, !name.isEmpty {
            clients[name, default: Valuation(in: home)].add(amount, on: day, rates, own: rate)
          } else {
            unnamed.add(amount, on: day, rates, own: rate)
          }
        }
        let last = page.last.map { ($0.posting.day, $0.posting.entry) }
        place = last.flatMap { $0.0 <= months.upperBound.lastDay ? $0 : nil }
      }
      return ClientsReport(stream, months, clients, unnamed)
    }
  }
}

extension ClientsReport {
  fileprivate init(
    _ stream: AccountName, _ months: ClosedRange<Month>, _ all: [String: Valuation],
    _ unnamed: Valuation
  ) {
    let sums = Array(all.values) + [unnamed]
    let whole = sums.reduce(Int128(0)) { $0 + max(0, $1.known) }
    func share(_ gross: Valuation) -> Double? {
      whole > 0 ? Double(max(0, gross.known)) / Double(whole) : nil
    }
    clients = all.map { name, gross in
      Client(name: name, gross: gross, share: share(gross))
    }.sorted {
      $0.gross.known != $1.gross.known ? $0.gross.known > $1.gross.known : $0.name < $1.name
    }
    (self.stream, self.months) = (stream, months)
    (self.unnamed, unnamedShare) = (unnamed, share(unnamed))
  }
}
