import Foundation
import Support

/// A file of the project, as the rules see it.
struct ProjectFile: Sendable {
  /// From the project's root: `Sources/Core/Money/Day.swift`.
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// What the compiler is told, with the line: comments and the insides of strings left out.
  var words: [SwiftWord] { SwiftWords.of(text) }
}

/// What is checked in, read once.
enum Project {
  static let files: [ProjectFile] = {
    let skipped: Set = [".git", ".build", ".swiftpm", ".venv", "__pycache__"]
    let root = Shared.root.standardizedFileURL
    guard
      let walk = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey])
    else { return [] }
    var files: [ProjectFile] = []
    for case let url as URL in walk {
      let name = url.lastPathComponent
      if skipped.contains(name) || name.hasPrefix(".build-") {
        if url.hasDirectoryPath { walk.skipDescendants() }
        continue
      }
      // Statement files are not the project's own words.
      guard let bytes = try? Data(contentsOf: url), let text = String(data: bytes, encoding: .utf8)
      else { continue }
      let path = String(url.standardizedFileURL.path.dropFirst(root.path.count + 1))
      files.append(ProjectFile(path: path, text: text))
    }
    return files.sorted { $0.path < $1.path }
  }()

  /// Pictures that the prose shows: they have no words.
  static let pictures: [ProjectFile] = {
    let folder = Shared.root.appending(path: "docs/images")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.map { ProjectFile(path: "docs/images/\($0)", text: "") }
  }()

  static let sources = files.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }

  static let prose = files.filter { $0.path.hasSuffix(".md") }

  static func file(_ path: String) -> ProjectFile? { files.first { $0.path == path } }
}

/// What a rule found, as `path:line: sentence`.
struct Complaint: CustomStringConvertible, Sendable {
  let path: String
  let line: Int
  let sentence: String

  var description: String { "\(path):\(line): \(sentence)" }
}
