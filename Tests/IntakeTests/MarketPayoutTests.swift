import Foundation
import Intake
import Ledger
import Money
import Statements
import Support
import Testing

/// A platform's statement and the bank's beside it: what was earned is income once, and what was
/// paid out is a transfer, whether the platform tells of it or only the bank does.
@Suite("A payout never counts as income twice") struct MarketPayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let account: String
    /// What the bank says came in, in hundredths.
    let arrival: Int64
    let day: String
    let words: String
    /// What the platform's income is in the end, in hundredths of the bank's currency.
    let income: Int64
    /// What is left on the platform.
    let left: Int64
    var currency = Currency.usd

    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "airbnb/history.csv", account: "Airbnb", arrival: 48_500, day: "2026-06-04",
      words: "SEPA AIRBNB PAYMENTS", income: 47_500, left: -2_500, currency: .eur),
    Case(
      file: "booking/payouts.csv", account: "Booking.com", arrival: 16_740, day: "2026-06-11",
      words: "BOOKING.COM B.V.", income: 20_000, left: 0, currency: .eur),
    Case(
      file: "etsy/statement.csv", account: "Etsy", arrival: 103_735, day: "2026-05-22",
      words: "ETSY INC DEPOSIT", income: 800, left: -103_735 + 119),
    Case(
      file: "amazon/range.csv", account: "Amazon", arrival: 50, day: "2026-06-13",
      words: "AMAZON PAYMENTS", income: 200, left: 0),
    Case(
      file: "ebay/report.csv", account: "eBay", arrival: 3_510, day: "2026-06-07",
      words: "EBAY COMMERCE INC", income: 5_000, left: 0),
    // Neither tells of payouts: they are seen where they arrive.
    Case(
      file: "shopify/transactions.csv", account: "Shopify", arrival: 2_825, day: "2026-06-06",
      words: "SHOPIFY PAYOUT", income: 0, left: -1_675 - 2_825),
    Case(
      file: "patreon/earnings.csv", account: "Patreon", arrival: 70_400, day: "2026-08-05",
      words: "PATREON MEMBERSHIP", income: 180_000, left: 88_000),
    Case(
      file: "kdp/royalties.csv", account: "Amazon KDP", arrival: 970, day: "2026-09-05",
      words: "AMAZON MEDIA EU KDP", income: 970, left: 0),
    Case(
      file: "worded/fiverr-earnings.csv", account: "Fiverr", arrival: 4_000, day: "2026-06-04",
      words: "FIVERR INTL", income: 4_000, left: -500),
  ]

  @Test("Income is what the platform's own statement says", arguments: cases)
  func once(example: Case) throws {
    var known = try rows(of: example)
    let arrival = row(
      example.day, example.arrival, example.words, .other, in: example.currency)
    known.append(KnownRow.of(known.count + 1, "Bank", arrival))
    let totals = try book(known)
    let code = example.currency
    #expect(
      totals["income", code] == -example.income, "\(totals.told)")
    #expect(totals["assets:\(example.account)", code] == example.left, "\(totals.told)")
    #expect(totals["assets:Bank", code] == example.arrival, "\(totals.told)")
    #expect(totals[AccountName.inTransit.description, code] == 0, "\(totals.told)")
  }

  @Test("A course about Upwork is Udemy's, and a book that names PayPal is KDP's")
  func named() throws {
    let sales = [
      known(1, "Udemy", row("2026-05-01", 900, "Earn on Upwork", .income)),
      known(2, "Amazon KDP", row("2026-05-01", 700, "PayPal for beginners", .income)),
      known(3, "Upwork", row("2026-05-02", 5_000, "Hourly", .income)),
    ]
    let totals = try book(sales)
    #expect(totals["income:Udemy", .usd] == -900, "\(totals.told)")
    #expect(totals["income:Amazon KDP", .usd] == -700, "\(totals.told)")
    #expect(totals[AccountName.inTransit.description, .usd] == 0, "\(totals.told)")
  }

  @Test("Sales tax that Etsy takes from a buyer is no income; what it keeps is its stream's cost")
  func salesTax() throws {
    let etsy = try rows(of: Self.cases[2]).filter { $0.row.event == "order/100001" }
    let totals = try book(etsy)
    #expect(totals["income:Etsy", .usd] == -2_000, "\(totals.told)")
    #expect(totals["expenses:Fees:Etsy", .usd] == 130, "\(totals.told)")
  }

  // MARK: -

  private func rows(of example: Case) throws -> [KnownRow] {
    let url = Shared.root.appending(path: "Tests/StatementsTests/Fixtures/\(example.file)")
    let bytes = [UInt8](try Data(contentsOf: url))
    let reading = try Formats.read(StatementFile(name: example.file, bytes: bytes))
    return reading.rows.filter { $0.currency == nil || $0.currency == example.currency }
      .enumerated().map { at, row in
        var row = row.withWhatLeft
        row.currency = row.currency ?? example.currency
        return KnownRow.of(at + 1, example.account, row)
      }
  }

  private func book(_ known: [KnownRow]) throws -> Sums {
    let mentions = Mentions(accounts: Set(known.map(\.account)))
    let legs = known.compactMap { TransferLeg($0, mentions) ?? TransferLeg(silent: $0) }
    var coverage: [AccountName: ClosedRange<Day>] = [:]
    var currencies: [AccountName: Set<Currency>] = [:]
    for row in known {
      let days = coverage[row.account] ?? row.row.day...row.row.day
      coverage[row.account] = min(days.lowerBound, row.row.day)...max(days.upperBound, row.row.day)
      currencies[row.account, default: []].insert(row.currency)
    }
    let matching = TransferMatching(
      legs, coverage: coverage, currencies: currencies, rates: Rates())
    let booker = Booker(rules: [], corrections: [:])
    var sums = Sums()
    let events = Dictionary(grouping: known) { $0.row.event ?? "row \($0.id)" }
    for event in events.values {
      for booking in try booker.bookings(of: event, roles: matching.roles) {
        #expect(booking.isBalanced)
        for posting in booking.postings { sums.add(posting) }
      }
    }
    return sums
  }

  /// Minor units by account and currency.
  private struct Sums {
    private var all: [String: [Currency: Int64]] = [:]

    mutating func add(_ posting: Posting) {
      all[posting.account.description, default: [:]][posting.amount.currency, default: 0] +=
        posting.amount.minorUnits
    }

    /// Of an account, or of all of a kind.
    subscript(_ name: String, _ currency: Currency) -> Int64 {
      all.filter { $0.key == name || (!name.contains(":") && $0.key.hasPrefix(name + ":")) }
        .reduce(0) { $0 + ($1.value[currency] ?? 0) }
    }

    var told: String {
      all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.values.sorted())" }
        .joined(separator: ", ")
    }
  }
}

extension KnownRow {
  fileprivate static func of(_ number: Int, _ account: String, _ row: Row) -> KnownRow {
    known(Int64(number), account, row, occurrence: number)
  }
}
