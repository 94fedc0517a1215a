import Foundation

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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
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
    let version = Int(bigEndian(header[60..<64]))
    guard version <= known else { throw .newerVersion(found: version, known: known) }
    return version
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
  private static func place(_ temporary: String, at path: String) throws(BookRefusal) {
    try flush(temporary)
    guard link(temporary, path) == 0 else {
      throw errno == EEXIST ? .alreadyExists(path: path) : .cannotOpen(path: path, errno: errno)
    }
    unlink(temporary)
    try flush(folder(of: path))
  }

  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Has the kernel write a file, or a folder's names, to the disk.
  private static func flush(_ path: String) throws(BookRefusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw errno == ENOSPC ? .diskFull : .disk(code: errno)
    }
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
