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
    guard let input = WithoutName.file(file) else { throw .unopened(.damaged) }
    let run = WatchedRun(
      "ulimit -v \(memory) 2>/dev/null; ulimit -t \(seconds); "
        + "exec \"$0\" -layout -enc UTF-8 - -",
      [program], input: input)
    guard let result = run.result(seconds: seconds, mostBytes: mostBytes) else {
      throw .unopened(.tookTooLong)
    }
    if result.isTooMuch { throw .unopened(.tooLarge) }
    if result.status == 0 { return result.output }
    // "Incorrect password", or "Copying of text from this document is not allowed".
    let said = result.errors.lowercased()
    let isLocked = said.contains("password") || said.contains("not allowed")
    throw .unopened(isLocked ? .encrypted : .damaged)
  }

  private static func program() -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
    return path.split(separator: ":").map { "\($0)/pdftotext" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}

/// A copy of a file without a name in any folder: it is gone when the last who reads it ends, however
/// that comes about.
private enum WithoutName {
  static func file(_ file: StatementFile) -> FileHandle? {
    let path = FileManager.default.temporaryDirectory.appending(path: "masar-\(UUID())").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, unlink(path) == 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var place = 0
    while place < file.count {
      let part = file.bytes(place..<min(file.count, place + 1 << 20))
      guard !part.isEmpty, (try? handle.write(contentsOf: part)) != nil else { return nil }
      place += part.count
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
    return handle
  }
}
