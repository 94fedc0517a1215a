/// What the columns of a platform's table hold.
enum PlatformField: Hashable, Sendable {
  /// When money moved; a second day beside it; the month that a line is of.
  case day, otherDay, month
  /// What names the line, what it is about, and the payout that it is part of.
  case id, order, payout
  case type, status
  case title, details, party, product
  /// Before fees; what the platform keeps; what it collects or withholds. Several columns may add up.
  case sale(Int), fee(Int), tax(Int)
  /// The effect on the person's account there: in one column, or in one for each direction.
  case net, credit, debit
  case currency, balance
  /// What arrives at the other side.
  case sent, sentCurrency
  /// Means nothing to the books; only tells whose table it is.
  case mark(Int)

  var isMoney: Bool {
    switch self {
    case .sale, .fee, .tax, .net, .credit, .debit, .balance, .sent: true
    default: false
    }
  }
}

extension Vocabulary<PlatformField> {
  /// Each name is a column of its own that counts towards the same part.
  static func parts(
    _ part: (Int) -> PlatformField, from first: Int = 0, _ columns: [[String]]
  ) -> [(PlatformField, [String])] {
    columns.enumerated().map { (part(first + $0), $1) }
  }
}
