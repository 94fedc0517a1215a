import Foundation
import Money
import Statements
import Support

/// What `../shared/statements/expected.json` says of a sample, and how a reading compares to it.
struct SharedSample: CustomStringConvertible {
  let path: String
  let level: String
  let rows: [Expected]

  var description: String { path }

  struct Expected {
    var date: String?
    var amount: Quantity
    var currency: String?
    var id: String?
    var kind: String?
    var posts: Bool
  }

  /// The samples of one format.
  static func all(of format: String) throws -> [SharedSample] {
    let bytes = try Shared.bytes("statements/expected.json")
    let whole = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let files = whole?["files"] as? [String: [String: Any]] ?? [:]
    return files.filter { $0.value["format"] as? String == format }
      .map { path, file in
        let rows = (file["transactions"] as? [[String: Any]] ?? []).compactMap(Expected.init)
        return SharedSample(path: path, level: file["level"] as? String ?? "", rows: rows)
      }
      .sorted { $0.path < $1.path }
  }

  func read(_ options: ReadingOptions = ReadingOptions()) throws -> Reading {
    let file = StatementFile(name: path, bytes: try Shared.bytes("statements/\(path)"))
    return try Formats.read(file, options)
  }

  /// What differs between the sample and a reading of it, in words; empty where nothing does. Rows
  /// that don't post may be missing, and an expected field that is null matches anything.
  func differences(_ reading: Reading) -> [String] {
    var left = reading.rows.filter { $0.standing == .posted }
    var differences: [String] = []
    for row in rows.sorted(by: { $0.posts && !$1.posts }) {
      let place =
        left.firstIndex { row.matches($0) && row.isNamed($0) }
        ?? left.firstIndex(where: row.matches)
      guard let place else {
        if row.posts { differences.append("missing \(row)") }
        continue
      }
      let found = left.remove(at: place)
      if !row.isNamed(found) {
        differences.append("\(row.id ?? "") \(row.kind ?? "") is \(found.id ?? "") \(found.kind)")
      }
    }
    return differences + left.map { "extra \($0.day) \($0.amount) \($0.description)" }
  }
}

extension SharedSample.Expected {
  init?(_ json: [String: Any]) {
    guard let text = json["amount"] as? String,
      let cell = try? NumberStyle(decimal: .point).read(text)
    else { return nil }
    amount = cell.quantity
    date = json["date"] as? String
    currency = json["currency"] as? String
    id = json["id"] as? String
    kind = json["kind"] as? String
    posts = json["posts"] as? Bool ?? true
  }

  func matches(_ row: Row) -> Bool {
    amount == row.amount && (date == nil || date == row.day.description)
      && (currency == nil || row.currency == nil || currency == row.currency?.code)
  }

  /// Whether id and kind are the expected ones too. Wise gave a payment and its fee one id; here the
  /// fee's is told apart.
  func isNamed(_ row: Row) -> Bool {
    let isID = id == nil || id == row.id || id.map { "FEE-" + $0 } == row.id
    return isID && (kind == nil || kind == Self.word(row.kind))
  }

  /// The samples call conversions `fx`.
  private static func word(_ kind: Row.Kind) -> String {
    kind == .conversion ? "fx" : kind.rawValue
  }
}
