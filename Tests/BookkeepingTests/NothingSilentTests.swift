import Bookkeeping
import Ledger
import Money
import Statements
import Support
import Testing

@Suite struct NothingSilentTests {
  @Test("nothing_silent: every line of a random file is new, known, ignored, rejected or no row")
  func everyLine() throws {
    for seed in UInt64(1)...40 {
      var random = Seeded(seed)
      let book = try TestBook()
      var expected = Totals()
      var told: Set<String> = []
      for number in 1...3 {
        let file = RandomFile(&random)
        let report = try book.take(file.text, as: "\(number).csv")
        if let refusal = report.refusal {
          // Only a file without a single readable row may be refused whole.
          #expect(file.good.isEmpty, "seed \(seed): \(refusal)")
          continue
        }
        // The header is a line that is no row.
        #expect(report.rows + report.skipped == file.lines + 1, "seed \(seed)\n\(file.text)")
        let rejecting = report.issues.filter(\.reason.rejectsRow)
        #expect(rejecting.count == report.rejected, "seed \(seed)")
        #expect(rejecting.allSatisfy { 2...(file.lines + 1) ~= $0.line }, "seed \(seed)")
        #expect(Set(rejecting.map(\.line)).count == rejecting.count, "seed \(seed)")
        let isNew = file.good.filter { !told.contains($0.id) }
        #expect(report.new == isNew.count, "seed \(seed)\n\(file.text)")
        #expect(report.known == file.good.count - isNew.count, "seed \(seed)")
        for row in isNew { expected.add(usd(row.cents)) }
        told.formUnion(file.good.map(\.id))
      }
      #expect(
        try book.balance("assets:Bank") == expected.amounts().map(\.description), "seed \(seed)")
      #expect(try book.keeper.check().isSound, "seed \(seed)")
    }
  }
}

/// A bank's CSV with rows that are as they should be and rows that aren't.
private struct RandomFile {
  private(set) var text = "Date,Reference,Description,Amount\n"
  private(set) var lines = 0
  /// The rows that can be read, each with its own id.
  private(set) var good: [(id: String, cents: Int64)] = []

  init(_ random: inout Seeded) {
    var used: Set<Int> = []
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      let day = "2026-01-\(10 + Int.random(in: 0..<20, using: &random))"
      lines += 1
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text += "2026-02-30,x\(lines),No such day,1.00\n"
      case 1: text += "\(day),x\(lines),No number,12abc\n"
      case 2: text += "\(day),x\(lines),No amount,\n"
      case 3: text += "\(day),x\(lines),Too large,99999999999999999999.00\n"
      default:
        let number = Int.random(in: 0..<60, using: &random)
        guard used.insert(number).inserted else {
          lines -= 1
          continue
        }
        // Who a row is decides what it says, so that files tell the same of the same row.
        let cents = Int64(number * 37 % 500 + 1) * (number % 3 == 0 ? -1 : 1)
        let amount = Amount(minorUnits: cents, .usd).decimalString
        text += "2026-01-\(10 + number % 20),r\(number),Row \(number),\(amount)\n"
        good.append(("r\(number)", cents))
      }
    }
  }
}
