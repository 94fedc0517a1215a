import Fields
import Statistics

/// A person of whom the odds are asked: what came in, what is held, what life costs.
public struct OddsCase: Hashable, Sendable {
  public let id: String
  /// How many months the cash must last.
  public let horizon: Int
  public let cash: Double
  public let costs: Double
  /// Monthly income, oldest first.
  public let income: [Double]
  /// What others earn in the field that the person works in, where the table names one.
  public let field: FieldIncome?
}

/// A CSV of people with the columns `id`, `horizon`, `cash`, `expenses` and `income` (months
/// separated by spaces, oldest first; empty where there is none), in any order and among others. A
/// column `field` may name a field of work, and a column `begun` how many months ago that began; the
/// amounts are US dollars then.
public struct OddsTable: Hashable, Sendable {
  public private(set) var cases: [OddsCase] = []
  public private(set) var issues: [OddsIssue] = []

  public static let columns = ["id", "horizon", "cash", "expenses", "income"]
  /// A century ahead: what lies beyond it has no odds.
  public static let horizonAtMost = 1200

  /// `nil` where the first line doesn't name the columns.
  public init?(_ bytes: [UInt8]) {
    var records = CSVRecords(bytes)
    guard let heading = records.next()?.map({ $0.lowercased() }) else { return nil }
    let places = Self.columns.compactMap { heading.firstIndex(of: $0) }
    guard places.count == Self.columns.count else { return nil }
    let field = ["field", "begun"].map { name in heading.firstIndex(of: name) }
    while let record = records.next() {
      if record == [""] { continue }
      switch Self.read(record, places, field) {
      case .success(let one): cases.append(one)
      case .failure(let reason): issues.append(OddsIssue(line: records.line, reason: reason))
      }
    }
  }

  private static func read(_ record: [String], _ places: [Int], _ field: [Int?])
    -> Result<OddsCase, OddsIssue.Reason>
  {
    guard let last = (places + field.compactMap(\.self)).max(), record.count > last else {
      return .failure(.missingCells)
    }
    let cells = places.map { record[$0] }
    guard let horizon = Int(cells[1]), 0...horizonAtMost ~= horizon else {
      return .failure(.notAHorizon(cells[1]))
    }
    guard let cash = number(cells[2]) else { return .failure(.notANumber(cells[2])) }
    guard let costs = number(cells[3]) else { return .failure(.notANumber(cells[3])) }
    var income: [Double] = []
    for cell in cells[4].split(separator: " ") {
      guard let month = number(String(cell)) else { return .failure(.notANumber(String(cell))) }
      income.append(month)
    }
    var its: FieldIncome?
    if let name = field[0].map({ record[$0] }), !name.isEmpty {
      guard let prior = Field.named(name)?.prior else { return .failure(.notAField(name)) }
      let begun = field[1].map { record[$0] } ?? ""
      guard begun.isEmpty || Int(begun).map({ 0...horizonAtMost ~= $0 }) == true else {
        return .failure(.notANumber(begun))
      }
      its = FieldIncome(prior, dollar: 1, begun: Int(begun))
    }
    return .success(
      OddsCase(
        id: cells[0], horizon: horizon, cash: cash, costs: costs,
        income: Array(income.suffix(SeriesTable.monthsAtMost)), field: its))
  }

  private static func number(_ cell: String) -> Double? {
    SeriesTable.number(cell)
  }
}

/// What is wrong with a line of a table of people.
public struct OddsIssue: Hashable, Sendable {
  public enum Reason: Error, Hashable, Sendable {
    case missingCells
    case notAHorizon(String)
    case notANumber(String)
    case notAField(String)
  }

  public let line: Int
  public let reason: Reason
}
