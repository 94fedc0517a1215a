import Foundation
import Money
import Statements
import Support
import Testing

/// What ../shared/statements/expected.json says of a file.
private struct Expected: Decodable {
  var files: [String: File]

  struct File: Decodable {
    var format: String
    var level: String
    var transactions: [Transaction]?
  }

  struct Transaction: Decodable {
    var amount: String?
    var date: String?
    var currency: String?
    var id: String?
    var posts: Bool?
  }

  static func load() throws -> Expected {
    try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: Shared.url("statements/expected.json")))
  }
}

struct OFXSharedTests {
  @Test(
    "Every public OFX sample is read to the last cent, or refused",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func everySample() throws {
    let files = try Expected.load().files.filter { $0.value.format.hasPrefix("ofx") }
    #expect(files.count > 40)
    for (path, expected) in files.sorted(by: { $0.key < $1.key }) {
      let file = StatementFile(name: path, bytes: try Shared.bytes("statements/" + path))
      var reading: Reading?
      var refusal: Refusal?
      do { reading = try Formats.read(file) } catch { refusal = error }
      if let reading { #expect(reading.format == OFX.id, "\(path)") }
      switch expected.level {
      case "full":
        let rows = try #require(reading, "\(path) was refused: \(String(describing: refusal))").rows
        compare(rows, expected.transactions ?? [], path)
      case "empty":
        #expect(reading?.rows.isEmpty ?? true, "\(path)")
      case "reject-or-partial":
        #expect(reading.map { !$0.issues.isEmpty } ?? true, "\(path)")
      default:
        break
      }
    }
  }

  /// The one expectation that isn't met: this transaction's day and amount stand in an XML comment,
  /// which is no data.
  private func isCommentedOut(_ transaction: Expected.Transaction, _ path: String) -> Bool {
    path.hasSuffix("test_ofx_file__test_ofx_wrong.ofx") && transaction.id == "219379"
  }

  private func compare(_ rows: [Row], _ expected: [Expected.Transaction], _ path: String) {
    var left = rows.filter { $0.standing == .posted }
    for transaction in expected
    where transaction.amount != nil && !isCommentedOut(transaction, path) {
      let wanted = try? NumberStyle(decimal: .point).read(transaction.amount ?? "").quantity
      let place = left.firstIndex { row in
        row.amount == wanted
          && (transaction.date == nil || row.day.description == transaction.date)
          && (transaction.currency == nil || row.currency == nil
            || row.currency?.code == transaction.currency)
      }
      if let place {
        left.remove(at: place)
      } else if transaction.posts ?? true {
        Issue.record("\(path): \(transaction) is missing")
      }
    }
    #expect(left.isEmpty, "\(path): more than expected")
  }
}
