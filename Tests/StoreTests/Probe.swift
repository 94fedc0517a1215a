import Foundation

/// The helper that runs a book in a process of its own.
struct Probe {
  /// Beside the tests' own executable; `nil` where they were built without it.
  static let path: String? = {
    let places = [
      Bundle.main.executableURL,
      Bundle.allBundles.first { $0.bundlePath.hasSuffix("xctest") }?.bundleURL,
    ]
    for place in places.compactMap({ $0?.deletingLastPathComponent() }) {
      let path = place.appending(path: "StoreProbe").path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    return nil
  }()

  static let strace: String? = ["/usr/bin/strace", "/bin/strace"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let process = Process()
  private let output = Pipe()

  /// Starts it; `wrapper` is a command that runs it, such as `strace` with its arguments.
  init(_ arguments: String..., wrapper: [String] = []) throws {
    guard let path = Probe.path else { throw CocoaError(.fileNoSuchFile) }
    let command = wrapper + [path] + arguments
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// What it said, once it is over.
  func finished() throws -> (status: Int32, said: String) {
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
