import Ledger
import Money
import Statements
import Store

/// Looks for rows under a reference that an earlier file brought to the account too, with another
/// amount, day or text. A table's references may begin anew in every file, so that they name no row
/// for good; where the rest of a row is nearly the same too, it may be the same row put right.
struct Restated {
  let reader: Reader
  /// How far apart two tellings of one row may lie, in days.
  private static let near = 10

  private struct Told {
    let day: Day
    let units: Int64
    let currency: Int64
    let words: String

    /// Two of three are the same.
    func nearly(_ other: Told) -> Bool {
      guard currency == other.currency else { return false }
      let alike = [day == other.day, units == other.units, words == other.words]
      return alike.count { $0 } == 2
    }
  }

  /// Of a file that was just imported: its rows that another seems to have told otherwise; `nil` where
  /// there are none.
  func found(of file: FileID, _ report: FileReport) throws -> FileReport.Likeness? {
    guard report.new > 0, report.format == CSVFormat.id, let days = report.days else { return nil }
    let near =
      days.lowerBound.adding(days: -Restated.near)...days.upperBound.adding(days: Restated.near)
    var most: FileReport.Likeness?
    for (account, name) in try reader.accounts().sorted(by: { $0.key < $1.key })
    where report.accounts.contains(name) {
      var own: [String: Told] = [:]
      var others: [(FileID, String, Told)] = []
      try reader.referenced(in: account, near) { row in
        let told = Told(day: row.day, units: row.units, currency: row.currency, words: row.words)
        if row.file == file {
          own[row.reference] = told
        } else if row.file < file {
          others.append((row.file, row.reference, told))
        }
      }
      var counts: [FileID: Int] = [:]
      for (other, reference, told) in others where own[reference]?.nearly(told) ?? false {
        counts[other, default: 0] += 1
      }
      for (other, rows) in counts.sorted(by: { $0.key < $1.key })
      where rows > most?.rows ?? 0 {
        guard let its = try reader.file(other)?.note else { continue }
        most = FileReport.Likeness(rows: rows, file: its.name, account: name)
      }
    }
    return most
  }
}
