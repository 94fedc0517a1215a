import Bookkeeping
import Hummingbird
import Intake
import Ledger
import Money
import Speech
import Statements
import Store
import Telling

/// The books: accounts, registers, entries, and what a person decides about them.
func addBooks(_ routes: Routes) {
  routes.page("/books") { asked in
    .page(AccountsPage(asked, try asked.book.remembered("accounts") { try AccountsQuery($0) }))
  }
  routes.page("/books/register") { asked in
    let accounts = try asked.book.accountNames()
    let register: Register
    do {
      register = try Register(asked)
    } catch let refusal as Said {
      return .refused(
        RegisterScreen(
          asked, Register(wordsOf: asked), RegisterPage(), accounts, wrong: refusal.sentences))
    }
    // What the books may come to need has a page before it is needed.
    let isAwaited = register.query.account.map {
      [.unsortedIncome, .unsortedExpense, .inTransit].contains($0) && !accounts.contains($0)
    }
    let page = try isAwaited == true ? RegisterPage() : asked.book.page(register.query)
    return .page(RegisterScreen(asked, register, page, accounts))
  }
  addEntries(routes)
  addRules(routes)
  addRates(routes)
  addReconciling(routes)
  routes.page("/books/check") { asked in
    let isWhole = asked.query.said("whole") != nil
    let report = try isWhole ? asked.book.bookkeeper().check() : asked.book.openQuestions()
    return .page(CheckPage(asked, report, isWhole: isWhole))
  }
  routes.page("/books/log") { asked in
    let before = asked.query.said("before").flatMap { Int64($0) } ?? .max
    return .page(
      LogPage(asked, try asked.book.bookkeeper().log(before: before, limit: LogPage.most + 1)))
  }
  routes.change("/books/undo/:number") { asked in
    guard let number = asked.parameters.get("number").flatMap({ Int64($0) }) else {
      throw NotThere()
    }
    let by = try asked.book.bookkeeper().undo(number)?.by
    asked.app.notice(asked.session, BooksWords.undone(Int(number)), change: by)
    return .redirect("/books/log")
  }
}

private func addEntries(_ routes: Routes) {
  routes.page("/books/entry/:number") { asked in
    .page(
      EntryPage(
        asked, try asked.book.bookkeeper().entry(asked.number()), try asked.book.accountNames()))
  }
  routes.change("/books/entry/:number/assign") { asked in
    let bookkeeper = try asked.book.bookkeeper()
    let entry = try bookkeeper.entry(asked.number())
    func refused(_ why: Message, choices: [AccountName] = []) throws -> Answer {
      .refused(
        EntryPage(asked, entry, try asked.book.accountNames(), wrong: why, choices: choices))
    }
    guard let text = asked.form.said("as") ?? asked.form.said("to") else {
      return try refused(BooksWords.whichAccount)
    }
    let own = entry.sources.first?.row.account
    let kind = entry.isInTransit ? AccountName.Kind.assets : entry.otherKind
    guard let account = try bookkeeper.account(meant: text, against: own, kind)
    else { return try refused(UsageWords.notAnAccount(text)) }
    // Money on its way is between accounts of one's own: it is income or a cost only where that is
    // said.
    let isKnown = try asked.book.accountNames().contains(account)
    let isHolding = account.kind == .assets || account.kind == .liabilities
    if entry.isInTransit, !text.contains(":"), !isHolding || !isKnown,
      let holding = AccountName("assets:\(text)"),
      let other = account.kind == entry.otherKind
        ? account : AccountName("\(entry.otherKind.rawValue):\(text)")
    {
      return try refused(
        BooksWords.ownOrNot(text, isIncome: entry.otherKind == .income), choices: [holding, other])
    }
    guard account != own else { return try refused(LedgerWords.ownAccount(account)) }
    // A platform's name stands for its fees too: which is meant isn't guessed.
    if account.isFeesOf(text), let cost = AccountName("expenses:\(text)") {
      return try refused(BooksWords.feesOrCost(text), choices: [cost, account])
    }
    if asked.form["do"] == "alike", let row = entry.sources.first?.row {
      return .redirect(RuleForm(like: row, to: account.description).address)
    }
    let report = try bookkeeper.assign(entry: entry.id, to: account)
    asked.app.notice(asked.session, LedgerWords.moved(account), change: report.change)
    // What this correction and others like it suggest is offered there.
    return .redirect(report.offers.isEmpty ? "/books/entry/\(entry.id)" : "/books/rules")
  }
  routes.change("/books/entry/:number/delete") { asked in
    let number = try asked.number()
    let report = try asked.book.bookkeeper().delete(
      entry: number, why: asked.form.said("why") ?? "")
    asked.app.notice(asked.session, BooksWords.deleted(Int(number)), change: report.change)
    return .redirect("/books/register")
  }
}

private func addRules(_ routes: Routes) {
  routes.page("/books/rules") { asked in
    .page(
      RulesPage(
        asked, try asked.book.remembered("rules") { try $0.rules() },
        try asked.book.remembered("offers") { try $0.ruleOffers() }))
  }
  routes.page("/books/rules/new") { asked in
    let bookkeeper = try asked.book.bookkeeper()
    let form = RuleForm(asked.query)
    func page(
      tried: (rule: Rule, test: RuleTest)? = nil, wrong: [Message] = []
    ) throws -> RulePage {
      RulePage(
        asked, form, try asked.book.accountNames(), try asked.book.currencyCodes(), tried: tried,
        wrong: wrong)
    }
    guard !form.values.isEmpty else { return .page(try page()) }
    do {
      let rule = try form.rule(bookkeeper)
      let test = try bookkeeper.test(rule, limit: RulePage.shownRows)
      return .page(try page(tried: (rule, test)))
    } catch let refusal as Said {
      return .refused(try page(wrong: refusal.sentences))
    }
  }
  routes.change("/books/rules") { asked in
    let bookkeeper = try asked.book.bookkeeper()
    let form = RuleForm(asked.form)
    let rule: Rule
    let report: RuleReport
    do {
      rule = try form.rule(bookkeeper)
      report = try bookkeeper.add(rule)
    } catch {
      // What was typed stays where it was typed.
      let why = (error as? DecisionRefusal).map { [$0.sentence] } ?? (error as? Said)?.sentences
      guard let why else { throw error }
      var tried: (rule: Rule, test: RuleTest)?
      if let rule = try? form.rule(bookkeeper), rule.hasCondition {
        tried = (rule, try bookkeeper.test(rule, limit: RulePage.shownRows))
      }
      return .refused(
        RulePage(
          asked, form, try asked.book.accountNames(), try asked.book.currencyCodes(),
          tried: tried, wrong: why))
    }
    asked.app.notice(
      asked.session, RuleWords.added(rule.name, entries: report.rebooked), change: report.change)
    return .redirect("/books/rules")
  }
  routes.change("/books/rules/remove") { asked in
    let name = asked.form["rule"] ?? ""
    let report = try asked.book.bookkeeper().removeRule(named: name)
    asked.app.notice(
      asked.session, RuleWords.removed(name, entries: report.rebooked), change: report.change)
    return .redirect("/books/rules")
  }
}

private func query(_ asked: Asked) throws -> RatesQuery {
  try asked.book.remembered("rates") { try RatesQuery($0) }
}

private func addRates(_ routes: Routes) {
  routes.page("/books/rates") { asked in .page(RatesPage(asked, try query(asked))) }
  routes.change("/books/rates") { asked in
    let bookkeeper = try asked.book.bookkeeper()
    let (base, quote) = (asked.form["base"] ?? "", asked.form["quote"] ?? "")
    let rate: Rate
    let day: Day
    do {
      guard let one = try bookkeeper.currency(code: base),
        let other = try bookkeeper.currency(code: quote), let price = try asked.form.number("rate"),
        let given = Rate(one: one, is: price, other)
      else { throw Said(RateWords.notPositive) }
      rate = given
      day = try asked.form.day("on") ?? asked.today
    } catch let refusal as Said {
      return .refused(RatesPage(asked, try query(asked), wrong: refusal.sentences))
    }
    let change = try bookkeeper.add(rate, on: day)
    asked.app.notice(asked.session, RateWords.added(rate, on: day), change: change)
    return .redirect("/books/rates")
  }
  routes.change("/books/rates/table", upTo: Uploads.largest) { asked in
    guard let file = asked.form.files.first(where: { $0.name == "files" })?.file else {
      return .refused(RatesPage(asked, try query(asked), wrongTable: [StartWords.noFile]))
    }
    do {
      let report = try asked.book.bookkeeper().importRates(file)
      asked.app.notice(
        asked.session, RateWords.imported(report.new, report.name), change: report.change)
      return .redirect("/books/rates")
    } catch is Refusal {
      return .refused(
        RatesPage(
          asked, try query(asked),
          wrongTable: [RateWords.notATable(file.name), RateWords.tableShape]))
    }
  }
}

private func page(
  _ asked: Asked, _ report: ReconcileReport? = nil, wrong: [Message] = []
) throws -> ReconcilePage {
  ReconcilePage(
    asked, try asked.book.accountNames(), try asked.book.currencies(),
    try asked.book.openQuestions(), report, wrong: wrong)
}

private func addReconciling(_ routes: Routes) {
  routes.page("/books/reconcile") { asked in
    guard asked.query.said("balance") != nil else { return .page(try page(asked)) }
    do {
      return .page(try page(asked, try asked.query.reconciled(asked.book.bookkeeper())))
    } catch let refusal as Said {
      return .refused(try page(asked, wrong: refusal.sentences))
    }
  }
  routes.change("/books/reconcile/close") { asked in
    let report = try asked.form.reconciled(asked.book.bookkeeper(), closes: true)
    if let day = report.closedUntil, report.change != nil {
      asked.app.notice(asked.session, BookWords.closedNow(until: day), change: report.change)
    }
    return .redirect("/books/reconcile")
  }
}

extension Form {
  /// The account, balance and day of a reconciliation.
  fileprivate func reconciled(_ bookkeeper: Bookkeeper, closes: Bool = false) throws
    -> ReconcileReport
  {
    guard let name = said("account") else { throw Said(DecidingWords.whichStatement) }
    guard let account = AccountName(name) else { throw Said(LedgerWords.noSuchAccount(name)) }
    let currency: Currency?
    if let code = said("currency") {
      currency = try bookkeeper.currency(code: code)
    } else {
      currency = try bookkeeper.onlyCurrency(of: account)
    }
    guard let currency else { throw Said(DecidingWords.severalCurrencies) }
    guard let balance = try number("balance"), let day = try day("at") else {
      throw Said(DecidingWords.sayBalance)
    }
    do {
      return try bookkeeper.reconcile(
        account, holds: try Amount(balance, currency), on: day, closes: closes)
    } catch let error as AmountError {
      throw Said(error.sentence)
    }
  }
}

extension AccountName {
  /// Whether a name means it only because a platform of that name took fees.
  fileprivate func isFeesOf(_ text: String) -> Bool {
    self != StandardAccounts.fees && isWithin(StandardAccounts.fees)
      && StandardName.find(text) == nil && !fullNames.contains(text.lowercased())
  }
}

extension Asked {
  /// The number in the path.
  fileprivate func number() throws -> Int64 {
    guard let number = parameters.get("number").flatMap({ Int64($0) }) else { throw NotThere() }
    return number
  }
}

extension OpenBook {
  func accountNames() throws -> [AccountName] {
    try remembered("account names") { try $0.accounts() }
  }

  func openQuestions() throws -> CheckReport {
    try remembered("open questions") { try $0.openQuestions() }
  }

  /// The currencies of the accounts.
  func currencies() throws -> [Currency] {
    try remembered("currencies") { bookkeeper in
      let totals = try bookkeeper.balance().lines.flatMap(\.totals.currencies)
      return Set(totals).sorted()
    }
  }

  func currencyCodes() throws -> [String] { try currencies().map(\.code) }
}
