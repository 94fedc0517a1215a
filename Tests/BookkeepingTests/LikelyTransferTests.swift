import Bookkeeping
import Ledger
import Money
import Statements
import Testing

/// What may be one transfer, what may be one row twice, and what may be no income.
@Suite struct LikelyTransferTests {
  private func file(_ text: String, _ name: String) -> StatementFile {
    StatementFile(name: name, bytes: Array(text.utf8))
  }

  private func take(
    _ text: String, _ name: String, _ account: String, _ book: TestBook, refusesTwins: Bool = false
  ) throws -> ImportReport {
    var request = ImportRequest(files: [file(text, name)])
    request.options.currency = .usd
    request.account = AccountName(account)
    request.refusesTwins = refusesTwins
    return try book.keeper.importFiles(request)
  }

  private let checking = """
    Date,Description,Amount
    2026-05-01,Client,900.00
    2026-05-10,Online payment 1234,-500.00
    2026-05-12,Shop,-20.00

    """
  private let savings = "Date,Description,Amount\n2026-05-11,Deposit 5678,500.00\n"

  @Test("Money that left one account and came into another unsorted is told, and nothing concluded")
  func told() throws {
    let book = try TestBook()
    #expect(try take(checking, "a.csv", "assets:Bank", book).likelyTransfers == nil)
    let report = try take(savings, "b.csv", "assets:Savings", book)
    let likely = try #require(report.likelyTransfers)
    #expect(likely.count == 1 && likely.pairs[0].amount == Amount(minorUnits: 500_00, .usd))
    #expect(likely.pairs[0].from.leaf == "Bank" && likely.pairs[0].into.leaf == "Savings")
    #expect(report.transfersMatched == 0)
    let findings = try book.keeper.check().findings
    #expect(findings.contains { if case .likelyTransfers(likely) = $0 { true } else { false } })
  }

  @Test("Two that would fit, or one that came too late, are no likely transfer")
  func notTold() throws {
    for other in [
      "Date,Description,Amount\n2026-05-11,Deposit,500.00\n2026-05-12,Deposit two,500.00\n",
      "Date,Description,Amount\n2026-05-25,Deposit,500.00\n",
      "Date,Description,Amount\n2026-05-11,Deposit,500.01\n",
    ] {
      let book = try TestBook()
      _ = try take(checking, "a.csv", "assets:Bank", book)
      #expect(try take(other, "b.csv", "assets:Savings", book).likelyTransfers == nil)
    }
  }

  @Test("What comes into an account that is owed, and a refund that a seller gives, is no income")
  func noIncome() throws {
    let book = try TestBook()
    _ = try take(checking, "a.csv", "assets:Bank", book)
    let card = """
      Date,Description,Amount
      2026-05-03,Books,-500.00
      2026-05-11,Payment received,500.00

      """
    let report = try take(card, "card.csv", "liabilities:Visa", book)
    #expect(report.likelyTransfers?.pairs.first?.into.leaf == "Visa")
    let status = try book.keeper.status()
    #expect(status.gross.known == 90_000)
    // 500 left the bank and paid the card; the books and the shop are what was spent.
    #expect(status.costs.known == 52_000)
  }

  @Test("A row under a reference that the book has with another amount, day or text is told")
  func restated() throws {
    let table = """
      Date,Description,Amount,Reference
      2026-01-02,Client A,100.00,R1
      2026-01-03,Client B,-200.00,R2
      2026-01-05,Client D,-20.00,R4

      """
    for (from, to) in [
      ("-200.00,R2", "-250.00,R2"), ("2026-01-03", "2026-01-04"), ("Client B", "Client B Ltd"),
    ] {
      let book = try TestBook()
      #expect(try take(table, "a.csv", "assets:Bank", book).files[0].restated == nil)
      let file = try take(table.replacing(from, with: to), "b.csv", "assets:Bank", book).files[0]
      #expect(file.new == 1 && file.restated?.rows == 1 && file.restated?.file == "a.csv")
    }
    // References that begin anew name no row.
    let book = try TestBook()
    _ = try take(table, "a.csv", "assets:Bank", book)
    let next = """
      Date,Description,Amount,Reference
      2026-01-08,Client E,70.00,R1
      2026-01-09,Client F,-30.00,R2

      """
    #expect(try take(next, "b.csv", "assets:Bank", book).files[0].restated == nil)
  }

  @Test("Days that haven't come yet are told by the last of them")
  func toCome() throws {
    let book = try TestBook()
    let text = "Date,Description,Amount\n2031-01-01,Subscription,-10.00\n2026-01-02,Tea,-1.00\n"
    let file = try take(text, "a.csv", "assets:Bank", book).files[0]
    #expect(file.dayToCome == Day(year: 2031, month: 1, day: 1) && file.new == 2)
    #expect(try take(checking, "b.csv", "assets:Bank", book).files[0].dayToCome == nil)
  }

  @Test("A file that only tells another's money anew is refused where that is asked for")
  func onlyTwins() throws {
    let qif = """
      !Type:Bank
      D2026-05-01
      T900.00
      PClient
      ^
      D2026-05-10
      T-500.00
      PPayment
      ^
      D2026-05-12
      T-20.00
      PShop
      ^

      """
    for refuses in [true, false] {
      let book = try TestBook()
      _ = try take(checking, "a.csv", "assets:Bank", book)
      let before = try book.keeper.check().digest
      let file = try take(qif, "b.qif", "assets:Bank", book, refusesTwins: refuses).files[0]
      #expect((file.refusal?.code == "twins") == refuses)
      #expect((file.twins?.rows == 3) != refuses)
      #expect(try (book.keeper.check().digest == before) == refuses)
    }
    // Three fares of a day and three others are alike by chance.
    let buses = try TestBook()
    func fares(_ names: String) -> String {
      "Date,Description,Amount\n" + names.map { "2026-05-01,Bus \($0),-2.00\n" }.joined()
    }
    _ = try take(fares("ABC"), "s1.csv", "assets:Bank", buses)
    let others = try take(fares("DEF"), "s2.csv", "assets:Bank", buses, refusesTwins: true)
    #expect(others.files[0].refusal == nil && others.files[0].new == 3)
    // A row of its own, and it isn't only another's.
    let book = try TestBook()
    _ = try take(checking, "a.csv", "assets:Bank", book)
    let more = qif + "D2026-05-20\nT-7.00\nPTea\n^\n"
    let file = try take(more, "b.qif", "assets:Bank", book, refusesTwins: true).files[0]
    #expect(file.refusal == nil && file.new == 4 && file.twins?.rows == 3)
  }
}

/// A book of nothing but a card.
@Suite struct CardAloneTests {
  @Test("A book that has only a card's statement isn't empty")
  func card() throws {
    let book = try TestBook()
    let text = "Date,Description,Amount\n2026-05-03,Books,-50.00\n2026-05-11,Payment,50.00\n"
    var request = ImportRequest(files: [StatementFile(name: "a.csv", bytes: Array(text.utf8))])
    request.account = AccountName("liabilities:Visa")
    request.options.currency = .usd
    _ = try book.keeper.importFiles(request)
    #expect(try !book.keeper.status().isEmpty)
  }
}

/// Books are closed up to days that have been.
@Suite struct CloseToComeTests {
  @Test("Days to come are not closed, by closing or by reconciling")
  func refused() throws {
    let book = try TestBook()
    _ = try book.take("Date,Description,Amount\n2026-05-01,Client,900.00\n")
    let late = day("2062-06-30")
    #expect(throws: DecisionRefusal.notYetOver(late)) { try book.keeper.close(until: late) }
    #expect(throws: DecisionRefusal.notYetOver(late)) {
      try book.keeper.reconcile(
        #require(AccountName("assets:Bank")), holds: Amount(minorUnits: 900_00, .usd), on: late,
        closes: true)
    }
    _ = try book.keeper.close(until: day("2026-06-30"))
  }
}

/// What a card's files taught of signs, and whose files that is for.
@Suite struct SignsOfAccountsTests {
  private let card = """
    Date,Description,Amount
    2026-03-14,Books,30.00
    2026-03-15,ONLINE PAYMENT - THANK YOU,-200.00
    2026-03-17,Flight,320.00

    """
  private let bank = """
    Date,Description,Amount
    2026-03-14,Salary,3000.00
    2026-03-15,Rent,-900.00
    2026-03-16,Client,500.00

    """

  private func take(_ text: String, _ account: String, _ book: TestBook) throws -> FileReport {
    try book.take(text, into: nil) { $0.account = AccountName(account) }
  }

  @Test("Signs that a card's list has are not taken for a bank's of the same header, nor back")
  func apart() throws {
    for isCardFirst in [true, false] {
      let book = try TestBook()
      for isCard in [isCardFirst, !isCardFirst] {
        _ = try take(isCard ? card : bank, isCard ? "liabilities:Visa" : "assets:Bank", book)
      }
      #expect(try book.balance("assets:Bank") == ["2600.00 USD"])
      #expect(try book.balance("liabilities:Visa") == ["-150.00 USD"])
    }
  }

  @Test("A card's next month without a payment has the signs of the month before, and says so")
  func next() throws {
    let book = try TestBook()
    _ = try take(card, "liabilities:Visa", book)
    let april = "Date,Description,Amount\n2026-04-02,Taxi,3.00\n2026-04-09,Books,7.00\n"
    let report = try take(april, "liabilities:Visa", book)
    #expect(report.issues.map(\.reason) == [.unsignedOut])
    #expect(try book.balance("liabilities:Visa") == ["-160.00 USD"])
  }

  @Test("What one file of an account taught of signs gives way to what the next says by itself")
  func own() throws {
    let months = [
      "Date,Details,Debit,Credit\n2026-02-01,Shop,30.00,\n2026-02-03,Pay,,100.00\n",
      "Date,Details,Debit,Credit\n2026-04-01,Shop,30.00,\n2026-04-02,Refund,-5.00,\n2026-04-03,Pay,,100.00\n",
      "Date,Details,Debit,Credit\n2026-05-01,Shop,-31.00,\n2026-05-02,B,-7.00,\n2026-05-03,Pay,,101.00\n",
    ]
    for order in [[0, 1, 2], [1, 2, 0], [2, 1, 0]] {
      let book = try TestBook()
      for place in order { _ = try take(months[place], "assets:Bank", book) }
      #expect(try book.balance("assets:Bank") == ["208.00 USD"], "\(order)")
    }
  }

  @Test("What a bank's row calls a refund is no income, and a card's payment no bill for internet")
  func refunds() throws {
    let book = try TestBook()
    let rows = """
      Date,Description,Amount
      2026-03-14,Refund Shop,30.00
      2026-03-15,استرداد مبلغ,20.00
      2026-03-15,مرتجع مشتريات,4.00
      2026-03-15,Storno Hotel,6.00
      2026-03-16,Reversal Media retainer,9.00
      2026-03-16,Client refund desk,1.00
      2026-03-16,Cashback,5.00

      """
    _ = try take(rows, "assets:Bank", book)
    _ = try take(
      card.replacing("ONLINE", with: "INTERNET"), "liabilities:Visa", book)
    let status = try book.keeper.status()
    // The cashback, and two clients with the word in their names.
    #expect(status.gross.known == 15_00)
    #expect(try book.balance("expenses:Internet").isEmpty)
  }
}
