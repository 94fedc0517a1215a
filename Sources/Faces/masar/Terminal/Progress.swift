import Foundation
import Speech

/// A bar on standard error for work that takes longer than a moment; nothing where nobody looks.
final class Progress: @unchecked Sendable {
  private let voice: Voice
  private let lock = NSLock()
  private let started = DispatchTime.now().uptimeNanoseconds
  private var lastShown: UInt64 = 0
  private var isShown = false

  init(_ voice: Voice) { self.voice = voice }

  func show(_ name: String, done: Int, of total: Int) {
    guard Terminal.showsErrors, total > 0 else { return }
    lock.lock()
    defer { lock.unlock() }
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - started > 300_000_000, now - lastShown > 100_000_000 else { return }
    lastShown = now
    isShown = true
    let share = Double(done) / Double(total)
    let percent = Int(share * 100)
    let line = "\(voice.bar(share, width: 24)) \(percent)% \(Plain.line(name))"
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(line)".utf8))
  }

  func end() {
    lock.lock()
    defer { lock.unlock() }
    if isShown { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K".utf8)) }
    isShown = false
  }
}
