import GRDB

/// One transaction's statements, each prepared once. A statement in use is not handed out again, so
/// that reading within reading is safe.
final class Transaction {
  private var database: Database?
  private var idle: [String: [Query]] = [:]

  init(_ database: Database) { self.database = database }

  /// A statement that stays with its caller until the transaction ends.
  func prepare(_ sql: String) throws -> Query { try Query(open, sql) }

  /// Runs `body` on each record found.
  func each(_ sql: String, _ values: Query.Value..., body: (Query) throws -> Void) throws {
    try each(sql, values, body: body)
  }

  func each(_ sql: String, _ values: [Query.Value], body: (Query) throws -> Void) throws {
    let query = try take(sql)
    defer { give(query, sql) }
    query.bind(values)
    while try query.step() { try body(query) }
  }

  /// The first record found, or `nil`.
  func first<T>(_ sql: String, _ values: Query.Value..., body: (Query) throws -> T) throws -> T? {
    let query = try take(sql)
    defer { give(query, sql) }
    query.bind(values)
    return try query.step() ? body(query) : nil
  }

  /// Changes records; how many were.
  @discardableResult
  func run(_ sql: String, _ values: Query.Value...) throws -> Int {
    let query = try take(sql)
    defer { give(query, sql) }
    query.bind(values)
    while try query.step() {}
    return Int(query.changes)
  }

  /// After this, a reader or writer that was carried out of its closure can do no harm.
  func end() {
    idle = [:]
    database = nil
  }

  private var open: Database {
    guard let database else { preconditionFailure("a reader is used only inside its closure") }
    return database
  }

  private func take(_ sql: String) throws -> Query {
    precondition(database != nil, "a reader is used only inside its closure")
    return try idle[sql]?.popLast() ?? prepare(sql)
  }

  private func give(_ query: Query, _ sql: String) {
    query.reset()
    idle[sql, default: []].append(query)
  }
}
