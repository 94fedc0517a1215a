public import Money

/// Exchange rates by day. Nothing is ever 1:1: where no rate is near enough, there is none.
public struct Rates: Sendable {
  /// A rate is used for this many days after its own: monthly tables reach to the next month's.
  public static let staleAfterDays = 45

  private struct Pair: Hashable {
    let base: Currency
    let quote: Currency
  }

  private var byPair: [Pair: [(day: Day, rate: Rate)]] = [:]

  public init() {}

  public mutating func add(_ rate: Rate, on day: Day) {
    let pair = Pair(base: rate.base.currency, quote: rate.quote.currency)
    var list = byPair[pair] ?? []
    // Usually in order of days; otherwise put where it belongs. The later word of one day wins.
    var at = list.count
    while at > 0, list[at - 1].day > day { at -= 1 }
    list.insert((day, rate), at: at)
    byPair[pair] = list
  }

  public var isEmpty: Bool { byPair.isEmpty }

  /// The last rate on or before `day`, not older than `staleAfterDays`: direct, its inverse, or
  /// through one common currency. The fresher of direct and inverse wins.
  public func rates(from base: Currency, to quote: Currency, on day: Day) -> [Rate]? {
    answer(from: base, to: quote, on: day).rates
  }

  /// The day of the rate by which `rates` converts; of two, the older one's.
  public func day(from base: Currency, to quote: Currency, on day: Day) -> Day? {
    var span = Span()
    return dated(from: base, to: quote, on: day, &span)?.map(\.day).min()
  }

  /// The same as `rates`, and the days around `day` on which it is the answer.
  fileprivate func answer(from base: Currency, to quote: Currency, on day: Day) -> (
    rates: [Rate]?, days: ClosedRange<Day>
  ) {
    var span = Span()
    let rates = dated(from: base, to: quote, on: day, &span)?.map(\.rate)
    return (rates, span.days)
  }

  private typealias Dated = (day: Day, rate: Rate)

  private func dated(
    from base: Currency, to quote: Currency, on day: Day, _ span: inout Span
  ) -> [Dated]? {
    if let rate = direct(base, quote, day, &span) { return [rate] }
    for middle in [Currency.eur, Currency.usd] where middle != base && middle != quote {
      if let first = direct(base, middle, day, &span),
        let second = direct(middle, quote, day, &span)
      {
        return [first, second]
      }
    }
    return nil
  }

  /// The days on which every rate that was looked at, or missed, stays the same.
  private struct Span {
    private(set) var days = Day(number: .min)...Day(number: .max)

    mutating func narrow(from first: Day?, through last: Day?) {
      let first = max(first ?? days.lowerBound, days.lowerBound)
      days = first...min(last ?? days.upperBound, days.upperBound)
    }
  }

  /// `amount` in `currency` at the day's rate; `nil` where there is none or it doesn't fit.
  public func convert(_ amount: Amount, to currency: Currency, on day: Day) -> Amount? {
    if amount.currency == currency { return amount }
    guard let rates = rates(from: amount.currency, to: currency, on: day) else { return nil }
    return Rates.convert(amount, by: rates)
  }

  fileprivate static func convert(_ amount: Amount, by rates: [Rate]) -> Amount? {
    var value = amount
    for rate in rates {
      guard let next = try? rate.convert(value) else { return nil }
      value = next
    }
    return value
  }

  private func direct(_ base: Currency, _ quote: Currency, _ day: Day, _ span: inout Span)
    -> Dated?
  {
    let forward = latest(byPair[Pair(base: base, quote: quote)], day, &span)
    let backward = latest(byPair[Pair(base: quote, quote: base)], day, &span)
    switch (forward, backward) {
    case (let f?, let b?): return f.day >= b.day ? f : (b.day, b.rate.inverse)
    case (let f?, nil): return f
    case (nil, let b?): return (b.day, b.rate.inverse)
    case (nil, nil): return nil
    }
  }

  private func latest(_ list: [(day: Day, rate: Rate)]?, _ day: Day, _ span: inout Span) -> (
    day: Day, rate: Rate
  )? {
    guard let list else { return nil }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    let next = low < list.count ? list[low].day.adding(days: -1) : nil
    guard low > 0 else {
      span.narrow(from: nil, through: next)
      return nil
    }
    let last = list[low - 1].day.adding(days: Rates.staleAfterDays)
    guard day <= last else {
      span.narrow(from: last.adding(days: 1), through: next)
      return nil
    }
    span.narrow(from: list[low - 1].day, through: min(last, next ?? last))
    return list[low - 1]
  }
}

/// Rates that remember what they were last asked of each currency, and for which days it holds: a
/// report asks for many days near each other.
public struct RecentRates: Sendable {
  private struct Answer {
    let base: Currency
    let quote: Currency
    var days: ClosedRange<Day>
    var rates: [Rate]?
  }

  private let table: Rates
  private var answers: [Answer] = []

  public init(_ table: Rates) { self.table = table }

  /// As `Rates.convert`.
  public mutating func convert(_ amount: Amount, to currency: Currency, on day: Day) -> Amount? {
    let base = amount.currency
    if base == currency { return amount }
    let known = answers.firstIndex { $0.base == base && $0.quote == currency }
    if let known, answers[known].days.contains(day) {
      return answers[known].rates.flatMap { Rates.convert(amount, by: $0) }
    }
    let (rates, days) = table.answer(from: base, to: currency, on: day)
    if let known {
      (answers[known].days, answers[known].rates) = (days, rates)
    } else {
      answers.append(Answer(base: base, quote: currency, days: days, rates: rates))
    }
    return rates.flatMap { Rates.convert(amount, by: $0) }
  }
}

extension Currency {
  public static let eur = Currency(code: "EUR", minorDigits: 2)!
  public static let usd = Currency(code: "USD", minorDigits: 2)!
}
