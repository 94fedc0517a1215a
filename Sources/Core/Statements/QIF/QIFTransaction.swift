/// A record of a register or of investments, its fields told apart by their letters.
struct QIFTransaction {
  let line: Int
  let isInvestment: Bool
  let isEnded: Bool
  /// Which of the file's accounts it is of.
  let account: Int?
  private(set) var date: ArraySlice<UInt8> = []
  private(set) var amount: ArraySlice<UInt8> = []
  private(set) var number = ""
  private(set) var payee = ""
  private(set) var memo = ""
  private(set) var category = ""
  private(set) var security = ""
  private(set) var splits: [Split] = []

  struct Split {
    var category: String
    var memo = ""
    var amount = ""
  }

  private static let longest = 512
  private static let mostSplits = 100

  init(_ record: QIFSections.Record, account: Int?) {
    line = record.line
    isInvestment = record.kind == .investments
    isEnded = record.isEnded
    self.account = account
    for field in record.fields { add(field) }
  }

  private mutating func add(_ field: ArraySlice<UInt8>) {
    guard let letter = field.first else { return }
    let rest = field.dropFirst().stripped
    let text = rest.prefix(QIFTransaction.longest)
    switch letter {
    case UInt8(ascii: "S") where !isInvestment:
      if splits.count < QIFTransaction.mostSplits { splits.append(Split(category: text.folded)) }
    case UInt8(ascii: "E") where !splits.isEmpty: splits[splits.count - 1].memo = text.folded
    case UInt8(ascii: "$") where !splits.isEmpty: splits[splits.count - 1].amount = text.folded
    case UInt8(ascii: "D"):
      // A split may have a day of its own; the transaction's stands first.
      if date.isEmpty { date = rest }
    case UInt8(ascii: "T"): amount = rest
    case UInt8(ascii: "U"):
      // The same amount for programs that read larger ones.
      if amount.isEmpty { amount = rest }
    case UInt8(ascii: "N"): number = text.folded
    case UInt8(ascii: "P"): payee = text.folded
    case UInt8(ascii: "M"):
      let more = text.folded
      if memo.isEmpty { memo = more } else if memo.utf8.count < 2000 { memo += " " + more }
    case UInt8(ascii: "L"): category = text.folded
    case UInt8(ascii: "Y"): security = text.folded
    default: break
    }
  }

  /// The category of the whole transaction: its own, or that of its one part.
  var onlyCategory: String? {
    if splits.count == 1 { return splits[0].category }
    return splits.isEmpty && !category.isEmpty ? category : nil
  }

  /// The account in `[Savings]`, by which registers point at one another. A class may follow.
  static func bracketed(_ category: String) -> String? {
    guard category.hasPrefix("["), let end = category.firstIndex(of: "]") else { return nil }
    return String(category[category.index(after: category.startIndex)..<end])
  }

  /// Payee, memo and category; of a transaction in parts, the categories and amounts of these.
  var description: String {
    var words = [payee]
    if memo != payee { words.append(memo) }
    if isInvestment { words.append(contentsOf: [number, security]) }
    var parts: [String] = []
    for split in splits {
      let words = [split.category, split.memo == memo ? "" : split.memo, split.amount]
      parts.append(words.filter { !$0.isEmpty }.joined(separator: " "))
    }
    if parts.isEmpty, !category.isEmpty { parts = [category] }
    if !parts.isEmpty { words.append("(" + parts.joined(separator: ", ") + ")") }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
