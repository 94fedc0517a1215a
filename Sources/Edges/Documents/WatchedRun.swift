import Foundation

/// A command of the shell that is watched while it runs: it and whatever it started end at the time
/// limit, and what it says is read as it comes, so that it never waits for us.
struct WatchedRun {
  struct Result {
    var status: Int32
    var output: [UInt8]
    /// The beginning of what it complained of.
    var errors: String
    var isTooMuch: Bool
  }

  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  private static let mostErrors = 1 << 16

  init(_ command: String, _ arguments: [String], input: FileHandle) {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command] + arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
  }

  /// `nil` where it had to be stopped, or couldn't be started.
  func result(seconds: Int, mostBytes: Int) -> Result? {
    do { try process.run() } catch { return nil }
    let end = DispatchTime.now() + .seconds(seconds)
    var text: [UInt8] = []
    var said: [UInt8] = []
    var isTooMuch = false
    var open = [output, errors].map { $0.fileHandleForReading.fileDescriptor }
    let complaints = open[1]
    while !open.isEmpty, !isTooMuch {
      guard let ready = WatchedRun.readable(open, until: end) else {
        stop()
        return nil
      }
      for descriptor in ready {
        let part = WatchedRun.read(descriptor)
        if part.isEmpty { open.removeAll { $0 == descriptor } }
        if descriptor != complaints {
          text += part
          isTooMuch = text.count > mostBytes
        } else if said.count < WatchedRun.mostErrors {
          said += part
        }
      }
    }
    if isTooMuch { stop() }
    while process.isRunning {
      guard DispatchTime.now() < end else {
        stop()
        return nil
      }
      usleep(2_000)
    }
    return Result(
      status: process.terminationStatus, output: text,
      errors: String(decoding: said, as: UTF8.self), isTooMuch: isTooMuch)
  }

  /// Ends the command and what it started: they are a group of processes of their own.
  private func stop() {
    let leader = process.processIdentifier
    if getpgid(leader) == leader { kill(-leader, SIGKILL) } else { kill(leader, SIGKILL) }
    process.waitUntilExit()
  }

  /// Those of which something can be read; `nil` once it is too late.
  private static func readable(_ descriptors: [Int32], until end: DispatchTime) -> [Int32]? {
    while true {
      let now = DispatchTime.now()
      guard now < end else { return nil }
      let left = Int32(clamping: (end.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000 + 1)
      var sought = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let found = poll(&sought, nfds_t(sought.count), left)
      if found < 0, errno == EINTR { continue }
      if found < 0 { return nil }
      if found > 0 { return sought.filter { $0.revents != 0 }.map(\.fd) }
    }
  }

  /// What is there; empty at the end.
  private static func read(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = -1
      repeat {
        got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      count = max(got, 0)
    }
  }
}
