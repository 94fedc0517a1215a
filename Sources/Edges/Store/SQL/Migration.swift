import GRDB

/// Making a book's tables, and bringing those of an older book up to date.
enum Migration {
  /// Fills an empty file with the tables of this version.
  static func make(_ path: String) throws {
    let connection = try Connections.open(path)
    try connection.inDatabase { database in
      try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
      try database.inTransaction(.immediate) {
        try run(Schema.steps, from: 0, in: database)
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        return .commit
      }
    }
    // The last connection folds the journal into the file as it closes.
    try connection.close()
  }

  /// Runs the steps that the book hasn't had, with a copy of it kept beside.
  static func run(_ path: String, folder: String, steps: [String]) throws {
    try FolderLock.holding(folder) {
      try mapped { try run(path, steps: steps) }
    }
  }

  private static func run(_ path: String, steps: [String]) throws {
    let connection = try Connections.open(path)
    try connection.inDatabase { database in
      // Another process may have been here while this one waited.
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version < steps.count else { return }
      let copy = "\(path).version-\(version)"
      if !BookFile.exists(copy) {
        try BookFile.finishing(copy) { unfinished in
          try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
        }
      }
      try database.inTransaction(.immediate) {
        try run(steps, from: version, in: database)
        return .commit
      }
    }
    try connection.close()
  }

  private static func run(_ steps: [String], from version: Int, in database: Database) throws {
    for step in steps[version...] { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(steps.count)")
  }
}
