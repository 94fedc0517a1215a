import Ledger
import Money
import Support
import Testing

@Suite struct AccountNameTests {
  @Test("A name is a kind and a path; the kind in any case, spaces trimmed")
  func reading() {
    #expect(AccountName("income:Upwork") == AccountName(.income, "Upwork"))
    #expect(AccountName("Expenses : x") == nil, "the kind is written without a space")
    #expect(AccountName("EXPENSES: Fees :Upwork ")?.description == "expenses:Fees:Upwork")
    #expect(AccountName("assets:البنك الأهلي")?.leaf == "البنك الأهلي")
  }

  @Test(
    "What is no name is refused",
    arguments: [
      "", ":", "income", "income:", "income::x", "income:x:", "income: ", "wealth:x", ":x",
      "income:a\nb", "income:a\u{0}b", "income:a\u{202E}b", "income:a\u{2028}b", "income:\u{FEFF}",
      "income:\u{E000}", "income:" + String(repeating: "x", count: 200),
    ])
  func refused(text: String) { #expect(AccountName(text) == nil) }

  @Test(
    "Any text of a file becomes a part of a name that reads back as it is",
    arguments: [
      "", " ", ":", "::", "a:b", "a\nb", "\u{202E}abc", "\u{0}", "Bank \u{200F}مصر\u{200F}",
      String(repeating: "و", count: 500), String(repeating: "👩‍👩‍👧‍👦", count: 100), "x\u{301}\u{301}",
      "=cmd|' /C calc'!A0", "../../etc/passwd", "'; DROP TABLE row; --",
    ])
  func parts(text: String) {
    let name = AccountName(.assets, text)
    #expect(!name.path.isEmpty)
    #expect(!name.path.contains(":"))
    #expect(AccountName(name.description) == name, "\(name)")
  }

  @Test("Random text becomes a part that reads back as it is")
  func randomParts() {
    for seed in UInt64(1)...2000 {
      var random = Seeded(seed)
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...90, using: &random) {
        let wide = Bool.random(using: &random)
        let value = UInt32.random(in: 0...(wide ? 0x10FFFF : 0x7F), using: &random)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let name = AccountName(.income, String(scalars), "x")
      #expect(AccountName(name.description) == name, "seed \(seed)")
    }
  }

  @Test("Within means itself or beneath it, not a name that begins alike")
  func within() {
    let fees = StandardAccounts.fees
    #expect(fees.isWithin(fees))
    #expect(StandardAccounts.fees(of: "Upwork").isWithin(fees))
    #expect(!AccountName(.expenses, "Fees on cards").isWithin(fees))
    #expect(!AccountName(.income, "Fees", "Upwork").isWithin(fees))
  }

  @Test("Names sort by kind in the order of a balance sheet, then by path")
  func order() {
    let sorted = ["income:A", "assets:B", "expenses:A", "assets:A", "equity:Z", "liabilities:A"]
      .compactMap { AccountName($0) }.sorted().map(\.description)
    #expect(
      sorted == [
        "assets:A", "assets:B", "liabilities:A", "equity:Z", "income:A", "expenses:A",
      ])
  }
}

@Suite struct StandardAccountsTests {
  @Test("The starting costs are costs, each once, and the starting income is income")
  func kinds() {
    let costs = StandardAccounts.costs.map(\.account)
    #expect(costs.allSatisfy { $0.kind == .expenses })
    #expect(Set(costs).count == costs.count)
    #expect(StandardAccounts.income.allSatisfy { $0.kind == .income })
    #expect(Set(StandardAccounts.income).count == StandardAccounts.income.count)
  }

  @Test("Rent is essential, a gift isn't, and what a platform takes always is")
  func essentials() {
    #expect(StandardAccounts.isEssential(AccountName(.expenses, "Rent")))
    #expect(!StandardAccounts.isEssential(AccountName(.expenses, "Gifts")))
    #expect(StandardAccounts.isEssential(StandardAccounts.fees(of: "Souqna")))
    #expect(StandardAccounts.isEssential(StandardAccounts.withheldTax))
    #expect(!StandardAccounts.isEssential(AccountName(.expenses, "Unheard of")))
    for cost in StandardAccounts.costs {
      #expect(
        StandardAccounts.isEssential(cost.account)
          == (cost.isEssential || cost.account.isWithin(StandardAccounts.fees)))
    }
  }
}
