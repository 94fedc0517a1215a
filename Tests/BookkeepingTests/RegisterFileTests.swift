import Bookkeeping
import Ledger
import Money
import Statements
import Store
import Testing

/// A QIF file of several registers: a current account, savings and a card, pointing at one another.
@Suite struct RegisterFileTests {
  private let file = """
    !Account
    NChecking
    TBank
    ^
    !Type:Bank
    D13/1/2026
    T1,000.00
    POpening Balance
    L[Checking]
    ^
    D14/1/2026
    T-200.00
    PTo savings
    L[Savings]
    ^
    D20/1/2026
    T-90.00
    PCard bill
    L[Visa]
    ^
    !Account
    NSavings
    TBank
    ^
    !Type:Bank
    D13/1/2026
    T50.00
    POpening Balance
    L[Savings]
    ^
    D14/1/2026
    T200.00
    PFrom checking
    L[Checking]
    ^
    !Account
    NVisa
    TCCard
    ^
    !Type:CCard
    D15/1/2026
    T-90.00
    PCafe Amber
    LDining
    ^
    D20/1/2026
    T90.00
    PCard bill
    L[Checking]
    ^

    """

  @Test("Opening balances aren't income, transfers within the file meet, and cards are owed")
  func registers() throws {
    let book = try TestBook()
    let report = try book.take(file, as: "all.qif", into: nil)
    #expect(report.counts == [5, 0, 2, 0])
    #expect(
      Set(try book.balances()) == [
        "assets:Checking 710.00 USD", "assets:Savings 250.00 USD", "equity:Opening -1050.00 USD",
        "expenses:Coffee 90.00 USD",
      ])
    #expect(try book.findings() == [])
    // Once more is nothing more.
    #expect(try book.take(file, as: "again.qif", into: nil).counts == [0, 7, 0, 0])
  }

  @Test("The same file of several accounts isn't booked again under another account")
  func anotherAccount() throws {
    for (first, second, owner) in [
      (nil, "Home", AccountName(.assets, "Checking")),
      ("Home", nil, AccountName(.assets, "Home", "Checking")),
      ("Home", "Work", AccountName(.assets, "Home", "Checking")),
    ] as [(String?, String?, AccountName)] {
      let book = try TestBook()
      try book.take(file, as: "all.qif", into: first)
      let digest = try book.digest()
      #expect(try book.take(file, as: "b.qif", into: second).refusal == .isAnotherAccounts(owner))
      #expect(try book.digest() == digest)
      #expect(try book.take(file, as: "c.qif", into: first).counts == [0, 7, 0, 0])
    }
  }

  @Test("An opening balance that a later file moves back is counted once")
  func earlier() throws {
    func register(_ day: String, _ opening: String, _ rows: String = "") -> String {
      "!Account\nNBank\n^\n!Type:Bank\nD\(day)\nT\(opening)\nPOpening Balance\nL[Bank]\n^\n\(rows)"
    }
    let files = [
      register("2026-02-01", "150.00", "D2026-02-03\nT-20.00\nPCafe Amber\n^\n"),
      register("2026-01-01", "100.00", "D2026-01-03\nT50.00\nPACME\n^\n"),
    ]
    var digests: Set<String> = []
    for order in [files, files.reversed()] {
      let book = try TestBook()
      for text in order { try book.take(text, as: "bank.qif", into: nil) }
      #expect(try book.balance("assets:Bank") == ["130.00 USD"])
      digests.insert(try book.digest())
    }
    #expect(digests.count == 1)
  }
}
