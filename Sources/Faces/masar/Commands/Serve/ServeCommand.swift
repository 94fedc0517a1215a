import ArgumentParser
import Foundation
import Money
import Speech
import Synchronization
import Web

struct ServeCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "serve", help: ServeHelp.serve)

  @Option(help: .said(ServeHelp.port, "NUMBER"))
  var port = 8317

  @Option(help: .said(ServeHelp.host, "ADDRESS"))
  var host = "127.0.0.1"

  @Option(help: .said(ServeHelp.allowHost, "NAME"))
  var allowHost: [String] = []

  @Option(help: .said(ServeHelp.today, "DAY"))
  var today: String?

  @Flag(help: .said(ServeHelp.open))
  var open = false

  @OptionGroup var common: CommonOptions

  /// A connection is a file: as many as the system lets us have.
  private static func raiseFileLimit() {
    var limit = rlimit()
    #if os(Linux)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    guard getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = setrlimit(files, &limit)
  }

  func validate() throws {
    guard 1...65_535 ~= port else {
      throw ValidationError(said: UsageWords.limits("--port", 1, 65_535))
    }
  }

  func run(_ session: Session) throws {
    // A browser that went away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    ServeCommand.raiseFileLimit()
    var preferences = Preferences(locale: Session.locale)
    if let language = common.lang.flatMap({ Language(named: $0) }) {
      preferences.language = language
    }
    let fixed = try today.map(Arguments.day)
    var configuration = WebConfiguration(
      book: session.path, preferences: preferences, who: NSUserName()
    ) {
      let (now, today) = Session.clock()
      return (now, fixed ?? today)
    }
    configuration.port = port
    configuration.host = host
    configuration.allowedHosts = allowHost
    if let text = ProcessInfo.processInfo.environment["MASAR_PASSWORD"], !text.isEmpty {
      guard let password = Password(text) else {
        throw Failure.Said(Failure.usage, ServeWords.shortPassword(Password.fewest))
      }
      configuration.password = password
    }
    let voice = session.voice(session.hasBook ? try? session.bookkeeper() : nil)
    let (json, opens) = (common.json, open)
    do {
      let server = try WebServer(configuration)
      try Waiting.run {
        try await server.run { link in
          if json {
            Terminal.print("{\"link\": \"\(link)\"}")
          } else {
            for line in voice.wrapped(ServeWords.ready) { Terminal.print(line) }
            Terminal.print(link)
          }
          if opens { Browser.open(link) }
        }
      }
    } catch WebServer.Refusal.needsPassword {
      throw Failure.Said(Failure.usage, ServeWords.needsPassword(host, Password.fewest))
    } catch WebServer.Refusal.portTaken(let port) {
      throw Failure.Said(Failure.cannotWrite, ServeWords.portTaken(port))
    }
  }
}

/// Runs what takes turns from where nothing else is done meanwhile.
enum Waiting {
  static func run(_ body: @escaping @Sendable () async throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<(any Error)?>(nil)
    Task {
      do { try await body() } catch { result.withLock { $0 = error } }
      done.signal()
    }
    done.wait()
    if let error = result.withLock({ $0 }) { throw error }
  }
}

/// The person's browser.
enum Browser {
  static func open(_ link: String) {
    let process = Process()
    #if os(macOS)
      process.executableURL = URL(fileURLWithPath: "/usr/bin/open")
    #else
      process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    #endif
    process.arguments = [link]
    process.standardError = FileHandle.nullDevice
    // Without a browser the link that was printed is all there is.
    try? process.run()
  }
}
