import Bookkeeping

/// What a value of the API looks like, in JSON Schema 2020-12 as OpenAPI 3.1 has it.
struct Schema: Sendable {
  let json: JSON

  init(_ json: JSON) { self.json = json }

  private init(type: JSON, _ more: [(String, JSON)] = []) {
    json = .object(
      [JSON.Member(key: "type", value: type)] + more.map { JSON.Member(key: $0, value: $1) })
  }

  static let text = Schema(type: "string")
  static let flag = Schema(type: "boolean")
  static let whole = Schema(type: "integer")
  static let count = Schema(type: "integer", [("minimum", 0)])
  /// An estimate; nothing where it has no end.
  static let estimate = Schema(type: .strings(["number", "null"]))
  static let share = Schema(type: "number", [("minimum", 0), ("maximum", 1)])
  /// A difference of shares, and odds that may not be known.
  static let change = Schema(type: "number", [("minimum", -1), ("maximum", 1)])
  static let day = Schema(type: "string", [("format", "date")])
  static let moment = Schema(type: "string", [("format", "date-time")])
  static let month = Schema(
    type: "string",
    [("pattern", "^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(0[1-9]|1[0-2])$")])
  /// Money and quantities are decimal text: no reader rounds them.
  static let decimal = Schema(type: "string", [("pattern", "^-?[0-9]+(\\.[0-9]+)?$")])
  static let currency = Schema(type: "string", [("minLength", 1), ("maxLength", 24)])
  static let account = Schema(
    type: "string", [("pattern", "^(assets|liabilities|equity|income|expenses):.")])
  static let hex = Schema(type: "string", [("pattern", "^[0-9a-f]+$")])

  static func whole(_ range: ClosedRange<Int64>) -> Schema {
    Schema(
      type: "integer",
      [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))])
  }

  static func text(upTo length: Int64) -> Schema {
    Schema(type: "string", [("minLength", 1), ("maxLength", .number(length))])
  }

  static func one(of words: [String]) -> Schema {
    Schema(type: "string", [("enum", .strings(words))])
  }

  static func list(_ item: Schema, atMost: Int64? = nil) -> Schema {
    Schema(
      type: "array",
      [("items", item.json)] + (atMost.map { [("maxItems", JSON.number($0))] } ?? []))
  }

  static func any(_ schemas: Schema...) -> Schema {
    Schema(.object(["anyOf": .array(schemas.map(\.json))]))
  }

  static func orNull(_ schema: Schema) -> Schema { any(schema, Schema(type: "null")) }

  /// A schema by its name among the document's components.
  static func named(_ name: String) -> Schema {
    Schema(.object(["$ref": .string("#/components/schemas/\(name)")]))
  }

  /// Nothing but these members: what is left out is in `optional`.
  static func object(
    _ required: KeyValuePairs<String, Schema>, optional: KeyValuePairs<String, Schema> = [:]
  ) -> Schema {
    let members = (Array(required) + Array(optional)).map {
      JSON.Member(key: $0.key, value: $0.value.json)
    }
    return Schema(
      type: "object",
      [
        ("properties", .object(members)), ("required", .strings(required.map(\.key))),
        ("additionalProperties", false),
      ])
  }
}
