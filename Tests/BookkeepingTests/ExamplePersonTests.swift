import Bookkeeping
import Ledger
import Money
import Statements
import Store
import Testing

/// The books of the example person against what really happened, summed without reading a file.
@Suite struct ExamplePersonTests {
  /// Her names for what she earns from and spends on, and the books'.
  static let streams = [
    "upwork": "Upwork", "souqna": "Souqna", "adsense": "AdSense", "gumroad": "Gumroad",
    "salary": "Salary", "interest": "Interest", "kleeblatt": "Kleeblatt Studio",
    "direct": "PayPal",
  ]
  static let costs: [String: Set<String>] = [
    "bank fees": ["Bank fees"], "car": ["Car"], "cash": ["Cash"], "education": ["Education"],
    "electricity": ["Utilities"], "equipment": ["Business:Equipment"],
    "family": ["Family support"], "fonts": ["Business:Software"], "giving": ["Charity"],
    "groceries": ["Groceries"], "health": ["Health", "Medicine"], "hosting": ["Business:Hosting"],
    "internet": ["Internet"], "phone": ["Phone"], "rent": ["Rent"],
    "shopping": ["Clothing", "Shopping"], "subcontractors": ["Business:Subcontractors"],
    "zakat": ["Zakat"],
  ]
  /// Costs that the books hold in one account, or as something that is still hers.
  static let joined: [Set<String>: String] = [
    ["payoneer card", "withdrawal fees"]: "expenses:Fees:Payoneer",
    ["savings certificate"]: "assets:Savings certificates",
  ]

  @Test("Every file is counted as it should be: new, known, kept aside, rejected with its line")
  func counts() throws {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    for (statement, truth) in zip(ExamplePerson.statements(), try ExamplePerson.truth().files) {
      let report = try #require(try book.take(statement).files.first)
      #expect(report.refusal == nil, "\(truth.file)")
      #expect(report.rows + report.skipped >= truth.rows, "\(truth.file)")
      #expect(report.new == truth.new, "\(truth.file)")
      // A pending row that is told again is known as well.
      #expect(
        report.known + report.ignored >= truth.known
          && report.known <= truth.known + truth.pending + truth.noEffect, "\(truth.file)")
      let rejected = report.issues.filter(\.reason.rejectsRow)
      #expect(
        Set(rejected.map(\.line)).isSuperset(of: truth.rejected.map(\.line)), "\(truth.file)")
      #expect(report.rejected == truth.rejected.count, "\(truth.file)")
    }
  }

  @Test("The books say what happened: balances, streams, costs, transfers")
  func truth() throws {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    let statements = ExamplePerson.statements()
    try book.take(statements)
    for name in ["rates.csv", "eurofxref-hist.csv"] {
      _ = try book.keeper.importRates(ExamplePerson.rates(name))
    }
    let truth = try ExamplePerson.truth()
    var names: [String: AccountName] = [:]
    for file in truth.files {
      names[file.account] = ExamplePerson.names[file.account]
    }

    for (account, pockets) in truth.accounts {
      let name = try #require(names[account])
      let closing = pockets.filter { $0.value.closing != "0.00" }
        .map { "\($0.value.closing) \($0.key)" }.sorted()
      let found = try book.balance(name.description).sorted()
      #expect(found == closing, "\(account)")
    }
    for (iso, accounts) in truth.balancesAt {
      for (account, sums) in accounts {
        let name = try #require(names[account])
        let held = sums.filter { $0.value != "0.00" }.map { "\($0.value) \($0.key)" }.sorted()
        let found = try book.balance(name.description, at: day(iso)).sorted()
        #expect(found == held, "\(account) \(iso)")
      }
    }
    let report = try book.keeper.streams()
    for (name, currencies) in truth.streams {
      let account = AccountName(.income, try #require(ExamplePersonTests.streams[name]))
      guard let stream = report.streams.first(where: { $0.stream == account }) else {
        Testing.Issue.record("no stream \(account)")
        continue
      }
      for (code, told) in currencies {
        let currency = try #require(Currency.iso(code))
        func cents(_ text: String?) -> Int128 {
          Int128((text ?? "0").replacing(".", with: "")) ?? 0
        }
        let gross = cents(told.gross) + cents(told.refunds) + cents(told.chargebacks)
        #expect(stream.gross[currency] == gross, "\(name) gross \(code)")
        #expect(-stream.fees[currency] == cents(told.fees), "\(name) fees \(code)")
        #expect(-stream.taxes[currency] == cents(told.taxes), "\(name) taxes \(code)")
        #expect(stream.net[currency] == cents(told.net), "\(name) net \(code)")
      }
      let known = Set(currencies.keys)
      #expect(
        stream.net.currencies.allSatisfy { known.contains($0.code) }, "\(name) \(stream.net)")
    }
    let known = Set(ExamplePersonTests.streams.values)
    #expect(report.streams.map(\.stream.path).filter { !known.contains($0) } == [])
    #expect(try book.findings() == [])
  }

  @Test("Every cost is in its category, to the piastre")
  func costs() throws {
    let book = try TestBook()
    try book.take(ExamplePerson.statements())
    try book.add(ExamplePerson.rules())
    let truth = try ExamplePerson.truth()
    func held(_ accounts: some Sequence<String>) throws -> Totals {
      var totals = Totals()
      for line in try book.keeper.balance().lines where accounts.contains("\(line.account)") {
        totals.add(line.totals)
      }
      return totals
    }
    func told(_ names: some Sequence<String>) throws -> Totals {
      var totals = Totals()
      for name in names {
        for (code, amount) in try #require(truth.costs[name]) {
          let quantity = try #require(Quantity(typed: amount))
          totals.add(try Amount(quantity, Currency.iso(code)!).negated())
        }
      }
      return totals
    }
    for (name, accounts) in ExamplePersonTests.costs {
      #expect(try held(accounts.map { "expenses:\($0)" }) == told([name]), "\(name)")
    }
    for (names, account) in ExamplePersonTests.joined {
      #expect(try held([account]) == told(names), "\(account)")
    }
    let named = Set(ExamplePersonTests.costs.keys).union(ExamplePersonTests.joined.keys.joined())
    #expect(named == Set(truth.costs.keys))
    #expect(try book.balance("expenses:Unsorted") == [])
    #expect(try book.balance("income:Unsorted") == [])
  }

  @Test("Every transfer is matched with its other side, and none besides")
  func transfers() throws {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    for name in ["rates.csv", "eurofxref-hist.csv"] {
      _ = try book.keeper.importRates(ExamplePerson.rates(name))
    }
    var matched = 0
    for statement in ExamplePerson.statements() {
      matched += try book.take(statement).transfersMatched
    }
    // What Gumroad paid out is seen only where it arrives.
    let told = try ExamplePerson.truth().transfers.filter {
      $0.to != nil && $0.from.account != "gumroad"
    }
    let pairs = try book.keeper.book.read { reader in
      try reader.pairs().map { pair in
        try [pair.out, pair.in].map { id in
          let row = try #require(try reader.row(id)).row
          return "\(row.day) \(row.amount)"
        }.joined(separator: " → ")
      }
    }
    let expected = told.map { transfer in
      [transfer.from, transfer.to!].map { "\($0.date) \($0.amount) \($0.currency)" }
        .joined(separator: " → ")
    }
    #expect(pairs.sorted() == expected.sorted())
    #expect(matched >= pairs.count)
  }
}
