import Money

/// Moves between the accounts of one table, as far as the table itself tells of them: a cell that
/// names another of its accounts (`To 'Cash'` in a row of the account Card, `Transfer : Savings`,
/// the other account in a second column of accounts), or a word such as `Transfer` in two rows of
/// one day that cancel out between two accounts.
///
/// The word alone is not enough: banks call what a client pays a transfer too.
struct OwnTransfers {
  /// The table's accounts, as names are compared.
  private var accounts: Set<String> = []
  /// Rows that a word calls a transfer, by what both sides of one share.
  private var called: [Side: (out: Set<String>, into: Set<String>)] = [:]

  /// Neighbours are mostly of one account.
  private var lastCell: [UInt8] = []
  private var account = ""

  private struct Side: Hashable {
    var day: [UInt8]
    var amount: Quantity
    var currency: [UInt8]
  }

  /// Statements of one person have few accounts; a column of more holds something else.
  private static let mostAccounts = 64
  private static let mostCalled = 100_000

  private var isOpen: Bool { accounts.count <= OwnTransfers.mostAccounts }

  /// Whether the table has several accounts between which money could move.
  var isPossible: Bool { accounts.count > 1 && isOpen }

  mutating func observe(
    _ reader: borrowing RecordReader, _ layout: Layout, _ style: NumberStyle
  ) {
    guard isOpen, let column = layout.account, !reader.isEmpty(column) else { return }
    let cell = reader.bytes(column)
    if !cell.elementsEqual(lastCell) {
      lastCell = Array(cell)
      account = HeaderName.normalised(cell)
      accounts.insert(account)
    }
    guard called.count < OwnTransfers.mostCalled,
      layout.others.contains(where: { OwnTransfers.isWord(reader.bytes($0)) }),
      case .amount(let amount, _) = layout.money(reader, style, layout.rules[0])
    else { return }
    var sides = called[side(reader, layout, amount)] ?? ([], [])
    if amount.isNegative { sides.out.insert(account) } else { sides.into.insert(account) }
    called[side(reader, layout, amount)] = sides
  }

  /// Whether a row that moved `amount` is one side of such a move.
  func holds(_ reader: borrowing RecordReader, _ layout: Layout, _ amount: Quantity) -> Bool {
    guard !amount.isZero else { return false }
    // Nearly every cell is told by its first two letters, and nearly every row by those.
    let columns = layout.others.filter { column in
      let cell = reader.bytes(column)
      guard 1...80 ~= cell.count else { return false }
      return layout.otherAccounts.contains(column) || OwnTransfers.mayBegin(cell)
    }
    guard !columns.isEmpty, let account = OwnTransfers.account(reader, layout) else { return false }
    for column in columns {
      let cell = reader.bytes(column)
      let name = HeaderName.normalised(cell)
      if names(name, not: account) { return true }
      if layout.otherAccounts.contains(column), name != account, accounts.contains(name) {
        return true
      }
      guard OwnTransfers.words.contains(name),
        let sides = called[side(reader, layout, amount)]
      else { continue }
      let others = amount.isNegative ? sides.into : sides.out
      let ours = amount.isNegative ? sides.out : sides.into
      if ours.contains(account), others.contains(where: { $0 != account }) { return true }
    }
    return false
  }

  /// A word of direction, and then another of the accounts.
  private func names(_ cell: String, not account: String) -> Bool {
    var rest = cell[...]
    while let blank = rest.firstIndex(of: " ") {
      let start = cell[..<blank]
      rest = rest[rest.index(after: blank)...]
      let isSure = OwnTransfers.towards.contains(String(start))
      if isSure, rest != account, accounts.contains(String(rest)) { return true }
      if start.utf8.count > OwnTransfers.longestTowards { return false }
    }
    return false
  }

  private func side(_ reader: borrowing RecordReader, _ layout: Layout, _ amount: Quantity)
    -> Side
  {
    Side(
      day: Array(reader.buffer[layout.day(reader)]), amount: amount.magnitude.normalized,
      currency: layout.currencyColumn.map { Array(reader.bytes($0)) } ?? [])
  }

  private static func account(_ reader: borrowing RecordReader, _ layout: Layout) -> String? {
    guard let column = layout.account, !reader.isEmpty(column) else { return nil }
    return HeaderName.normalised(reader.bytes(column))
  }

  private static func isWord(_ cell: ArraySlice<UInt8>) -> Bool {
    guard 4...40 ~= cell.count else { return false }
    return mayBegin(cell) && words.contains(HeaderName.normalised(cell))
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: ",").map { HeaderName.normalised($0) })
  }

  private static let towards = list(
    """
    to,from,transfer,transfer to,transfer from,transfer out to,transfer in from,\
    إلى,من,تحويل,تحويل إلى,تحويل من,vers,de,virement vers,virement de,transfert vers,transfert de,\
    an,von,nach,umbuchung an,umbuchung von,umbuchung auf,a,desde,hacia,transferencia a,\
    transferencia de,para,a partir de,naar,van,hesaba,в,из,na,z
    """)
  private static let longestTowards = towards.map(\.utf8.count).max() ?? 0

  /// Whether a cell's first two letters are those of a word here. Letters with accents may be folded
  /// to anything.
  private static func mayBegin(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, first < 0x80 else { return true }
    guard cell.count > 1 else { return false }
    let second = cell[cell.startIndex + 1]
    return second >= 0x80 || starts[Int(first | 0x20) << 7 | Int(second | 0x20)]
  }

  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 1 << 14)
    for word in words.union(towards) {
      let letters = Array(word.utf8.prefix(2))
      guard letters.count == 2, letters.allSatisfy({ $0 < 0x80 }) else { continue }
      starts[Int(letters[0] | 0x20) << 7 | Int(letters[1] | 0x20)] = true
    }
    // Those of one letter (`a`, `z`) are followed by a blank.
    for word in towards where word.utf8.count == 1 {
      if let letter = word.utf8.first, letter < 0x80 {
        starts[Int(letter | 0x20) << 7 | 0x20] = true
      }
    }
    return starts
  }()

  private static let words = list(
    """
    transfer,transfers,transfer in,transfer out,internal transfer,own transfer,account transfer,\
    self transfer,transfer between accounts,between accounts,\
    تحويل,تحويلات,تحويل داخلي,تحويل بين الحسابات,تحويل بين حساباتي,حوالة بين الحسابات,\
    virement,virement interne,virements internes,transfert,transfert interne,umbuchung,umbuchungen,\
    transferencia,transferencia interna,traspaso,transferência,transferência interna,\
    trasferimento,giroconto,overboeking,virman,transferler,перевод,переводы,переказ,převod,átvezetés
    """)
}
