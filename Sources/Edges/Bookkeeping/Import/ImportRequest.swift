public import Ledger
public import Money
public import Statements

/// What is to be imported, and what the person answered beforehand.
public struct ImportRequest: Sendable {
  public var files: [StatementFile]
  /// Whose statement it is, where the files don't say or the person knows better.
  public var account: AccountName?
  /// Whether `account` is only for files that don't say whose they are.
  public var accountIsForUnnamed = false
  public var options: ReadingOptions
  /// What the person said of single files, by the name that the report gives them; it stands instead
  /// of what is said of all.
  public var answers: [String: Answers] = [:]
  /// Bring rows back that the person deleted earlier.
  public var restoresDeleted = false
  public var isDryRun = false
  /// Whether a layout of columns that is proposed without a doubt is taken, or shown first.
  public var takesProposals = true
  /// Whether a file of which all seems to be another file's money, told anew, is refused; otherwise it
  /// is booked, and told.
  public var refusesTwins = false
  /// Told now and then: the file, and how many of its bytes are behind.
  public var progress: (@Sendable (_ file: String, _ done: Int, _ of: Int) -> Void)?

  /// What a person says of one file that it doesn't say itself.
  public struct Answers: Hashable, Sendable {
    public var account: AccountName?
    public var dateOrder: DateOrder?
    public var decimal: DecimalMark?
    public var currency: Currency?
    public var mapping: Mapping?

    public init() {}
  }

  public init(files: [StatementFile], options: ReadingOptions = ReadingOptions()) {
    self.files = files
    self.options = options
  }
}

extension ImportRequest {
  /// The request as it is for one file.
  func of(_ file: String) -> ImportRequest {
    guard let said = answers[file] else { return self }
    var own = self
    own.account = said.account ?? account
    return own
  }
}

extension ReadingOptions {
  /// The options with what the person said of one file.
  func with(_ said: ImportRequest.Answers?) -> ReadingOptions {
    guard let said else { return self }
    var own = self
    own.dateOrder = said.dateOrder ?? dateOrder
    own.decimal = said.decimal ?? decimal
    own.currency = said.currency ?? currency
    own.mapping = said.mapping ?? mapping
    return own
  }
}
