import Money

/// Joins the two legs of a conversion: out of one balance and into another on the same day, next to
/// each other in the file.
enum PayoneerEvents {
  static func join(_ rows: inout [Row]) {
    var place = 0
    while place + 1 < rows.count {
      let (a, b) = (rows[place], rows[place + 1])
      guard a.kind == .conversion, b.kind == .conversion, a.day == b.day, a.currency != b.currency,
        a.amount.isNegative != b.amount.isNegative
      else {
        place += 1
        continue
      }
      let out = a.amount.isNegative ? a : b
      if let event = out.event ?? a.event ?? b.event {
        rows[place].event = event
        rows[place + 1].event = event
      }
      place += 2
    }
  }
}
