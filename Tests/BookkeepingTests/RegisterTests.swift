import Bookkeeping
import Intake
import Ledger
import Money
import Support
import Testing

/// Pages of the register, and its search.
@Suite struct RegisterTests {
  static let rows = """
    date,description,counterparty,amount
    2026-01-05,إيجَار الشقّة,,-300.00
    2026-01-06,ايجار الشقه,مالك,-301.00
    2026-02-07,تحويل إلى مصطفى,Zed GmbH,-12.50
    2026-02-08,PAYMENT acme 17,Acme,900.00
    2026-02-08,Payment ACME 18,Acme,901.00
    2026-03-09,كـــهرباء,,-40.00

    """

  private func book() throws -> TestBook {
    let book = try TestBook()
    try book.take(RegisterTests.rows)
    return book
  }

  private func page(
    _ book: TestBook, _ index: inout RowIndex, _ change: (inout RegisterQuery) -> Void
  ) throws -> RegisterPage {
    var query = RegisterQuery(days: .beginning ... .distant)
    change(&query)
    try book.keeper.follow(&index)
    return try book.keeper.page(query, index)
  }

  private func found(
    _ book: TestBook, _ words: String, in account: String? = nil
  ) throws -> [String] {
    var index = RowIndex()
    return try page(book, &index) {
      $0.text = words
      $0.account = account.flatMap { AccountName($0) }
    }.lines.map(\.description)
  }

  @Test("A search finds Arabic however it is spelled, and every word in any order")
  func folding() throws {
    let book = try book()
    #expect(try found(book, "ايجار") == ["ايجار الشقه", "إيجَار الشقّة"])
    #expect(try found(book, "الشقة إيجار").count == 2)
    #expect(try found(book, "مصطفي") == ["تحويل إلى مصطفى"])
    #expect(try found(book, "كهرباء") == ["كـــهرباء"])
    #expect(try found(book, "acme payment") == ["Payment ACME 18", "PAYMENT acme 17"])
    #expect(try found(book, "zed") == ["تحويل إلى مصطفى"])
    #expect(try found(book, "١٧") == ["PAYMENT acme 17"])
    #expect(try found(book, "acme rent").isEmpty)
    #expect(try found(book, "ا").count == 4)
    #expect(try found(book, " - ").count == 6)
  }

  @Test("A search within an account finds what is booked there")
  func account() throws {
    let book = try book()
    #expect(try found(book, "acme", in: "assets:Bank").count == 2)
    #expect(try found(book, "acme", in: "income:Unsorted").count == 2)
    #expect(try found(book, "acme", in: "expenses:Unsorted").isEmpty)
    #expect(throws: DecisionRefusal.noSuchAccount("assets:Nowhere")) {
      _ = try found(book, "acme", in: "assets:Nowhere")
    }
  }

  @Test("A row that was undone or deleted isn't found, and is again when that is undone")
  func undone() throws {
    let book = try book()
    var index = RowIndex()
    func count() throws -> Int { try page(book, &index) { $0.text = "acme" }.lines.count }
    #expect(try count() == 2)
    let entry = try #require(book.register("assets:Bank").first { $0.amount == usd(90_000) }).entry
    let change = try book.keeper.delete(entry: entry, why: "").change
    #expect(try count() == 1)
    _ = try book.keeper.undo(change)
    #expect(try count() == 2)
    try book.take("date,description,amount\n2026-04-01,acme again,5.00\n", as: "later.csv")
    #expect(try count() == 3)
    _ = try book.keeper.undo(nil)
    #expect(try count() == 2)
  }

  @Test("Pages hang together: forward and back they are the whole register, each line once")
  func pages() throws {
    for seed in UInt64(1)...4 {
      let book = try TestBook()
      for statement in SmallWorld(seed: seed).statements {
        let file = statement.file(0..<statement.days.count, "all")
        var request = ImportRequest(files: [file.file])
        request.account = file.account
        _ = try book.keeper.importFiles(request)
      }
      var index = RowIndex()
      for account in [nil, "assets:Bank", "assets:PayPal", "expenses:Unsorted"] as [String?] {
        let name = account.flatMap { AccountName($0) }
        if let name, try !book.keeper.accounts().contains(name) { continue }
        for limit in [1, 3] {
          func walk(_ days: ClosedRange<Day>) throws -> (down: [String], up: [String]) {
            func texts(_ page: RegisterPage) -> [String] {
              page.lines.map { "\($0.day) \($0.entry) \($0.account) \($0.amount)" }
            }
            var down: [String] = []
            var start = RegisterQuery.Start.newest
            var last: RegisterPage?
            while true {
              let page = try page(book, &index) {
                ($0.account, $0.limit, $0.start, $0.days) = (name, limit, start, days)
              }
              down += texts(page)
              last = page
              guard let older = page.older else { break }
              start = .olderThan(older)
            }
            var up = last.map(texts) ?? []
            while let newer = last?.newer {
              let page = try page(book, &index) {
                ($0.account, $0.limit, $0.start, $0.days) = (name, limit, .newerThan(newer), days)
              }
              up = texts(page) + up
              last = page
            }
            return (down, up)
          }
          let all = try walk(.beginning ... .distant)
          #expect(all.down == all.up, "seed \(seed), \(account ?? "all")")
          #expect(all.down.count == Set(all.down).count || name != nil, "seed \(seed)")
          if let account {
            let whole = try book.register(account).map {
              "\($0.day) \($0.entry) \(account) \($0.amount)"
            }
            #expect(all.down == whole, "seed \(seed), \(account)")
          }
          let some = day("2026-01-08")...day("2026-01-11")
          let part = try walk(some)
          #expect(part.down == part.up)
          #expect(part.down == all.down.filter { some.contains(day(String($0.prefix(10)))) })
        }
      }
    }
  }
}
