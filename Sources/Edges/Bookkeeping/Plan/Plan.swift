import Fields
import Ledger
public import Money
import Store

/// The plan: every item with its value and its source.
public struct Plan: Sendable {
  public let currency: Currency
  public let lines: [PlanLine]

  public subscript(item: PlanItem) -> PlanLine {
    guard let line = lines.first(where: { $0.item == item }) else {
      preconditionFailure("a plan has every item")
    }
    return line
  }

  /// An item as an estimate; 0 where nobody knows.
  public func estimate(_ item: PlanItem) -> Double {
    switch self[item].value {
    case .money(let amount): amount.estimate
    case .number(let quantity): quantity.estimate
    case .country, .field, .month, nil: 0
    }
  }
}

extension Amount {
  /// For estimates alone: never back into the books.
  public var estimate: Double { Quantity(self).estimate }
}

extension Quantity {
  /// For estimates alone: never back into the books.
  public var estimate: Double {
    var scale = 1.0
    for _ in 0..<self.scale { scale *= 10 }
    return Double(coefficient) / scale
  }

  init(_ amount: Amount) {
    self.init(coefficient: Int128(amount.minorUnits), scale: amount.currency.minorDigits)
  }
}

extension Valuation {
  /// The known part, for estimates alone.
  var estimate: Double {
    Quantity(coefficient: known, scale: currency.minorDigits).estimate
  }
}

/// Why a plan's item was refused.
public enum PlanRefusal: Error, Hashable, Sendable {
  case notANumber(PlanItem, String)
  case outside(PlanItem, ClosedRange<Int>)
  /// A count of people or years has no half.
  case notWhole(PlanItem, String)
  /// No life costs nothing: odds of such a one would be of nobody.
  case nothing(PlanItem)
  case notACountry(String)
  /// Nothing, or nothing that people earn by working, is called so.
  case notAField(String)
  case notAMonth(PlanItem, String)
  /// The month hasn't begun.
  /// A month of before there was work online, or of another calendar.
  case beforeTheWeb(PlanItem, Month)
  case notYet(PlanItem, Month)
  /// A part would be more than the whole.
  case above(PlanItem, Amount, than: PlanItem, Amount)
  /// Birth year and years together reach an age that nobody has.
  case tooOld(Int)

  static let mostMoney = 1_000_000_000_000
}

extension Bookkeeper {
  /// Sets an item in the person's words; `nil` takes it back. Gives the change, or `nil` where
  /// nothing changed.
  public func set(_ item: PlanItem, to text: String?) throws -> Int64? {
    if item == .country {
      let code = try text.map(PlanItem.countryCode)
      return try set(SettingName.country, to: code)
    }
    var text = text
    if let told = text {
      switch item.measure {
      case .field: text = try PlanItem.field(told).rawValue
      case .month: text = try PlanItem.month(told, item, today).description
      case .country, .money, .count, .percent:
        let figure = item.figure(told)
        try check(item, figure, try book.read { try $0.homeCurrency() })
        text = figure
      }
    }
    let today = today
    let said = text
    let why = said.map { "\(item.rawValue) = \($0)" } ?? "\(item.rawValue)"
    return try book.write(note(.plan, why)) { writer in
      if let said {
        _ = try writer.set(FactKind.plan, item.rawValue, FactCoding.encode([said]))
      } else {
        _ = try writer.remove(FactKind.plan, item.rawValue)
      }
      if PlanItem.measuredByOthers.contains(item) {
        let reader = try writer.reader()
        try reader.plan(try reader.lastYear(today: today), today: today).check(item, today)
      }
    }.change?.number
  }

  private func check(_ item: PlanItem, _ text: String, _ currency: Currency) throws {
    guard let quantity = Quantity(typed: text) else {
      throw PlanRefusal.notANumber(item, text)
    }
    switch item.measure {
    case .country, .field, .month: break
    case .money:
      guard !quantity.isNegative, quantity <= Quantity(PlanRefusal.mostMoney) else {
        throw PlanRefusal.outside(item, 0...PlanRefusal.mostMoney)
      }
      if quantity.isZero, item == .costs || item == .wishedCosts {
        throw PlanRefusal.nothing(item)
      }
      guard (try? Amount(quantity, currency)) != nil else {
        throw PlanRefusal.notANumber(item, text)
      }
    case .count(let whole), .percent(let whole):
      let year = today.month.year
      let range =
        item == .birthYear ? (year - Plan.oldest)...(year - Plan.youngest) : whole
      guard Quantity(range.lowerBound) <= quantity, quantity <= Quantity(range.upperBound) else {
        throw PlanRefusal.outside(item, range)
      }
      if case .count = item.measure, quantity.coefficient(atScale: 0) == nil {
        throw PlanRefusal.notWhole(item, text)
      }
    }
  }

  public func plan() throws -> Plan {
    try book.read { reader in
      let income = try reader.lastYear(today: today)
      return try reader.plan(income, today: today)
    }
  }
}

extension PlanItem {
  /// Items that can contradict each other.
  static let measuredByOthers: Set<PlanItem> = [
    .costs, .essentialCosts, .wishedCosts, .birthYear, .years,
  ]

  /// The code of a country as it is kept.
  static func countryCode(_ text: String) throws(PlanRefusal) -> String {
    guard let code = CountryCode.known(text) else { throw .notACountry(text) }
    return code
  }

  /// What was typed without the mark of a share, where it is one.
  func figure(_ text: String) -> String {
    guard case .percent = measure else { return text }
    let bare = text.reversed().drop { "%٪ ".contains($0) }.reversed()
    return String(bare)
  }
}

extension PlanItem {
  /// A field with evidence on what work in it earns.
  static func field(_ text: String) throws(PlanRefusal) -> FieldID {
    guard let field = Field.named(text), field.prior != nil else { throw .notAField(text) }
    return field.id
  }

  static func month(_ text: String, _ item: PlanItem, _ today: Day) throws(PlanRefusal) -> Month {
    guard let month = Month(typed: text), month.year >= 1000 else { throw .notAMonth(item, text) }
    guard month.year >= 1990 else { throw .beforeTheWeb(item, month) }
    guard month <= today.month else { throw .notYet(item, month) }
    return month
  }
}

extension Plan {
  /// The age beyond which nobody's money has to last, and the one before which nobody earns.
  public static let oldest = 120
  public static let youngest = 10

  /// Refuses what can't be at once, where an item that was just told is one side of it.
  func check(_ item: PlanItem, _ today: Day) throws(PlanRefusal) {
    for (part, whole) in [
      (PlanItem.essentialCosts, PlanItem.costs), (.essentialCosts, .wishedCosts),
    ] where item == part || item == whole {
      // All of a life that costs less than the books call essential is essential; a wish isn't a life.
      guard self[part].source == .person || whole == .wishedCosts && item == whole,
        case .money(let less)? = self[part].value,
        case .money(let more)? = self[whole].value, less.minorUnits > more.minorUnits
      else { continue }
      throw .above(part, less, than: whole, more)
    }
    guard item == .birthYear || item == .years, self[.birthYear].source == .person,
      self[.years].source == .person
    else { return }
    let age = today.month.year - Int(estimate(.birthYear)) + Int(estimate(.years))
    guard age <= Plan.oldest else { throw .tooOld(age) }
  }
}

extension Reader {
  /// Income and costs of the twelve whole months that the books know of last.
  func lastYear(today: Day) throws -> Income {
    let last = try lastWholeMonth(today: today)
    return try Income(
      self, in: try homeCurrency(), months: last.adding(months: -11)...last)
  }

  /// The last month that statements cover to its end, or today's month before.
  func lastWholeMonth(today: Day) throws -> Month {
    let latest = try coverage(until: today).values.map(\.upperBound).max() ?? today
    let month = latest.month
    // A statement that ends three days early has told of the month.
    return latest - month.lastDay >= -3 ? month : month.adding(months: -1)
  }

  func plan(_ income: Income, today: Day) throws -> Plan {
    let said = Dictionary(
      uniqueKeysWithValues: try facts(FactKind.plan).map {
        ($0.name, FactCoding.decode([String].self, $0.body)?.first)
      })
    let books = try PlanBooks(self, income, today: today)
    let country = try country(in: books.currency)
    func line(_ item: PlanItem) -> PlanLine {
      if item == .country { return country }
      if let value = (said[item.rawValue] ?? nil).flatMap({ name(item, $0) }) {
        return PlanLine(item: item, value: value, source: .person)
      }
      if let text = said[item.rawValue] ?? nil, let quantity = Quantity(typed: text) {
        return PlanLine(item: item, value: value(item, quantity, books.currency), source: .person)
      }
      if let (valuation, months) = books[item], var amount = try? valuation.knownAmount() {
        // A life that costs less than the books say is essential is all essential.
        if item == .essentialCosts, case .money(let all)? = line(.costs).value {
          if all.minorUnits < amount.minorUnits { amount = all }
        }
        return PlanLine(
          item: item, value: .money(amount),
          source: .books(months: months, isPart: !valuation.isComplete))
      }
      if item == .wishedCosts {
        let now = line(.costs).value
        return PlanLine(item: item, value: now, source: now == nil ? .unknown : .otherwise(.asNow))
      }
      let birth = (said[PlanItem.birthYear.rawValue] ?? nil).flatMap { Quantity(typed: $0) }
      var line = otherwise(item, birth: birth, today)
      if item == .inflation { line.published = PlanLine.Published(inflationIn: country) }
      return line
    }
    return Plan(currency: books.currency, lines: PlanItem.allCases.map(line))
  }

  /// Where the person lives: as the book's setting says, else where the books' money is one
  /// country's own.
  private func country(in currency: Currency) throws -> PlanLine {
    if let code = try settings()[.country] {
      return PlanLine(item: .country, value: .country(code), source: .person)
    }
    let own = CountryEvidence.all.filter { $0.currency == currency.code && $0.hasOwnMoney }
    guard own.count == 1, let code = own.first?.code else {
      return PlanLine(item: .country, value: nil, source: .unknown)
    }
    return PlanLine(item: .country, value: .country(code), source: .otherwise(.byCurrency))
  }

  /// What was told of an item that is no figure.
  private func name(_ item: PlanItem, _ text: String) -> PlanLine.Value? {
    switch item.measure {
    case .field: Field.named(text).map { .field($0.id) }
    case .month: Month(iso: text).map { .month($0) }
    case .country, .money, .count, .percent: nil
    }
  }

  private func value(_ item: PlanItem, _ quantity: Quantity, _ currency: Currency)
    -> PlanLine.Value
  {
    guard item.measure == .money, let amount = try? Amount(quantity, currency) else {
      return .number(quantity)
    }
    return .money(amount)
  }

  private func otherwise(
    _ item: PlanItem, birth: Quantity?, _ today: Day
  ) -> PlanLine {
    func line(_ value: Int, _ why: PlanLine.Default) -> PlanLine {
      PlanLine(item: item, value: .number(Quantity(value)), source: .otherwise(why))
    }
    switch item {
    case .years:
      guard let birth else { return line(50, .fiftyYears) }
      return line(min(100, max(1, Int(birth.estimate) + 95 - today.month.year)), .toNinetyFive)
    case .odds: return line(80, .eightOfTen)
    case .inflation: return line(0, .asItStood)
    case .dependants, .giving, .taxOnWork, .taxOnRent, .taxOnGains, .debts, .property, .rent,
      .invested, .job, .jobHours:
      return line(0, .none)
    case .birthYear, .country, .field, .begun, .costs, .essentialCosts, .wishedCosts, .reserve:
      return PlanLine(item: item, value: nil, source: .unknown)
    }
  }
}

extension PlanLine.Published {
  /// What consumer prices last rose by in the plan's country; `nil` where that isn't published.
  init?(inflationIn country: PlanLine) {
    guard case .country(let code)? = country.value, let evidence = CountryEvidence.named(code),
      let inflation = evidence.inflation, let year = evidence.inflationYear
    else { return nil }
    self.init(
      country: code, percent: inflation.figure, year: year, sources: inflation.sources.map(\.id))
  }
}
