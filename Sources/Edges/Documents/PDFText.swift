import Foundation
import Statements

/// The text of a PDF as it is laid out on its pages, through poppler's `pdftotext`: a process of its
/// own, with limits on time, memory and output, for a PDF is a program of somebody else's.
enum PDFText {
  /// Kilobytes of memory, seconds of processor and of clock, bytes of text.
  private static let (memory, seconds, mostBytes) = (1 << 20, 20, 64 << 20)

  static func isOne(_ file: StatementFile) -> Bool {
    // Readers look for the mark within the first kilobyte (ISO 32000-1, implementation note 13).
    let start = file.bytes(0..<1024)
    let mark = Array("%PDF-".utf8)
    return start.indices.contains { start[$0] == mark[0] && start[$0...].starts(with: mark) }
  }

  /// The statement's table, columns by tabs.
  static func table(of file: StatementFile) throws(Refusal) -> [UInt8] {
    let layout = LayoutText(try text(of: file))
    guard layout.hasText else { throw .unopened(.scanned) }
    return layout.table
  }

  private static func text(of file: StatementFile) throws(Refusal) -> [UInt8] {
    guard let program = program() else { throw .unopened(.noPDFReader) }
    let copy = FileManager.default.temporaryDirectory.appending(path: "masar-\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: copy) }
    guard
      FileManager.default.createFile(
        atPath: copy.path, contents: Data(file.allBytes()),
        attributes: [.posixPermissions: 0o600])
    else { throw .unopened(.damaged) }
    let run = Run(
      "ulimit -v \(memory) 2>/dev/null; ulimit -t \(seconds); exec \"$0\" -layout -enc UTF-8 -q \"$1\" -",
      [program, copy.path])
    guard let result = run.result(seconds: seconds, mostBytes: mostBytes) else {
      throw .unopened(.tookTooLong)
    }
    if result.isTooMuch { throw .unopened(.tooLarge) }
    if result.status == 0 { return result.output }
    let isLocked = result.errors.lowercased().contains("password")
    throw .unopened(isLocked ? .encrypted : .damaged)
  }

  private static func program() -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
    return path.split(separator: ":").map { "\($0)/pdftotext" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}

/// A command of the shell that is watched while it runs.
private struct Run {
  struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: String
    var isTooMuch: Bool
  }

  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  init(_ command: String, _ arguments: [String]) {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
  }

  /// `nil` where it had to be stopped, or couldn't be started.
  func result(seconds: Int, mostBytes: Int) -> Result? {
    do { try process.run() } catch { return nil }
    let process = UncheckedProcess(process)
    let isLate = Flag()
    let alarm = DispatchWorkItem {
      isLate.set()
      process.stop()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: alarm)
    var text = Data()
    var isTooMuch = false
    // Errors are few (`-q`), and fit in the pipe until they are read.
    while let part = try? output.fileHandleForReading.read(upToCount: 1 << 16), !part.isEmpty {
      text += part
      if text.count > mostBytes {
        isTooMuch = true
        process.stop()
        break
      }
    }
    self.process.waitUntilExit()
    alarm.cancel()
    if isLate.isSet { return nil }
    let said = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
    return Result(
      status: self.process.terminationStatus, output: [UInt8](text),
      errors: String(decoding: said, as: UTF8.self), isTooMuch: isTooMuch)
  }
}

/// A process that another thread may end.
private final class UncheckedProcess: @unchecked Sendable {
  private let process: Process

  init(_ process: Process) { self.process = process }

  func stop() { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
}

private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  func set() { lock.withLock { value = true } }
  var isSet: Bool { lock.withLock { value } }
}
