import Documents
import Statements
import Support
import Testing

@Suite struct ZipTests {
  private let csv = "Date,Text,Amount\n2026-01-31,a,5.00\n"

  /// Each file found, by name: how many rows it has, or why there are none.
  private func found(_ file: StatementFile) -> [String] {
    var told: [String] = []
    Documents.each(in: file) { found in
      switch found {
      case .refused(let name, let refusal): told.append("\(name): \(word(refusal))")
      case .statement(let statement):
        do throws(Refusal) {
          told.append("\(statement.name): \(try Formats.read(statement).rows.count)")
        } catch { told.append("\(statement.name): \(word(error))") }
      }
    }
    return told
  }

  private func word(_ refusal: Refusal) -> String {
    if case .unopened(let why) = refusal { return why.rawValue }
    return "\(refusal)"
  }

  @Test("Each statement of an archive is read by itself, in folders too, packed or stored")
  func many() {
    for isPacked in [true, false] {
      let zip = Zip(
        [
          "a.csv": csv, "2026/": "", "2026/بنك/كشف.csv": csv, "2026\\b.csv": csv,
          "2026/empty.csv": "", "__MACOSX/a.csv": "x", ".DS_Store": "x", "2026/Thumbs.db": "x",
        ], isPacked: isPacked)
      #expect(
        found(zip.file()) == [
          "all.zip/a.csv: 1", "all.zip/2026/بنك/كشف.csv: 1", "all.zip/2026/b.csv: 1",
          "all.zip/2026/empty.csv: empty",
        ])
    }
  }

  @Test("What is no archive is handed on as it is")
  func plain() {
    #expect(found(StatementFile(name: "a.csv", bytes: Array(csv.utf8))) == ["a.csv: 1"])
    #expect(found(StatementFile(name: "a", bytes: [])) == ["a: empty"])
  }

  @Test("An archive in an archive is opened, a third one inside is not")
  func nested() {
    let inner = Zip(["a.csv": csv])
    let outer = Zip([
      .init(name: "in.zip", bytes: inner.bytes), .init(name: "b.csv", bytes: Array(csv.utf8)),
    ])
    #expect(found(outer.file()) == ["all.zip/in.zip/a.csv: 1", "all.zip/b.csv: 1"])
    let third = Zip([.init(name: "out.zip", bytes: outer.bytes)])
    #expect(
      found(third.file()) == [
        "all.zip/out.zip/in.zip: tooDeep", "all.zip/out.zip/b.csv: 1",
      ])
  }

  @Test(
    "A name that leads out of the archive is refused, and the others are read",
    arguments: ["../a.csv", "/etc/a.csv", "x/../../a.csv", "..\\a.csv", "C:\\a.csv"])
  func paths(name: String) {
    let told = found(Zip([name: csv, "b.csv": csv]).file())
    #expect(told.count == 2)
    #expect(told[0].hasSuffix("unsafePath") && told[1] == "all.zip/b.csv: 1")
  }

  @Test("A link is refused")
  func link() {
    let zip = Zip([.init(name: "a.csv", bytes: Array("/etc/hostname".utf8), mode: 0o120777)])
    #expect(found(zip.file()) == ["all.zip/a.csv: unsafePath"])
  }

  @Test("A password and an unknown way of packing are told")
  func unreadable() {
    let bytes = Array(csv.utf8)
    let zip = Zip([
      .init(name: "a.csv", bytes: bytes, flags: 1), .init(name: "b.csv", bytes: bytes, method: 12),
      .init(name: "c.csv", bytes: bytes, checksum: 7), .init(name: "d.csv", bytes: bytes),
    ])
    #expect(
      found(zip.file()) == [
        "all.zip/a.csv: encrypted", "all.zip/b.csv: unsupported", "all.zip/c.csv: damaged",
        "all.zip/d.csv: 1",
      ])
  }

  @Test("A bomb is not unpacked: it is refused by what it claims, or stopped where it claims less")
  func bomb() {
    let zeros = [UInt8](repeating: 0x30, count: 30 << 20)
    let packed = Zip([
      .init(name: "a.csv", bytes: zeros, isPacked: true, claimedSize: 1 << 30),
      .init(name: "b.csv", bytes: zeros, isPacked: true, claimedSize: 1000),
      .init(name: "c.csv", bytes: Array(csv.utf8)),
    ])
    #expect(
      found(packed.file()) == [
        "all.zip/a.csv: tooLarge", "all.zip/b.csv: damaged", "all.zip/c.csv: 1",
      ])
    // Many that are each within the limit are not, all together.
    let many = Zip(
      (0..<20).map { .init(name: "\($0).csv", bytes: zeros, isPacked: true) })
    #expect(found(many.file()).count { $0.hasSuffix("tooLarge") } == 19)
    // Nor is one whose few bytes are a machine's whole memory of rows.
    let rows = Array(repeatElement(Array("D1/31/26\nT1\n^\n".utf8), count: 1_500_000).joined())
    let small = Zip([.init(name: "a.qif", bytes: rows, isPacked: true)])
    #expect(small.bytes.count < 100_000)
    #expect(found(small.file()) == ["all.zip/a.qif: tooLarge"])
  }

  @Test("Entries that share their bytes are refused as a whole")
  func overlap() {
    var bytes = Zip(["a.csv": csv, "b.csv": csv], isPacked: false).bytes
    // The directory's second entry begins where the first does.
    let second = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }[1]
    for place in 42..<46 { bytes[second + place] = 0 }
    #expect(found(StatementFile(name: "all.zip", bytes: bytes)) == ["all.zip: damaged"])
  }

  @Test("An archive without files says so, and one of another kind is named")
  func others() {
    #expect(found(Zip([:]).file()) == ["all.zip: nothingInside"])
    #expect(found(Zip(["x/": ""]).file()) == ["all.zip: nothingInside"])
    #expect(
      found(Zip(["word/document.xml": "<x/>"]).file("a.docx")) == [
        "a.docx: document(kind: \"docx\")"
      ])
  }

  @Test("Whatever happens to an archive's bytes, it is read or refused")
  func damaged() {
    let whole = Zip(["a.csv": csv, "2026/b.csv": csv]).bytes
    for count in 0..<whole.count {
      _ = found(StatementFile(name: "cut.zip", bytes: Array(whole.prefix(count))))
    }
    for seed in 0..<3000 {
      var random = Seeded(UInt64(seed))
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = found(StatementFile(name: "odd.zip", bytes: bytes))
    }
  }
}
