import Bookkeeping
import Speech

/// The document of the API, made of the endpoints themselves, in the language of who asks.
struct OpenAPI {
  private let asked: Asked

  init(_ asked: Asked) { self.asked = asked }

  var json: JSON {
    .object([
      "openapi": "3.1.0",
      "info": .object([
        "title": said(ApiWords.title), "version": "1", "description": said(ApiWords.about),
      ]),
      "servers": .array([.object(["url": .string(Endpoint.prefix)])]),
      "security": .array([.object(["session": .array([])])]),
      "paths": .object(
        Endpoint.all.map { JSON.Member(key: OpenAPI.path($0), value: operations($0)) }),
      "components": .object([
        "schemas": .object(
          Schema.components.map { JSON.Member(key: $0.name, value: $0.schema.json) }),
        "securitySchemes": .object([
          "session": .object([
            "type": "apiKey", "in": "cookie", "name": .string(asked.app.cookieName),
            "description": said(ApiWords.cookie),
          ])
        ]),
      ]),
    ])
  }

  private func said(_ message: Message) -> JSON { .string(asked.plain.say(message)) }

  /// `/streams/{stream}` for `/streams/:stream`.
  private static func path(_ endpoint: Endpoint) -> String {
    endpoint.path.split(separator: "/").map {
      "/" + ($0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0))
    }.joined()
  }

  /// `oddsQuit`
  private static func name(_ endpoint: Endpoint) -> String {
    let words = endpoint.path.split(separator: "/").map { $0.drop { $0 == ":" } }
    return words.enumerated().map { at, word in
      at == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  private func operations(_ endpoint: Endpoint) -> JSON {
    var answers: [JSON.Member] = [
      JSON.Member(
        key: "200",
        value: .object([
          "description": said(ApiWords.endpoint(endpoint.path)),
          "content": content("application/json", endpoint.schema),
        ]))
    ]
    for status in [400, 401, 404] + (endpoint.canRefuse ? [422] : []) {
      answers.append(
        JSON.Member(
          key: "\(status)",
          value: .object([
            "description": said(ApiWords.status(status)),
            "content": content("application/problem+json", .named("Problem")),
          ])))
    }
    return .object([
      "get": .object([
        "operationId": .string(OpenAPI.name(endpoint)),
        "summary": said(ApiWords.endpoint(endpoint.path)),
        "parameters": endpoint.parameters.isEmpty
          ? nil : .array(endpoint.parameters.map(parameter)),
        "responses": .object(answers),
      ])
    ])
  }

  private func content(_ type: String, _ schema: Schema) -> JSON {
    .object([JSON.Member(key: type, value: .object(["schema": schema.json]))])
  }

  private func parameter(_ parameter: Parameter) -> JSON {
    .object([
      "name": .string(parameter.name), "in": parameter.isPath ? "path" : "query",
      "required": .bool(parameter.isRequired),
      "description": said(ApiWords.parameter(parameter.name)),
      "schema": parameter.schema.json,
    ])
  }
}

extension Endpoint {
  /// Whether well-formed questions may have no answer: odds that nothing bears, turned days, a
  /// currency or account that the book doesn't know.
  var canRefuse: Bool {
    mayRefuse
      || parameters.contains { ["in", "account", "from", "base", "quote"].contains($0.name) }
  }
}
