import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The web app as the command starts it.
public struct WebServer: Sendable {
  private let app: App
  private let limits: Limits

  /// Why it can't be started.
  public enum Refusal: Error {
    /// Beyond this machine only with a password.
    case needsPassword
    /// Another program listens there already.
    case portTaken(Int)
  }

  public init(_ configuration: WebConfiguration) throws { try self.init(configuration, Limits()) }

  init(_ configuration: WebConfiguration, _ limits: Limits) throws {
    guard configuration.isLoopback || configuration.password != nil else {
      throw Refusal.needsPassword
    }
    app = try App(configuration)
    self.limits = limits
  }

  /// Serves until the process is asked to end.
  ///
  /// - Parameter ready: told once it listens, with the link that lets one browser in.
  public func run(ready: @escaping @Sendable (_ link: String) -> Void) async throws {
    Scratch.sweep()
    var logger = Logger(label: "masar")
    // What people ask for is nobody's business: not even a log's.
    logger.logLevel = .critical
    let (app, configuration, limits) = (app, app.configuration, limits)
    let server = Application(
      router: app.router(),
      server: .http1(configuration: .init(additionalChannelHandlers: [Patience(limits)])),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
      onServerRunning: { _ in
        ready(app.newLink())
      },
      logger: logger)
    do {
      try await server.runService()
    } catch let error as IOError where error.errnoCode == 98 || error.errnoCode == 48 {
      throw Refusal.portTaken(configuration.port)
    }
  }

  /// A link that lets one more browser in.
  public func newLink() -> String { app.newLink() }
}

extension App {
  /// A link that lets one more browser in, once; an earlier one that nobody used is no longer good.
  func newLink() -> String { "\(configuration.address)/enter/\(sessions.makeLaunchWord())" }
}
