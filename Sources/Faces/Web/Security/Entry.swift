import Bookkeeping
import Hummingbird
import NIOPosix
import Speech
import Telling

/// The door: the launch link, and the password where there is one.
extension App {
  func addEntry(to router: Router<Visit>) {
    router.get("/enter/:word") { request, visit in
      let word = visit.parameters.get("word") ?? ""
      guard
        let secret = sessions.enter(
          word: word, agent: request.headers[.userAgent] ?? "", now: configuration.clock().now)
      else { return try door(request, wasWrong: true) }
      return entered(secret)
    }
    // Whoever only looks where a link leads doesn't use it up.
    router.head("/enter/:word") { request, _ in try door(request, wasWrong: false) }
    router.get("/enter") { request, _ in try door(request, wasWrong: false) }
    router.post("/enter") { request, _ in
      guard let password = configuration.password else { throw HTTPError(.forbidden) }
      let form = try await Form(of: request, upTo: 4_096)
      let given = form["password"] ?? ""
      // One guess at a time: hashing takes memory, and guessing should take long.
      let isRight = try await guesses.one {
        try await NIOThreadPool.singleton.runIfActive { password.isRight(given) }
      }
      guard isRight else { return try door(request, wasWrong: true) }
      return entered(
        sessions.enter(
          agent: request.headers[.userAgent] ?? "", now: configuration.clock().now))
    }
  }

  private func entered(_ secret: String) -> Response {
    // A cookie that is only for this site isn't sent along a redirect that began at another: the
    // page goes on by itself.
    var response = Response(
      status: .ok,
      headers: [.contentType: "text/html; charset=utf-8", .init("Refresh")!: "0; url=/"],
      body: ResponseBody(
        byteBuffer: .init(
          string:
            "<!doctype html><html lang=\"en\"><title>Masar</title><p><a href=\"/\">Masar</a></p></html>"
        )))
    response.setCookie(cookie(secret))
    return response
  }

  private func door(_ request: Request, wasWrong: Bool) throws -> Response {
    let page = DoorPage(
      Voice(preferences(of: request), .page), hasPassword: configuration.password != nil,
      wasWrong: wasWrong)
    return html(
      wasWrong ? .forbidden : .ok,
      try templates.render(Shown(frame: Frame(page, self, page.voice), page: page), "door"))
  }

  /// The voice of the pages where the browser was let in, else that of the door.
  func voice(of request: Request) -> Voice {
    let (now, _) = configuration.clock()
    guard let secret = request.cookies[cookieName]?.value,
      let (session, _) = sessions.session(of: secret, now: now, renews: false)
    else { return Voice(preferences(of: request), .page) }
    return voice(session)
  }

  /// The first language of the browser that Masar speaks, where nobody has chosen one.
  func preferences(of request: Request) -> Preferences {
    var preferences = configuration.preferences
    if own.exists, let settings = try? own.remembered("settings", { try $0.settings() }),
      settings[.language] != nil
    {
      settings.apply(to: &preferences)
      return preferences
    }
    for language in (request.headers[.acceptLanguage] ?? "").split(separator: ",") {
      if let known = Language(rawValue: language.trimmingPrefix(" ").prefix(2).lowercased()) {
        preferences.language = known
        break
      }
    }
    return preferences
  }
}

/// Lets one guess at the password through at a time, and each no sooner than half a second after
/// the one before.
actor Guesses {
  /// More than these don't wait: who guesses in a crowd keeps nobody else out for long.
  private static let most = 4
  private var count = 0
  private var last: ContinuousClock.Instant?
  private var waiting: Task<Void, Never>?

  func one(_ guess: @escaping @Sendable () async throws -> Bool) async throws -> Bool {
    guard count < Guesses.most else { throw HTTPError(.tooManyRequests) }
    count += 1
    defer { count -= 1 }
    let before = waiting
    let task = Task {
      await before?.value
      if let last { try await Task.sleep(until: last + .milliseconds(500)) }
      let isRight = try await guess()
      last = .now
      return isRight
    }
    waiting = Task { _ = try? await task.value }
    return try await task.value
  }
}
