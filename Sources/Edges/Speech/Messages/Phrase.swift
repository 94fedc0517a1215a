public import Ledger
public import Money

/// One language's side of a message: words, and the facts among them.
public struct Phrase: Hashable, Sendable {
  var parts: [Part]

  enum Part: Hashable, Sendable {
    case words(String)
    case number(Int)
    case counted(Noun, Int, Noun.Place)
    case amount(Amount)
    case estimate(Amount)
    case quantity(Quantity)
    case measured(Noun, Quantity, Noun.Place)
    case rate(Rate)
    case day(Day, Voice.DayStyle)
    case days(Day, Day)
    case month(Month, Voice.MonthStyle)
    case currency(Currency)
    case account(AccountName)
    case shortAccount(AccountName)
    case accountPath(AccountName)
    case totals(Totals)
    case valuation(Valuation)
    case year(Int)
    case percent(Double, Int)
    case odds(Double, inHundredths: Bool)
    /// From a file or a person, and so from anywhere: it is cleaned and held apart.
    case foreign(String)
    /// What is typed as it stands, such as a flag.
    case code(String)
    case foreignList([String])
    /// Foreign text that no line may end within.
    case unbroken(String)
    indirect case message(Message)
    indirect case messages([Message])
  }

  /// Masar's own words in this phrase, without the facts.
  public var words: [String] {
    parts.compactMap { if case .words(let words) = $0 { words } else { nil } }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { parts = [.words(value)] }

  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    public mutating func appendInterpolation(_ number: Int) { parts.append(.number(number)) }

    /// `\(3, .row)`, `\(3, .row, .object)`
    public mutating func appendInterpolation(
      _ count: Int, _ noun: Noun, _ place: Noun.Place = .subject
    ) {
      parts.append(.counted(noun, count, place))
    }

    public mutating func appendInterpolation(_ amount: Amount) { parts.append(.amount(amount)) }
    /// Money that was only ever an estimate.
    public mutating func appendInterpolation(estimate amount: Amount) {
      parts.append(.estimate(amount))
    }

    public mutating func appendInterpolation(_ quantity: Quantity) {
      parts.append(.quantity(quantity))
    }

    /// `\(3.5, .month)`: a whole number as it is counted, another with the noun that follows parts.
    public mutating func appendInterpolation(
      _ quantity: Quantity, _ noun: Noun, _ place: Noun.Place = .subject
    ) {
      parts.append(.measured(noun, quantity, place))
    }

    public mutating func appendInterpolation(_ rate: Rate) { parts.append(.rate(rate)) }

    public mutating func appendInterpolation(_ day: Day, _ style: Voice.DayStyle = .long) {
      parts.append(.day(day, style))
    }

    /// From the first day to the last.
    public mutating func appendInterpolation(_ first: Day, to last: Day) {
      parts.append(.days(first, last))
    }

    public mutating func appendInterpolation(_ month: Month, _ style: Voice.MonthStyle = .long) {
      parts.append(.month(month, style))
    }

    /// The currency's code.
    public mutating func appendInterpolation(_ currency: Currency) {
      parts.append(.code(currency.code))
    }

    /// The currency's name, as a label: «جنيه مصري».
    public mutating func appendInterpolation(name currency: Currency) {
      parts.append(.currency(currency))
    }

    /// The account's whole name, kind first, its standard parts translated.
    public mutating func appendInterpolation(_ account: AccountName) {
      parts.append(.account(account))
    }

    /// The last part of the account's name, where the sentence says what kind it is.
    public mutating func appendInterpolation(short account: AccountName) {
      parts.append(.shortAccount(account))
    }

    /// All parts of the account's name but its kind, where accounts have to be told apart.
    public mutating func appendInterpolation(path account: AccountName) {
      parts.append(.accountPath(account))
    }

    public mutating func appendInterpolation(_ totals: Totals) { parts.append(.totals(totals)) }

    public mutating func appendInterpolation(_ valuation: Valuation) {
      parts.append(.valuation(valuation))
    }

    /// A year of the common calendar: `2017`, never `2,017`.
    public mutating func appendInterpolation(year: Int) { parts.append(.year(year)) }

    /// A ratio, as a percentage: 0.125 is 13%, and 12.5% with one place.
    public mutating func appendInterpolation(percent ratio: Double, places: Int = 0) {
      parts.append(.percent(ratio, places))
    }

    /// A probability, in words: `7 of 10`; `72 of 100` where odds are compared.
    public mutating func appendInterpolation(odds probability: Double, inHundredths: Bool = false) {
      parts.append(.odds(probability, inHundredths: inHundredths))
    }

    /// Text that isn't Masar's own: a file's name, a cell, a client.
    public mutating func appendInterpolation(_ foreign: String) { parts.append(.foreign(foreign)) }

    /// The same, where a line must not end within it: a date as a file writes it.
    public mutating func appendInterpolation(unbroken foreign: String) {
      parts.append(.unbroken(foreign))
    }

    /// A flag, a command, a key: typed as it stands, in any language. Never text from a file.
    public mutating func appendInterpolation(code: String) { parts.append(.code(code)) }

    public mutating func appendInterpolation(_ foreign: [String]) {
      parts.append(.foreignList(foreign))
    }

    public mutating func appendInterpolation(_ message: Message) { parts.append(.message(message)) }

    public mutating func appendInterpolation(_ messages: [Message]) {
      parts.append(.messages(messages))
    }
  }
}
