import Bookkeeping
import Ledger
import Money
import Speech
import Store

/// What the address of a register page says: `?account=&q=&from=&to=&page=`.
struct Register: Sendable {
  let query: RegisterQuery
  let words: String

  init(_ asked: Asked) throws {
    let from = try asked.query.day("from")
    let to = try asked.query.day("to")
    guard (from ?? .beginning) <= (to ?? .distant) else { throw Said(BooksWords.daysTurned) }
    var query = RegisterQuery(days: (from ?? .beginning)...(to ?? .distant))
    if let name = asked.query.said("account") {
      guard let account = AccountName(name) else { throw Said(LedgerWords.noSuchAccount(name)) }
      query.account = account
    }
    if query.account == .inTransit {
      query.unmatched = asked.query.said("open").flatMap { RegisterQuery.Unmatched(rawValue: $0) }
    }
    words = String((asked.query.said("q") ?? "").prefix(200))
    query.text = words
    query.start = Register.start(asked.query.said("page"))
    self.query = query
  }

  /// What is left of an address that can't be answered: the words.
  init(wordsOf asked: Asked) {
    words = String((asked.query.said("q") ?? "").prefix(200))
    query = RegisterQuery(days: .beginning ... .distant)
  }

  /// `2026-01-31.17` is what is older than that row; with a plus before it, what is newer.
  private static func start(_ text: String?) -> RegisterQuery.Start {
    guard var text = text?[...] else { return .newest }
    let isNewer = text.hasPrefix("~")
    if isNewer { text = text.dropFirst() }
    let parts = text.split(separator: ".")
    guard parts.count == 2, let day = Day(iso: String(parts[0])), let row = Int64(parts[1]) else {
      return .newest
    }
    let mark = RegisterMark(day: day, row: RowID(row))
    return isNewer ? .newerThan(mark) : .olderThan(mark)
  }

  static func address(_ account: AccountName) -> String {
    "/books/register?account=" + Form.encoded(account.description)
  }

  /// The transfers of which only one side is there.
  static func address(_ unmatched: RegisterQuery.Unmatched) -> String {
    address(.inTransit) + "&open=" + unmatched.rawValue
  }

  /// The same register from another place on.
  func address(_ start: RegisterQuery.Start) -> String {
    var parts: [String] = []
    if let account = query.account { parts.append("account=\(Form.encoded(account.description))") }
    if let unmatched = query.unmatched { parts.append("open=\(unmatched.rawValue)") }
    if !words.isEmpty { parts.append("q=\(Form.encoded(words))") }
    if query.days.lowerBound != .beginning { parts.append("from=\(query.days.lowerBound)") }
    if query.days.upperBound != .distant { parts.append("to=\(query.days.upperBound)") }
    switch start {
    case .newest: break
    case .olderThan(let mark): parts.append("page=\(mark.day).\(mark.row.number)")
    case .newerThan(let mark): parts.append("page=~\(mark.day).\(mark.row.number)")
    }
    return "/books/register" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  var isFiltered: Bool {
    !words.isEmpty || query.unmatched != nil || query.days.lowerBound != .beginning
      || query.days.upperBound != .distant
  }
}

extension Form {
  /// A day as a browser's field sends it, or as a person types it in their digits; `nil` where
  /// nothing was said.
  func day(_ name: String) throws -> Day? {
    guard let text = said(name) else { return nil }
    guard let day = Day(iso: Digits.folded(text)) else { throw Said(UsageWords.notADay(text)) }
    return day
  }

  /// A number with a point, in any digits.
  func number(_ name: String) throws -> Quantity? {
    guard let text = said(name) else { return nil }
    guard let number = Quantity(typed: text) else { throw Said(UsageWords.notANumber(text)) }
    return number
  }
}
