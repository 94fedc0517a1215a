public import Money

/// An account held against what somebody says that it held on a day: does it agree, since when does
/// it not, and which lines could be why?
///
/// A pure function of the lines. It names candidates and changes nothing: which of them it was, only
/// the person can know.
public struct Reconciliation: Hashable, Sendable {
  /// One line of the account, in minor units of its currency.
  public struct Line: Hashable, Sendable {
    /// Its place in the book; of lines that are equal otherwise, which of them this is.
    public let id: Int64
    public let day: Day
    public let units: Int64
    public let text: String

    public init(id: Int64, day: Day, units: Int64, text: String) {
      self.id = id
      self.day = day
      self.units = units
      self.text = text
    }
  }

  /// What a statement says that the account held at the end of a day.
  public struct Stated: Hashable, Sendable {
    public let day: Day
    public let units: Int64

    public init(day: Day, units: Int64) {
      self.day = day
      self.units = units
    }
  }

  public let at: Stated
  /// What the lines come to at the end of that day.
  public let books: Int128
  /// The last day on which a statement's own balance agrees with the lines; `nil` where none does.
  public let agreesOn: Day?
  /// The first day after it on which one differs by what is missing in the end.
  public let differsOn: Day?
  /// What could be the cause, the most telling first.
  public let suspects: [Suspect]

  /// What is missing in the books to agree: stated less books.
  public var difference: Int128 { Int128(at.units) - books }
  public var agrees: Bool { difference == 0 }

  /// - Parameters:
  ///   - lines: what is booked.
  ///   - unbooked: rows that the book keeps and doesn't book: deleted, pending, left out by a rule.
  ///   - stated: balances that statements state, on any days.
  public init(_ at: Stated, lines: [Line], unbooked: [Line], stated: [Stated]) {
    self.at = at
    let lines = lines.filter { $0.day <= at.day }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    books = lines.reduce(0) { $0 + Int128($1.units) }
    let difference = Int128(at.units) - books
    var agreed: Day?
    var differed: Day?
    var sum: Int128 = 0
    var next = lines.startIndex
    for known in stated.filter({ $0.day < at.day }).sorted(by: { $0.day < $1.day }) {
      while next < lines.endIndex, lines[next].day <= known.day {
        sum += Int128(lines[next].units)
        next += 1
      }
      let missing = Int128(known.units) - sum
      if missing == 0 {
        (agreed, differed) = (known.day, nil)
      } else if missing == difference, differed == nil {
        differed = known.day
      }
    }
    agreesOn = agreed
    differsOn = difference == 0 ? nil : differed
    guard difference != 0, let units = Int64(exactly: difference) else {
      suspects = []
      return
    }
    // Whatever it was came after all agreed, and before it showed.
    let last = differsOn ?? at.day
    func isWithin(_ line: Line) -> Bool {
      line.day <= last && (agreed.map { line.day > $0 } ?? true)
    }
    suspects = Suspect.all(
      difference: units, lines: lines.filter(isWithin), unbooked: unbooked.filter(isWithin))
  }
}
