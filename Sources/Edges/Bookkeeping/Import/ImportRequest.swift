public import Ledger
public import Statements

/// What is to be imported, and what the person answered beforehand.
public struct ImportRequest: Sendable {
  public var files: [StatementFile]
  /// Whose statement it is, where the files don't say or the person knows better.
  public var account: AccountName?
  /// Whether `account` is only for files that don't say whose they are.
  public var accountIsForUnnamed = false
  public var options: ReadingOptions
  /// Bring rows back that the person deleted earlier.
  public var restoresDeleted = false
  public var isDryRun = false
  /// Whether a layout of columns that is proposed without a doubt is taken, or shown first.
  public var takesProposals = true
  /// Told now and then: the file, and how many of its bytes are behind.
  public var progress: (@Sendable (_ file: String, _ done: Int, _ of: Int) -> Void)?

  public init(files: [StatementFile], options: ReadingOptions = ReadingOptions()) {
    self.files = files
    self.options = options
  }
}
