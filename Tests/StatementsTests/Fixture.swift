import Foundation
import Money
import Statements

/// A small invented statement beside the tests.
enum Fixture {
  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  static func read(_ path: String, _ options: ReadingOptions = ReadingOptions()) throws -> Reading {
    try Formats.read(StatementFile(name: path, bytes: bytes(path)), options)
  }

  /// The refusal of a file that is refused.
  static func refusal(_ path: String) throws -> Refusal? {
    let file = StatementFile(name: path, bytes: try bytes(path))
    do throws(Refusal) {
      _ = try Formats.read(file)
      return nil
    } catch {
      return error
    }
  }
}

extension Reading {
  /// Each row in one line: where it stands, its day, its amount, its kind, and what it is tied to.
  var told: [String] {
    rows.map { row in
      var words = [
        "\(row.line)", "\(row.day)", "\(row.amount)", row.currency?.code ?? "?", row.kind.rawValue,
      ]
      words.append(row.id ?? "-")
      if let event = row.event, event != row.id { words.append("in \(event)") }
      if let about = row.about { words.append("about \(about)") }
      if row.standing != .posted { words.append(row.standing.rawValue) }
      return words.joined(separator: " ")
    }
  }

  /// Each issue in one line.
  var defects: [String] { issues.map { "\($0.line) \($0.column ?? "-") \($0.reason)" } }

  func row(_ id: String) -> Row? { rows.first { $0.id == id } }

  /// How many lines of the file the reading accounts for.
  var linesAccountedFor: Int {
    Set(rows.map(\.line) + skipped.map(\.line) + issues.filter { $0.reason.rejectsRow }.map(\.line))
      .count
  }
}
