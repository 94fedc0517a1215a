import Bookkeeping
import Ledger
import Money
import Speech

/// What the accounts page asks: what is held and owed today, and what came and went since the
/// beginning, each at its own day's rate.
struct AccountsQuery: Sendable {
  let held: BalanceReport
  let flows: [AccountName: Valuation]
  let currency: Currency

  init(_ bookkeeper: Bookkeeper) throws {
    currency = try bookkeeper.homeCurrency()
    held = try bookkeeper.balance(in: currency)
    var flows: [AccountName: Valuation] = [:]
    for kind in [AccountName.Kind.income, .expenses] {
      let report = try bookkeeper.monthly(
        AccountName.Prefix(kind.rawValue)!, in: currency, over: .beginning ... .distant)
      for line in report.lines {
        flows[line.account] = line.values.reduce(into: Valuation(in: currency)) { $0.add($1) }
      }
    }
    self.flows = flows
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
          StatusWords.noRate(unconverted.currencies.map(\.code), into: query.currency)),
        link: voice.say(BooksWords.addRate))
    kinds = AccountName.Kind.shown.compactMap { kind in
      guard let lines = lines[kind] else { return nil }
      return Kind(
        heading: voice.say(BooksWords.heading(kind)),
        note: kind == .equity ? voice.say(BooksWords.equityNote) : nil,
        table: AccountsPage.table(kind, lines, sums[kind], query.currency, voice).markup)
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
        Table.Cell(voice.say(CommonWords.total)), Table.Cell(voice.valuation(known(sum, currency))),
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
