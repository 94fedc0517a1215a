import Foundation
import Money
import Statements
import Support
import Testing

/// What `../shared/statements/expected.json` says of a file.
struct Expected: Decodable {
  var format: String
  var level: String
  var transactions: [Transaction]?

  struct Transaction: Decodable {
    var date: String?
    var amount: String?
    var currency: String?
    var posts: Bool?
  }

  struct Files: Decodable { var files: [String: Expected] }

  static func files(of formats: [String]) throws -> [(path: String, expected: Expected)] {
    let all = try JSONDecoder().decode(
      Files.self, from: Data(Shared.bytes("statements/expected.json")))
    return all.files.filter { formats.contains($0.value.format) }.map { key, expected in
      let parts = key.split(separator: "/", maxSplits: 1)
      let path = parts[0] == "dev" || parts[0] == "held" ? String(parts[1]) : key
      return ("statements/" + path, expected)
    }.sorted { $0.path < $1.path }
  }
}

/// What is wrong with a reading, by the rules of `../shared/score/statements.py`.
func differences(_ reading: Reading, _ expected: Expected) -> [String] {
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

  @Test("Every bank's sample is read as it should be, or asks")
  func samples() throws {
    var report: [String] = []
    var exact = 0
    for (path, expected) in try Expected.files(of: CSVSamplesTests.formats) {
      let file = StatementFile(name: path, bytes: try Shared.bytes(path))
      do {
        let reading = try CSVFormat.read(file, ReadingOptions())
        let wrong = expected.level == "full" ? differences(reading, expected) : []
        if expected.level != "full" {
          report.append("note \(path): \(reading.rows.count) rows \(reading.issues.count) issues")
        } else if wrong.isEmpty {
          exact += 1
        }
        if !wrong.isEmpty {
          report.append("WRONG \(path): \(wrong.prefix(6)) issues \(reading.issues.prefix(3).map { "\($0.line) \($0.reason) \($0.column ?? "") \($0.text)" })")
        } else if !reading.issues.isEmpty {
          report.append("issues \(path): \(reading.issues.count) \(reading.issues.prefix(4).map { "\($0.line) \($0.reason) \($0.column ?? "") \($0.text)" })")
        }
      } catch {
        report.append("\(expected.level == "full" ? "REFUSED" : "refused") \(path): \(error)")
      }
    }
    print(report.joined(separator: "\n"))
    print("exact \(exact)")
  }
}
