import Bookkeeping
import Hummingbird
import Money
import Speech

/// What an endpoint may be asked with. It is read as its schema says, and refused with a sentence
/// where it isn't so.
struct Parameter: Sendable {
  let name: String
  let kind: Kind
  var isPath = false
  var isRequired = false

  enum Kind: Sendable {
    case day, month, decimal, share, flag
    case whole(ClosedRange<Int64>)
    /// Several, each by itself: `in=0&in=12`.
    case wholes(ClosedRange<Int64>, atMost: Int)
    case choice([String])
    case text(upTo: Int)
  }

  init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// A part of the address.
  static func path(_ name: String, _ kind: Kind) -> Parameter {
    var parameter = Parameter(name, kind)
    (parameter.isPath, parameter.isRequired) = (true, true)
    return parameter
  }

  static func required(_ name: String, _ kind: Kind) -> Parameter {
    var parameter = Parameter(name, kind)
    parameter.isRequired = true
    return parameter
  }

  var schema: Schema {
    switch kind {
    case .day: .day
    case .month: .month
    case .decimal: Schema(.object(["type": "string", "pattern": "^[0-9]{1,12}(\\.[0-9]{1,4})?$"]))
    case .share: .share
    case .flag: .flag
    case .whole(let range): .whole(range)
    case .wholes(let range, let most): .list(.whole(range), atMost: Int64(most))
    case .choice(let words): .one(of: words)
    case .text(let length): .text(upTo: Int64(length))
    }
  }

  /// Whether `text` is what the schema says.
  func takes(_ text: String) -> Bool {
    switch kind {
    case .day: Day(iso: text).map { "\($0)" == text } ?? false
    case .month: Month(iso: text).map { "\($0)" == text } ?? false
    case .decimal: Parameter.isDecimal(text)
    case .share: Parameter.share(text) != nil
    case .flag: text == "true" || text == "false"
    case .whole(let range), .wholes(let range, _):
      Int64(text).map { range.contains($0) && "\($0)" == text } ?? false
    case .choice(let words): words.contains(text)
    case .text(let length): !text.isEmpty && text.unicodeScalars.count <= length
    }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, 1...12 ~= parts[0].utf8.count,
      parts.count == 1 || 1...4 ~= parts[1].utf8.count
    else { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
  }

  static func share(_ text: String) -> Double? {
    guard text.utf8.count <= 32, let value = Double(text), 0...1 ~= value else { return nil }
    return value
  }
}

/// What an endpoint was asked with: checked already.
struct Given: Sendable {
  private var values: [String: [String]] = [:]

  /// Every parameter that was said, once and as it may be; else a sentence.
  init(_ asked: Asked, _ parameters: [Parameter]) throws(Ungiven) {
    let known = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0) })
    for (name, value) in asked.query.fields {
      guard let parameter = known[name], !parameter.isPath else {
        throw Ungiven(ApiWords.unknown(name))
      }
      try add(value, parameter)
    }
    for parameter in parameters where parameter.isPath {
      // In a path a plus is a plus.
      let raw = (asked.parameters.get(parameter.name) ?? "").replacing("+", with: "%2B")
      try add(Form.decoded(raw), parameter)
    }
    for parameter in parameters where parameter.isRequired && values[parameter.name] == nil {
      throw Ungiven(ApiWords.missing(parameter.name))
    }
  }

  private mutating func add(_ value: String, _ parameter: Parameter) throws(Ungiven) {
    var most = 1
    if case .wholes(_, let atMost) = parameter.kind { most = atMost }
    guard values[parameter.name, default: []].count < most else {
      throw Ungiven(ApiWords.tooMany(parameter.name, most))
    }
    guard parameter.takes(value) else { throw Ungiven(ApiWords.unfit(parameter.name, value)) }
    values[parameter.name, default: []].append(value)
  }

  subscript(name: String) -> String? { values[name]?.first }

  func day(_ name: String) -> Day? { self[name].flatMap { Day(iso: $0) } }
  func month(_ name: String) -> Month? { self[name].flatMap { Month(iso: $0) } }
  func whole(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
  func wholes(_ name: String) -> [Int] { values[name, default: []].compactMap { Int($0) } }
  func share(_ name: String) -> Double? { self[name].flatMap(Parameter.share) }
  func flag(_ name: String) -> Bool { self[name] == "true" }
  func decimal(_ name: String) -> Quantity? { self[name].flatMap { Quantity(typed: $0) } }

  /// The same question has the same key.
  var key: String {
    values.sorted { $0.key < $1.key }.map { "\($0)=\($1.joined(separator: ","))" }
      .joined(separator: "&")
  }

  /// A currency by its code.
  func currency(_ name: String, _ bookkeeper: Bookkeeper) throws -> Currency? {
    guard let code = self[name] else { return nil }
    guard let currency = try bookkeeper.currency(code: code) else {
      throw DecisionRefusal.noSuchCurrency(code)
    }
    return currency
  }
}

/// A parameter that isn't what the document says: 400.
struct Ungiven: Error {
  let sentence: Message

  init(_ sentence: Message) { self.sentence = sentence }
}
