/// JSON as Masar writes it: keys in the order given, numbers whole, amounts as decimal strings.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int64)
  /// A number that was only ever an estimate, never money from the books; `null` where it has none.
  case estimate(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSON

    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// An object; a member whose value is `nil` is left out.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(
      members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// A share of one or a probability, to a thousandth: finer would be a claim.
  public static func share(_ value: Double) -> JSON {
    .estimate((value * 1000).rounded() / 1000)
  }

  /// Odds that paths of chance were counted for, to a thousandth and never nought or one: whatever
  /// none of a few thousand paths did has odds of up to three in as many (the rule of three).
  public static func odds(_ value: Double) -> JSON { .share(min(max(value, 0.001), 0.999)) }

  public static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: CustomStringConvertible {
  /// Two spaces of indentation, one member a line.
  public var description: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// The whole value on one line.
  public var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  private func write(to text: inout String, indent: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .estimate(let value):
      // 12.0 is the same number as 12, and reads better.
      let whole = value.isFinite ? Int64(exactly: value) : nil
      text += whole.map { String($0) } ?? (value.isFinite ? "\(value)" : "null")
    case .string(let value): JSON.quote(value, to: &text)
    case .array(let values):
      JSON.list(values, "[", "]", to: &text, indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      JSON.list(members, "{", "}", to: &text, indent) { member, text, inner in
        JSON.quote(member.key, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String,
    _ indent: String?, _ write: (Element, inout String, String?) -> Void
  ) {
    guard !elements.isEmpty else {
      text += open + close
      return
    }
    let inner = indent.map { $0 + "  " }
    text += open
    for (at, element) in elements.enumerated() {
      if at > 0 { text += "," }
      if let inner { text += "\n" + inner }
      write(element, &text, inner)
    }
    if let indent { text += "\n" + indent }
    text += close
  }

  /// Control characters, quotes and the separators that break JavaScript are escaped (RFC 8259).
  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls and direction marks could drive a terminal or turn a figure around.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{200E}"..."\u{200F}", "\u{61C}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
