import Foundation
import Money
import Store
import Testing

@Suite("Backup and restore")
struct BackupTests {
  private func filled() throws -> TemporaryBook {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w in for number in 0..<20 { try w.income(number, 100) } }
    return temporary
  }

  @Test("A backup says the same, verifies, and is for its owner only")
  func backup() throws {
    let temporary = try filled()
    let path = temporary.folder + "/backups/monday.masar"
    try temporary.book.backup(to: path)
    let copy = try Book.open(at: path)
    #expect(try copy.digest() == temporary.book.digest())
    #expect(try copy.verify() == temporary.book.verify())
    #expect(permissions(path) == 0o600 && permissions(temporary.folder + "/backups") == 0o700)
    #expect(try names(temporary.folder + "/backups").allSatisfy { $0.hasPrefix("monday.masar") })
    #expect(refusal { try temporary.book.backup(to: path) } == .alreadyExists(path: path))
  }

  @Test("A restored book is the one that was backed up; the one replaced is kept beside")
  func restore() throws {
    let temporary = try filled()
    let book = temporary.book
    let path = temporary.folder + "/copy.masar"
    try book.backup(to: path)
    let old = try book.digest()
    try book.write(note()) { try $0.income(99, 1) }
    let new = try book.digest()
    let kept = try Book.restore(from: path, to: temporary.path, at: 1_767_225_599)
    #expect(kept == temporary.path + ".replaced-2025-12-31T23-59-59")
    // The book that was open all along sees the older state, and goes on.
    #expect(try book.digest() == old)
    #expect(try Book.open(at: try #require(kept)).digest() == new)
    try book.write(note()) { try $0.income(98, 1) }
    #expect(try book.verify().isSound)
    #expect(try !names(temporary.folder).contains { $0.contains("restoring") })
  }

  @Test("A damaged or missing book is replaced all the same")
  func damaged() throws {
    let temporary = try filled()
    let backup = temporary.folder + "/copy.masar"
    try temporary.book.backup(to: backup)
    let digest = try temporary.book.digest()
    let other = temporary.folder + "/other.masar"
    #expect(try Book.restore(from: backup, to: other, at: 0) == nil)
    #expect(try Book.open(at: other).digest() == digest)
    for damage in [Data("nonsense".utf8), Data(), try torn(backup)] {
      try damage.write(to: URL(filePath: other))
      let kept = try #require(try Book.restore(from: backup, to: other, at: Int64(damage.count)))
      #expect(try Data(contentsOf: URL(filePath: kept)) == damage)
      #expect(try Book.open(at: other).digest() == digest)
    }
  }

  @Test("A backup that does not verify replaces nothing")
  func tampered() throws {
    let temporary = try filled()
    let backup = temporary.folder + "/copy.masar"
    try temporary.book.backup(to: backup)
    var bytes = try Data(contentsOf: URL(filePath: backup))
    let place = try #require(bytes.range(of: Data("row 7".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "R")
    try bytes.write(to: URL(filePath: backup))
    let before = try temporary.book.digest()
    #expect(
      refusal { try Book.restore(from: backup, to: temporary.path, at: 0) }
        == .badBackup(path: backup, .copyDiffers(path: temporary.path + ".restoring")))
    #expect(try temporary.book.digest() == before)
    #expect(try names(temporary.folder).filter { $0.contains("replaced") }.isEmpty)
  }

  /// The file with its second half zeroed, as a bad disk leaves it.
  private func torn(_ path: String) throws -> Data {
    var bytes = try Data(contentsOf: URL(filePath: path))
    for place in bytes.count / 4..<bytes.count { bytes[place] = 0xA5 }
    return bytes
  }
}

func permissions(_ path: String) -> Int? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
}

func names(_ folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder)
}
