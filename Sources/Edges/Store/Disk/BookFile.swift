import Foundation

/// Which file it is, whatever its name.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  init(_ path: String) throws(BookRefusal) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? .noBook(path: path) : .cannotOpen(path: path, errno: errno)
    }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// The file that a book is, before SQLite sees it.
enum BookFile {
  /// The folder of a path, symbolic links resolved, so that two names of one book share one lock.
  static func folder(of path: String) -> String {
    let real = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let known = real ?? path
    guard let slash = known.lastIndex(of: "/") else { return "." }
    return slash == known.startIndex ? "/" : String(known[..<slash])
  }

  /// Refuses what is not a book by its first hundred bytes, without touching it; the version of
  /// what is.
  /// Offsets: https://www.sqlite.org/fileformat.html#the_database_header
  static func checkHeader(_ path: String, known: Int) throws(BookRefusal) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .noBook(path: path) : .cannotOpen(path: path, errno: errno)
    }
    defer { close(descriptor) }
    var kind = stat()
    guard fstat(descriptor, &kind) == 0, kind.st_mode & S_IFMT == S_IFREG else {
      throw .notABook(path: path)
    }
    var header = [UInt8](repeating: 0, count: 100)
    guard read(descriptor, &header, 100) == 100,
      header.starts(with: Array("SQLite format 3\0".utf8)),
      bigEndian(header[68..<72]) == UInt32(Schema.applicationID)
    else { throw .notABook(path: path) }
    try checkLength(path, header)
    let version = Int(bigEndian(header[60..<64]))
    guard version <= known else { throw .newerVersion(found: version, known: known) }
    return version
  }

  /// A file shorter than it says of itself was cut
  /// (https://sqlite.org/fileformat.html#the_database_header), unless its log still holds the rest:
  /// a process that ended in the middle leaves it so, and SQLite mends it on opening.
  private static func checkLength(_ path: String, _ header: [UInt8]) throws(BookRefusal) {
    if hasJournal(path) { return }
    // Looked at after the logs: one that went away in the meantime has left the file whole.
    var file = stat()
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let pages = Int(bigEndian(header[28..<32]))
    guard stat(path, &file) == 0, Int(file.st_size) >= pages * (pageSize == 1 ? 65_536 : pageSize)
    else {
      throw .damaged(detail: "the file is cut short")
    }
  }

  /// Makes the folder, for its owner only; folders above it as the umask says.
  static func makeFolder(_ folder: String) throws(BookRefusal) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else {
      throw .cannotOpen(path: folder, errno: errno)
    }
    try makeFolder(String(folder[..<slash]))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotOpen(path: folder, errno: errno)
    }
  }

  /// An empty file for its owner only; SQLite gives its journals the same rights.
  private static func makeEmpty(_ path: String) throws(BookRefusal) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    close(descriptor)
  }

  /// Makes a file whole or not at all: `fill` gets an empty one under another name, which takes its
  /// own when it is done.
  static func finishing(_ path: String, _ fill: (String) throws -> Void) throws {
    let unfinished = "\(path).new"
    remove(unfinished)
    try makeEmpty(unfinished)
    do {
      try fill(unfinished)
      try place(unfinished, at: path)
    } catch {
      remove(unfinished)
      throw error
    }
  }

  /// Puts a finished file in its place; what is there already is never overwritten.
  static func place(_ temporary: String, at path: String) throws(BookRefusal) {
    try requireFolded(temporary)
    try flush(temporary)
    if !exists(path) { forgetLogs(of: path) }
    guard link(temporary, path) == 0 else {
      throw errno == EEXIST ? .alreadyExists(path: path) : .cannotOpen(path: path, errno: errno)
    }
    unlink(temporary)
    try flush(folder(of: path))
  }

  /// Puts a finished file in the place of another, at once.
  static func replace(_ path: String, with finished: String) throws(BookRefusal) {
    try requireFolded(finished)
    try flush(finished)
    forgetLogs(of: path)
    guard rename(finished, path) == 0 else { throw .cannotOpen(path: path, errno: errno) }
    try flush(folder(of: path))
  }

  /// A log that outlived its book would be played into the one that takes its name.
  private static func forgetLogs(of path: String) {
    for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Keeps a damaged book under another name, with the journal that belongs to it.
  static func setAside(_ path: String, as kept: String) throws(BookRefusal) {
    guard link(path, kept) == 0 else { throw .cannotOpen(path: kept, errno: errno) }
    guard rename(path + "-wal", kept + "-wal") == 0 || errno == ENOENT else {
      throw .cannotOpen(path: kept, errno: errno)
    }
    unlink(path + "-shm")
  }

  /// Copies a book that may lie where SQLite could not open it, with its journal if it has one.
  static func copy(_ source: String, to destination: String) throws {
    for suffix in ["", "-wal"] where suffix.isEmpty || exists(source + suffix) {
      try makeEmpty(destination + suffix)
      let (input, output) = (open(source + suffix, O_RDONLY), open(destination + suffix, O_WRONLY))
      defer {
        close(input)
        close(output)
      }
      guard input >= 0, output >= 0 else {
        throw BookRefusal.cannotOpen(path: source, errno: errno)
      }
      var piece = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = read(input, &piece, piece.count)
        guard count >= 0 else { throw BookRefusal.disk(code: errno) }
        if count == 0 { break }
        var written = 0
        while written < count {
          let more = piece.withUnsafeBytes {
            write(output, $0.baseAddress! + written, count - written)
          }
          guard more > 0 else { throw errno == ENOSPC ? BookRefusal.diskFull : .disk(code: errno) }
          written += more
        }
      }
    }
  }

  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Nothing may be made in its folder.
  static func isSealed(_ path: String) -> Bool {
    exists(path) && access(folder(of: path), W_OK) != 0
  }

  static func hasJournal(_ path: String) -> Bool {
    ["-wal", "-journal"].contains { suffix in
      var log = stat()
      return stat(path + suffix, &log) == 0 && log.st_size > 0
    }
  }

  /// The path as a URI (https://sqlite.org/uri.html).
  static func address(_ path: String) -> String {
    let plain = UInt8(ascii: "/")...UInt8(ascii: "9")
    let letters = [UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z")]
    let escaped = path.utf8.map { byte in
      if plain.contains(byte) || letters.contains(where: { $0.contains(byte) }) {
        return String(Unicode.Scalar(byte))
      }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return (path.hasPrefix("/") ? "file://" : "file:") + escaped.joined()
  }

  /// A file with a log beside it isn't whole: closing it failed to fold the log in.
  private static func requireFolded(_ path: String) throws(BookRefusal) {
    if hasJournal(path) { throw .disk(code: EIO) }
  }

  /// Has the kernel write a file, or a folder's names, to the disk.
  private static func flush(_ path: String) throws(BookRefusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    defer { close(descriptor) }
    #if os(macOS)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw errno == ENOSPC ? .diskFull : .disk(code: errno)
    }
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
