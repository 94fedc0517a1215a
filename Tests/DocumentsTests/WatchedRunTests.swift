import Foundation
import Testing

@testable import Documents

/// Programs that are somebody else's, when they misbehave.
@Suite struct WatchedRunTests {
  private func run(
    _ command: String, input: FileHandle = .nullDevice, seconds: Int = 10, mostBytes: Int = 1 << 20
  ) -> WatchedRun.Result? {
    WatchedRun(command, [], input: input).result(seconds: seconds, mostBytes: mostBytes)
  }

  @Test("What a program started ends with it at the time limit")
  func group() throws {
    let note = FileManager.default.temporaryDirectory.appending(path: "masar-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: note) }
    #expect(run("sleep 60 & echo $! > '\(note)'; wait", seconds: 1) == nil)
    let child = try #require(
      Int32(String(contentsOfFile: note, encoding: .utf8).filter(\.isNumber)))
    // Whoever takes in orphans may need a moment.
    for _ in 0..<500 where isAlive(child) { usleep(10_000) }
    #expect(!isAlive(child))
  }

  /// A process that has ended and isn't collected yet is still there to `kill`.
  private func isAlive(_ process: Int32) -> Bool {
    guard kill(process, 0) == 0 else { return false }
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? true
  }

  @Test("Complaints without end keep no program waiting")
  func complaints() throws {
    let result = try #require(run("head -c 3000000 /dev/zero >&2; echo done"))
    #expect(result.output == Array("done\n".utf8))
    #expect(result.errors.utf8.count < 1 << 20)
    #expect(result.status == 0)
  }

  @Test("Output without end is stopped")
  func tooMuch() throws {
    #expect(try #require(run("cat /dev/zero")).isTooMuch)
  }

  @Test("A program that closes its output and stays is stopped at the limit")
  func silent() { #expect(run("exec >&- 2>&-; sleep 60", seconds: 1) == nil) }
}
