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
    var record = contents.begin(textBytes: 32)
    sha256.withUnsafeBytes { record.blob($0) }
    record.int(Int64(file.count))
    guard let id = try contents.insert(record) else { preconditionFailure("a content is inserted") }
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
    var record = issues.begin(
      textBytes: issue.text.utf8.count + (issue.column?.utf8.count ?? 0) + 64)
    record.int(file.number)
    record.int(Int64(issue.line))
    record.text(issue.column)
    record.text(issue.reason.rawValue)
    record.text(issue.text)
    _ = try issues.insert(record)
  }

  /// Writes the records of files that are complete, in order of their numbers.
  func writeFiles() throws {
    while let (id, note) = files.first, let note {
      let written = try write(note)
      precondition(written == id, "files are written in order of their numbers")
      try writeSightings(of: id)
      files.removeFirst()
    }
  }

  private func write(_ note: FileNote) throws -> Int64? {
    let currency = try (note.opening ?? note.closing).map { try number(of: $0.amount.currency) }
    let inserter = try inserter(.file)
    var record = inserter.begin(textBytes: note.name.utf8.count + note.format.utf8.count)
    record.text(note.name)
    record.int(note.content.number)
    record.text(note.format)
    record.int(note.account?.number)
    record.int(note.firstDay.map { Int64($0.number) })
    record.int(note.lastDay.map { Int64($0.number) })
    for stated in [note.opening, note.closing] {
      record.int(stated?.amount.minorUnits)
      record.int(stated?.day.map { Int64($0.number) })
    }
    record.int(currency)
    let counts = note.counts
    for count in [
      counts.new, counts.known, counts.deleted, counts.ignored, counts.rejected, counts.skipped,
      counts.remarks,
    ] {
      record.int(Int64(count))
    }
    return try inserter.insert(record)
  }
}

extension Writer {
  /// Takes back the last number from `nextFile`, under which no row was new.
  public func forget(_ file: FileID) {
    precondition(files.last?.id == file.number, "only the last number is taken back")
    files.removeLast()
    sightings[file.number] = nil
  }
}
