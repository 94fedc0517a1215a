import Ledger
import Money
import Statements
import Store

/// Two exports may tell of one row in different words, with more parts or fewer. Which of them the
/// book has must not hang on which came first: it has the better one by an order in which no two
/// that differ are equal.
///
/// Lines, balances and value days don't count: they say nothing of the event, and each download has
/// its own.
extension BookRow {
  func tellsTheSame(as other: BookRow) -> Bool {
    day == other.day && kind == other.kind && standing == other.standing
      && description == other.description && counterparty == other.counterparty
      && event == other.event && about == other.about && gross == other.gross
      && fee == other.fee && tax == other.tax && arrives == other.arrives && trade == other.trade
  }

  /// Whether the same money moved: of what was traded by its quantity, the money's side too, where
  /// both tell it.
  func movesTheSame(as other: BookRow) -> Bool {
    guard amount == other.amount else { return false }
    guard trade != other.trade, let mine = money, let others = other.money else { return true }
    return mine == others
  }

  /// What a person knows the row's money by.
  var moneyInWords: String {
    guard let money else { return amount.description }
    return (try? Amount(money.amount, money.currency))?.description
      ?? "\(money.amount) \(money.currency.code)"
  }

  private var money: Trade.Leg? {
    trade.flatMap(StoredTrade.trade)?.money.map { Trade.Leg($0.amount.normalized, $0.currency) }
  }

  /// Whether this is the better of two tellings of one row: the one with more parts; else that of
  /// the earlier day, so that an id which a source gives anew doesn't take a booked row away; else
  /// the one with more words.
  func tellsBetter(than other: BookRow) -> Bool {
    let (mine, others) = (ranks, other.ranks)
    if mine != others { return others.lexicographicallyPrecedes(mine) }
    for (one, two) in zip(words, other.words) where one != two {
      guard one.utf8.count == two.utf8.count else { return one.utf8.count > two.utf8.count }
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return false
  }

  /// What is better is greater.
  private var ranks: [Int64] {
    let told: [Bool] = [
      gross != nil, fee != nil, tax != nil, event != nil, about != nil, arrives != nil,
      trade != nil,
    ]
    return [
      standing == .posted ? 2 : standing == .cancelled ? 1 : 0, Int64(told.count { $0 }),
      -Int64(day.number), kind == .other ? 0 : 1, -Int64(amount.minorUnits.magnitude >> 1),
      amount.minorUnits, gross ?? 0, fee ?? 0, tax ?? 0, arrives?.minorUnits ?? 0,
    ]
  }

  private var words: [String] {
    [
      counterparty ?? "", description, event ?? "", about ?? "", trade ?? "", kind.rawValue,
      arrives?.currency.code ?? "",
    ]
  }
}
