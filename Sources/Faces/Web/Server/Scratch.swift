import Foundation
import Store

/// A folder for files that are there for a moment, for their owner only.
///
/// While it is used its lock is held, and the kernel lets go of that however the process ends: what a
/// killed one left behind is known by that nobody holds it, and goes at the next start or restore.
enum Scratch {
  static let prefix = "masar-copy-"

  static func with<T>(
    in parent: String = NSTemporaryDirectory(), _ body: (_ folder: String) throws -> T
  ) throws -> T {
    let (folder, lock) = try make(in: parent)
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      close(lock)
    }
    return try body(folder)
  }

  private static func make(in parent: String) throws -> (folder: String, lock: Int32) {
    for _ in 0..<3 {
      let folder = parent + "/" + prefix + Secret.make()
      guard mkdir(folder, 0o700) == 0 else {
        throw BookRefusal.cannotOpen(path: folder, errno: errno)
      }
      if let lock = hold(folder) {
        // Another's sweep may have come between.
        if access(folder, F_OK) == 0 { return (folder, lock) }
        close(lock)
      }
    }
    throw BookRefusal.lockedByAnother
  }

  /// Takes away the folders of processes that were killed.
  static func sweep(_ parent: String = NSTemporaryDirectory()) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = parent + "/" + name
      // The folder for what is temporary is everybody's.
      guard isOwn(folder), let lock = hold(folder) else { continue }
      try? FileManager.default.removeItem(atPath: folder)
      close(lock)
    }
  }

  private static func isOwn(_ folder: String) -> Bool {
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid()
  }

  /// The folder with its lock; `nil` while somebody else holds it.
  private static func hold(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
