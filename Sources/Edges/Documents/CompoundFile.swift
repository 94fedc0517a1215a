import Statements

/// The container of Office's files from before 2007 (MS-CFB 3.0), in which a workbook with a password
/// lies too: which of them it is, its directory tells. Nothing in it is read.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let mostSectors = 64

  static func isOne(_ file: StatementFile) -> Bool {
    file.bytes(0..<8) == signature
  }

  /// What is said of it: it is never a statement that Masar reads.
  static func refusal(of file: StatementFile) -> Refusal {
    let names = names(in: file)
    // (MS-OFFCRYPTO 2.3.4: the package of a file with a password.)
    if names.contains("EncryptedPackage") { return .unopened(.encrypted) }
    // `Book` before Excel 97.
    if names.contains("Workbook") || names.contains("Book") { return .spreadsheet(kind: "xls") }
    if names.contains("WordDocument") { return .document(kind: "doc") }
    if names.contains("PowerPoint Document") { return .document(kind: "ppt") }
    return .binary(looksLike: "xls")
  }

  /// The names in its directory, as far as that can be followed.
  private static func names(in file: StatementFile) -> Set<String> {
    let header = LittleEndian(file.bytes(0..<512))
    guard let shift = header.short(30), 9...12 ~= shift, var sector = header.long(48) else {
      return []
    }
    let size = 1 << shift
    func bytes(of sector: Int) -> LittleEndian {
      LittleEndian(file.bytes((sector + 1) * size..<(sector + 2) * size))
    }
    var names: Set<String> = []
    for _ in 0..<mostSectors {
      // Beyond are the marks of an end (MS-CFB 2.1).
      guard sector < 0xFFFF_FFFA, (sector + 1) * size < file.count else { break }
      let directory = bytes(of: sector)
      for place in stride(from: 0, to: size, by: 128) {
        if let name = name(in: directory, at: place) { names.insert(name) }
      }
      // Where the table of sectors lies is in the header, for the first 109 of its own.
      let perSector = size / 4
      let part = sector / perSector
      guard part < 109, let table = header.long(76 + 4 * part), table < 0xFFFF_FFFA,
        let next = bytes(of: table).long(sector % perSector * 4)
      else { break }
      sector = next
    }
    return names
  }

  private static func name(in directory: LittleEndian, at place: Int) -> String? {
    // In UTF-16 with a NUL behind it; its length in bytes counts that too.
    guard let length = directory.short(place + 64), 4...64 ~= length else { return nil }
    let units = stride(from: place, to: place + length - 2, by: 2).compactMap(directory.short)
    return String(decoding: units.map { UInt16($0) }, as: UTF16.self)
  }
}
