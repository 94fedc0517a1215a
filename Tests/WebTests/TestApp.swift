import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import Money
import NIOCore
import NIOEmbedded
import Speech
import Statements
import Store
import Synchronization
import Testing

@testable import Bookkeeping
@testable import Web

/// The whole app without a socket: what a browser sends goes through every guard and route.
struct TestApp: Sendable {
  let app: App
  let responder: any HTTPResponder<Visit>
  let folder: URL
  let now: Clock

  final class Clock: Sendable {
    private let seconds = Mutex<Int64>(1_782_820_800)
    var now: Int64 {
      get { seconds.withLock { $0 } }
      set { seconds.withLock { $0 = newValue } }
    }
  }

  struct Answered {
    let status: Int
    let headers: HTTPFields
    let text: String

    var cookie: String? {
      headers[.setCookie].flatMap { $0.split(separator: ";").first.map(String.init) }
    }
  }

  static let host = "127.0.0.1:8317"

  init(
    language: Language = .en, password: String? = nil,
    _ change: (inout WebConfiguration) -> Void = { _ in }
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "masar-web-\(UInt64.random(in: 0..<UInt64.max))")
    let clock = Clock()
    now = clock
    let today = try #require(Day(year: 2026, month: 6, day: 30))
    var configuration = WebConfiguration(
      book: folder.path + "/book.masar",
      preferences: Preferences(language: language, country: "EG"),
      who: "amal"
    ) { (clock.now, today) }
    configuration.password = password.flatMap { Password($0) }
    change(&configuration)
    app = try App(configuration)
    responder = app.router().buildResponder()
  }

  /// What is sent, as a browser would: same origin, no cookie unless given.
  func send(
    _ method: HTTPRequest.Method, _ path: String, host: String? = TestApp.host,
    cookie: String? = nil, _ headers: [(String, String)] = [], body: [UInt8] = []
  ) async throws -> Answered {
    var fields = HTTPFields()
    for (name, value) in headers {
      fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
    }
    if let cookie { fields[.cookie] = cookie }
    if !body.isEmpty, fields[.contentType] == nil {
      fields[.contentType] = "application/x-www-form-urlencoded"
    }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: host, path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let response = try await responder.respond(
      to: request,
      context: Visit(
        source: .init(channel: NIOAsyncTestingChannel(), logger: Logger(label: "test"))))
    let collected = Collected()
    try await response.body.write(collected)
    return Answered(
      status: response.status.code, headers: response.headers, text: collected.text)
  }

  /// A browser that was let in.
  func browser() async throws -> Browser {
    let word = app.sessions.makeLaunchWord()
    let answer = try await send(.get, "/enter/\(word)")
    return Browser(test: self, cookie: try #require(answer.cookie))
  }

  func bookkeeper() throws -> Bookkeeper { try app.own.bookkeeperOrNew() }

  /// Books a statement without a browser.
  @discardableResult
  func book(_ name: String, _ text: String, account: String? = nil) throws -> ImportReport {
    var request = ImportRequest(files: [StatementFile(name: name, bytes: Array(text.utf8))])
    request.options.currency = .iso("USD")
    request.account = account.flatMap { .init($0) }
    return try bookkeeper().importFiles(request)
  }
}

/// A browser with its cookie, which reads the forms that it is shown.
struct Browser {
  let test: TestApp
  let cookie: String

  func get(_ path: String) async throws -> TestApp.Answered {
    try await test.send(.get, path, cookie: cookie)
  }

  /// Sends a form to `path`, with the seal that this session's pages would have.
  func post(_ path: String, _ fields: [(String, String)] = [], seal: String? = nil) async throws
    -> TestApp.Answered
  {
    let sealed = fields + [("seal", try seal ?? self.seal(path))]
    let body = sealed.map { "\(Form.encoded($0.0))=\(Form.encoded($0.1))" }.joined(separator: "&")
    return try await test.send(.post, path, cookie: cookie, body: Array(body.utf8))
  }

  /// Drops files on `path`.
  func drop(
    _ path: String, _ files: [(name: String, bytes: [UInt8])], as field: String = "files",
    _ fields: [(String, String)] = []
  ) async throws -> TestApp.Answered {
    let boundary = "----masar"
    var body: [UInt8] = []
    for (name, value) in [("seal", try seal(path))] + fields {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8
      body += "\(value)\r\n".utf8
    }
    for file in files {
      let name = file.name.replacing("\"", with: "%22")
      body +=
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        .utf8
      body += file.bytes + "\r\n".utf8
    }
    body += "--\(boundary)--\r\n".utf8
    return try await test.send(
      .post, path, cookie: cookie, [("Content-Type", "multipart/form-data; boundary=\(boundary)")],
      body: body)
  }

  var session: Session {
    get throws {
      let secret = try #require(cookie.split(separator: "=", maxSplits: 1).last.map(String.init))
      return try #require(test.app.sessions.session(of: secret, now: test.now.now)).0
    }
  }

  func seal(_ path: String) throws -> String { try session.seal(path) }
}

/// What a response's body is written to.
private final class Collected: ResponseBodyWriter {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension TestApp {
  /// The first entry that moves so much of an account's smallest unit.
  func entry(of account: String, moving units: Int64) throws -> Int64 {
    let lines = try bookkeeper().register(
      try #require(AccountName(account)), over: .beginning ... .distant, limit: 50
    ).lines
    return try #require(lines.first { $0.amount.minorUnits == units }).entry
  }
}
