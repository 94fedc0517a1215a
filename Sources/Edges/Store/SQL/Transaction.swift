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

  /// Runs `body` on each record that either of two statements finds, both with the same values and
  /// in order of their first two columns, as one sequence in that order.
  func eachInOrder(
    _ one: String, _ other: String, _ values: [Query.Value], isDescending: Bool = false,
    body: (Query) throws -> Void
  ) throws {
    let (first, second) = (try take(one), try take(other))
    defer {
      give(first, one)
      give(second, other)
    }
    first.bind(values)
    second.bind(values)
    var (isFirst, isSecond) = (try first.step(), try second.step())
    while isFirst || isSecond {
      if isFirst, !isSecond || first.precedes(second, isDescending) {
        try body(first)
        isFirst = try first.step()
      } else {
        try body(second)
        isSecond = try second.step()
      }
    }
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

extension Query {
  fileprivate func precedes(_ other: Query, _ isDescending: Bool) -> Bool {
    let (mine, others) = ((int(0), int(1)), (other.int(0), other.int(1)))
    return isDescending ? mine >= others : mine <= others
  }
}
