import Fields
import Ledger
import Money

/// What a forecast stood on, kept with it: shown again, it tells of its own day and not of today.
public struct KeptBasis: Codable, Hashable, Sendable {
  let firstMonth: String?
  let lastMonth: String?
  /// `nil` in one that was kept before it was.
  let isCut: Bool?
  let unconverted: [Sum]
  /// `nil` in one that was kept when costs were summed with income.
  let unconvertedCosts: [Sum]?
  let lines: [Line]
  let seed: UInt64
  /// The field whose evidence was leant on; `nil` where none was, and in what was kept before.
  let field: String?

  struct Sum: Codable, Hashable, Sendable {
    let code: String
    let digits: UInt8
    let units: String
  }

  struct Line: Codable, Hashable, Sendable {
    let item: String
    let number: String?
    let isMoney: Bool
    let source: String
    let months: Int?
    let isPart: Bool?
    let why: String?
  }
}

extension KeptBasis {
  init(_ basis: OddsBasis) {
    firstMonth = basis.months?.lowerBound.description
    lastMonth = basis.months?.upperBound.description
    isCut = basis.isCut
    unconverted = Sum.all(basis.unconverted)
    unconvertedCosts = Sum.all(basis.unconvertedCosts)
    lines = [basis.costs, basis.reserve, basis.job, basis.inflation].map(Line.init)
    seed = basis.seed
    field = basis.field.flatMap { $0.hasRate ? $0.id.rawValue : nil }
  }
}

extension OddsBasis {
  /// As it was kept; `nil` where a part of it can't be read.
  init?(_ kept: KeptBasis, in currency: Currency) {
    func line(_ item: PlanItem) -> PlanLine? {
      kept.lines.first { $0.item == item.rawValue }.flatMap { PlanLine($0, in: currency) }
    }
    guard let costs = line(.costs), let reserve = line(.reserve), let job = line(.job),
      let inflation = line(.inflation)
    else { return nil }
    let months = kept.firstMonth.flatMap { Month(iso: $0) }.flatMap { first in
      kept.lastMonth.flatMap { Month(iso: $0) }.flatMap { $0 >= first ? first...$0 : nil }
    }
    guard let unconverted = KeptBasis.Sum.totals(kept.unconverted),
      let unconvertedCosts = KeptBasis.Sum.totals(kept.unconvertedCosts ?? [])
    else { return nil }
    self.init(
      currency: currency, months: months, isCut: kept.isCut ?? false, unconverted: unconverted,
      unconvertedCosts: unconvertedCosts, inflation: inflation, costs: costs, reserve: reserve,
      job: job, field: kept.field.map { .init(id: FieldID(rawValue: $0), hasRate: true) },
      seed: kept.seed)
  }
}

extension KeptBasis.Sum {
  fileprivate static func all(_ totals: Totals) -> [KeptBasis.Sum] {
    totals.currencies.sorted().map { currency in
      KeptBasis.Sum(
        code: currency.code, digits: currency.minorDigits, units: String(totals[currency]))
    }
  }

  fileprivate static func totals(_ sums: [KeptBasis.Sum]) -> Totals? {
    var totals = Totals()
    for sum in sums {
      guard let currency = Currency(code: sum.code, minorDigits: Int(sum.digits)),
        let units = Int128(sum.units)
      else { return nil }
      totals.add(units, currency)
    }
    return totals
  }
}

extension KeptBasis.Line {
  init(_ line: PlanLine) {
    item = line.item.rawValue
    switch line.value {
    case .money(let amount):
      number = amount.decimalString
      isMoney = true
    case .number(let quantity):
      number = quantity.description
      isMoney = false
    case .country, .field, .month, nil:
      number = nil
      isMoney = false
    }
    switch line.source {
    case .person: (source, months, isPart, why) = ("person", nil, nil, nil)
    case .books(let count, let part): (source, months, isPart, why) = ("books", count, part, nil)
    case .otherwise(let reason):
      (source, months, isPart, why) = ("default", nil, nil, reason.rawValue)
    case .unknown: (source, months, isPart, why) = ("unknown", nil, nil, nil)
    }
  }
}

extension PlanLine {
  init?(_ kept: KeptBasis.Line, in currency: Currency) {
    guard let item = PlanItem(rawValue: kept.item) else { return nil }
    let value: Value?
    switch (kept.number.flatMap { Quantity(typed: $0) }, kept.isMoney) {
    case (let quantity?, true):
      guard let amount = try? Amount(quantity, currency) else { return nil }
      value = .money(amount)
    case (let quantity?, false): value = .number(quantity)
    case (nil, _): value = nil
    }
    let source: Source
    switch kept.source {
    case "person": source = .person
    case "books": source = .books(months: kept.months ?? 0, isPart: kept.isPart ?? false)
    case "default": source = kept.why.flatMap(Default.init).map(Source.otherwise) ?? .unknown
    default: source = .unknown
    }
    self.init(item: item, value: value, source: source)
  }
}
