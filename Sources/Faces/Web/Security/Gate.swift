import Hummingbird

/// Lets in who has a session's cookie; the others are shown the door.
struct Gate: RouterMiddleware {
  let app: App

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let (now, _) = app.configuration.clock()
    guard let secret = request.cookies[app.cookieName]?.value,
      let (session, _) = app.sessions.session(of: secret, now: now, renews: false)
    else {
      if request.uri.path.hasPrefix("/api/") { throw HTTPError(.unauthorized) }
      return .redirect(to: "/enter")
    }
    var context = context
    context.session = session
    var response = try await next(request, context)
    // What fails is told by a page of its own, without a cookie.
    if let fresh = app.sessions.session(of: secret, now: now)?.fresh {
      response.setCookie(app.cookie(fresh))
    }
    return response
  }
}

extension App {
  /// Cookies don't know ports: two servers on one machine need two names.
  var cookieName: String { "masar-\(configuration.port)" }

  func cookie(_ secret: String) -> Cookie {
    Cookie(
      name: cookieName, value: secret, maxAge: Int(Sessions.longest), path: "/",
      secure: false, httpOnly: true, sameSite: .strict)
  }
}
