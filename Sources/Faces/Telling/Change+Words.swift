import Bookkeeping
import Fields
import Ledger
import Money
public import Speech
public import Store

extension ChangeKind {
  /// What kind of change, for people.
  public var name: Message {
    switch self {
    case .importing: HistoryWords.importing
    case .undo: HistoryWords.undo
    case .rule: HistoryWords.rule
    case .rate: HistoryWords.rate
    case .correction: HistoryWords.correction
    case .setting: HistoryWords.setting
    case .transfer: HistoryWords.transfer
    case .plan: HistoryWords.plan
    case .hours: HistoryWords.hours
    case .forecast: HistoryWords.forecast
    default: .code(rawValue)
    }
  }
}

extension Change {
  /// What it was about, in words; `nil` where the kind of change says all. What the book keeps of it
  /// is short and the same in every language: `digits = arabicIndic`, `12 → expenses:Rent`.
  public var about: Message? {
    let why = note.why
    guard !why.isEmpty else { return nil }
    switch note.kind {
    case .setting: return Change.setting(why) ?? .foreign(why)
    case .plan: return Change.plan(why) ?? .foreign(why)
    case .rate: return Change.rate(why) ?? .foreign(why)
    case .correction: return Change.correction(why) ?? .foreign(why)
    case .rule: return Change.rule(why)
    case .hours: return Change.hours(why) ?? .foreign(why)
    case .forecast: return Month(iso: why).map(HistoryWords.after) ?? .foreign(why)
    // What was undone said it in its own way.
    case .undo:
      return Change.setting(why) ?? Change.plan(why) ?? Change.rate(why) ?? Change.hours(why)
        ?? Change.correction(why) ?? Month(iso: why).map(HistoryWords.after) ?? .foreign(why)
    default: return .foreign(why)
    }
  }

  /// `left = right`, or `left` alone.
  private static func sides(_ why: String) -> (left: String, right: String?) {
    guard let sign = why.firstRange(of: " = ") else { return (why, nil) }
    return (String(why[..<sign.lowerBound]), String(why[sign.upperBound...]))
  }

  /// `digits = arabicIndic`, `≤ 2026-01-31`, `assets:CIB = 12.00 EGP 2026-01-31`
  private static func setting(_ why: String) -> Message? {
    if why.hasPrefix("≤ ") {
      return Day(iso: String(why.dropFirst(2))).map(BookWords.closedNow) ?? BookWords.openNow
    }
    let (left, right) = sides(why)
    if let name = SettingName(rawValue: left) {
      return right.map { CommonWords.labelled(name.label, name.words(of: $0)) }
        ?? HistoryWords.takenBack(name.label)
    }
    guard let account = AccountName(left), let right,
      let blank = right.lastIndex(of: " "),
      let day = Day(iso: String(right[right.index(after: blank)...]))
    else { return nil }
    return amount(right[..<blank]).map { HistoryWords.stated(account, $0, on: day) }
  }

  /// `12.00 EGP`
  private static func amount(_ text: Substring) -> Amount? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let quantity = Quantity(typed: parts[0]),
      let currency = currency(parts[1])
    else { return nil }
    return try? Amount(quantity, currency)
  }

  private static func currency(_ code: String) -> Currency? {
    Currency.iso(code) ?? Currency.crypto(code)
  }

  /// `costs = 12500`
  private static func plan(_ why: String) -> Message? {
    let (left, right) = sides(why)
    guard let item = PlanItem(rawValue: left) else { return nil }
    let name = PlanWords.name(left)
    func words(_ value: String) -> Message {
      switch item {
      case .field: Field.named(value)?.words.name ?? .foreign(value)
      case .country: Country(code: value)?.name ?? .foreign(value)
      default: .foreign(value)
      }
    }
    return right.map { CommonWords.labelled(name, words($0)) } ?? HistoryWords.takenBack(name)
  }

  /// `1 USD = 48.5 EGP 2026-01-31`
  private static func rate(_ why: String) -> Message? {
    let words = why.split(separator: " ").map(String.init)
    guard words.count == 6, words[0] == "1", words[2] == "=", let base = currency(words[1]),
      let quote = currency(words[4]), let price = Quantity(typed: words[3]),
      let rate = Rate(one: base, is: price, quote), let day = Day(iso: words[5])
    else { return nil }
    return HistoryWords.rate(rate, on: day)
  }

  /// `12 → expenses:Rent`, `− 12`; else what the person wrote for themselves.
  private static func correction(_ why: String) -> Message? {
    if let arrow = why.firstRange(of: " → "), let entry = Int(why[..<arrow.lowerBound]),
      let account = AccountName(String(why[arrow.upperBound...]))
    {
      return HistoryWords.moved(entry, to: account)
    }
    return why.hasPrefix("− ") ? Int(why.dropFirst(2)).map(HistoryWords.deleted) : nil
  }

  /// A rule's name, `− name` where it was removed.
  private static func rule(_ why: String) -> Message {
    why.hasPrefix("− ") ? HistoryWords.removedRule(String(why.dropFirst(2))) : .foreign(why)
  }

  /// `income:Upwork 2026-06-01 3.5`
  private static func hours(_ why: String) -> Message? {
    let words = why.split(separator: " ").map(String.init)
    guard words.count >= 3, let hours = Quantity(typed: words[words.count - 1]),
      let day = Day(iso: words[words.count - 2]),
      let stream = AccountName(words.dropLast(2).joined(separator: " "))
    else { return nil }
    return HistoryWords.worked(hours, stream, on: day)
  }
}
