public import Money

/// A statement file that was imported.
public struct FileNote: Hashable, Sendable {
  /// The name it came under.
  public var name: String
  public var content: ContentID
  /// The format's name, as `FormatID` has it.
  public var format: String
  /// The one account that the file is of, where it is.
  public var account: AccountID?
  /// The days of its rows, those included that the book knew already.
  public var firstDay: Day?
  public var lastDay: Day?
  public var opening: Stated?
  public var closing: Stated?
  public var counts = Counts()

  public init(name: String, content: ContentID, format: String) {
    self.name = name
    self.content = content
    self.format = format
  }

  /// A balance that the file itself states. Opening and closing are of one currency.
  public struct Stated: Hashable, Sendable {
    public var amount: Amount
    public var day: Day?
    public init(_ amount: Amount, on day: Day?) {
      self.amount = amount
      self.day = day
    }
  }

  /// rows in = new + known + deleted + ignored + rejected.
  public struct Counts: Hashable, Sendable {
    public var new = 0
    /// In the book already.
    public var known = 0
    /// In the book already, and deleted by the person.
    public var deleted = 0
    /// Left out by a rule.
    public var ignored = 0
    /// Unreadable, each with an issue.
    public var rejected = 0
    /// Lines that are neither rows nor defects.
    public var skipped = 0
    /// Issues that reject no row.
    public var remarks = 0
    public init() {}
    public var rows: Int { new + known + deleted + ignored + rejected }
  }
}

public struct StoredFile: Hashable, Sendable {
  public let id: FileID
  public let note: FileNote
  public let sha256: [UInt8]
  /// Bytes.
  public let size: Int
  public let born: ChangeID
  /// The change that took it out of the book again, such as the undo of its import.
  public let died: ChangeID?
}
