import Foundation

/// Whether somebody has a file open for writing.
enum Writing {
  case open, closed
  /// The disk doesn't tell, or the file is another user's.
  case unknown

  /// Linux gives a read lease only on a file that nobody has open for writing (fcntl(2), “Leases”).
  /// It is given back at once.
  init(_ path: String) {
    #if os(Linux)
      // Whoever opens the file meanwhile waits for that moment; the signal says so and would end us.
      _ = Writing.ignoresSignal
      let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else {
        self = .unknown
        return
      }
      defer { close(descriptor) }
      guard fcntl(descriptor, Writing.setLease, Int32(F_RDLCK)) == 0 else {
        self = errno == EAGAIN ? .open : .unknown
        return
      }
      _ = fcntl(descriptor, Writing.setLease, Int32(F_UNLCK))
      self = .closed
    #else
      self = .unknown
    #endif
  }

  #if os(Linux)
    /// `F_SETLEASE` of <linux/fcntl.h>.
    private static let setLease: Int32 = 1024
    private static let ignoresSignal: Void = { signal(SIGIO, SIG_IGN) }()
  #endif
}
