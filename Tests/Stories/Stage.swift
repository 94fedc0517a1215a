import Foundation
import Support

/// A folder of its own, with an environment that is the same on every machine, in which commands run.
struct Stage {
  let folder: URL

  /// Beside the tests' own executable.
  static let masar: URL? = {
    let places = [
      Bundle.main.executableURL,
      Bundle.allBundles.first { $0.bundlePath.hasSuffix("xctest") }?.bundleURL,
    ]
    return places.compactMap { $0?.deletingLastPathComponent().appending(path: "masar") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "story-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func strike() { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// What a command printed: standard output, then standard error with `! ` before each line, then
  /// `= status` where it isn't 0.
  func run(_ command: String) throws -> [String] {
    let output = folder.appending(path: ".output")
    let errors = folder.appending(path: ".errors")
    for place in [output, errors] {
      guard FileManager.default.createFile(atPath: place.path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": (Stage.masar.map { $0.deletingLastPathComponent().path + ":" } ?? "")
        + "/usr/local/bin:/usr/bin:/bin",
      "HOME": folder.path, "MASAR_BOOK": "book.masar", "TZ": "UTC",
      "LANG": "C.UTF-8", "EXAMPLES": Shared.root.path + "/Examples",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    var lines = try self.lines(output)
    lines += try self.lines(errors).map { "! " + $0 }
    if process.terminationStatus != 0 { lines.append("= \(process.terminationStatus)") }
    return lines
  }

  private func lines(_ file: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let plain = text.replacing("\r\n", with: "\n").replacing(folder.path + "/", with: "")
    var lines = Mask.steady(plain)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// What differs from run to run, made the same: the day and the hour, who runs it, and the links of
/// the chain, which know both. A digest is the same every time, but says nothing to a reader.
enum Mask {
  static func steady(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { today(in: String($0)) }.joined(separator: "\n")
  }

  private static func today(in line: String) -> String {
    for label in ["Digest of the content: ", "بصمة المحتوى: "] {
      if let range = line.firstRange(of: label) {
        return line[..<range.upperBound] + "<digest>"
      }
    }
    for key in ["at", "who", "chain", "digest"] {
      if let range = line.firstRange(of: "\"\(key)\": \"") {
        let rest = line[range.upperBound...]
        let end = rest.firstIndex(of: "\"") ?? rest.endIndex
        // `at` is also the day of a balance, which is the same every time.
        if key == "at", rest[..<end].count < 20 { continue }
        return line[..<range.upperBound] + "<\(key)>" + rest[end...]
      }
    }
    let masked = days.reduce(line) { $0.replacing($1, with: "yyyy-mm-dd") }
    guard let hour = masked.firstRange(of: "yyyy-mm-ddT") else { return masked }
    return masked[..<hour.upperBound] + "hh-mm-ss" + masked[hour.upperBound...].dropFirst(8)
  }

  /// Today, and yesterday for a run around midnight.
  private static var days: [String] {
    [0, -1].map { offset in
      var moment = time(nil) + offset * 86_400
      var parts = tm()
      gmtime_r(&moment, &parts)
      let (month, day) = (Int(parts.tm_mon) + 1, Int(parts.tm_mday))
      return "\(parts.tm_year + 1900)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
  }
}
