import Foundation
import Money
import Speech
import Support
import Testing

@testable import Web

/// A server that listens, as the command starts it, with limits that a test can wait for.
struct Listening: Sendable {
  let port: Int
  let word: String
  private let task: Task<Void, any Error>

  init(_ limits: Limits) async throws {
    let port = try Wire.freePort()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "masar-web-\(UInt64.random(in: 0..<UInt64.max))")
    let today = try #require(Day(year: 2026, month: 6, day: 30))
    var configuration = WebConfiguration(
      book: folder.path + "/book.masar", preferences: Preferences(language: .en), who: "amal"
    ) { (1_782_820_800, today) }
    configuration.port = port
    // With one, the door reads what is sent to it.
    configuration.password = Password("correct horse battery")
    let server = try WebServer(configuration, limits)
    let (links, ready) = AsyncStream.makeStream(of: String.self)
    task = Task {
      defer { ready.finish() }
      try await server.run { ready.yield($0) }
    }
    let link = await links.first { _ in true }
    self.port = port
    word = try #require(link?.split(separator: "/").last.map(String.init))
  }

  func stop() async {
    task.cancel()
    _ = await task.result
  }
}
