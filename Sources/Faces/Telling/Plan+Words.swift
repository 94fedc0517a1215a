public import Bookkeeping
import Fields
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
    case .field(let id): Field.named(id.rawValue)?.words.name ?? .foreign(id.rawValue)
    case .month(let month): Message(ar: "\(month)", en: "\(month)")
    case .country(let code): PlanLine.name(ofCountry: code)
    case nil: PlanWords.unknown
    }
  }

  /// Whose word it is, and what is published of it.
  public var whose: Message {
    published.map { PlanWords.both(source.words, $0.words) } ?? source.words
  }

  fileprivate static func name(ofCountry code: String) -> Message {
    CountryNames.name(of: code) ?? .foreign(code)
  }
}

extension PlanLine.Published {
  public var words: Message {
    PlanWords.published(PlanLine.name(ofCountry: country), percent / 100, year: year)
  }
}

extension PlanItem {
  /// What was typed, as the plan takes it: digits of any script, a country or a field by its name.
  public func typed(_ text: String) -> String {
    if self == .field { return FieldWords.called(text)?.id.rawValue ?? text }
    guard self == .country else { return Digits.folded(text) }
    return CountryNames.code(called: text, among: CountryCode.all) ?? text
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
      case .byCurrency: PlanWords.byCurrency
      case .asNow: PlanWords.asNow
      case .none: PlanWords.noneSaid
      }
    case .unknown: PlanWords.unknown
    }
  }
}
