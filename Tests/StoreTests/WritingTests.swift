import Foundation
import Intake
import Ledger
import Money
import Statements
import Store
import Testing

@Suite("Writing to the book")
struct WritingTests {
  @Test("What is written is read back as it was, every field of it")
  func roundTrip() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let written = try book.write(note(why: "first import")) { w throws in
      let content = try w.keep(StatementFile(name: "a.csv", bytes: Array("h\r\none\ntwo".utf8)))
      let file = try w.nextFile()
      let full = try w.row(1, 9_700, file: file) { row in
        row.valueDay = firstDay.adding(days: 2)
        row.gross = 10_000
        row.fee = -300
        row.tax = 0
        row.balance = .max
        row.kind = .transfer
        row.standing = .pending
        row.sourceID = "TX-1"
        row.event = "E-1"
        row.about = "E-0"
        row.counterparty = "شركة النيل"
        row.description = "دفعة أولى\u{0}بعد"
        row.arrives = Amount(minorUnits: 485_000, egp)
      }
      let bare = try w.row(2, .min, file: file)
      var record = FileNote(name: "a.csv", content: content, format: "paypal")
      record.account = try w.account(payPal)
      record.firstDay = firstDay
      record.lastDay = firstDay.adding(days: 30)
      record.opening = .init(Amount(minorUnits: -5, usd), on: firstDay)
      record.closing = .init(Amount(minorUnits: 5, usd), on: nil)
      record.counts.new = 2
      record.counts.rejected = 1
      try w.insert(record, as: file)
      let issue = Issue(line: 3, column: "Date", reason: .unreadableDate, text: "32/13")
      try w.insert(issue, of: file)
      w.note.facts = #"{"new":2}"#
      return (full.row, bare.row, file, record, issue)
    }
    let (full, bare, file, record, issue) = written.value
    #expect(written.change == ChangeID(1))

    try book.read { r throws in
      let row = try #require(try r.row(full)).row
      #expect(row.valueDay == firstDay.adding(days: 2))
      #expect((row.gross, row.fee, row.tax) == (10_000, -300, 0))
      #expect(row.balance == .max)
      #expect(row.kind == .transfer && row.standing == .pending)
      #expect([row.sourceID, row.event, row.about] == ["TX-1", "E-1", "E-0"])
      #expect(row.counterparty == "شركة النيل")
      #expect(row.description == "دفعة أولى\u{0}بعد")
      #expect(row.arrives == Amount(minorUnits: 485_000, egp))
      #expect(row.file == file && row.line == 1 && row.day == firstDay)

      let other = try #require(try r.row(key: RowKey(high: 1, low: 2)))
      #expect(other.id == bare && other.row.amount == Amount(minorUnits: .min, usd))
      #expect(other.row.gross == nil && other.row.event == nil && other.row.arrives == nil)

      let stored = try #require(try r.file(file))
      #expect(stored.note == record && stored.size == 10 && stored.born == ChangeID(1))
      #expect(try r.files(sha256: stored.sha256).map(\.id) == [file])
      #expect(try r.issues(of: file) == [issue])
      #expect(try r.line(1, of: file).map { String(decoding: $0, as: UTF8.self) } == "h")
      #expect(try r.line(2, of: file).map { String(decoding: $0, as: UTF8.self) } == "one")
      #expect(try r.line(3, of: file).map { String(decoding: $0, as: UTF8.self) } == "two")
      #expect(try r.line(4, of: file) == nil)

      let change = try #require(try r.changes(limit: 10).first)
      #expect(change.note.why == "first import" && change.note.facts == #"{"new":2}"#)
    }
  }

  @Test("Every kind and standing of a row keeps its stored number")
  func kinds() throws {
    let temporary = try TemporaryBook()
    let all = Row.Kind.allCases.flatMap { kind in Row.Standing.allCases.map { (kind, $0) } }
    try temporary.book.write(note()) { w throws in
      for (number, each) in all.enumerated() {
        try w.row(number, 1) { ($0.kind, $0.standing) = each }
      }
    }
    try temporary.book.read { r throws in
      var seen: [(Row.Kind, Row.Standing)] = []
      try r.rows { seen.append(($0.row.kind, $0.row.standing)) }
      #expect(seen.map(\.0) == all.map(\.0) && seen.map(\.1) == all.map(\.1))
    }
  }

  @Test("An account of any name that can be made is the same account in the next write")
  func names() throws {
    let temporary = try TemporaryBook()
    let long = String(repeating: "شركة ", count: 40)
    let names = [
      AccountName(.income, long, long, long), AccountName(.assets, ""), AccountName(.equity, " : "),
      AccountName(.expenses, "a\u{0}b\u{202E}c"), AccountName(.liabilities, "🏦"), payPal,
    ]
    func write(_ fact: String) throws -> [AccountID] {
      try temporary.book.write(note()) { w in
        try w.set("n", "n", fact)
        return try names.map { try w.account($0) }
      }.value
    }
    let ids = try write("1")
    #expect(try write("2") == ids)
    try temporary.book.read { r throws in
      for (id, name) in zip(ids, names) {
        #expect(try r.account(id) == name)
        #expect(try r.account(named: name) == id)
      }
    }
  }

  @Test("A file whose record never came takes the whole write back")
  func fileWithoutRecord() throws {
    let temporary = try TemporaryBook()
    let refused = refusal {
      try temporary.book.write(note()) { w in
        let content = try w.keep(StatementFile(name: "a", bytes: [1]))
        let bare = try w.nextFile()
        try w.row(1, 1, file: bare)
        let file = try w.nextFile()
        try w.insert(FileNote(name: "a", content: content, format: "csv"), as: file)
      }
    }
    #expect(refused == .fileWithoutRecord(FileID(1)))
    #expect(try temporary.book.read { try $0.changes(limit: 1).isEmpty })
  }

  @Test("A row that comes again is known, and leaves no change")
  func again() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let first = try book.write(note()) { try $0.row(1, 100).row }.value
    let again = try book.write(note()) { try $0.row(1, 100) }
    #expect(again.value == .known(first, deleted: false, file: FileID(1)))
    #expect(again.change == nil)
    #expect(try book.read { try $0.changes(limit: 10).count } == 1)
  }

  @Test("A row that the person deleted is known as deleted when it comes again")
  func deleted() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let first = try book.write(note()) { try $0.row(1, 100).row }.value
    let tombstone = try book.write(note(.correction)) { try $0.tombstone(row: first) }.value
    let again = try book.write(note()) { try $0.row(1, 100) }
    #expect(again.value == .known(tombstone, deleted: true, file: FileID(1)))
    let restored = try book.write(note(.correction)) { try $0.restore(row: tombstone) }.value
    try book.read { r throws in
      #expect(try r.row(restored)?.isDeleted == false)
      #expect(try r.row(first) == nil)
      #expect(try r.row(tombstone) == nil)
    }
  }

  @Test("Balances, registers and entries tell the same of the same postings")
  func reading() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let ids = try book.write(note()) { w throws in
      try (0..<40).map { try w.income($0, Int64($0) + 1, on: firstDay.adding(days: $0 / 2)) }
    }.value
    try book.read { r throws in
      let account = try #require(try r.account(named: payPal))
      #expect(try r.balances()[account]?[usd] == 820)
      #expect(try r.balances(on: firstDay.adding(days: 1))[account]?[usd] == 10)
      #expect(try r.balances(on: firstDay.adding(days: 18))[account]?[usd] == 741)
      let entry = try #require(try r.entry(ids[7]))
      #expect(entry.legs.map(\.amount.minorUnits) == [8, -8] && entry.legs[0].row == ids[7])
      #expect(try r.rows(ofEntry: ids[7]).map(\.id) == [ids[7]])
      #expect(try r.entry(bookedFrom: ids[7]) == ids[7])

      var seen: [RowID] = []
      var place: (day: Day, entry: RowID)?
      while case let page = try r.register(of: account, after: place, limit: 7),
        let last = page.last
      {
        seen += page.map(\.row)
        place = (last.posting.day, last.posting.entry)
      }
      #expect(seen == ids)
      let newest = try r.register(of: account, before: nil, limit: 3)
      #expect(newest.map(\.row) == ids.suffix(3).reversed())
      #expect(newest[0].description == "row 39" && newest[0].line == 39)
    }
  }

  @Test("Unbooking an entry takes its postings out of every sum")
  func unbooking() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let ids = try book.write(note()) { w in try (0..<3).map { try w.income($0, 100) } }.value
    try book.write(note(.correction)) { try $0.kill(entry: ids[1]) }
    try book.read { r throws in
      let account = try #require(try r.account(named: payPal))
      #expect(try r.balances()[account]?[usd] == 200)
      #expect(try r.entry(ids[1]) == nil)
      #expect(try r.row(ids[1]) != nil)
    }
    #expect(
      refusal { try book.write(note()) { try $0.kill(entry: ids[1]) } } == .noSuchEntry(ids[1]))
  }

  @Test("A booking that would make the books wrong is refused, with nothing left behind")
  func wrongBookings() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let id = try book.write(note()) { try $0.income(1, 100) }.value
    let missing = RowID(99)
    func post(_ row: RowID, _ units: [Int64]) -> BookRefusal? {
      refusal {
        try book.write(note()) { w throws in
          let account = try w.account(payPal)
          try w.post(
            row, on: firstDay, units.map { Leg(account, Amount(minorUnits: $0, usd)) })
        }
      }
    }
    #expect(post(id, [1, -1]) == .entryExists(id))
    #expect(post(id, [1, -2]) == .unbalanced(id))
    #expect(post(id, [.max, .max, 2]) == .unbalanced(id))
    #expect(post(id, []) == .unbalanced(id))
    #expect(post(missing, [1, -1]) == .noSuchRow(missing))
    #expect(refusal { try book.write(note()) { try $0.kill(row: id) } } == .rowInUse(id))
    #expect(try book.read { try $0.changes(limit: 10).count } == 1)
  }

  @Test(
    "A write that throws leaves nothing, a rehearsal leaves nothing, an empty write leaves nothing")
  func nothing() throws {
    struct Stop: Error {}
    let temporary = try TemporaryBook()
    let book = temporary.book
    do {
      try book.write(note()) { w throws in
        try w.income(1, 100)
        throw Stop()
      }
      Testing.Issue.record("the write went through")
    } catch is Stop {}
    let rehearsed = try book.rehearse(note()) { w throws in
      try w.income(1, 100)
      return try w.reader().balances().count
    }
    #expect(rehearsed.value == 2 && rehearsed.change == ChangeID(1))
    #expect(try book.write(note()) { try $0.account(payPal) }.change == nil)
    try book.read { r throws in
      #expect(try r.changes(limit: 10).isEmpty)
      #expect(try r.balances().isEmpty)
      #expect(try r.accounts().isEmpty)
    }
  }

  @Test("Facts, rates, own rates and pairs are set, replaced and taken out")
  func facts() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let rate = Rate(Amount(minorUnits: 100, usd), equals: Amount(minorUnits: 4_850, egp))!
    let other = Rate(Amount(minorUnits: 100, usd), equals: Amount(minorUnits: 5_000, egp))!
    try book.write(note(.setting)) { w throws in
      #expect(try w.set("rule", "b", "1"))
      #expect(try w.set("rule", "a", "2"))
      #expect(try !w.set("rule", "a", "2"))
      #expect(try w.set(DayRate(rate, on: firstDay, source: "ecb")))
      #expect(try !w.set(DayRate(rate, on: firstDay, source: "ecb")))
      let (out, arrival) = (try w.row(1, -100).row, try w.row(2, 4_850, egp).row)
      try w.insert(Pair(out: out, in: arrival))
      try w.post(
        out, on: firstDay,
        [Leg(try w.account(payPal), Amount(minorUnits: 0, usd))], ownRate: rate)
    }
    try book.write(note(.setting)) { w throws in
      try w.set("rule", "a", "3")
      try w.set(DayRate(other, on: firstDay, source: "ecb"))
    }
    try book.read { r throws in
      #expect(try r.facts("rule").map(\.body) == ["3", "1"])
      #expect(try r.fact("rule", "a")?.born == ChangeID(2))
      #expect(try r.rates().rates(from: usd, to: egp, on: firstDay) == [other])
      #expect(try r.ownRates() == [RowID(1): rate])
      #expect(try r.entry(RowID(1))?.ownRate == rate)
      #expect(try r.pairs() == [Pair(out: RowID(1), in: RowID(2))])
      #expect(try r.pair(of: RowID(2)) == Pair(out: RowID(1), in: RowID(2)))
    }
    #expect(
      refusal { try book.write(note()) { try $0.kill(row: RowID(2)) } } == .rowInUse(RowID(2)))
    try book.write(note(.setting)) { w throws in
      #expect(try w.remove("rule", "a"))
      #expect(try !w.remove("rule", "a"))
      #expect(try w.remove(DayRate(other, on: firstDay, source: "ecb")))
      #expect(try w.kill(pairOf: RowID(2)))
      #expect(try !w.kill(pairOf: RowID(1)))
      try w.kill(entry: RowID(1))
    }
    try book.read { r throws in
      #expect(try r.facts("rule").map(\.name) == ["b"])
      #expect(try r.rates().isEmpty)
      #expect(try r.ownRates().isEmpty)
      #expect(try r.pairs().isEmpty)
    }
  }

  @Test("Sums beyond 64 bits stay exact")
  func wide() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w throws in
      for number in 0..<4 { try w.income(number, .max) }
      try w.income(9, -5)
    }
    try temporary.book.read { r throws in
      let account = try #require(try r.account(named: payPal))
      #expect(try r.balances()[account]?[usd] == Int128(Int64.max) * 4 - 5)
    }
  }
}
