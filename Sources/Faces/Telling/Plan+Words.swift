public import Bookkeeping
import Money
public import Speech

extension PlanLine {
  /// The value as it is read.
  public var words: Message {
    switch value {
    case .money(let amount): Message(ar: "\(amount)", en: "\(amount)")
    case .number(let quantity) where item == .birthYear:
      Message(ar: "\(year: quantity.whole)", en: "\(year: quantity.whole)")
    case .number(let quantity): Message(ar: "\(quantity)", en: "\(quantity)")
    case nil: PlanWords.unknown
    }
  }
}

extension Quantity {
  /// 0 where there are digits after the point.
  fileprivate var whole: Int { coefficient(atScale: 0).flatMap { Int(exactly: $0) } ?? 0 }
}

extension PlanLine.Source {
  /// Whose word it is.
  public var words: Message {
    switch self {
    case .person: PlanWords.yours
    case .books(let months, let isPart):
      isPart
        ? PlanWords.part(months == 0 ? PlanWords.booksNow : PlanWords.books(months))
        : months == 0 ? PlanWords.booksNow : PlanWords.books(months)
    case .otherwise(let why):
      switch why {
      case .toNinetyFive: PlanWords.toNinetyFive
      case .fiftyYears: PlanWords.fiftyYears
      case .eightOfTen: PlanWords.eightOfTen
      case .asItStood: PlanWords.asItStood
      case .none: PlanWords.noneSaid
      }
    case .unknown: PlanWords.unknown
    }
  }
}
