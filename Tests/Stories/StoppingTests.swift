import Foundation
import Support
import Testing

@Suite("A server that is asked to end", .timeLimit(.minutes(10)))
struct StoppingTests {
  @Test(
    "It ends within six seconds, whatever was half sent or is idle",
    .disabled(if: Stage.masar == nil), arguments: [SIGTERM, SIGINT])
  func ends(_ signal: Int32) throws {
    let stage = try Stage()
    defer { stage.strike() }
    let port = try Wire.freePort()
    let process = Process()
    process.executableURL = Stage.masar
    process.arguments = ["serve", "--port", "\(port)", "--json"]
    process.environment = [
      "HOME": stage.folder.path, "MASAR_BOOK": "book.masar", "TZ": "UTC",
      "MASAR_PASSWORD": "correct horse battery",
    ]
    process.currentDirectoryURL = stage.folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    // It says its link once it listens.
    #expect(!output.fileHandleForReading.availableData.isEmpty)

    let head = "POST /enter HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Length: 100\r\n\r\n"
    let wires = try (0..<3).map { _ in try Wire(port) }
    wires[0].send(head + "password=half")
    wires[1].send("GET /en")
    // Held up here, and not where others wait for their turn: what is measured is the server.
    usleep(300_000)
    let start = ContinuousClock.now
    kill(process.processIdentifier, signal)
    while process.isRunning, ContinuousClock.now < start + .seconds(20) { usleep(20_000) }
    let taken = ContinuousClock.now - start
    #expect(!process.isRunning && process.terminationStatus == 0)
    #expect(taken < .seconds(6))
    // Half a request was waited for: it isn't that nothing was sent.
    #expect(taken > .seconds(2))
    withExtendedLifetime(wires) {}
  }
}
