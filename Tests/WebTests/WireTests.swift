import Foundation
import NIOCore
import Support
import Testing

@testable import Web

/// What comes over a real connection: half of it, slowly, broken, or nothing at all.
@Suite("The wire") struct WireTests {
  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  private func head(_ line: String, _ port: Int, _ fields: String = "") -> String {
    "\(line) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(fields)\r\n"
  }

  private func half(_ port: Int) -> String {
    head("POST /enter", port, "Content-Length: 100\r\n") + "password=half"
  }

  @Test("A connection that asks nothing is closed, and so is one that stays with half a head")
  func idle() async throws {
    let server = try await Listening(limits { $0.idle = .milliseconds(300) })
    let silent = try Wire(server.port)
    let halfway = try Wire(server.port)
    halfway.send("GET /enter HTTP/1.1\r\nHost: 127")
    for wire in [silent, halfway] {
      #expect(try await wire.receive(within: .seconds(60)).isClosed)
    }
    // Whoever asked once isn't waited for longer.
    let asking = try Wire(server.port)
    asking.send(head("GET /enter", server.port))
    #expect(try await asking.receive(within: .seconds(60)).isClosed)
    await server.stop()
  }

  @Test("A request that doesn't come whole is given up, however slowly it drips, and says nothing")
  func slow() async throws {
    let server = try await Listening(limits { $0.request = .milliseconds(400) })
    let silent = try Wire(server.port)
    silent.send(half(server.port))
    let dripping = try Wire(server.port)
    dripping.send(half(server.port))
    // Who isn't let in isn't listened to, and is waited for no longer.
    let stranger = try Wire(server.port)
    stranger.send(head("POST /import", server.port, "Content-Length: 1000000000\r\n") + "x")
    let start = ContinuousClock.now
    var isOpen = true
    while isOpen, ContinuousClock.now < start + .seconds(60) {
      try await Task.sleep(for: .milliseconds(20))
      isOpen = dripping.send("x")
    }
    #expect(!isOpen)
    for wire in [silent, dripping, stranger] {
      let (text, isClosed) = try await wire.receive(within: .seconds(60))
      #expect(isClosed && !text.contains("200 OK"))
    }
    await server.stop()
  }

  @Test("Whoever takes nothing of an answer isn't waited for")
  func untaken() async throws {
    let server = try await Listening(limits { $0.answer = .milliseconds(500) })
    let wire = try Wire(server.port)
    // Answers enough to fill what the kernel holds for both ends.
    let asking = head("GET \(Asset.style.path)", server.port)
    var asked = 0
    while asked < 2_000, wire.send(asking) { asked += 1 }
    try await Task.sleep(for: .seconds(2))
    let (text, isClosed) = try await wire.receive(within: .seconds(60))
    #expect(isClosed)
    #expect(text.components(separatedBy: "200 OK").count - 1 < asked)
    await server.stop()
  }

  @Test("Beyond so many connections others wait until one is closed")
  func most() async throws {
    let server = try await Listening(limits { $0.connections = 3 })
    let first = try (0..<3).map { _ in try Wire(server.port) }
    for wire in first {
      wire.send(head("GET /enter", server.port))
      #expect(try await wire.status() == 200)
    }
    let next = try Wire(server.port)
    next.send(head("GET /enter", server.port))
    #expect(try await next.status(within: .milliseconds(500)) == nil)
    first[0].hangUp()
    #expect(try await next.status() == 200)
    await server.stop()
  }

  @Test("Pieces that aren't as HTTP has them are answered 400, and half a form is none")
  func malformed() async throws {
    let server = try await Listening(Limits())
    let chunked = "Transfer-Encoding: chunked\r\n"
    for body in ["zz\r\nhello\r\n0\r\n\r\n", "5\r\nhelloworld\r\n0\r\n\r\n", "-1\r\n\r\n"] {
      let wire = try Wire(server.port)
      wire.send(head("POST /enter", server.port, chunked) + body)
      let (text, _) = try await wire.receive(within: .seconds(60)) { $0.contains("\r\n\r\n") }
      #expect(text.hasPrefix("HTTP/1.1 400 "), "\(body) \(text.prefix(40))")
      #expect(text.components(separatedBy: "HTTP/1.1 ").count == 2, "\(body)")
    }
    let half = try Wire(server.port)
    half.send(
      head("POST /enter", server.port, "Content-Length: 100\r\n")
        + "password=correct+horse+battery")
    half.endSending()
    let (text, isClosed) = try await half.receive(within: .seconds(60))
    #expect(isClosed && !text.contains("200 OK") && !text.lowercased().contains("set-cookie"))
    await server.stop()
  }

  @Test("Whoever asks for the head gets what the page would have, and no body")
  func head() async throws {
    let server = try await Listening(Limits())
    let wire = try Wire(server.port)
    for (path, status) in [("/enter", 200), ("/nothing", 303), (Asset.style.path, 200)] {
      wire.send(head("HEAD \(path)", server.port))
      var (text, _) = try await wire.receive(within: .seconds(60)) { $0.contains("\r\n\r\n") }
      text += try await wire.receive(within: .milliseconds(100)).text
      #expect(text.hasPrefix("HTTP/1.1 \(status) ") && text.hasSuffix("\r\n\r\n"), "\(text)")
      #expect(text.components(separatedBy: "\r\n\r\n").count == 2)
    }
    // To look where a link leads isn't to follow it.
    wire.send(head("HEAD /enter/\(server.word)", server.port))
    #expect(try await wire.status() == 200)
    wire.send(head("GET /enter/\(server.word)", server.port))
    let (text, _) = try await wire.receive(within: .seconds(60)) { $0.contains("Set-Cookie") }
    #expect(text.lowercased().contains("set-cookie"))
    await server.stop()
  }
}
