import Money
public import Statements

/// Files: their bytes, their record, their defects.
extension Writer {
  /// Keeps the bytes of a file, so that any line of it can be shown later. Equal bytes are kept
  /// once. The file is read twice, a piece at a time; refused where it changes meanwhile.
  public func keep(_ file: StatementFile) throws -> ContentID {
    let sha256 = try Content.hash(file)
    if let known = try transaction.first(
      "SELECT id FROM content WHERE sha256 = ?", .blob(sha256), body: { $0.int(0) })
    {
      return ContentID(known)
    }
    let contents = try inserter(.content)
    contents.begin(textBytes: 32)
    sha256.withUnsafeBytes { contents.blob($0) }
    contents.int(Int64(file.count))
    guard let id = try contents.insert() else { preconditionFailure("a content is inserted") }
    var number: Int64 = 0
    let written = try Content.hash(file) { piece in
      try transaction.run("INSERT INTO piece VALUES(?,?,?)", .int(id), .int(number), .blob(piece))
      number += 1
    }
    guard written == sha256 else { throw BookRefusal.fileChanged(name: file.name) }
    return ContentID(id)
  }

  /// The number under which the rows of the next file are inserted. `insert(_:as:)` follows when
  /// its counts are known.
  public func nextFile() throws -> FileID {
    let next = try inserter(.file).next + Int64(files.count)
    files.append((next, nil))
    return FileID(next)
  }

  /// Gives a file its record. A number whose file turned out not to be worth a record may be left
  /// without, unless a later one has one.
  public func insert(_ note: FileNote, as file: FileID) throws {
    guard let place = files.firstIndex(where: { $0.id == file.number }) else {
      preconditionFailure("a file's number comes from nextFile in the same write")
    }
    files[place].note = note
  }

  public func insert(_ issue: Issue, of file: FileID) throws {
    let issues = try inserter(.issue)
    issues.begin(
      textBytes: issue.text.utf8.count + (issue.column?.utf8.count ?? 0) + 64)
    issues.int(file.number)
    issues.int(Int64(issue.line))
    issues.text(issue.column)
    issues.text(issue.reason.rawValue)
    issues.text(issue.text)
    _ = try issues.insert()
  }

  /// Writes the records of files that are complete, in order of their numbers.
  func writeFiles() throws {
    while let (id, note) = files.first, let note {
      let written = try write(note)
      precondition(written == id, "files are written in order of their numbers")
      files.removeFirst()
    }
  }

  private func write(_ note: FileNote) throws -> Int64? {
    let currency = try (note.opening ?? note.closing).map { try number(of: $0.amount.currency) }
    let inserter = try inserter(.file)
    inserter.begin(textBytes: note.name.utf8.count + note.format.utf8.count)
    inserter.text(note.name)
    inserter.int(note.content.number)
    inserter.text(note.format)
    inserter.int(note.account?.number)
    inserter.int(note.firstDay.map { Int64($0.number) })
    inserter.int(note.lastDay.map { Int64($0.number) })
    for stated in [note.opening, note.closing] {
      inserter.int(stated?.amount.minorUnits)
      inserter.int(stated?.day.map { Int64($0.number) })
    }
    inserter.int(currency)
    let counts = note.counts
    for count in [
      counts.new, counts.known, counts.deleted, counts.ignored, counts.rejected, counts.skipped,
      counts.remarks,
    ] {
      inserter.int(Int64(count))
    }
    return try inserter.insert()
  }
}

extension Writer {
  /// Takes back a number from `nextFile` under which nothing was inserted.
  public func forget(_ file: FileID) {
    files.removeAll { $0.id == file.number }
  }
}
