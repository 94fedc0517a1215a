import Bookkeeping
import Hummingbird
import Logging
import NIOPosix
import Speech

/// The app: its parts, and how a request goes through them. Pure wiring, which tests use too.
struct App: Sendable {
  let configuration: WebConfiguration
  let sessions = Sessions()
  let own: OpenBook
  let example: OpenBook
  let templates: Templates
  let uploads = Uploads()
  let guesses = Guesses()

  init(_ configuration: WebConfiguration) throws {
    self.configuration = configuration
    let clock = configuration.clock
    own = OpenBook(configuration.book, configuration.who, clock)
    example = OpenBook(configuration.example, configuration.who) {
      (clock().now, ExamplePerson.today)
    }
    templates = try Templates()
  }

  func router() -> Router<Visit> {
    let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: HeadAnswers())
    router.add(middleware: SecurityHeaders())
    router.add(middleware: HostGuard(hosts: hosts))
    router.add(middleware: ErrorPages(app: self))
    addAssets(to: router)
    addEntry(to: router)
    router.add(middleware: Gate(app: self))
    let routes = Routes(app: self, router: router)
    routes.page("/") { asked in
      try asked.book.requireInPlace()
      return .redirect(asked.book.exists ? "/path" : "/start")
    }
    for part in App.parts { part(routes) }
    return router
  }

  private static let parts: [@Sendable (Routes) -> Void] = [
    addStart, addTrouble, addImport, addPath, addIncome, addBooks, addSettings, addShell, addOdds,
    addFields,
    addAPI,
  ]

  /// The names under which this server may be asked.
  private var hosts: Set<String> {
    let own = ["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(configuration.port)" }
    let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
    return Set(
      (own + ["\(host):\(configuration.port)"] + configuration.allowedHosts).map {
        $0.lowercased()
      })
  }
}
