import Bookkeeping
import Ledger
import Money
import Statements
import Testing

/// The books of the example person against what really happened, summed without reading a file.
@Suite struct ExamplePersonTests {
  /// Her names for what she earns from and spends on, and the books'.
  static let streams = [
    "upwork": "Upwork", "souqna": "Souqna", "adsense": "AdSense", "gumroad": "Gumroad",
    "salary": "Salary", "interest": "Interest", "kleeblatt": "Kleeblatt Studio",
    "direct": "PayPal",
  ]
  static let costs = [
    "bank fees": "Bank fees", "cash": "Cash", "education": "Education",
    "electricity": "Utilities", "equipment": "Business:Equipment", "family": "Family support",
    "fonts": "Business:Software", "giving": "Charity", "groceries": "Groceries",
    "health": "Medicine", "hosting": "Business:Hosting", "internet": "Internet",
    "payoneer card": "Fees:Payoneer", "phone": "Phone", "rent": "Rent", "shopping": "Clothing",
    "subcontractors": "Business:Subcontractors", "withdrawal fees": "Fees:Payoneer",
    "zakat": "Zakat",
  ]

  @Test("Every file is counted as it should be: new, known, kept aside, rejected with its line")
  func counts() throws {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    for (statement, truth) in zip(try ExamplePerson.statements(), try ExamplePerson.truth().files) {
      let report = try #require(try book.take(statement).files.first)
      #expect(report.refusal == nil, "\(truth.file)")
      #expect(report.rows + report.skipped >= truth.rows, "\(truth.file)")
      #expect(report.new == truth.new, "\(truth.file)")
      #expect(report.known == truth.known, "\(truth.file)")
      let rejected = report.issues.filter(\.reason.rejectsRow)
      #expect(
        Set(rejected.map(\.line)).isSuperset(of: truth.rejected.map(\.line)), "\(truth.file)")
      #expect(report.rejected == truth.rejected.count + truth.junkLines.count, "\(truth.file)")
    }
  }

  @Test("The books say what happened: balances, streams, costs, transfers")
  func truth() throws {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    let statements = try ExamplePerson.statements()
    try book.take(statements)
    let truth = try ExamplePerson.truth()
    var names: [String: AccountName] = [:]
    for file in truth.files {
      names[file.account] = statements.first { $0.file.name == file.file }?.account
    }

    for (account, pockets) in truth.accounts {
      let name = try #require(names[account])
      let closing = pockets.filter { $0.value.closing != "0.00" }
        .map { "\($0.value.closing) \($0.key)" }.sorted()
      #expect(try book.balance(name.description).sorted() == closing, "\(account)")
    }
    for (iso, accounts) in truth.balancesAt {
      for (account, sums) in accounts {
        let name = try #require(names[account])
        let held = sums.filter { $0.value != "0.00" }.map { "\($0.value) \($0.key)" }.sorted()
        #expect(
          try book.balance(name.description, at: day(iso)).sorted() == held, "\(account) \(iso)")
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
    print(try book.balances().joined(separator: "\n"))
    for unknown in try book.keeper.status(at: day("2026-06-30"), in: pounds).unknowns { print(unknown) }
    for account in ["income:Unsorted", "expenses:Unsorted", "assets:In transit"] {
      for line in (try? book.register(account)) ?? [] {
        print(account, line.day, line.amount, line.description, line.counterparty ?? "", line.against)
      }
    }
    #expect(try book.findings() == [])
  }
}
