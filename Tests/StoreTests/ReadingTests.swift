import Intake
import Ledger
import Money
import Statements
import Store
import Support
import Testing

@Suite("Reading the book")
struct ReadingTests {
  @Test("Two books that were told the same, in any order and in any parts, have one digest")
  func anyOrder() throws {
    var random = Seeded(3)
    func tell(_ numbers: [Int], parts: Int) throws -> BookDigest {
      let temporary = try TemporaryBook()
      for part in 0..<parts {
        try temporary.book.write(note(why: "part \(part)")) { w in
          for number in numbers where number % parts == part {
            try w.income(number, Int64(number) * 7 - 40, on: firstDay.adding(days: number % 5))
          }
          try w.set("rule", "a", "1")
        }
      }
      return try temporary.book.digest()
    }
    let digest = try tell(Array(0..<12), parts: 1)
    #expect(digest.rows.count == 12 && digest.postings.count == 24 && digest.facts.count == 1)
    for parts in 1...4 {
      #expect(try tell((0..<12).shuffled(using: &random), parts: parts) == digest)
    }
    #expect(try tell(Array(0..<11), parts: 1) != digest)
  }

  @Test("Law: balances on any day, registers and sums of months are the sums of the postings")
  func sums() throws {
    var random = Seeded(11)
    let temporary = try TemporaryBook()
    var told: [(day: Day, units: Int64)] = []
    try temporary.book.write(note()) { w in
      for number in 0..<200 {
        let day = firstDay.adding(days: Int.random(in: -70...70, using: &random))
        let units = Int64.random(in: -900...900, using: &random)
        told.append((day, units))
        try w.income(number, units, on: day)
      }
    }
    try temporary.book.read { r throws in
      let account = try #require(try r.account(named: payPal))
      let income = try #require(try r.account(named: upwork))
      for offset in -75...75 {
        let day = firstDay.adding(days: offset)
        let sum = told.reduce(Int128(0)) { $1.day <= day ? $0 + Int128($1.units) : $0 }
        #expect(try r.balances(on: day)[account]?[usd] ?? 0 == sum, "\(day)")
        #expect(try r.balances(on: day)[income]?[usd] ?? 0 == -sum, "\(day)")
      }
      var months: [Month: Int128] = [:]
      try r.monthSums(in: firstDay.month...firstDay.month.adding(months: 1)) { sum in
        if sum.account == account { months[sum.month] = sum.minorUnits }
      }
      #expect(months.count == 2)
      for (month, sum) in months {
        #expect(told.reduce(0) { $1.day.month == month ? $0 + Int128($1.units) : $0 } == sum)
      }
      let period = firstDay.month...firstDay.month.adding(months: 1)
      for offset in -40...75 {
        let day = firstDay.adding(days: offset)
        var sums: [AccountID: Int128] = [:]
        var postings = 0
        try r.monthSums(in: period, until: day) { sum in
          #expect(period.contains(sum.month))
          sums[sum.account, default: 0] += sum.minorUnits
          if sum.account == account { postings += sum.postings }
        }
        let counted = told.filter { period.contains($0.day.month) && $0.day <= day }
        #expect(sums[account] ?? 0 == counted.reduce(Int128(0)) { $0 + Int128($1.units) }, "\(day)")
        #expect(postings == counted.count, "\(day)")
        #expect(sums[income] ?? 0 == -(sums[account] ?? 0))
      }
      var days: [Day] = []
      try r.postings(of: [.income, .expenses], in: firstDay...firstDay.adding(days: 20)) { line in
        #expect(line.account == income)
        days.append(line.day)
      }
      #expect(days == days.sorted())
      #expect(days.count == told.count { firstDay...firstDay.adding(days: 20) ~= $0.day })
    }
  }

  @Test("The rows of an event, of an entry and of a file are found from each other")
  func events() throws {
    let temporary = try TemporaryBook()
    let (file, payment, fee) = try temporary.book.write(note()) { w in
      let content = try w.keep(StatementFile(name: "a", bytes: [1]))
      let file = try w.nextFile()
      let payment = try w.row(1, 10_000, file: file) { $0.event = "E" }.row
      let fee = try w.row(2, -300, file: file) { $0.event = "E" }.row
      try w.row(3, -1, file: file) { $0.event = "F" }
      try w.insert(FileNote(name: "a", content: content, format: "csv"), as: file)
      try w.row(4, 5, file: FileID(77)) { $0.event = "E" }
      let bank = try w.account(payPal)
      try w.post(
        payment, on: firstDay,
        [
          Leg(bank, Amount(minorUnits: 10_000, usd), row: payment),
          Leg(try w.account(upwork), Amount(minorUnits: -10_000, usd)),
          Leg(bank, Amount(minorUnits: -300, usd), row: fee),
          Leg(
            try w.account(fees), Amount(minorUnits: 300, usd), row: fee,
            stream: try w.account(upwork)),
        ])
      return (file, payment, fee)
    }.value
    try temporary.book.read { r throws in
      let bank = try #require(try r.account(named: payPal))
      #expect(try r.rows(ofEvent: "E", account: bank).map(\.row.line) == [1, 2, 4])
      #expect(try r.entry(bookedFrom: fee) == payment)
      #expect(try r.entry(bookedFrom: payment) == payment)
      #expect(try r.entry(bookedFrom: RowID(3)) == nil)
      #expect(try r.rows(ofEntry: payment).map(\.id) == [payment, fee])
      #expect(try r.entry(payment)?.legs.map(\.amount.minorUnits) == [10_000, -10_000, -300, 300])
      var lines: [Int] = []
      try r.rows(ofFile: file) { lines.append($0.row.line) }
      #expect(lines == [1, 2, 3])
      // Two postings of one entry to one account come on one page.
      #expect(try r.register(of: bank, limit: 1).map(\.row) == [payment, fee])
      var sums: [AccountID?: Int128] = [:]
      try r.monthSums { if $0.stream != nil { sums[$0.stream] = $0.minorUnits } }
      #expect(try sums == [r.account(named: upwork): 300])
    }
  }

  @Test("A row is in one pair at most")
  func pairs() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w in
      for number in 1...3 { try w.row(number, -10) { $0.kind = .transfer } }
      try w.insert(Pair(out: RowID(1), in: RowID(2)))
    }
    #expect(
      refusal {
        try temporary.book.write(note()) { try $0.insert(Pair(out: RowID(1), in: RowID(3))) }
      } == .pairExists(RowID(1)))
  }

  @Test("An account's postings come in order, whether an entry names it first or second")
  func bothSides() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w in
      let (bank, income) = (try w.account(payPal), try w.account(upwork))
      for number in 1...40 {
        let day = firstDay.adding(days: number * 7 % 40)
        let units = Int64(number)
        let row = try w.row(number, units, on: day).row
        let (paid, earned) = (Amount(minorUnits: units, usd), Amount(minorUnits: -units, usd))
        try w.post(
          row, on: day,
          number % 3 == 0
            ? [Leg(income, earned, row: row), Leg(bank, paid)]
            : [Leg(bank, paid, row: row), Leg(income, earned)])
      }
    }
    try temporary.book.read { r throws in
      for (name, sign) in [(payPal, Int64(1)), (upwork, -1)] {
        let account = try #require(try r.account(named: name))
        var found: [PostingLine] = []
        try r.postings(of: account, in: firstDay...firstDay.adding(days: 50)) { found.append($0) }
        #expect(found.count == 40)
        #expect(found.allSatisfy { $0.amount.minorUnits == sign * $0.entry.number })
        #expect(found.map(\.day) == found.map(\.day).sorted())
        let forward = try r.register(of: account, limit: 100).map(\.posting)
        #expect(forward == found)
        let backward = try r.register(of: account, before: nil, limit: 100).map(\.posting)
        #expect(backward == found.reversed())
        var paged: [PostingLine] = []
        while let more = try Optional(
          r.register(
            of: account, after: paged.last.map { ($0.day, $0.entry) }, limit: 7)), !more.isEmpty
        {
          paged += more.map(\.posting)
        }
        #expect(paged == found)
        #expect(
          try r.coverage()[name] == (name == payPal ? firstDay...firstDay.adding(days: 39) : nil))
      }
      let seventh = try r.rows(
        of: Amount(minorUnits: 9, usd), in: firstDay...firstDay.adding(days: 50))
      #expect(seventh.map(\.id) == [RowID(9)])
      #expect(try r.entry(RowID(9))?.legs.map(\.amount.minorUnits) == [-9, 9])
    }
    #expect(try temporary.book.verify().faults == [])
  }

  @Test("Rows go in together up to the first that the book knows; the chain is the same")
  func leading() throws {
    let (together, alone) = (try TemporaryBook(), try TemporaryBook())
    func row(_ number: Int, _ writer: Writer) throws -> BookRow {
      var row = BookRow(
        key: RowKey(high: 1, low: UInt64(number)), file: FileID(1), line: number,
        account: try writer.account(payPal), day: firstDay,
        amount: Amount(minorUnits: Int64(number), usd), description: "row \(number)")
      if number % 5 == 0 { row.counterparty = "C" }
      if number % 7 == 0 { row.balance = 7 }
      return row
    }
    // Twins within a batch, at its beginning and end, and a last batch that isn't full.
    let most = Writer.mostRowsAtOnce
    for numbers in [
      Array(1...most), Array(101..<100 + most) + [3], [101] + Array(201..<200 + most),
      [300, 300] + Array(301..<300 + most), [400, 400, 401],
    ] {
      let (a, b) = (
        try together.book.write(note()) { w in
          var rest = try numbers.map { try row($0, w) }[...]
          while !rest.isEmpty {
            let tried = Array(rest.prefix(Writer.mostRowsAtOnce))
            let new = try w.insert(leading: tried).count
            rest = rest.dropFirst(new)
            if new < tried.count, let known = rest.popFirst() {
              if case .new = try w.insert(known) { Testing.Issue.record("\(known.line) was new") }
            }
          }
          try w.set("a", "b", "\(numbers)")
        },
        try alone.book.write(note()) { w in
          for number in numbers { _ = try w.insert(row(number, w)) }
          try w.set("a", "b", "\(numbers)")
        }
      )
      #expect(a.change == b.change)
      #expect(try together.book.verify() == alone.book.verify())
      #expect(try together.book.verify().faults == [])
      #expect(try together.book.digest() == alone.book.digest())
    }
  }

  @Test("Any line of a kept file is shown as it was, across pieces and endings")
  func lines() throws {
    let temporary = try TemporaryBook()
    let endings = ["\n", "\r\n", "\r"]
    var text: [UInt8] = []
    var lines: [[UInt8]] = []
    for number in 0..<60 {
      // Some lines span the pieces of a mebibyte in which the file is kept.
      let line = Array(repeating: UInt8(ascii: "a") + UInt8(number % 26), count: number * 1_500)
      lines.append(line)
      text += line + Array(endings[number % 3].utf8)
    }
    #expect(text.count > 2 << 20)
    let bytes = text
    let file = try temporary.book.write(note()) { w in
      let content = try w.keep(StatementFile(name: "long", bytes: bytes))
      #expect(try w.keep(StatementFile(name: "again", bytes: bytes)) == content)
      let file = try w.nextFile()
      try w.insert(FileNote(name: "long", content: content, format: "csv"), as: file)
      return file
    }.value
    try temporary.book.read { r throws in
      var whole: [UInt8] = []
      try r.bytes(of: file) { whole += $0 }
      #expect(whole == bytes)
      for (number, line) in lines.enumerated() where number % 7 == 0 || number > 55 {
        #expect(try r.line(number + 1, of: file) == line, "line \(number + 1)")
      }
      #expect(try r.line(61, of: file) == nil)
      #expect(try r.line(0, of: file) == nil)
      #expect(try r.file(file)?.size == bytes.count)
    }
  }
}
