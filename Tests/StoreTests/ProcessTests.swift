import Dispatch
import Foundation
import Ledger
import Money
import Store
import Testing

@Suite("Several processes and sudden ends", .enabled(if: Probe.path != nil, "needs StoreProbe"))
struct ProcessTests {
  @Test("Eight processes write at once: nothing is lost and nobody is told to come back")
  func eightWriters() throws {
    let temporary = try TemporaryBook()
    let probes = try (0..<8).map { try Probe("write", temporary.path, "10", "\($0)") }
    for probe in probes {
      let (status, said) = try probe.finished()
      #expect(status == 0, "\(said)")
    }
    try temporary.book.read { r throws in
      #expect(try r.facts("n").count == 80)
      #expect(try r.changes(limit: 100).count == 80)
    }
    #expect(try temporary.book.verify().faults == [])
  }

  @Test("A process killed while it writes leaves the change whole or not at all")
  func killed() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    let before = try book.digest()
    var wasInterrupted = false
    for delay in [20, 60, 120, 200, 300, 450] {
      let probe = try Probe("fill", temporary.path, "4000", "0")
      usleep(UInt32(delay * 1000))
      kill(probe.process.processIdentifier, SIGKILL)
      let finished = try probe.finished().status == 0
      let after = try book.digest()
      if finished {
        #expect(after.rows.count == 4_000 && after.postings.count == 8_000)
        break
      }
      wasInterrupted = true
      #expect(after == before || after.rows.count == 4_000, "after \(delay) ms")
      if after != before { break }
    }
    #expect(wasInterrupted)
    #expect(try book.verify().faults == [])
    try book.write(note()) { try $0.set("rule", "after", "1") }
  }

  @Test("A reader never waits for a writer, and sees one moment")
  func readers() throws {
    let temporary = try TemporaryBook()
    let book = temporary.book
    try book.write(note()) { try $0.set("rule", "a", "1") }
    let (isWriting, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let isOver = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      _ = try? book.write(note()) { w in
        try w.set("rule", "a", "2")
        isWriting.signal()
        mayEnd.wait()
      }
      isOver.signal()
    }
    isWriting.wait()
    #expect(try book.read { try $0.fact("rule", "a")?.body } == "1")
    try book.read { r throws in
      let first = try r.fact("rule", "a")?.body
      mayEnd.signal()
      isOver.wait()
      #expect(try r.fact("rule", "a")?.body == first)
    }
    #expect(try book.read { try $0.fact("rule", "a")?.body } == "2")
  }

  @Test(
    "A disk that fails at any write leaves the book as it was or as it should be",
    .enabled(if: Probe.strace != nil, "needs strace"),
    arguments: ["pwrite64", "fdatasync"], ["error=ENOSPC", "error=EIO", "signal=KILL"])
  func faults(call: String, fault: String) throws {
    for when in [1, 2, 5, 14] {
      let temporary = try TemporaryBook()
      let before = try temporary.book.digest()
      let strace = try #require(Probe.strace)
      let probe = try Probe(
        "fill", temporary.path, "50", "0",
        wrapper: [
          strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
          "inject=\(call):\(fault):when=\(when)",
        ])
      let (status, said) = try probe.finished()
      let book = try Book.open(at: temporary.path)
      let after = try book.digest()
      #expect(after == before || after.rows.count == 50, "\(when): \(said)")
      #expect(status != 0 || after != before, "\(when): reported and lost")
      #expect(try book.verify().faults == [], "\(when)")
      try book.write(note()) { try $0.set("rule", "after", "1") }
    }
  }
}
