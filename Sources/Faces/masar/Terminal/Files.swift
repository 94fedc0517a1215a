import Foundation
import Speech
import Statements

/// Files that a person names on the command line.
enum Files {
  /// A statement file, read a piece at a time; `isOwn`: no link to some other place.
  static func statement(_ path: String, isOwn: Bool = false) throws -> StatementFile {
    let how = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (isOwn ? O_NOFOLLOW : 0)
    let descriptor = TypedName(path).map { $0.withBytes { open($0, how) } } ?? open(path, how)
    guard descriptor >= 0 else {
      let words = errno == EACCES ? ImportWords.noPermission(path) : ImportWords.notFound(path)
      throw Failure.Said(Failure.noInput, words)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Failure.Said(Failure.noInput, FileWords.notAFile(path))
    }
    let handle = Descriptor(descriptor)
    return StatementFile(
      name: URL(filePath: path).lastPathComponent, count: Int(status.st_size)
    ) { handle.bytes($0) }
  }

  /// Whether a file is there, and its permissions keep us from reading it.
  static func isForbidden(_ path: String) -> Bool {
    access(path, R_OK) != 0 && errno == EACCES
  }

  /// Writes a file whole or not at all.
  static func write(_ path: String, _ body: ((String) throws -> Void) throws -> Void) throws {
    let url = URL(filePath: path)
    guard access(path, F_OK) != 0 else {
      throw Failure.Said(Failure.cannotWrite, BookWords.exists(path))
    }
    let unfinished = url.deletingLastPathComponent()
      .appending(path: ".\(url.lastPathComponent).\(getpid()).unfinished")
    let failed = Failure.Said(Failure.cannotWrite, FileWords.cannotWrite(path))
    let descriptor = open(unfinished.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failed }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try body { text in
        do { try handle.write(contentsOf: Data(text.utf8)) } catch { throw failed }
      }
      guard fsync(descriptor) == 0, rename(unfinished.path, path) == 0 else { throw failed }
    } catch {
      unlink(unfinished.path)
      throw error
    }
  }
}

/// A name as it was typed that isn't text in UTF-8. Arguments show what is wrong in it as U+FFFD, by
/// which no file is found.
private struct TypedName {
  private let name: UnsafeMutablePointer<CChar>

  /// `nil` where the name is text, or wasn't typed.
  init?(_ path: String) {
    guard path.unicodeScalars.contains("\u{FFFD}") else { return nil }
    let typed = (1..<max(1, Int(CommandLine.argc))).lazy.compactMap { CommandLine.unsafeArgv[$0] }
    guard
      let name = typed.first(where: {
        String(validatingCString: $0) == nil && String(cString: $0) == path
      })
    else { return nil }
    self.name = name
  }

  func withBytes(_ body: (UnsafePointer<CChar>) -> Int32) -> Int32 { body(name) }
}

/// An open file; closed when the last reader lets go.
private final class Descriptor: Sendable {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// The bytes of a range, fewer where the file has shrunk.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          number, buffer.baseAddress! + count, range.count - count,
          off_t(range.lowerBound + count))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        count += got
      }
    }
  }
}

enum FileWords {
  static let noOutput = Message(
    ar: "تعذّرت كتابة الناتج.", en: "The output can't be written.")

  static func notAFile(_ path: String) -> Message {
    Message(ar: "\(path) ليس ملفًا.", en: "\(path) is not a file.")
  }

  static func cannotWrite(_ path: String) -> Message {
    Message(ar: "تعذّرت الكتابة في \(path).", en: "\(path) can't be written.")
  }
}
