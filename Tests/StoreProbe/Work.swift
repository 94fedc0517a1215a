import Foundation
import Intake
import Ledger
import Money
import Statements
import Store

/// What the probe can be told to do.
enum Work: String, CaseIterable {
  /// Makes a book.
  case create
  /// Imports so many rows, each with an entry of two legs, numbered from a start.
  case fill
  /// Makes so many small changes, one after another, by a writer of this number.
  case write
  /// Undoes a change.
  case undo
  case verify
  case digest
  /// Every balance, as a command would ask for it.
  case balances
  /// All income and expense postings.
  case iterate
  /// Opens the book and does nothing.
  case open
  /// Copies the book beside itself and puts the copy back.
  case backup

  func run(_ path: String, _ numbers: [Int]) throws {
    func number(_ place: Int, _ otherwise: Int) -> Int {
      place < numbers.count ? numbers[place] : otherwise
    }
    let clock = ContinuousClock()
    let start = clock.now
    func report(_ what: String) {
      let time = start.duration(to: clock.now)
      let microseconds =
        time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
      print("\(what) µs=\(microseconds) peakKiB=\(peakKiB())")
    }
    if self == .create {
      _ = try Book.create(at: path)
      return report("created")
    }
    let book = try Book.open(at: path)
    switch self {
    case .create: break
    case .open: report("opened")
    case .fill:
      let count = number(0, 1_000)
      let change = try fill(book, count, from: number(1, 0))
      report("filled change=\(change?.number ?? 0) rows=\(count)")
    case .write:
      for turn in 0..<number(0, 1) {
        let name = "\(number(1, 0))-\(turn)"
        try book.write(ChangeNote(.setting, at: 0, who: "probe")) {
          try $0.set("n", name, "\(turn)")
        }
      }
      report("wrote")
    case .undo:
      let id = ChangeID(Int64(number(0, 1)))
      report("undid change=\(try book.undo(id, ChangeNote(.undo, at: 0)).number)")
    case .verify:
      let verification = try book.verify()
      report("verified changes=\(verification.changes) faults=\(verification.faults)")
    case .digest:
      let digest = try book.digest()
      report("digest rows=\(digest.rows.count) \(digest.rows) \(digest.postings) \(digest.facts)")
    case .balances:
      let balances = try book.read { try $0.balances() }
      report("balances accounts=\(balances.count)")
    case .iterate:
      var count = 0
      var sum: Int64 = 0
      try book.read { reader in
        let always = Day(number: .min)...Day(number: .max)
        try reader.postings(of: [.income, .expenses], in: always) {
          count += 1
          sum &+= $0.amount.minorUnits
        }
      }
      report("iterated postings=\(count) sum=\(sum)")
    case .backup:
      let copy = "\(path).backup"
      unlink(copy)
      try book.backup(to: copy)
      _ = try Book.restore(from: copy, to: path, at: Int64(number(0, 0)))
      report("restored")
    }
  }

  private func fill(_ book: Book, _ count: Int, from start: Int) throws -> ChangeID? {
    let usd = Currency(code: "USD", minorDigits: 2)!
    return try book.write(ChangeNote(.importing, at: 0, who: "probe")) { writer in
      let bank = try writer.account(AccountName(.assets, "Bank"))
      let income = try writer.account(AccountName(.income, "Upwork"))
      let spending = try writer.account(AccountName(.expenses, "Unsorted"))
      let file = try writer.nextFile()
      for number in start..<start + count {
        // Thirty rows a day, as a busy shop has them.
        let day = Day(number: Int32(15_000 + number / 30))
        let units = Int64(number % 7 == 0 ? -1_250 - number % 100 : 4_999 + number % 1_000)
        let mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        let amount = Amount(minorUnits: units, usd)
        var row = BookRow(
          key: RowKey(high: UInt64(day.number) << 32 | mixed >> 32, low: mixed), file: file,
          line: number + 2, account: bank, day: day, amount: amount,
          kind: units < 0 ? .expense : .income, description: "Card payment \(number) Cairo")
        row.counterparty = "Client \(number % 50)"
        guard case .new(let id) = try writer.insert(row) else { continue }
        try writer.post(
          id, on: day,
          [
            Leg(bank, amount, row: id),
            Leg(units < 0 ? spending : income, Amount(minorUnits: -units, usd)),
          ])
      }
      let bytes = Array("probe \(start) \(count)".utf8)
      let content = try writer.keep(StatementFile(name: "probe.csv", bytes: bytes))
      var note = FileNote(name: "probe.csv", content: content, format: "csv")
      note.counts.new = count
      try writer.insert(note, as: file)
    }.change
  }

  /// The most memory that this process has had, in KiB.
  private func peakKiB() -> Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss)
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1024
    #endif
  }
}
