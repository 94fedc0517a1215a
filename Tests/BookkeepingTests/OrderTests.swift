import Bookkeeping
import Foundation
import Intake
import Ledger
import Money
import Statements
import Store
import Support
import Testing

/// What the books hold depends on what they were told, not on the order or the files in which.
@Suite struct OrderTests {
  /// `MASAR_ORDERS=1000 swift test --filter OrderTests` tries more.
  static let orders = ProcessInfo.processInfo.environment["MASAR_ORDERS"].flatMap(Int.init) ?? 60

  private static let inOrder: String? = try? {
    let book = try TestBook()
    try book.take(ExamplePerson.statements())
    try book.add(ExamplePerson.rules())
    try book.takeRates()
    return try book.digest()
  }()

  @Test(
    "Any order of the example's files, cut at any day, with rules and rates at any time",
    arguments: 0..<orders)
  func anyOrder(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var files: [ExamplePerson.Statement] = []
    for statement in ExamplePerson.statements() {
      files += Int.random(in: 0..<3, using: &random) == 0 ? statement.cut(&random) : [statement]
    }
    files.shuffle(using: &random)
    // Rules that find rows book them anew, which takes its time: now and then is enough.
    let rulesAt = seed % 5 == 0 ? Int.random(in: 0...files.count, using: &random) : 0
    let ratesAt = Int.random(in: 0...files.count, using: &random)
    let book = try TestBook()
    for at in 0...files.count {
      if at == rulesAt { try book.add(ExamplePerson.rules()) }
      if at == ratesAt { try book.takeRates() }
      if at < files.count { try book.take(files[at]) }
    }
    let digest = try book.digest()
    #expect(
      digest == OrderTests.inOrder,
      "seed \(seed), rules at \(rulesAt), rates at \(ratesAt): \(files.map(\.file.name))")
    #expect(try book.keeper.check().isSound)
  }

  @Test("Importing everything twice is importing it once: no change, the same digest")
  func twice() throws {
    let book = try TestBook()
    let statements = ExamplePerson.statements()
    try book.take(statements)
    let digest = try book.keeper.book.digest()
    let changes = try book.keeper.log(limit: 1000).count
    for statement in statements {
      let report = try book.take(statement)
      let file = try #require(report.files.first)
      #expect(file.new == 0, "\(statement.file.name)")
      #expect(file.rows == file.known + file.rejected, "\(statement.file.name)")
      // What couldn't be read is told again, and is all that a second time may bring.
      #expect(report.change == nil || file.rejected > 0, "\(statement.file.name)")
    }
    #expect(try book.keeper.log(limit: 1000).count <= changes + 2)
    #expect(try book.keeper.book.digest() == digest)
  }

  @Test("A rule says the same before the rows and after them, and taken away it leaves no trace")
  func ruleAtAnyTime() throws {
    let rules = [
      Rule("COFFEE", to: "expenses:Coffee"), Rule("acme", to: "income:Clients:Acme"),
      Rule("SAVED", to: "assets:Savings"),
    ]
    let text = """
      date,desc,amount
      2026-01-01,ACME LTD 1,900.00
      2026-01-02,COFFEE BAR,-3.00
      2026-01-03,SAVED,-100.00
      2026-01-04,other,-1.00

      """
    let before = try TestBook()
    try before.add(rules)
    try before.take(text)
    let after = try TestBook()
    try after.take(text)
    let plain = try after.digest()
    try after.add(rules)
    #expect(try after.digest() == before.digest())
    #expect(try after.digest() != plain)
    for rule in rules { _ = try after.keeper.removeRule(named: rule.name) }
    #expect(try after.digest() == plain)
  }
}

extension TestBook {
  func takeRates() throws {
    for name in ["rates.csv", "eurofxref-hist.csv"] {
      _ = try keeper.importRates(ExamplePerson.rates(name))
    }
  }
}

extension ExamplePerson.Statement {
  /// The statement as two files that meet at a day's end, in any order; whole where it can't be cut
  /// so that the parts read as it does.
  func cut(_ random: inout Seeded) -> [Self] {
    guard let reading = try? Formats.read(file, options), reading.openingBalance?.day == nil,
      let first = reading.rows.map(\.line).min(), reading.rows.count > 2
    else { return [self] }
    let rows = reading.rows.sorted { $0.line < $1.line }
    let ends = rows.indices.dropFirst().filter { rows[$0 - 1].day != rows[$0].day }
    for _ in 0..<5 {
      guard let end = ends.randomElement(using: &random) else { break }
      let days = Set(rows[..<end].map(\.day))
      // A late row would tear its day apart.
      guard !rows[end...].contains(where: { days.contains($0.day) }) else { continue }
      let parts = [
        part(first, 1..<rows[end].line, "a"), part(first, rows[end].line..<Int.max, "b"),
      ]
      let told = parts.flatMap { (try? Formats.read($0.file, $0.options).rows) ?? [] }
      guard told.map(\.plain) == rows.map(\.plain) else { continue }
      return parts.shuffled(using: &random)
    }
    return [self]
  }

  /// The lines before the first row, and those of a range.
  private func part(_ first: Int, _ lines: Range<Int>, _ name: String) -> Self {
    var bytes: [UInt8] = []
    var line = 1
    for byte in file.allBytes() {
      if line < first || lines.contains(line) { bytes.append(byte) }
      if byte == 0x0A { line += 1 }
    }
    var part = self
    part.file = StatementFile(name: "\(name)-\(file.name)", bytes: bytes)
    return part
  }
}

extension Row {
  /// The row without its place in a file.
  fileprivate var plain: Row {
    var row = self
    row.line = 0
    return row
  }
}
