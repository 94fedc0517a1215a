import Bookkeeping
import Intake
import Ledger
import Money
import Statements
import Store
import Testing

@Suite struct UndoTests {
  let january = "date,desc,amount\n2026-01-01,ACME,900.00\n2026-01-05,COFFEE,-3.00\n"
  let february = """
    date,desc,amount
    2026-01-05,COFFEE,-3.00
    2026-01-31,LATE,-7.00
    2026-02-01,ACME,900.00

    """

  @Test("Everything undone, newest first, leaves an empty book; undone again, the full one")
  func everything() throws {
    let book = try TestBook()
    let empty = try book.keeper.book.digest()
    try book.take(ExamplePerson.statements())
    try book.add(ExamplePerson.rules())
    try book.takeRates()
    let full = try book.keeper.book.digest()

    var undoings: [Int64] = []
    for change in try book.keeper.log(limit: 1000) {
      undoings.append(try #require(try book.keeper.undo(change.id.number)).by)
    }
    #expect(try book.keeper.book.digest() == empty)
    #expect(try book.balances() == [])
    #expect(try book.keeper.check().isSound)

    for undoing in undoings.reversed() { _ = try book.keeper.undo(undoing) }
    #expect(try book.keeper.book.digest() == full)
    #expect(try book.findings() == [])
  }

  @Test("After an undo the same files bring the same books")
  func again() throws {
    let book = try TestBook()
    try book.take(january)
    try book.take(february)
    let digest = try book.digest()
    for _ in 0..<2 { _ = try book.keeper.undo(nil) }
    #expect(try book.balances() == [])
    try book.take(february)
    try book.take(january)
    #expect(try book.digest() == digest)
  }

  @Test("A correction is remembered by the row: later files, an undo and a new import keep it")
  func correction() throws {
    let book = try TestBook()
    try book.take(january)
    let coffee = try #require(try book.register("assets:Bank").first { $0.description == "COFFEE" })
    _ = try book.keeper.assign(entry: coffee.entry, to: AccountName(.expenses, "Meetings"))
    #expect(try book.balance("expenses:Meetings") == ["3.00 USD"])
    let later = try #require(
      try book.keeper.importFiles(.of(february)).change)
    #expect(try book.balance("expenses:Meetings") == ["3.00 USD"])
    let digest = try book.digest()

    _ = try book.keeper.undo(later)
    #expect(try book.balance("expenses:Meetings") == ["3.00 USD"])
    try book.take(february)
    #expect(try book.digest() == digest)
  }

  @Test("No correction and no rule puts an entry's own account on both of its sides")
  func ownAccount() throws {
    let book = try TestBook(with: january)
    let digest = try book.digest()
    let coffee = try #require(try book.register("assets:Bank").first { $0.description == "COFFEE" })
    do {
      _ = try book.keeper.assign(entry: coffee.entry, to: AccountName(.assets, "Bank"))
      Testing.Issue.record("the money would vanish")
    } catch let refusal as DecisionRefusal {
      #expect(refusal == .ownAccount(AccountName(.assets, "Bank")))
    }
    #expect(try book.digest() == digest)
    let rule = Rule("COFFEE", to: "assets:Bank")
    #expect(try book.keeper.test(rule, limit: 10).count == 0)
    #expect(try book.keeper.add(rule).rebooked == 0)
    #expect(try book.balance("assets:Bank") == ["897.00 USD"])
    #expect(try book.balance("expenses:Coffee") == ["3.00 USD"])
  }

  @Test("An import whose row was corrected since can't be undone beneath the correction")
  func correctionAbove() throws {
    let book = try TestBook()
    let first = try #require(try book.keeper.importFiles(.of(january)).change)
    let coffee = try #require(try book.register("assets:Bank").first { $0.description == "COFFEE" })
    let change = try book.keeper.assign(entry: coffee.entry, to: AccountName(.expenses, "Meetings"))
    let corrected = try #require(change.change)
    do {
      _ = try book.keeper.undo(first)
      Testing.Issue.record("the correction stands on the import")
    } catch let refusal as BookRefusal {
      #expect(refusal == .undoBlocked(by: ChangeID(corrected)))
    }
    let undoing = try #require(try book.keeper.undo(corrected)).by
    let import1 = try #require(try book.keeper.undo(first)).by
    #expect(try book.balances() == [])
    _ = try book.keeper.undo(import1)
    _ = try book.keeper.undo(undoing)
    #expect(try book.balance("expenses:Meetings") == ["3.00 USD"])
  }

  @Test("The last change is the one undone, and an undoing isn't undone by itself")
  func last() throws {
    let book = try TestBook()
    #expect(try book.keeper.undo(nil) == nil)
    try book.take(january)
    _ = try book.keeper.add(Rule("COFFEE", to: "expenses:Cafes"))
    #expect(try book.keeper.undo(nil)?.undone.note.kind == .rule)
    #expect(try book.balance("expenses:Coffee") == ["3.00 USD"], "the word itself says coffee")
    #expect(try book.keeper.undo(nil)?.undone.note.kind == .importing)
    #expect(try book.keeper.undo(nil) == nil)
    do {
      _ = try book.keeper.undo(99)
      Testing.Issue.record("there is no change 99")
    } catch let refusal as BookRefusal {
      #expect(refusal == .noSuchChange(ChangeID(99)))
    }
  }

  @Test("A dry run says what an import would, and changes nothing")
  func dryRun() throws {
    let book = try TestBook()
    try book.take(january)
    let before = try book.keeper.book.digest()
    let dry = try book.take(february) { $0.isDryRun = true }
    #expect(try book.keeper.book.digest() == before)
    #expect(try book.keeper.log(limit: 10).count == 1)
    #expect(try book.keeper.accounts() == TestBook(with: january).keeper.accounts())
    let real = try book.take(february)
    #expect(dry.json == real.json)
    #expect(dry.counts == [2, 1, 0, 0])
  }

  @Test(
    "A refused file leaves the book as it was, and the file beside it is booked",
    arguments: [
      "", "\u{0}\u{1}\u{2}binary", "PK\u{3}\u{4}zip", "hello\n", "date,desc,amount\n",
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><OFX>&e;</OFX>",
      "date,desc,amount\n01/02/2026,A,\"25,000\"\n",
    ])
  func refused(text: String) throws {
    let book = try TestBook(with: january)
    let before = try book.keeper.book.digest()
    let accounts = try book.keeper.accounts()
    let report = try book.take(text, into: "Another")
    #expect(report.refusal != nil)
    #expect(report.counts == [0, 0, 0, 0])
    #expect(try book.keeper.book.digest() == before)
    #expect(try book.keeper.accounts() == accounts)
    #expect(try book.keeper.log(limit: 10).count == 1)

    var request = ImportRequest.of(text)
    request.files.append(contentsOf: ImportRequest.of(february).files)
    let both = try book.keeper.importFiles(request)
    #expect(both.files.map { $0.refusal != nil } == [true, false])
    let alone = try TestBook(with: january)
    try alone.take(february)
    #expect(try book.keeper.book.digest() == alone.keeper.book.digest())
  }
}

extension TestBook {
  convenience init(with text: String) throws {
    try self.init()
    try take(text)
  }
}

extension ImportRequest {
  /// One statement of the bank's, in dollars.
  static func of(_ text: String) -> ImportRequest {
    var request = ImportRequest(
      files: [StatementFile(name: "statement.csv", bytes: Array(text.utf8))])
    request.account = AccountName(.assets, "Bank")
    request.options.currency = .usd
    return request
  }
}
