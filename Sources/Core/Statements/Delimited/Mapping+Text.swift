import Money

/// What is wrong in a mapping's text, with its line from 1.
public struct MappingDefect: Error, Hashable, Sendable {
  public var line: Int
  public var reason: Reason
  /// The key or value meant.
  public var text: String

  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The first line isn't `masar-mapping: 1`.
    case notAMapping
    case unknownKey, unknownValue, missingColon, repeatedKey
    /// No column holds a date, or none holds money.
    case noDate, noMoney
  }
}

extension Mapping {
  /// The mapping as text that a person can read, change and share. `Mapping(text:)` reads it back
  /// exactly.
  public var text: String {
    var lines = ["masar-mapping: 1"]
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(key): \(value)") }
    }
    add("name", name)
    add("encoding", encoding?.rawValue)
    add("delimiter", Mapping.delimiterNames.first { $0.byte == dialect.delimiter }?.name)
    if dialect.quote == UInt8(ascii: "'") { add("quote", "apostrophe") }
    add("header", header.joined(separator: " | "))
    for (column, meaning) in columns.sorted(by: { $0.key < $1.key }) {
      add("column \(column + 1)", Mapping.name(of: meaning))
    }
    add("date-order", dateOrder?.rawValue)
    add("decimal", decimal?.rawValue)
    if let currency {
      // Beyond ISO 4217 the digits are part of what a currency is.
      add(
        "currency",
        Currency.iso(currency.code) == currency
          ? currency.code : "\(currency.code) \(currency.minorDigits)")
    }
    if signs != .asWritten { add("signs", signs.rawValue) }
    if feeIsApart { add("fee", "apart") }
    if skipLines > 0 { add("skip-lines", String(skipLines)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads `text`. Blank lines and lines that begin with `#` are left out.
  public init(text: some StringProtocol) throws(MappingDefect) {
    self.init()
    var seen: Set<String> = []
    var isFirst = true
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = Mapping.trimmed(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else {
        throw MappingDefect(line: number, reason: .missingColon, text: line)
      }
      let key = Mapping.trimmed(line[..<colon]).lowercased()
      let value = Mapping.trimmed(line[line.index(after: colon)...])
      if isFirst {
        guard key == "masar-mapping", value == "1" else {
          throw MappingDefect(line: number, reason: .notAMapping, text: line)
        }
        isFirst = false
        continue
      }
      guard seen.insert(key).inserted else {
        throw MappingDefect(line: number, reason: .repeatedKey, text: key)
      }
      guard try set(key, value, number) else {
        throw MappingDefect(line: number, reason: .unknownValue, text: value)
      }
    }
    guard !isFirst else { throw MappingDefect(line: number, reason: .notAMapping, text: "") }
    let meanings = Set(columns.values)
    guard meanings.contains(.date) || meanings.contains(.valueDate) else {
      throw MappingDefect(line: number, reason: .noDate, text: "")
    }
    guard !meanings.isDisjoint(with: [.amount, .debit, .credit]) else {
      throw MappingDefect(line: number, reason: .noMoney, text: "")
    }
  }

  /// `false` where the value isn't one of the key's.
  private mutating func set(_ key: String, _ value: String, _ line: Int) throws(MappingDefect)
    -> Bool
  {
    switch key {
    case "name": name = value
    case "encoding":
      encoding = TextEncoding(rawValue: value.lowercased())
      return encoding != nil
    case "delimiter":
      guard let found = Mapping.delimiterNames.first(where: { $0.name == value }) else {
        return false
      }
      dialect.delimiter = found.byte
    case "quote":
      guard value == "apostrophe" || value == "double" else { return false }
      dialect.quote = value == "apostrophe" ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    case "header":
      header = value.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    case "date-order":
      dateOrder = DateOrder(rawValue: value)
      return dateOrder != nil
    case "decimal":
      decimal = DecimalMark(rawValue: value)
      return decimal != nil
    case "currency":
      let parts = value.split(separator: " ")
      if parts.count == 2, let digits = Int(parts[1]) {
        currency = Currency(code: parts[0], minorDigits: digits)
      } else {
        currency = Currency.iso(value)
      }
      return currency != nil
    case "signs":
      guard let signs = Signs(rawValue: value) else { return false }
      self.signs = signs
    case "fee":
      guard value == "apart" || value == "included" else { return false }
      feeIsApart = value == "apart"
    case "skip-lines":
      guard let lines = Int(value), 0...1_000_000 ~= lines else { return false }
      skipLines = lines
    default:
      let words = key.split(separator: " ")
      guard words.count == 2, words[0] == "column", let column = Int(words[1]),
        1...10_000 ~= column
      else { throw MappingDefect(line: line, reason: .unknownKey, text: key) }
      guard let meaning = Mapping.meaning(named: value) else { return false }
      columns[column - 1] = meaning
    }
    return true
  }

  /// `valueDate` is `value-date` in the text.
  private static func name(of meaning: ColumnMeaning) -> String {
    meaning.rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  private static func meaning(named name: String) -> ColumnMeaning? {
    ColumnMeaning.allCases.first { Mapping.name(of: $0) == name }
  }

  private static let delimiterNames: [(name: String, byte: UInt8)] = [
    ("comma", UInt8(ascii: ",")), ("semicolon", UInt8(ascii: ";")), ("tab", UInt8(ascii: "\t")),
    ("bar", UInt8(ascii: "|")),
  ]

  private static func trimmed(_ text: some StringProtocol) -> String {
    let cell = Array(text.utf8)
    return String(decoding: HeaderName.trimmed(cell[...]), as: UTF8.self)
  }
}
