/// What a change is, why it is made, by whom and when.
public struct ChangeNote: Hashable, Sendable {
  public var kind: ChangeKind
  /// Unix seconds; the caller's clock.
  public var at: Int64
  public var who: String
  public var why: String
  /// Small JSON for faces: counts, names. The book only keeps it.
  public var facts: String

  public init(
    _ kind: ChangeKind, at: Int64, who: String = "", why: String = "", facts: String = "{}"
  ) {
    self.kind = kind
    self.at = at
    self.who = who
    self.why = why
    self.facts = facts
  }
}

/// What kind of change: one word, as the journal stores it.
public struct ChangeKind: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ word: String) { self.rawValue = word }
  public var description: String { rawValue }

  public static let importing = ChangeKind("import")
  public static let undo = ChangeKind("undo")
  public static let rule = ChangeKind("rule")
  public static let rate = ChangeKind("rate")
  public static let correction = ChangeKind("correction")
  public static let setting = ChangeKind("setting")
  public static let transfer = ChangeKind("transfer")
  public static let plan = ChangeKind("plan")
  public static let hours = ChangeKind("hours")
  public static let forecast = ChangeKind("forecast")
}

/// A change as the journal has it.
public struct Change: Hashable, Sendable {
  public let id: ChangeID
  public let note: ChangeNote
  /// The change that this one undoes.
  public let undoes: ChangeID?
  /// The change that undoes this one, if any does.
  public let undoneBy: ChangeID?
  /// How many rows of statements it brought, or changed; the books' own aren't counted.
  public let rows: Int
  /// SHA-256 over everything that the change wrote.
  public let digest: [UInt8]
  /// SHA-256 over the chain before, the note and the digest: one value that stands for the whole
  /// journal up to here.
  public let chain: [UInt8]
}

/// What a write gave: its change, or `nil` when it changed nothing, and what its body returned.
public struct Written<Value> {
  public let change: ChangeID?
  public let value: Value
}

extension Written: Sendable where Value: Sendable {}
