import Bookkeeping
import Ledger
import Money
import Speech
import Store

/// What the accounts page asks: what is held and owed today, and what came and went since the
/// beginning, each at its own day's rate.
struct AccountsQuery: Sendable {
  let held: BalanceReport
  let flows: [AccountName: Valuation]
  let currency: Currency
  /// By which rates what is held and owed is valued today.
  let rates: [RateUsed]
  /// Whether something came in or was paid in another currency.
  let hasOtherFlows: Bool

  struct RateUsed: Sendable {
    let of: Currency
    let day: Day
  }

  init(_ bookkeeper: Bookkeeper) throws {
    let (home, today) = (try bookkeeper.homeCurrency(), bookkeeper.today)
    currency = home
    held = try bookkeeper.balance(in: currency)
    let owned = held.lines.filter { $0.account.kind == .assets || $0.account.kind == .liabilities }
    let table = try bookkeeper.book.read { try $0.rates() }
    rates = Set(owned.flatMap(\.totals.currencies)).sorted().compactMap { other in
      guard other != home else { return nil }
      return table.day(from: other, to: home, on: today).map { RateUsed(of: other, day: $0) }
    }
    var flows: [AccountName: Valuation] = [:]
    for kind in [AccountName.Kind.income, .expenses] {
      let report = try bookkeeper.monthly(
        AccountName.Prefix(kind.rawValue)!, in: currency, over: .beginning ... .distant)
      for line in report.lines {
        flows[line.account] = line.values.reduce(into: Valuation(in: currency)) { $0.add($1) }
      }
    }
    self.flows = flows
    hasOtherFlows = held.lines.contains { line in
      flows[line.account] != nil && line.totals.currencies.contains { $0 != home }
    }
  }
}

/// The accounts by kind, in their own currencies and in the person's as far as rates reach.
struct AccountsPage: Page {
  static let template = "accounts"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lesson: Lesson?
  let unknown: Unknown?
  let kinds: [Kind]

  struct Unknown: Sendable {
    let text: String
    let link: String
  }

  struct Kind: Sendable {
    let heading: String
    let note: String?
    let table: Markup
  }

  init(_ asked: Asked, _ query: AccountsQuery) {
    let voice = asked.voice
    title = asked.plain.say(BooksWords.accounts)
    parts = BooksParts(asked, at: .accounts)
    var sums: [AccountName.Kind: Valuation] = [:]
    var unconverted = Totals()
    var lines: [AccountName.Kind: [Line]] = [:]
    for line in query.held.lines {
      let kind = line.account.kind
      var value =
        query.flows[line.account] ?? line.valuation ?? Valuation(in: query.currency)
      var totals = line.totals
      // Books write what comes in and what is owed as negative; people don't.
      if kind.isCredit { (value, totals) = (-value, -totals) }
      lines[kind, default: []].append(Line(account: line.account, totals: totals, value: value))
      sums[kind, default: Valuation(in: query.currency)].add(value)
      if kind != .equity { unconverted.add(value.unconverted) }
    }
    let assets = AccountsPage.known(sums[.assets], query.currency)
    let debts = AccountsPage.known(sums[.liabilities], query.currency)
    heading = voice.say(
      lines.isEmpty
        ? LessonWords.noAccounts
        : debts.isZero ? BooksWords.hold(assets) : BooksWords.holdAndOwe(assets, debts))
    lesson = lines.isEmpty ? Lesson(asked, LessonWords.accounts) : nil
    unknown =
      unconverted.isZero
      ? nil
      : Unknown(
        text: voice.say(
          DecidingWords.daysWithout(
            unconverted.currencies.map(\.code), into: query.currency)),
        link: voice.say(BooksWords.addRate))
    kinds = AccountName.Kind.shown.compactMap { kind in
      guard let lines = lines[kind] else { return nil }
      return Kind(
        heading: voice.say(BooksWords.heading(kind)),
        note: AccountsPage.note(kind, query, asked.today, voice),
        table: AccountsPage.table(kind, lines, sums[kind], query.currency, voice).markup)
    }
  }

  private static func note(
    _ kind: AccountName.Kind, _ query: AccountsQuery, _ today: Day, _ voice: Voice
  ) -> String? {
    switch kind {
    case .equity: voice.say(BooksWords.equityNote)
    // Once, where the first of the sums stands.
    case .assets where !query.rates.isEmpty:
      ([BooksWords.valued(on: today, in: query.currency)]
        + query.rates.map {
          BooksWords.rateUsed($0.of, of: $0.day, age: today.number - $0.day.number)
        }).map(voice.say).joined(separator: " ")
    case .income where query.hasOtherFlows, .expenses where query.hasOtherFlows:
      voice.say(BooksWords.valuedByDay(in: query.currency))
    default: nil
    }
  }

  private struct Line {
    let account: AccountName
    let totals: Totals
    let value: Valuation
  }

  /// The part in the person's currency; the rest is named by itself. Where no rate reaches anything,
  /// the whole in its own currencies: no sum of theirs is zero.
  private static func known(_ sum: Valuation?, _ currency: Currency) -> Valuation {
    var known = Valuation(in: currency)
    if let sum, sum.known == 0, !sum.isComplete { return sum }
    if let sum, let amount = try? sum.knownAmount() {
      known.add(amount, on: .beginning, Rates())
    }
    return known
  }

  /// The known part; what no rate converts stands beside it in its own currencies.
  private static func figure(_ value: Valuation, _ voice: Voice) -> String {
    guard value.known != 0 || value.isComplete, let known = try? value.knownAmount() else {
      return "—"
    }
    return voice.amount(known, .none) + (value.isComplete ? "" : " +?")
  }

  private static func table(
    _ kind: AccountName.Kind, _ lines: [Line], _ sum: Valuation?, _ currency: Currency,
    _ voice: Voice
  ) -> Table {
    var table = Table(
      voice.say(BooksWords.heading(kind)),
      [
        .text(voice.say(CommonWords.account)), .number(voice.say(CommonWords.balance)),
        .number(voice.say(BooksWords.value(currency.code))).extra,
      ])
    for line in lines {
      let isOwn = line.totals.currencies.allSatisfy { $0 == currency }
      table.rows.append([
        Table.Cell(
          voice.say(.foreign(voice.pathName(of: line.account))), Register.address(line.account)),
        Table.Cell(voice.totals(line.totals)),
        Table.Cell(isOwn ? "" : AccountsPage.figure(line.value, voice)),
      ])
    }
    // Of what balances the books, a sum says nothing.
    if let sum, kind != .equity, lines.count > 1 {
      table.foot = [
        Table.Cell(voice.say(CommonWords.total)),
        Table.Cell(
          voice.valuation(known(sum, currency)) + (sum.known != 0 && !sum.isComplete ? " +?" : "")),
        Table.Cell(""),
      ]
    }
    return table
  }
}

extension AccountName.Kind {
  /// Whether the books write its natural side as negative.
  var isCredit: Bool { self == .income || self == .liabilities || self == .equity }

  fileprivate static let shown: [AccountName.Kind] = [
    .assets, .liabilities, .income, .expenses, .equity,
  ]
}

extension Voice {
  /// The name without its kind: where a heading says the kind.
  func pathName(of account: AccountName) -> String {
    let whole = Voice(preferences, .plain).name(of: account)
    let kind = Voice(preferences, .plain).say(account.kind.name) + ": "
    return whole.hasPrefix(kind) ? String(whole.dropFirst(kind.count)) : whole
  }
}
