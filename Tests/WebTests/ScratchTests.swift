import Foundation
import Testing

@testable import Web

/// Copies that are there for a moment.
@Suite("What is there for a moment") struct ScratchTests {
  private func parent() throws -> String {
    let parent = NSTemporaryDirectory() + "/masar-web-\(UInt64.random(in: 0..<UInt64.max))"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
    return parent
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("It is for its owner only, and gone when it was used, even where that failed")
  func used() throws {
    let parent = try parent()
    defer { try? FileManager.default.removeItem(atPath: parent) }
    for fails in [false, true] {
      try? Scratch.with(in: parent) { folder in
        try Data("x".utf8).write(to: URL(filePath: folder + "/copy"))
        let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
        #expect(mode as? Int == 0o700)
        if fails { throw CocoaError(.fileReadUnknown) }
      }
      #expect(try names(parent).isEmpty)
    }
  }

  @Test("What a killed process left goes; what is in use, another's or no copy of Masar's stays")
  func swept() throws {
    let parent = try parent()
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let manager = FileManager.default
    for name in ["masar-copy-dead", "masar-web-1", "other"] {
      try manager.createDirectory(
        atPath: parent + "/" + name, withIntermediateDirectories: false)
      try Data("x".utf8).write(to: URL(filePath: parent + "/\(name)/copy"))
    }
    try manager.createSymbolicLink(
      atPath: parent + "/masar-copy-link", withDestinationPath: parent + "/other")
    try Data("x".utf8).write(to: URL(filePath: parent + "/masar-copy-file"))
    try Scratch.with(in: parent) { used in
      try Data("x".utf8).write(to: URL(filePath: used + "/copy"))
      Scratch.sweep(parent)
      #expect(manager.fileExists(atPath: used + "/copy"))
      #expect(manager.fileExists(atPath: parent + "/other/copy"))
      #expect(
        try names(parent).filter { parent + "/" + $0 != used }
          == ["masar-copy-file", "masar-copy-link", "masar-web-1", "other"])
    }
  }
}
