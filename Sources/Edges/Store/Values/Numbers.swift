/// The number of an account in this book. Accounts are never renumbered.
public struct AccountID: Hashable, Sendable, Comparable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (a: AccountID, b: AccountID) -> Bool { a.number < b.number }
}

/// The number of an imported file.
public struct FileID: Hashable, Sendable, Comparable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}

/// The number of the kept bytes of a file. Equal bytes are kept once.
public struct ContentID: Hashable, Sendable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
}

/// The number of a change in the journal, from 1.
public struct ChangeID: Hashable, Sendable, Comparable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (a: ChangeID, b: ChangeID) -> Bool { a.number < b.number }
}
