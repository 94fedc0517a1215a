public import Statements

/// Opens what statements come in: archives, Excel workbooks, PDF. Any other file is a statement itself.
public enum Documents {
  /// A statement found in a file, or what kept it from being opened.
  public enum Found: Sendable {
    case statement(StatementFile)
    case refused(name: String, Refusal)
  }

  /// Hands over each statement that a file holds, one after the other, in the archive's order; what
  /// an archive held is let go before the next is unpacked. A file in an archive is called by the
  /// archive's name and its own: `2026.zip/bank/january.csv`.
  public static func each(in file: StatementFile, _ body: (Found) throws -> Void) rethrows {
    let limits = Limits(packed: file.count)
    try open(file, limits, depth: 0, body)
  }

  private static func open(
    _ file: StatementFile, _ limits: Limits, depth: Int, _ body: (Found) throws -> Void
  ) rethrows {
    if PDFText.isOne(file) { return try open(pdf: file, body) }
    if WebPage.isOne(file) { return try open(page: file, body) }
    if let refusal = OtherKind.refusal(of: file) {
      return try body(.refused(name: file.name, refusal))
    }
    guard ZipArchive.isOne(file) else { return try body(.statement(file)) }
    let archive: ZipArchive
    do throws(Refusal) {
      archive = try ZipArchive(file, limits)
    } catch {
      return try body(.refused(name: file.name, error))
    }
    if let refusal = OtherKind.refusal(of: archive, file.name) {
      return try body(.refused(name: file.name, refusal))
    }
    if archive.contains(Workbook.mainPart) {
      return try open(workbook: archive, file.name, body)
    }
    guard depth < Limits.deepest else {
      return try body(.refused(name: file.name, .unopened(.tooDeep)))
    }
    let entries = archive.entries.filter { !$0.isBeside }
    if entries.isEmpty { return try body(.refused(name: file.name, .unopened(.nothingInside))) }
    for entry in entries {
      let name = "\(file.name)/\(entry.name)"
      let bytes: [UInt8]
      do throws(Refusal) {
        bytes = try archive.bytes(of: entry)
      } catch {
        try body(.refused(name: name, error))
        continue
      }
      try open(StatementFile(name: name, bytes: bytes), limits, depth: depth + 1, body)
    }
  }

  private static func open(page file: StatementFile, _ body: (Found) throws -> Void) rethrows {
    let table: [UInt8]
    do throws(Refusal) {
      table = try WebPage(file).table
    } catch {
      return try body(.refused(name: file.name, error))
    }
    try body(.statement(StatementFile(name: file.name, bytes: table)))
  }

  private static func open(pdf file: StatementFile, _ body: (Found) throws -> Void) rethrows {
    let table: [UInt8]
    do throws(Refusal) {
      table = try PDFText.table(of: file)
    } catch {
      return try body(.refused(name: file.name, error))
    }
    try body(.statement(StatementFile(name: file.name, bytes: table)))
  }

  private static func open(
    workbook archive: ZipArchive, _ name: String, _ body: (Found) throws -> Void
  ) rethrows {
    var tables: [(name: String, bytes: [UInt8])] = []
    do throws(Refusal) {
      let parts = Parts(archive)
      let workbook = try Workbook { parts[$0] }
      for sheet in workbook.sheets {
        let text = try workbook.text(of: sheet)
        if !text.isEmpty { tables.append((sheet.name, text)) }
      }
      if let refusal = parts.refusal { throw refusal }
    } catch {
      return try body(.refused(name: name, error))
    }
    // A cover or a note beside the table isn't a statement that failed.
    let lists = tables.filter { $0.bytes.contains(UInt8(ascii: "\t")) }
    if !lists.isEmpty { tables = lists }
    if tables.isEmpty { return try body(.refused(name: name, .empty)) }
    for table in tables {
      let own = tables.count == 1 ? name : "\(name)/\(table.name)"
      try body(.statement(StatementFile(name: own, bytes: table.bytes)))
    }
  }
}

/// The parts of a workbook, and the first that couldn't be unpacked.
private final class Parts {
  private let archive: ZipArchive
  private(set) var refusal: Refusal?

  init(_ archive: ZipArchive) { self.archive = archive }

  subscript(name: String) -> [UInt8]? {
    guard refusal == nil, let entry = archive.entry(name) else { return nil }
    do throws(Refusal) {
      return try archive.bytes(of: entry)
    } catch {
      refusal = error
      return nil
    }
  }
}

/// What unpacking one file may come to, whatever it claims.
final class Limits {
  /// Archives within archives.
  static let deepest = 2
  static let mostFiles = 10_000
  static let mostBytes = 128 << 20
  /// No statement packs better: a small archive of much more is made to fill a machine.
  static let (fewBytes, mostTimes) = (16 << 20, 64)

  private let room: Int
  private var bytes = 0
  private var files = 0

  init(packed count: Int) {
    room = min(Limits.mostBytes, max(Limits.fewBytes, Limits.mostTimes * min(count, 1 << 32)))
  }

  func take(files count: Int) throws(Refusal) {
    files += count
    if files > Limits.mostFiles { throw .unopened(.tooManyFiles) }
  }

  func take(bytes count: Int) throws(Refusal) {
    guard count <= room - bytes else { throw .unopened(.tooLarge) }
    bytes += count
  }
}
