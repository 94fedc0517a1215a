import Hummingbird

/// Answers only who asks for this server by a name it knows, and only pages of its own.
///
/// Loopback alone doesn't keep other sites out: a name that a stranger controls can be made to
/// point to 127.0.0.1 (DNS rebinding), and any page can send a form there. It runs before routing.
struct HostGuard: RouterMiddleware {
  /// `127.0.0.1:8317`, in small letters.
  let hosts: Set<String>

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    guard isOwn(request) else {
      return Response(
        status: .forbidden, headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(byteBuffer: .init(string: "403\n")))
    }
    return try await next(request, context)
  }

  private func isOwn(_ request: Request) -> Bool {
    guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
      return false
    }
    // Both names at once is an attempt to be read differently by two readers.
    guard request.headers[values: .init("Host")!].allSatisfy({ $0.lowercased() == host }) else {
      return false
    }
    for origin in request.headers[values: .origin] where !isOwn(origin: origin, host) {
      return false
    }
    switch request.headers[.init("Sec-Fetch-Site")!] {
    case nil, "same-origin", "none": return true
    default:
      // A link from elsewhere may lead here; nothing elsewhere may embed, fetch or send a form.
      return request.method == .get && request.headers[.init("Sec-Fetch-Mode")!] == "navigate"
        && request.headers[.init("Sec-Fetch-Dest")!] == "document"
    }
  }

  private func isOwn(origin: String, _ host: String) -> Bool {
    origin.lowercased() == "http://" + host || origin.lowercased() == "https://" + host
  }
}
