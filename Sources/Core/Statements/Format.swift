/// One statement format: how to recognise it and how to read it. A format is a folder with its
/// reader, its manual page and its fixtures.
public protocol StatementFormat: Sendable {
  static var id: FormatID { get }

  /// Whether its ledgers count finer than money's smallest unit, as brokers and exchanges do. The
  /// books round such rows and tell so; of any other format they refuse them.
  static var isFinerThanMoney: Bool { get }

  /// Whether an id names one row for good. Where it is an order's or a stay's, which several rows
  /// share, it is only a part of what a row is known by.
  static var idsNameRows: Bool { get }

  /// How sure this format is that the file is its own, from the file's beginning.
  static func recognise(_ start: FileStart) -> Confidence

  /// All rows, or a refusal of the whole file. Never crashes and never hangs, whatever the bytes.
  static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal) -> Reading

  /// Like `read`, but each row is handed over as it is read, and the reading returned holds none.
  /// The default reads the whole file first: enough for all but very long files.
  static func stream(
    _ file: StatementFile, _ options: ReadingOptions, each row: (Row) -> Void
  ) throws(Refusal) -> Reading
}

extension StatementFormat {
  public static var isFinerThanMoney: Bool { false }
  public static var idsNameRows: Bool { true }

  public static func stream(
    _ file: StatementFile, _ options: ReadingOptions, each row: (Row) -> Void
  ) throws(Refusal) -> Reading {
    var reading = try read(file, options)
    for each in reading.rows { row(each) }
    reading.rows = []
    return reading
  }
}

public enum Confidence: Int, Comparable, Sendable {
  case no, perhaps, likely, certain
  public static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
}
