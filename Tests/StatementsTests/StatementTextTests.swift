import Foundation
import Statements
import Support
import Testing

@Suite struct StatementTextTests {
  private func text(_ bytes: [UInt8]) throws -> StatementText {
    try StatementText(StatementFile(name: "", bytes: bytes))
  }

  private func string(_ text: StatementText) -> String {
    String(decoding: text.bytes, as: UTF8.self)
  }

  private let arabic = "تاريخ العملية;الوصف;المبلغ\n03-08-2026;راتب شهر;1,159.38\n"

  @Test("Arabic text is read in each encoding that banks export it in")
  func arabicEncodings() throws {
    func single(_ table: [Character: UInt8]) -> [UInt8] {
      arabic.map { $0.isASCII ? $0.asciiValue! : table[$0]! }
    }
    let letters: [Character] = Array("تاريخلعمةوصفمبغبشهر")
    let w1256: [Character: UInt8] = [
      "ت": 0xCA, "ا": 0xC7, "ر": 0xD1, "ي": 0xED, "خ": 0xCE, "ل": 0xE1, "ع": 0xDA, "م": 0xE3,
      "ة": 0xC9, "و": 0xE6, "ص": 0xD5, "ف": 0xDD, "ب": 0xC8, "غ": 0xDB, "ش": 0xD4, "ه": 0xE5,
    ]
    let iso: [Character: UInt8] = [
      "ت": 0xCA, "ا": 0xC7, "ر": 0xD1, "ي": 0xEA, "خ": 0xCE, "ل": 0xE4, "ع": 0xD9, "م": 0xE5,
      "ة": 0xC9, "و": 0xE8, "ص": 0xD5, "ف": 0xE1, "ب": 0xC8, "غ": 0xDA, "ش": 0xD4, "ه": 0xE7,
    ]
    #expect(letters.allSatisfy { w1256[$0] != nil && iso[$0] != nil })
    let wide = Array(arabic.utf16)
    let little = wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let cases: [(TextEncoding, [UInt8])] = [
      (.utf8, Array(arabic.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + Array(arabic.utf8)),
      (.utf16LittleEndian, little), (.utf16LittleEndian, [0xFF, 0xFE] + little),
      (.utf16BigEndian, big), (.utf16BigEndian, [0xFE, 0xFF] + big),
      (.windows1256, single(w1256)), (.iso8859x6, single(iso)),
    ]
    for (encoding, bytes) in cases {
      let read = try text(bytes)
      #expect(read.encoding == encoding)
      #expect(string(read) == arabic)
      #expect(read.issues.isEmpty)
    }
  }

  @Test("Accents of Europe are told apart by the alphabet that fits")
  func european() throws {
    let cases: [(String, String.Encoding, TextEncoding)] = [
      (
        "Date opération;Libellé;Débit\n01/08/2026;Prélèvement électricité;2\u{A0}282,28",
        .windowsCP1252, .windows1252
      ),
      ("Empfänger;Betrag (€)\nÜberweisung Müller;2.862,35", .windowsCP1252, .windows1252),
      (
        "Datum zaúčtování;Částka;Název protiúčtu\n27.05.2018;-1,00;Příjemce", .windowsCP1250,
        .windows1250
      ),
      (
        "Data księgowania;Kwota;Tytuł\n01.02.2026;-1,00;Opłata za usługę", .windowsCP1250,
        .windows1250
      ),
      ("Дата операції;Рахунок;Сума\n01.02.2026;UA01;Комісія", .windowsCP1251, .windows1251),
      ("Дата операции;Счет;Сумма\n01.02.2026;RU01;Зарплата", .windowsCP1251, .windows1251),
      (
        "İşlem tarihi;Açıklama;Tutar\n01.02.2026;Maaş ödemesi, ağustos;1", .windowsCP1254,
        .windows1254
      ),
    ]
    for (sample, encoding, expected) in cases {
      let bytes = [UInt8](try #require(sample.data(using: encoding)))
      let read = try text(bytes)
      #expect(read.encoding == expected, "\(sample)")
      #expect(string(read) == sample)
    }
  }

  @Test("ISO-8859-15 is known by its euro sign")
  func latin9() throws {
    let read = try text(
      Array("Betrag (".utf8) + [0xA4] + Array(");M".utf8) + [0xFC] + Array("ller".utf8))
    #expect(read.encoding == .iso8859x15)
    #expect(string(read) == "Betrag (€);Müller")
  }

  @Test("Latin-1 without NULs is never taken for UTF-16")
  func neverChinese() throws {
    var random = Seeded(41)
    for _ in 0..<200 {
      let bytes = (0..<2 * Int.random(in: 4...60, using: &random)).map { _ in
        UInt8.random(in: 0x20...0xFE, using: &random)
      }
      guard bytes.first != 0xFE, bytes.first != 0xFF else { continue }
      guard let read = try? text(bytes) else { continue }
      #expect(read.encoding != .utf16LittleEndian && read.encoding != .utf16BigEndian)
    }
  }

  @Test("A few broken bytes among much UTF-8 are issues with their line, and the rest is read")
  func brokenBytes() throws {
    let read = try text(Array("التاريخ,البيان\n2026-01-01,قطع".utf8) + [0xD8] + Array(",1\n".utf8))
    #expect(read.encoding == .utf8)
    #expect(read.issues.map(\.line) == [2])
    #expect(read.issues.map(\.reason) == [.undecodableText])
  }

  @Test("Bytes that stand for nothing in their encoding are issues with their line")
  func undefinedBytes() throws {
    let read = try text(
      Array("a;b\nM".utf8) + [0xFC] + Array("ller;".utf8) + [0x81] + Array("\n".utf8))
    #expect(read.issues.map(\.line) == [2])
    let wide = try text([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x62, 0])
    #expect(wide.issues.map(\.line) == [2])
  }

  @Test("Binary files and archives are refused by name")
  func refused() {
    func refusal(_ bytes: [UInt8]) -> Refusal? {
      do throws(Refusal) {
        _ = try StatementText(StatementFile(name: "", bytes: bytes))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal([]) == .empty)
    #expect(refusal(Array("%PDF-1.7\n".utf8)) == .binary(looksLike: "pdf"))
    #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0x0D]) == .binary(looksLike: "png"))
    #expect(refusal([0x50, 0x4B, 3, 4, 0, 0]) == .archive(kind: "zip"))
    #expect(refusal([0x1F, 0x8B, 8, 0]) == .archive(kind: "gzip"))
    #expect(refusal(Array("SQLite format 3\0".utf8)) == .binary(looksLike: "sqlite"))
    #expect(refusal([1, 2, 3, 4, 0, 0, 0, 9, 0, 1, 0xFE, 0]) == .binary(looksLike: nil))
  }

  @Test("A stray NUL is a blank and an issue, not the end of the file")
  func strayNUL() throws {
    let line = Array("2026-01-01,text,1.00\n".utf8)
    let bytes = [[UInt8]](repeating: line, count: 60).flatMap { $0 } + Array("a\0b,c".utf8)
    let read = try text(bytes)
    #expect(read.issues.map(\.line) == [61])
    #expect(string(read).hasSuffix("a b,c"))
  }
}
