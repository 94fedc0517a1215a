import Statements

/// Files that a person may take for a statement and that aren't read: each is refused by its name,
/// so that it is said what to save it as.
enum OtherKind {
  /// Of a file that is no archive.
  static func refusal(of file: StatementFile) -> Refusal? {
    if CompoundFile.isOne(file) { return CompoundFile.refusal(of: file) }
    let start = file.bytes(0..<4096)
    // Excel 2003's workbook in XML, which some banks still name `.xls`.
    if start.starts(with: "<".utf8) || start.starts(with: [0xEF, 0xBB, 0xBF]),
      contains(start, "<Workbook"), contains(start, "urn:schemas-microsoft-com:office:spreadsheet")
    {
      return .spreadsheet(kind: "xml")
    }
    // A page with what belongs to it, as one mail (RFC 2557): Excel's "single file web page".
    let head = start.prefix(13)
    if head.elementsEqual("MIME-Version:".utf8), contains(start, "multipart/related") {
      return .spreadsheet(kind: "mht")
    }
    return nil
  }

  /// What else is a ZIP by another name.
  static func refusal(of archive: ZipArchive, _ name: String) -> Refusal? {
    if let kind = openDocument(archive, name) { return kind }
    for (part, refusal) in parts where archive.contains(part) { return refusal }
    // Numbers, Pages and Keynote keep their parts alike; only the name says which it is.
    if archive.entries.contains(where: { $0.name.hasSuffix(".iwa") })
      || archive.contains("Index.zip") && archive.contains("Metadata/Properties.plist")
    {
      for kind in ["pages", "key"] where name.lowercased().hasSuffix(".\(kind)") {
        return .document(kind: kind)
      }
      return .spreadsheet(kind: "numbers")
    }
    return nil
  }

  private static let parts: [(String, Refusal)] = [
    ("xl/workbook.bin", .spreadsheet(kind: "xlsb")), ("word/document.xml", .document(kind: "docx")),
    ("ppt/presentation.xml", .document(kind: "pptx")),
    ("AndroidManifest.xml", .binary(looksLike: "apk")),
  ]

  /// OpenDocument says its kind in its first part (OpenDocument 1.3, part 2, 3.3); what lost that part
  /// says it by its name.
  private static func openDocument(_ archive: ZipArchive, _ name: String) -> Refusal? {
    let kind = archive.entry("mimetype").flatMap { entry in
      entry.size < 256 ? try? archive.bytes(of: entry) : nil
    }
    let text = String(decoding: kind ?? [], as: UTF8.self)
    func isKind(_ word: String, _ ending: String) -> Bool {
      text.contains("opendocument." + word) || name.lowercased().hasSuffix(ending)
    }
    if isKind("text", ".odt") { return .document(kind: "odt") }
    if isKind("presentation", ".odp") { return .document(kind: "odp") }
    let isSheet = isKind("spreadsheet", ".ods") || archive.contains("META-INF/manifest.xml")
    return isSheet ? .spreadsheet(kind: "ods") : nil
  }

  private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    return text.withUTF8Buffer { sought in
      (0...bytes.count - count).contains { bytes[$0..<$0 + count].elementsEqual(sought) }
    }
  }
}
