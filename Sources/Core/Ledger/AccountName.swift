/// The name of an account: its kind and the path beneath it, `assets:PayPal`, `expenses:Fees:Upwork`.
///
/// ```swift
/// AccountName("income:Upwork")!.kind  // .income
/// ```
public struct AccountName: Hashable, Sendable {
  public let kind: Kind
  /// The parts beneath the kind, at least one, none empty; joined by colons.
  public let path: String
  /// The last part: what a person calls the account.
  public let leaf: String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case assets, liabilities, equity, income, expenses
  }

  /// The longest name, in bytes of UTF-8.
  public static let longest = 200

  public init(_ kind: Kind, _ parts: String...) { self.init(kind, parts: parts) }

  public init(_ kind: Kind, parts: [String]) {
    // A name of several long parts still fits into the longest, so that it can be read back.
    let room = (AccountName.longest - 12) / max(parts.count, 1) - 1
    let path = parts.map { AccountName.part($0, bytes: room) }.joined(separator: ":")
    precondition(!path.isEmpty, "an account has a name beneath its kind")
    self.init(kind, path: path)
  }

  /// Reads `kind:part[:part…]`; the kind in any case. `nil` for anything else, and for control
  /// characters, which no name carries.
  public init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = Kind(rawValue: text[..<colon].lowercased()), text.utf8.count <= AccountName.longest
    else { return nil }
    let parts = text[text.index(after: colon)...].split(
      separator: ":", omittingEmptySubsequences: false
    ).map { AccountName.trimmed(String($0)) }
    guard parts.allSatisfy({ !$0.isEmpty && AccountName.isPlain($0) }) else { return nil }
    self.init(kind, path: parts.joined(separator: ":"))
  }

  private init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
    self.leaf = String(path.split(separator: ":").last ?? "")
  }

  /// Whether this account is `other` or lies beneath it.
  public func isWithin(_ other: AccountName) -> Bool {
    kind == other.kind && (path == other.path || path.hasPrefix(other.path + ":"))
  }

  /// Text from a file as one part: no colons, no control characters, not empty, not endless.
  private static func part(_ text: String, bytes room: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == ":" || !isPlain(scalar) ? " " : scalar)
    }
    let words = String(scalars).split(separator: " ").joined(separator: " ")
    var short = String.UnicodeScalarView()
    var left = room
    // A mark at the beginning would join the colon before it, and the name not be read back.
    for scalar in words.prefix(60).unicodeScalars.drop(while: \.properties.isGraphemeExtend) {
      left -= UTF8.width(scalar)
      guard left >= 0 else { break }
      short.append(scalar)
    }
    let part = trimmed(String(short))
    return part.isEmpty ? "-" : part
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func isPlain(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPlain) }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}

extension AccountName {
  public static func == (a: AccountName, b: AccountName) -> Bool {
    a.kind == b.kind && a.path == b.path
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(path)
  }
}

extension AccountName: Comparable {
  public static func < (a: AccountName, b: AccountName) -> Bool {
    if a.kind != b.kind { return a.order < b.order }
    return a.path < b.path
  }
  private var order: Int { Kind.allCases.firstIndex(of: kind)! }
}

extension AccountName: CustomStringConvertible {
  public var description: String { "\(kind.rawValue):\(path)" }
}

/// Accounts that the books themselves need.
extension AccountName {
  /// Money that left one of the person's accounts and hasn't been seen arriving yet.
  public static let inTransit = AccountName(.assets, "In transit")
  /// The other side of every conversion: per currency balanced, the rate kept, nothing lost.
  public static let conversion = AccountName(.equity, "Conversion")
  /// The other side of every trade: per instrument what was bought and sold, per currency what was
  /// paid and got for it. What was gained is the difference, once everything is sold.
  public static let trades = AccountName(.equity, "Trades")
  /// What an account held before its first statement.
  public static let opening = AccountName(.equity, "Opening")
  /// Money in and out of which nobody has said yet what it was.
  public static let unsortedIncome = AccountName(.income, "Unsorted")
  public static let unsortedExpense = AccountName(.expenses, "Unsorted")
}
