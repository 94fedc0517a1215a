import GRDB

/// Making a book's tables, and bringing those of an older book up to date.
enum Migration {
  /// Fills an empty file with the tables of this version.
  static func make(_ path: String) throws {
    let connection = try Connections.open(path)
    try connection.inDatabase { database in
      // Measured: larger pages make long imports a little faster, small changes no slower.
      try database.execute(sql: "PRAGMA page_size = 32768")
      try database.inTransaction(.immediate) {
        try run(Schema.steps, from: 0, in: database)
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        return .commit
      }
    }
    try Connections.finish(connection)
  }

  /// Runs the steps that the book hasn't had, with a copy of it kept beside. The folder's lock is
  /// held.
  static func run(_ path: String, steps: [String]) throws {
    let connection = try Connections.open(path)
    // Another process may have been here while this one waited.
    let version = try connection.inDatabase { database in
      try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    if version < steps.count {
      // A step would set off whatever else is there.
      try connection.read { try SchemaObjects.require($0, steps.prefix(version)) }
      let copy = "\(path).version-\(version)"
      if !BookFile.exists(copy) {
        try BookFile.finishing(copy) { try Connections.copy(connection, to: $0) }
      }
      try connection.inDatabase { database in
        try database.inTransaction(.immediate) {
          try run(steps, from: version, in: database)
          return .commit
        }
      }
    }
    try connection.close()
  }

  private static func run(_ steps: [String], from version: Int, in database: Database) throws {
    for step in steps[version...] { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(steps.count)")
  }
}
