/// What an OFX file holds, as it stands: statements and transactions with their fields' places,
/// before any of it is read as money.
struct OFXContents {
  struct Statement {
    /// A card's or a loan's.
    var isOwed = false
    var currency: Range<Int>?
    var account: Range<Int>?
    var balance: Range<Int>?
    var balanceDate: Range<Int>?
  }

  struct Transaction {
    var line: Int
    /// Index into `statements`.
    var statement: Int
    var isPending: Bool
    /// By field; a part's own value is filed under the part (CURRENCY's code under `currency`).
    var fields: [OFXTag: Range<Int>] = [:]
  }

  private(set) var statements: [Statement] = []
  private(set) var transactions: [Transaction] = []
  private(set) var issues: [Issue] = []

  private var open: Transaction?
  private var part: OFXTag?
  private var isInList = false
  private var isInInvestmentList = false
  private var isInBalance = false
  private var isInStatement = false
  private var saidOutOfPlace = false

  init(_ text: [UInt8]) throws(Refusal) {
    var tags = OFXTags(text)
    var isOpened = false
    var isClosed = false
    while let piece = try tags.next() {
      guard let tag = piece.tag else { continue }
      if tag == .ofx || tag == .ofc {
        if piece.isClosing { isClosed = true } else { isOpened = true }
      } else if piece.isClosing {
        close(tag)
      } else {
        begin(tag, piece)
      }
    }
    // A transaction cut off by the file's end may lack digits: it is told of, not booked.
    if let open {
      issues.append(Issue(line: open.line, reason: .truncated))
    } else if isOpened && !isClosed {
      issues.append(Issue(line: tags.lastLine, reason: .truncated))
    }
  }

  private mutating func begin(_ tag: OFXTag, _ piece: OFXTags.Piece) {
    switch tag {
    case _ where tag.isStatement:
      finishTransaction()
      statements.append(Statement(isOwed: tag == .cardStatement || tag == .loanStatement))
      (isInStatement, isInList, isInInvestmentList, isInBalance) = (true, false, false, false)
      saidOutOfPlace = false
    case .bankList, .pendingList, .loanList, .investmentCash:
      finishTransaction()
      isInList = true
    case .investmentList:
      isInInvestmentList = true
    case .ledgerBalance:
      finishTransaction()
      isInBalance = true
    case .transaction, .pendingTransaction:
      finishTransaction()
      beginTransaction(piece.line, isPending: tag == .pendingTransaction)
    case _ where tag.isPart:
      part = open == nil ? nil : tag
    case _ where tag.isInvestment:
      guard isInInvestmentList, open == nil else { break }
      issues.append(Issue(line: piece.line, reason: .unsupportedRow, text: tag.rawValue))
    default:
      set(tag, piece.value)
    }
  }

  private mutating func close(_ tag: OFXTag) {
    switch tag {
    case .transaction, .pendingTransaction:
      finishTransaction()
    case .bankList, .pendingList, .loanList, .investmentCash:
      finishTransaction()
      isInList = false
    case .investmentList:
      finishTransaction()
      isInInvestmentList = false
    case .ledgerBalance:
      isInBalance = false
    case _ where tag.isPart:
      part = nil
    case _ where tag.isStatement:
      finishTransaction()
      isInStatement = false
    default:
      break
    }
  }

  private mutating func beginTransaction(_ line: Int, isPending: Bool) {
    if !isInStatement {
      statements.append(Statement())
      isInStatement = true
    }
    if !isInList, !saidOutOfPlace {
      issues.append(Issue(line: line, reason: .outOfPlace))
      saidOutOfPlace = true
    }
    open = Transaction(line: line, statement: statements.count - 1, isPending: isPending)
    part = nil
  }

  private mutating func finishTransaction() {
    if let open { transactions.append(open) }
    open = nil
    part = nil
  }

  private mutating func set(_ tag: OFXTag, _ value: Range<Int>) {
    guard !value.isEmpty else { return }
    if open != nil {
      let field: OFXTag
      switch (tag, part) {
      case (.accountID, let to?): field = to
      case (.currencySymbol, let which?): field = which
      case (.accountID, nil), (.currencySymbol, nil): return
      default: field = tag
      }
      if open?.fields[field] == nil { open?.fields[field] = value }
      return
    }
    guard isInStatement else { return }
    let last = statements.count - 1
    switch tag {
    case .defaultCurrency: statements[last].currency = statements[last].currency ?? value
    case .accountID: statements[last].account = statements[last].account ?? value
    case .balanceAmount where isInBalance: statements[last].balance = value
    case .balanceDate where isInBalance: statements[last].balanceDate = value
    default: break
    }
  }
}
