import Intake
import Ledger
import Money
import Statements
import Support
import Testing

@Suite struct RowKeyTests {
  let bank = AccountName(.assets, "Bank")

  @Test("A key doesn't depend on line, balance, value day or white space")
  func contentAlone() {
    let first = row("2026-01-05", 5000, "TRANSFER  IN ")
    var again = row("2026-01-05", 5000, " TRANSFER IN")
    again.line = 99
    again.balance = Quantity(7)
    again.valueDay = day("2026-01-06")
    #expect(
      RowKey(first, in: bank, occurrence: 1) == RowKey(again, in: bank, occurrence: 1))
  }

  @Test("50.0 and 50.00 are the same content")
  func amountsByValue() {
    var a = row("2026-01-05", 5000, "X")
    let key = RowKey(a, in: bank, occurrence: 1)
    a.amount = Quantity(coefficient: 50, scale: 0)
    #expect(RowKey(a, in: bank, occurrence: 1) == key)
  }

  @Test("Account, day, amount, currency, words, standing and occurrence each make another row")
  func everythingElseCounts() {
    let base = row("2026-01-05", 5000, "X")
    var pending = base
    pending.standing = .pending
    let keys = [
      RowKey(base, in: bank, occurrence: 1),
      RowKey(base, in: bank, occurrence: 2),
      RowKey(base, in: AccountName(.assets, "Other"), occurrence: 1),
      RowKey(row("2026-01-06", 5000, "X"), in: bank, occurrence: 1),
      RowKey(row("2026-01-05", -5000, "X"), in: bank, occurrence: 1),
      RowKey(row("2026-01-05", 5000, "X", in: .eur), in: bank, occurrence: 1),
      RowKey(row("2026-01-05", 5000, "Y"), in: bank, occurrence: 1),
      RowKey(pending, in: bank, occurrence: 1),
      RowKey(row("2026-01-05", 5000, "X", id: "A"), in: bank, occurrence: 1),
      RowKey(row("2026-01-05", 5000, "X", id: "B"), in: bank, occurrence: 1),
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test("With an id of the source's own, the id decides, whatever the words and the day")
  func idDecides() {
    let a = row("2026-01-05", 5000, "Payment", id: "T1")
    let b = row("2026-01-06", 5000, "Zahlung", id: "T1")
    #expect(RowKey(a, in: bank, occurrence: 1) == RowKey(b, in: bank, occurrence: 1))
  }

  @Test("Keys of one account's days lie in the order of the days")
  func localKeys() {
    var last: RowKey?
    withEvery(0..<400) { offset in
      let next = RowKey(
        row(day("2026-01-01").adding(days: offset).description, 100, "X"), in: bank,
        occurrence: 1)
      if let last { #expect(last < next) }
      last = next
    }
  }

  @Test("A key is the same on every machine and in every version")
  func stable() {
    let key = RowKey(row("2026-01-05", 5000, "تحويل وارد"), in: bank, occurrence: 1)
    #expect(key.description == "6eeccec100004fea2bff7633fa7fc8cf")
  }

  @Test("100,000 different rows have 100,000 keys")
  func noCollisions() {
    var random = Seeded(11)
    var keys: Set<RowKey> = []
    var contents: Set<Row> = []
    for _ in 0..<100_000 {
      let next = row(
        Day(number: Int32.random(in: 20_000..<20_200, using: &random)).description,
        Int64.random(in: -9000..<9000, using: &random),
        "row \(Int.random(in: 0..<40, using: &random))")
      contents.insert(next)
      keys.insert(RowKey(next, in: bank, occurrence: 1))
    }
    #expect(keys.count == contents.count, "seed \(random.seed)")
  }
}
