import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The web app as the command starts it.
public struct WebServer: Sendable {
  private let app: App

  /// Others wait: a process has so many files, and the book needs some of them.
  private static let mostConnections = 200

  /// Why it can't be started.
  public enum Refusal: Error {
    /// Beyond this machine only with a password.
    case needsPassword
    /// Another program listens there already.
    case portTaken(Int)
  }

  public init(_ configuration: WebConfiguration) throws {
    guard configuration.isLoopback || configuration.password != nil else {
      throw Refusal.needsPassword
    }
    app = try App(configuration)
  }

  /// Serves until the process is asked to end.
  ///
  /// - Parameter ready: told once it listens, with the link that lets one browser in.
  public func run(ready: @escaping @Sendable (_ link: String) -> Void) async throws {
    var logger = Logger(label: "masar")
    // What people ask for is nobody's business: not even a log's.
    logger.logLevel = .critical
    let (app, configuration) = (app, app.configuration)
    let server = Application(
      router: app.router(),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(WebServer.mostConnections)),
      onServerRunning: { _ in
        ready("\(configuration.address)/enter/\(app.sessions.makeLaunchWord())")
      },
      logger: logger)
    do {
      try await server.runService()
    } catch let error as IOError where error.errnoCode == 98 || error.errnoCode == 48 {
      throw Refusal.portTaken(configuration.port)
    }
  }

  /// A link that lets one more browser in.
  public func newLink() -> String {
    "\(app.configuration.address)/enter/\(app.sessions.makeLaunchWord())"
  }
}
