import Foundation

/// One writer at a time across processes: an advisory lock on the folder that holds the book. The
/// kernel lets go of it when the process ends, however it ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  static let patienceInSeconds = 60

  /// Runs `body` with the lock held. Waits up to a minute for it.
  static func holding<T>(_ folder: String, _ body: () throws -> T) throws -> T {
    let lock = try FolderLock(folder)
    defer { extendLifetime(lock) }
    return try body()
  }

  private init(_ folder: String) throws(BookRefusal) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: folder, errno: errno) }
    var waited = 0
    var pause: UInt32 = 200
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        close(descriptor)
        throw .cannotOpen(path: folder, errno: code)
      }
      guard waited < FolderLock.patienceInSeconds * 1_000_000 else {
        close(descriptor)
        throw .lockedByAnother
      }
      usleep(pause)
      waited += Int(pause)
      pause = min(pause * 2, 5_000)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
