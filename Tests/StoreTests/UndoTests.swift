import Intake
import Ledger
import Money
import Statements
import Store
import Support
import Testing

@Suite("Undo")
struct UndoTests {
  @Test("An undone import is gone, an undone undo brings it back under its old numbers")
  func importing() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let empty = try book.digest()
    let made = try book.write(note()) { w in
      let rows = try (0..<5).map { try w.income($0, 100) }
      try w.set("setting", "language", "\"ar\"")
      return rows
    }
    let full = try book.digest()
    let undo = try book.undo(try #require(made.change), note(.undo))
    #expect(try book.digest() == empty)
    try book.read { r throws in
      #expect(try r.balances().isEmpty)
      #expect(try r.row(made.value[0]) == nil)
      #expect(try r.change(ChangeID(1))?.undoneBy == undo)
      #expect(try r.change(undo)?.undoes == ChangeID(1))
    }
    let redo = try book.undo(undo, note(.undo))
    #expect(try book.digest() == full)
    #expect(try book.read { try $0.entry(made.value[4])?.legs.count } == 2)
    // Naming the import again undoes its redo.
    let again = try book.undo(ChangeID(1), note(.undo))
    #expect(try book.read { try $0.change(again)?.undoes } == redo)
    #expect(try book.digest() == empty)
    #expect(refusal { try book.undo(ChangeID(1), note(.undo)) } == .alreadyUndone(by: again))
    #expect(refusal { try book.undo(ChangeID(9), note(.undo)) } == .noSuchChange(ChangeID(9)))
    #expect(try book.verify().faults == [])
  }

  @Test("Undo is refused by naming the later change that built on this one")
  func blocked() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let row = try book.write(note()) { try $0.income(1, 100) }.value
    let pending = try book.write(note()) { try $0.row(2, 50).row }.value
    try book.write(note(.rule)) { w in  // 3 rebooks the first row
      try w.kill(entry: row)
      let amount = Amount(minorUnits: 100, usd)
      let other = try w.account(AccountName(.income, "Course"))
      try w.post(
        row, on: firstDay,
        [Leg(try w.account(payPal), amount, row: row), Leg(other, try amount.negated())])
    }
    try book.write(note(.rule)) { w in  // 4 books the second
      let amount = Amount(minorUnits: 50, usd)
      try w.post(
        pending, on: firstDay,
        [
          Leg(try w.account(payPal), amount, row: pending),
          Leg(try w.account(upwork), try amount.negated()),
        ])
    }
    try book.write(note(.setting)) { try $0.set("rule", "a", "1") }  // 5
    try book.write(note(.setting)) { try $0.set("rule", "a", "2") }  // 6
    func blocker(of change: Int64) -> BookRefusal? {
      refusal { try book.undo(ChangeID(change), note(.undo)) }
    }
    #expect(blocker(of: 1) == .undoBlocked(by: ChangeID(3)))
    #expect(blocker(of: 2) == .undoBlocked(by: ChangeID(4)))
    #expect(blocker(of: 5) == .undoBlocked(by: ChangeID(6)))
    for change: Int64 in [6, 5, 4, 3, 2, 1] { #expect(blocker(of: change) == nil) }
    #expect(try book.read { try $0.balances().isEmpty })
    #expect(try book.verify().faults == [])
  }

  @Test("What came anew in the place of what was undone blocks its return")
  func replaced() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    try book.write(note()) { try $0.income(1, 100) }
    let undo = try book.undo(ChangeID(1), note(.undo))
    let second = try #require(try book.write(note()) { try $0.income(1, 100) }.change)
    #expect(refusal { try book.undo(undo, note(.undo)) } == .undoBlocked(by: second))
    let secondUndone = try book.undo(second, note(.undo))
    let redo = try book.undo(undo, note(.undo))
    #expect(refusal { try book.undo(secondUndone, note(.undo)) } == .undoBlocked(by: redo))
    #expect(try book.verify().faults == [])
  }

  @Test("An import isn't undone while a later file tells of the same rows")
  func overlapping() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let rows = try book.write(note()) { w in try (0..<3).map { try w.income($0, 100) } }.value
    try book.write(note()) { w in
      let content = try w.keep(StatementFile(name: "a", bytes: [1]))
      // A file in which all is known gets no record; its number goes to the next.
      let known = try w.nextFile()
      #expect(try w.row(0, 100, file: known).row == rows[0])
      w.forget(known)
      let file = try w.nextFile()
      #expect(try w.row(2, 100, file: file).row == rows[2])
      try w.row(3, 100, file: file)
      try w.insert(FileNote(name: "a", content: content, format: "csv"), as: file)
    }
    try book.read { r throws in
      #expect(try r.sightings(of: rows[2]).map(\.line) == [2])
      #expect(try r.sightings(of: rows[0]).isEmpty)
      #expect(try r.sightings(of: rows[1]).isEmpty)
    }
    #expect(refusal { try book.undo(ChangeID(1), note(.undo)) } == .undoBlocked(by: ChangeID(2)))
    try book.undo(ChangeID(2), note(.undo))
    try book.undo(ChangeID(1), note(.undo))
    #expect(try book.read { try $0.balances().isEmpty })
    #expect(try book.verify().faults == [])
  }

  @Test("A correction that was undone leaves the entry as it was, booked once")
  func corrections() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let row = try book.write(note()) { try $0.income(1, 100) }.value
    let before = try book.digest()
    try book.write(note(.correction)) { w in  // 2: unbooked and deleted in one go
      try w.kill(entry: row)
      try w.tombstone(row: row)
    }
    #expect(try book.write(note()) { try $0.row(1, 100) }.value != .new(row))
    try book.undo(ChangeID(2), note(.undo))
    #expect(try book.digest() == before)
    try book.write(note(.correction)) { try $0.kill(entry: row) }  // 4
    try book.write(note(.correction)) { try $0.tombstone(row: row) }  // 5
    #expect(refusal { try book.undo(ChangeID(4), note(.undo)) } == .undoBlocked(by: ChangeID(5)))
    try book.undo(ChangeID(5), note(.undo))
    try book.undo(ChangeID(4), note(.undo))
    #expect(try book.digest() == before)
    #expect(try book.verify().faults == [])
  }

  @Test("What a change both brought and took out stays out when it is undone and redone")
  func within() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    try book.write(note(.setting)) { try $0.set("rule", "a", "0") }
    let before = try book.digest()
    try book.write(note(.setting)) { w in
      for body in 1...3 { try w.set("rule", "a", "\(body)") }
      let row = try w.income(1, 5)
      try w.kill(entry: row)
      try w.kill(row: row)
    }
    let after = try book.digest()
    let undo = try book.undo(ChangeID(2), note(.undo))
    #expect(try book.digest() == before)
    try book.undo(undo, note(.undo))
    #expect(try book.digest() == after)
    #expect(try book.read { try $0.fact("rule", "a")?.body } == "3")
    #expect(try book.verify().faults == [])
  }

  @Test("Law: after any changes, an undo restores the digest before, and its undo the one after")
  func law() throws {
    try withEvery(1...12) { seed in try law(Seeded(UInt64(seed))) }
  }

  private func law(_ seeded: Seeded) throws {
    var random = seeded
    let temporary = try TemporaryBook()
    let book = temporary.book
    // The digest before and after each change that is in force, newest last.
    var history: [(change: ChangeID, before: BookDigest, after: BookDigest)] = []
    for step in 0..<30 {
      let before = try book.digest()
      if Int.random(in: 0..<4, using: &random) == 0, let last = history.last {
        let change = try book.undo(last.change, note(.undo))
        #expect(try book.digest() == last.before, "seed \(seeded.seed), step \(step)")
        history[history.count - 1] = (change, last.after, last.before)
      } else {
        let written = try book.write(note()) { w in
          for _ in 0..<Int.random(in: 1...4, using: &random) { try RandomStep(&random).run(w) }
        }
        let after = try book.digest()
        if let change = written.change { history.append((change, before, after)) }
      }
      // Older changes: either refused by naming a later one, or taken back and brought again.
      if let any = history.randomElement(using: &random) {
        let now = try book.digest()
        do {
          let undo = try book.undo(any.change, note(.undo))
          try book.undo(undo, note(.undo))
          #expect(try book.digest() == now, "seed \(seeded.seed), step \(step)")
          history = history.map { each in
            each.change == any.change ? (ChangeID(undo.number + 1), each.before, each.after) : each
          }
        } catch BookRefusal.undoBlocked(let by) {
          #expect(by > any.change, "seed \(seeded.seed), step \(step)")
        }
      }
    }
    #expect(try book.verify().faults == [], "seed \(seeded.seed)")
  }
}

/// One random thing that a write may do; what the book refuses is passed over.
struct RandomStep {
  private let kind: Int
  private let number: Int
  private let units: Int64

  init(_ random: inout Seeded) {
    kind = Int.random(in: 0..<9, using: &random)
    number = Int.random(in: 0..<6, using: &random)
    units = Int64.random(in: -500...500, using: &random)
  }

  func run(_ w: Writer) throws {
    do { try refusable(w) } catch is BookRefusal {}
  }

  private func refusable(_ w: Writer) throws {
    let row = try w.reader().row(key: RowKey(high: 1, low: UInt64(number)))
    switch kind {
    case 0, 1, 2:
      guard row == nil else { return }
      try w.income(number, units, on: firstDay.adding(days: number * 20))
    case 3:
      if let row { try w.kill(entry: row.id) }
    case 4:
      if let row { try w.kill(row: row.id) }
    case 5:
      if let row, row.isDeleted { try w.restore(row: row.id) }
      if let row, !row.isDeleted { try w.tombstone(row: row.id) }
    case 6:
      try w.set("rule", "\(number)", "\(units)")
      try w.remove("rule", "\(number + 1)")
    case 7:
      let rate = Rate(
        Amount(minorUnits: 100, usd), equals: Amount(minorUnits: 4_000 + units, egp))!
      try w.set(DayRate(rate, on: firstDay.adding(days: number), source: "ecb"))
    default:
      guard let row, !row.isDeleted else { return }
      let amount = Amount(minorUnits: units, usd)
      let rate = Rate(Amount(minorUnits: 1, usd), equals: Amount(minorUnits: 48, egp))
      try w.post(
        row.id, on: firstDay,
        [
          Leg(try w.account(payPal), amount, row: row.id),
          Leg(try w.account(fees), try amount.negated(), stream: try w.account(upwork)),
        ], ownRate: rate)
    }
  }
}
