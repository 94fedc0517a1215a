import GRDB
import Ledger
import Money
import Statements
import Testing

@testable import Store

@Suite("Verifying the book")
struct VerifyTests {
  /// A book with something in every table.
  private func everything() throws -> TemporaryBook {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let rate = Rate(Amount(minorUnits: 100, usd), equals: Amount(minorUnits: 4_850, egp))!
    try book.write(note(why: "first")) { w in
      let content = try w.keep(StatementFile(name: "a.csv", bytes: Array("one\ntwo".utf8)))
      let file = try w.nextFile()
      let out = try w.row(1, -100, file: file) { row in
        (row.sourceID, row.event, row.about, row.counterparty) = ("T", "E", "A", "C")
        (row.gross, row.fee, row.tax, row.balance) = (-90, -5, -5, 7)
        row.valueDay = firstDay
        row.arrives = Amount(minorUnits: 1, egp)
      }.row
      try w.row(1, -100, file: file)
      let arrival = try w.row(2, 4_850, egp).row
      try w.post(
        out, on: firstDay,
        [
          Leg(try w.account(payPal), Amount(minorUnits: -100, usd), row: out),
          Leg(
            try w.account(fees), Amount(minorUnits: 100, usd), stream: try w.account(upwork)),
        ], ownRate: rate)
      try w.post(
        arrival, on: firstDay,
        [
          Leg(try w.account(payPal), Amount(minorUnits: 4_850, egp), row: arrival),
          Leg(try w.account(upwork), Amount(minorUnits: -4_850, egp)),
        ])
      try w.insert(Pair(out: out, in: arrival))
      try w.set("rule", "a", "{}")
      try w.set(DayRate(rate, on: firstDay, source: "ecb"))
      var record = FileNote(name: "a.csv", content: content, format: "csv")
      record.account = try w.account(payPal)
      (record.firstDay, record.lastDay) = (firstDay, firstDay)
      record.opening = .init(Amount(minorUnits: 1, usd), on: firstDay)
      record.closing = .init(Amount(minorUnits: 2, usd), on: firstDay)
      try w.insert(record, as: file)
      try w.insert(Issue(line: 1, column: "x", reason: .missingDate, text: "y"), of: file)
    }
    try book.write(note(.setting)) { try $0.set("rule", "b", "1") }
    try book.write(note(.setting)) { try $0.set("rule", "b", "2") }
    let undo = try book.undo(ChangeID(3), note(.undo))
    try book.undo(undo, note(.undo))
    try book.write(note(.setting)) { try $0.remove("rule", "b") }
    return temporary
  }

  @Test("A book as it was written verifies")
  func sound() throws {
    let temporary = try everything()
    let verification = try temporary.book.verify()
    #expect(verification.faults == [])
    #expect(verification.changes == 6)
    #expect(
      try temporary.book.read { try $0.changes(limit: 1).first?.chain } == verification.head)
  }

  @Test("Any altered value in any column of any record is found")
  func everyColumn() throws {
    let temporary = try everything()
    let book = temporary.book
    let tables = try book.sql { database in
      try String.fetchAll(
        database,
        // `candidate` only says where to look; nothing is said by it.
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'candidate' ORDER BY name
          """)
    }
    #expect(tables.count == Table.allCases.count + 4, "each table is covered")
    var altered = 0
    for table in tables {
      let columns = try book.sql { database in
        try Row.fetchAll(
          database, sql: "SELECT name, type, pk FROM pragma_table_info(?)", arguments: [table]
        ).map { (name: $0[0] as String, type: $0[1] as String, isKey: ($0[2] as Int) > 0) }
      }
      let records = try book.sql { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      #expect(records > 0, "\(table) has something to alter")
      for record in 0..<records {
        for column in columns {
          let old = column.name
          let new =
            switch column.type {
            case "INTEGER": ["coalesce(\(old), 0) + 1", "NULL"]
            case "TEXT": ["coalesce(\(old), '') || ' '", "NULL"]
            default: ["CAST(\(old) || x'00' AS BLOB)", "CAST(zeroblob(length(\(old))) AS BLOB)"]
            }
          for value in new {
            let key = columns.filter(\.isKey).map(\.name).joined(separator: ", ")
            let changed = try alter(
              book,
              """
              UPDATE \(table) SET \(old) = \(value) WHERE (\(key)) = (
                SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT 1 OFFSET \(record))
                AND \(old) IS NOT \(value)
              """)
            altered += changed ? 1 : 0
          }
        }
      }
    }
    #expect(altered > 300, "\(altered) alterations were tried")
    #expect(try book.verify().faults == [])
  }

  @Test("A record taken out, put in or moved to another change is found")
  func records() throws {
    let temporary = try everything()
    let book = temporary.book
    for table in Table.allCases {
      #expect(try alter(book, "DELETE FROM \(table.name) WHERE id = 1"), "\(table)")
      let columns = table.columns.dropFirst().joined(separator: ",")
      let others =
        switch table {
        case .account: "name || 'x', born"
        case .currency: "code || 'x', digits, born"
        case .content: "zeroblob(32), size, born"
        default: columns
        }
      let dead = table.isMortal ? ", died" : ""
      let died = table.isMortal ? ", 1" : ""
      #expect(
        try alter(
          book,
          """
          INSERT INTO \(table.name)(\(columns)\(dead))
          SELECT \(others)\(died) FROM \(table.name) WHERE id = 1
          """), "\(table)")
    }
    #expect(try alter(book, "DELETE FROM change WHERE id = 3"))
    #expect(try alter(book, "DELETE FROM part WHERE change = 1 AND record = 6"))
    #expect(try alter(book, "DELETE FROM month_sum"))
    #expect(try alter(book, "DELETE FROM piece"))
    #expect(try book.verify().faults == [])
  }

  @Test("The end of the chain tells when the last changes were cut off whole")
  func tail() throws {
    let temporary = try everything()
    let book = temporary.book
    let before = try book.verify().head
    try book.sql { database in
      try database.execute(
        sql: "DELETE FROM part WHERE change = 6; DELETE FROM change WHERE id = 6")
      try database.execute(sql: "UPDATE fact SET died = NULL WHERE died = 6")
    }
    let after = try book.verify()
    #expect(after.isSound && after.head != before)
  }

  /// Whether `sql` altered something; the alteration must be found, and is then taken back.
  private func alter(_ book: Book, _ sql: String) throws -> Bool {
    try book.sql { database in
      var changed = false
      try database.inTransaction {
        do {
          try database.execute(sql: sql)
        } catch let error as DatabaseError
          where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
        {
          return .rollback
        }
        changed = database.changesCount > 0
        if changed {
          let transaction = Transaction(database)
          defer { transaction.end() }
          let faults = try Verifier(transaction).run().faults
          #expect(!faults.isEmpty, "not found: \(sql)")
        }
        return .rollback
      }
      return changed
    }
  }
}

extension Book {
  /// Around the seam, as a person with another program would come.
  func sql<T>(_ body: (Database) throws -> T) throws -> T {
    try connections.with { connection in
      try connection.inDatabase { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        return try body(database)
      }
    }
  }
}
