import GRDB
import Synchronization

/// The tables and indexes of a book, and whatever else its file says that it has. A trigger acts on
/// everything that is written and a view can stand where a table was, so a book is Masar's only where
/// all of them are those that Masar makes.
struct SchemaObjects {
  private let made: [SchemaObject: Definition]

  private struct Definition: Equatable {
    let table: String
    /// As it was typed, however it was spaced; empty for what SQLite makes by itself.
    let sql: String
  }

  init(_ transaction: Transaction) throws {
    var made: [SchemaObject: Definition] = [:]
    try transaction.each("SELECT type, name, tbl_name, sql FROM sqlite_schema") { query in
      let object = SchemaObject(SchemaObject.Kind(rawValue: query.text(0)) ?? .other, query.text(1))
      let words = query.text(3).split(whereSeparator: \.isWhitespace)
      made[object] = Definition(table: query.text(2), sql: words.joined(separator: " "))
    }
    self.made = made
  }

  private init(_ database: Database) throws {
    let transaction = Transaction(database)
    defer { transaction.end() }
    try self.init(transaction)
  }

  /// What these steps make of an empty file.
  static func made(by steps: [String]) throws -> SchemaObjects {
    try known.withLock { known in
      if let known = known[steps] { return known }
      let empty = try DatabaseQueue()
      let objects = try empty.inDatabase { database in
        for step in steps { try database.execute(sql: step) }
        return try SchemaObjects(database)
      }
      known[steps] = objects
      return objects
    }
  }

  private static let known = Mutex<[[String]: SchemaObjects]>([:])

  /// What is here and isn't, or is otherwise, in `expected`. Figures that SQLite keeps for itself
  /// (https://sqlite.org/fileformat.html#the_sqlite_stat1_table) are no harm.
  func foreign(to expected: SchemaObjects) -> [SchemaObject] {
    made.filter { object, definition in
      expected.made[object] != definition && !SchemaObjects.statistics.contains(definition.sql)
    }.keys.sorted()
  }

  func missing(from expected: SchemaObjects) -> [SchemaObject] {
    expected.made.keys.filter { made[$0] == nil }.sorted()
  }

  private static let statistics: Set<String> = [
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
  ]

  /// Refuses a book that isn't what these steps make.
  static func require(_ database: Database, _ steps: some Collection<String>) throws {
    let (found, expected) = (try SchemaObjects(database), try made(by: Array(steps)))
    if let foreign = found.foreign(to: expected).first {
      throw BookRefusal.foreignObject(foreign)
    }
    if let missing = found.missing(from: expected).first {
      throw BookRefusal.damaged(detail: "\(missing) is missing")
    }
  }
}

/// Something that a book's file says it has.
public struct SchemaObject: Hashable, Sendable, Comparable, CustomStringConvertible {
  public enum Kind: String, Hashable, Sendable {
    case table, index, view, trigger, other
  }

  public let kind: Kind
  public let name: String

  init(_ kind: Kind, _ name: String) {
    self.kind = kind
    // Whoever made it may have named it with a book.
    self.name = String(name.prefix(80))
  }

  public var description: String { "\(kind) \(name)" }

  /// What acts comes first.
  public static func < (a: SchemaObject, b: SchemaObject) -> Bool {
    (a.rank, a.name) < (b.rank, b.name)
  }

  private var rank: Int {
    switch kind {
    case .trigger: 0
    case .view: 1
    case .table: 2
    case .index: 3
    case .other: 4
    }
  }
}
