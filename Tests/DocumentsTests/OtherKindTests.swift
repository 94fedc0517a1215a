import Documents
import Statements
import Testing

/// What a person may take for a statement and Masar doesn't read: each is refused by its name.
@Suite struct OtherKindTests {
  private func refusals(_ file: StatementFile) -> [Refusal] {
    var all: [Refusal] = []
    Documents.each(in: file) { if case .refused(_, let refusal) = $0 { all.append(refusal) } }
    return all
  }

  /// A compound file of empty streams: a header, a table of sectors, and a directory.
  private func compound(_ names: [String], directory: Int = 1) -> StatementFile {
    func short(_ n: Int) -> [UInt8] { [UInt8(n & 255), UInt8(n >> 8 & 255)] }
    func long(_ n: Int) -> [UInt8] { short(n & 0xFFFF) + short(n >> 16) }
    let (end, free, table) = (0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFD)
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 16)
    header += [0x3E, 3, 0xFFFE, 9, 6].flatMap(short) + [UInt8](repeating: 0, count: 6)
    header += [0, 1, directory, 0, 4096, end, 0, end, 0, 0].flatMap(long)
    header += [UInt8](repeating: 0xFF, count: 512 - header.count)
    // The directory takes a sector for each four names; each leads to the next.
    let sectors = (names.count + 4) / 4
    var links = [table] + (1..<sectors + 1).map { $0 == sectors ? end : $0 + 1 }
    links += [Int](repeating: free, count: 128 - links.count)
    var entries: [UInt8] = []
    for name in ["Root Entry"] + names {
      let text = Array(name.utf16).flatMap { short(Int($0)) }
      entries += text + [UInt8](repeating: 0, count: 64 - text.count) + short(text.count + 2)
      entries += [UInt8](repeating: 0, count: 62)
    }
    entries += [UInt8](repeating: 0, count: sectors * 512 - entries.count)
    return StatementFile(name: "a.xls", bytes: header + links.flatMap(long) + entries)
  }

  @Test("A workbook with a password is told from an old one, and both from old texts and slides")
  func compounds() {
    #expect(refusals(compound(["EncryptionInfo", "EncryptedPackage"])) == [.unopened(.encrypted)])
    #expect(refusals(compound(["Workbook"])) == [.spreadsheet(kind: "xls")])
    #expect(refusals(compound(["Book"])) == [.spreadsheet(kind: "xls")])
    #expect(refusals(compound(["1Table", "WordDocument"])) == [.document(kind: "doc")])
    #expect(refusals(compound(["PowerPoint Document"])) == [.document(kind: "ppt")])
  }

  @Test("The name that tells may stand in a later part of the directory")
  func laterPart() {
    let spaces = ["\u{6}DataSpaces", "Version", "DataSpaceMap", "DataSpaceInfo", "Strong"]
    let file = compound(spaces + ["EncryptedPackage"])
    #expect(refusals(file) == [.unopened(.encrypted)])
  }

  @Test("A directory that leads in a circle, or nowhere, is a refusal like any other")
  func circles() {
    var bytes = compound(["A", "B", "C", "D", "E"]).allBytes()
    bytes[512 + 8] = 1
    #expect(
      refusals(StatementFile(name: "a", bytes: bytes)) == [.binary(looksLike: "xls")])
    for cut in [8, 30, 77, 511, 600, 1030] {
      let part = StatementFile(name: "a", bytes: Array(bytes.prefix(cut)))
      #expect(refusals(part) == [.binary(looksLike: "xls")])
    }
    #expect(refusals(compound(["Workbook"], directory: 90)) == [.binary(looksLike: "xls")])
  }

  @Test("Workbooks and texts that are archives are refused as what they are, once")
  func archives() {
    func kind(_ name: String, _ parts: KeyValuePairs<String, String>) -> [Refusal] {
      refusals(Zip(parts, isPacked: false).file(name))
    }
    let open = "application/vnd.oasis.opendocument."
    for (ending, refusal) in [
      ("spreadsheet", Refusal.spreadsheet(kind: "ods")), ("text", .document(kind: "odt")),
      ("presentation", .document(kind: "odp")),
    ] {
      let parts: KeyValuePairs = [
        "mimetype": open + ending, "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>",
      ]
      #expect(kind("a", parts) == [refusal])
    }
    let few: KeyValuePairs = ["mimetype": open + "spreadsheet", "content.xml": "<x/>"]
    #expect(kind("a", few) == [.spreadsheet(kind: "ods")])
    #expect(kind("a.odt", ["content.xml": "<x/>"]) == [.document(kind: "odt")])
    #expect(kind("a.xlsb", ["xl/workbook.bin": "x"]) == [.spreadsheet(kind: "xlsb")])
    #expect(kind("a.docx", ["word/document.xml": "x"]) == [.document(kind: "docx")])
    #expect(kind("a.pptx", ["ppt/presentation.xml": "x"]) == [.document(kind: "pptx")])
    let pages: KeyValuePairs = ["Index/Document.iwa": "x", "Metadata/Properties.plist": "x"]
    #expect(kind("a.numbers", pages) == [.spreadsheet(kind: "numbers")])
    #expect(kind("a.pages", pages) == [.document(kind: "pages")])
    #expect(
      kind("a.numbers", ["Index.zip": "x", "Metadata/Properties.plist": "x"])
        == [.spreadsheet(kind: "numbers")])
  }

  @Test("Excel 2003's XML, a page saved as one mail, and rich text are named too")
  func texts() {
    func refusal(_ text: String) -> [Refusal] {
      refusals(StatementFile(name: "a.xls", bytes: Array(text.utf8)))
    }
    #expect(
      refusal(
        """
        <?xml version="1.0"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>
        """) == [.spreadsheet(kind: "xml")])
    #expect(
      refusal("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n")
        == [.spreadsheet(kind: "mht")])
    let rich = StatementFile(name: "a.doc", bytes: Array("{\\rtf1\\ansi Date, Amount}".utf8))
    var refusal: Refusal?
    do throws(Refusal) { _ = try Formats.read(rich) } catch { refusal = error }
    #expect(refusal == .document(kind: "rtf"))
  }
}
