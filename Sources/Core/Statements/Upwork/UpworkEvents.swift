import Money

/// Joins the rows that tell of one event.
enum UpworkEvents {
  /// `references` are what a column of the report says of a row, by the row's line.
  static func join(_ rows: inout [Row], _ references: [Int: String] = [:]) {
    let names = rows.map { references[$0.line] ?? UpworkText.reference($0.description) }
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      if let id = row.id, places[id] == nil { places[id] = place }
    }
    for place in rows.indices {
      switch rows[place].kind {
      case .fee, .tax:
        rows[place].event = names[place].map { main($0, rows, names, places) } ?? rows[place].id
      case .refund, .chargeback:
        rows[place].event = rows[place].id
        rows[place].about = names[place]
      default: rows[place].event = rows[place].id
      }
    }
    joinWithdrawals(&rows)
  }

  /// From a fee's VAT to the fee and on to the income, as far as the file goes.
  private static func main(
    _ name: String, _ rows: [Row], _ names: [String?], _ places: [String: Int]
  ) -> String {
    var name = name
    // A chain is two long; a file that names in circles ends here too.
    for _ in 0..<4 {
      guard let place = places[name], rows[place].kind == .fee || rows[place].kind == .tax,
        let next = names[place], next != name
      else { break }
      name = next
    }
    return name
  }

  /// A withdrawal's fee belongs to the one withdrawal of its day, or to the one of that day whose
  /// number stands next to its own.
  private static func joinWithdrawals(_ rows: inout [Row]) {
    var withdrawals: [Day: [Int]] = [:]
    for (place, row) in rows.enumerated() where row.kind == .transfer && row.amount.isNegative {
      withdrawals[row.day, default: []].append(place)
    }
    for place in rows.indices where isWithdrawalFee(rows[place]) {
      let sameDay = withdrawals[rows[place].day] ?? []
      let nearby = sameDay.filter { isNext(rows[$0].id, rows[place].id) }
      guard let one = sameDay.count == 1 ? sameDay[0] : nearby.count == 1 ? nearby[0] : nil else {
        continue
      }
      rows[place].event = rows[one].event
    }
  }

  private static func isWithdrawalFee(_ row: Row) -> Bool {
    row.kind == .fee && withdrawalFee.matches(row.description)
  }

  private static let withdrawalFee = Phrasebook(["withdrawal fee"])

  private static func isNext(_ a: String?, _ b: String?) -> Bool {
    guard let a = a.flatMap({ Int($0) }), let b = b.flatMap({ Int($0) }) else { return false }
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    return !overflow && (difference == 1 || difference == -1)
  }
}
