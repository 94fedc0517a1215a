import Bookkeeping
import Hummingbird
import Speech

/// One address of the API: what it may be asked with, what it answers, and how that is made. Routes
/// and the OpenAPI document are made of the same list.
struct Endpoint: Sendable {
  /// `/odds/quit`, `/streams/:stream`
  let path: String
  let parameters: [Parameter]
  let schema: Schema
  /// Whether the books may not bear an answer.
  let mayRefuse: Bool
  let answer: @Sendable (Asked, Given) throws -> JSON

  init(
    _ path: String, _ parameters: [Parameter] = [], _ schema: Schema, mayRefuse: Bool = false,
    _ answer: @escaping @Sendable (Asked, Given) throws -> JSON
  ) {
    self.path = path
    self.parameters = parameters
    self.schema = schema
    self.mayRefuse = mayRefuse
    self.answer = answer
  }

  /// A report of the book, made once for each state of it and question.
  static func report(
    _ path: String, _ parameters: [Parameter] = [], _ schema: Schema, mayRefuse: Bool = false,
    _ make: @escaping @Sendable (Bookkeeper, Given) throws -> JSON
  ) -> Endpoint {
    Endpoint(path, parameters, schema, mayRefuse: mayRefuse) { asked, given in
      try asked.book.remembered("api \(path)?\(given.key)") { try make($0, given) }
    }
  }

  static let prefix = "/api/v1"

  static let all = money + odds + books
}

func addAPI(_ routes: Routes) {
  for endpoint in Endpoint.all {
    routes.page(Endpoint.prefix + endpoint.path) { asked in
      .json(try endpoint.answer(asked, try Given(asked, endpoint.parameters)))
    }
  }
  routes.page(Endpoint.prefix + "/openapi.json") { .json(OpenAPI($0).json) }
  // Reading only, said as RFC 9110 wants it.
  for path in Endpoint.all.map(\.path) + ["/openapi.json"] {
    let others = [HTTPRequest.Method.post, .put, .patch, .delete, .options, .trace, .query]
    for method in others {
      routes.router.on(RouterPath(Endpoint.prefix + path), method: method) { _, _ in
        var response = App.problem(.methodNotAllowed)
        response.headers[.allow] = "GET, HEAD"
        return response
      }
    }
  }
}

extension HTTPRequest.Method {
  /// Asking with a body (https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-11.html).
  fileprivate static let query = HTTPRequest.Method("QUERY")!
}
