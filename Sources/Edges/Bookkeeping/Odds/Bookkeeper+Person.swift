import Fields
import Foundation
import Freedom
import Intake
import Ledger
import Money
import Store
import Streams

/// A person as the odds see them, and what that leaves out.
struct Person {
  /// What the books say, and after the taxes that the plan says beside them.
  let earned: Circumstances
  let circumstances: Circumstances
  let plan: Plan
  /// Costs of living of each month of the history.
  let costs: [Double]
  /// The whole months that the history is of; `nil` where there is no online income.
  let months: ClosedRange<Month>?
  /// Whether there is online income before the months that are asked.
  let hasEarlierIncome: Bool
  /// Income that no rate converts, and so isn't in the figures.
  let unconverted: Totals
  /// The same of costs.
  let costsWithoutRate: Totals
  /// The first day on which a rate is wanted for either; `nil` where none is.
  let wantsRateFrom: Day?
  /// How many months are over since the last that the books know.
  let monthsOld: Int
  /// Accounts with cash of which no statement says what they held: what moved is all that is known.
  let movementsAlone: [AccountName]
  /// Months of the history that lie between an account's statements and in none.
  let untold: [Untold]
  /// What was foretold before, oldest first.
  let forecasts: [FrozenForecast]
  /// Whether there is online income that no whole month has yet.
  let hasIncomeOfPartMonths: Bool

  /// History beyond this tells of another life.
  static let mostMonths = 60
}

extension Bookkeeper {
  func person() throws -> Person {
    try book.read { try Person($0, today: today) }
  }
}

extension Person {
  init(_ reader: Reader, today: Day) throws {
    let last = try reader.lastWholeMonth(today: today)
    let first = last.adding(months: 1 - Person.mostMonths)
    let income = try Income(reader, in: try reader.homeCurrency(), months: first...last)
    let lastYear = income.over(last.adding(months: -11)...last)
    plan = try reader.plan(lastYear, today: today)
    let online = income.streams.filter { $0.key.isOnlineIncome }
    let hasEarlierIncome = try reader.hasOnlineIncome(before: first)
    self.hasEarlierIncome = hasEarlierIncome
    // Where there was income before, an empty month counts from the first that is asked.
    let begins = hasEarlierIncome ? first : online.values.compactMap { $0.keys.min() }.min()
    let months = begins.map { $0...max($0, last) }
    self.months = months
    hasIncomeOfPartMonths =
      months == nil
      ? try Income(
        reader, in: income.currency,
        months: last.adding(months: 1)...max(last.adding(months: 1), today.month)
      ).streams.contains { $0.key.isOnlineIncome } : false
    monthsOld = max(0, today.month - last - 1)
    movementsAlone = try reader.movementsAlone(on: last.lastDay)
    forecasts = try reader.forecasts()
    untold = try months.map { try reader.untold(in: $0) } ?? []
    let money = TodaysMoney(inflation: plan.estimate(.inflation) / 100, at: last)
    func series(_ byMonth: [Month: Valuation]) -> [Double] {
      guard let months else { return [] }
      return (0...(months.upperBound - months.lowerBound)).map { offset in
        let month = months.lowerBound.adding(months: offset)
        return (byMonth[month]?.estimate ?? 0) * money.factor(of: month)
      }
    }
    var unconverted = Totals()
    for value in online.values.flatMap(\.values) { unconverted.add(value.net.unconverted) }
    costsWithoutRate = lastYear.totalCosts.unconverted
    self.unconverted = unconverted
    let withoutRate = unconverted.currencies + lastYear.totalCosts.unconverted.currencies
    wantsRateFrom =
      withoutRate.isEmpty
      ? nil
      : try reader.missingRates(into: income.currency, today: today)
        .filter { withoutRate.contains($0.currency) }.map(\.days.lowerBound).min()
    let sources = try OnlineSources(reader, income, first...last)
    costs = series(income.costsByMonth)
    let streams = online.keys.sorted()
    let worked = try reader.hours()
    var hours: [String: [Double?]] = [:]
    if let months {
      for stream in streams {
        let own = worked.filter { $0.stream == stream }
        let told = own.map(\.day.month)
        guard let start = told.min(), let end = told.max() else { continue }
        hours[stream.description] = (0...(months.upperBound - months.lowerBound)).map { offset in
          let month = months.lowerBound.adding(months: offset)
          // Between months with hours, one or two without any are without work; a longer gap, and what
          // lies before or after all of them, may only be untold.
          guard start <= month, month <= end else { return nil }
          let before = told.filter { $0 <= month }.max() ?? start
          let after = told.filter { $0 >= month }.min() ?? end
          guard after - before <= 3 else { return nil }
          return own.filter { $0.day.month == month }.reduce(0) { $0 + $1.hours.estimate }
        }
      }
    }
    let giving = 1 + plan.estimate(.giving) / 100
    // Costs that the books tell are of the past, as income is; what the person says is of today.
    let told = plan
    func atPresent(_ item: PlanItem) -> Double {
      guard case .books(let count, _) = told[item].source else { return told.estimate(item) }
      return told.estimate(item) * money.meanFactor(ofLast: count)
    }
    var earned = Circumstances(
      streams: streams.map { stream in
        Circumstances.Source(
          name: stream.description, months: series(online[stream]!.mapValues(\.net)))
      },
      clients: sources.clients.map { Circumstances.Source(name: $0, months: series($1)) },
      currencies: sources.currencies.map { Circumstances.Source(name: $0, months: series($1)) },
      hours: hours, job: plan.estimate(.job),
      rent: plan.estimate(.rent) * (1 - plan.estimate(.taxOnRent) / 100),
      costs: atPresent(.costs) * giving,
      essentialCosts: atPresent(.essentialCosts),
      cash: plan.estimate(.reserve) - plan.estimate(.debts), invested: plan.estimate(.invested),
      field: FieldIncome(plan, try reader.rates(), at: last))
    earned.cashKeeps = pow(1 + plan.estimate(.inflation) / 100, -1.0 / 12)
    earned.monthsKnown = try KnownMonths(reader, within: lastYear.months).all
    self.earned = earned
    circumstances = earned.taxed(plan.estimate(.taxOnWork) / 100)
  }
}

extension Reader {
  /// Accounts that hold money on a day, that statements tell the movements of, and of which nobody
  /// ever stated a balance. A platform's began at nothing, and so did what only transfers fill.
  fileprivate func movementsAlone(on day: Day) throws -> [AccountName] {
    var known = Set(try anchors(.opening).map(\.account))
    known.formUnion(try anchors(.closing).map(\.account))
    known.formUnion(try anchors(.asserted).map(\.account))
    let names = try accounts()
    let told = Set(try files().compactMap(\.note.account))
    return try balances(on: day).compactMap { id, totals in
      guard let name = names[id], told.contains(id), name.kind == .assets, name != .inTransit,
        !totals.isZero,
        Platform.named(name.leaf) == nil, !known.contains(name)
      else { return nil }
      return name
    }.sorted()
  }
}

extension FieldIncome {
  /// The evidence of the plan's field in the plan's money; `nil` without a field, or without a rate
  /// for the dollars that the evidence is in.
  init?(_ plan: Plan, _ rates: Rates, at last: Month) {
    guard let prior = plan.field.flatMap({ Field.named($0.rawValue) })?.prior,
      let usd = Currency.iso("USD"), let hundred = try? Amount(Quantity(100), usd),
      let worth = rates.convert(hundred, to: plan.currency, on: last.lastDay)?.estimate, worth > 0
    else { return nil }
    var begun: Int?
    if case .month(let month)? = plan[.begun].value { begun = max(0, last - month + 1) }
    self.init(prior, dollar: worth / 100, begun: begun)
  }
}

extension Plan {
  /// The field of the online work.
  var field: FieldID? {
    guard case .field(let id)? = self[.field].value else { return nil }
    return id
  }
}

extension Reader {
  /// Whether online work brought anything before a month.
  fileprivate func hasOnlineIncome(before month: Month) throws -> Bool {
    let accounts = try accounts()
    var found = false
    try monthSums { sum in
      if sum.month < month, accounts[sum.account]?.isOnlineIncome == true { found = true }
    }
    return found
  }
}

/// Past money in today's, at one yearly rate: a rough measure, told with every answer.
private struct TodaysMoney {
  let inflation: Double
  let at: Month

  func factor(of month: Month) -> Double {
    pow(1 + inflation, Double(max(0, at - month)) / 12)
  }

  func meanFactor(ofLast count: Int) -> Double {
    guard count > 0 else { return 1 }
    return (0..<count).reduce(0) { $0 + factor(of: at.adding(months: -$1)) } / Double(count)
  }
}

/// Online income by client and by the currency in which it came.
private struct OnlineSources {
  private(set) var clients: [(String, [Month: Valuation])] = []
  private(set) var currencies: [(String, [Month: Valuation])] = []

  init(_ reader: Reader, _ income: Income, _ months: ClosedRange<Month>) throws {
    let rates = try reader.rates()
    let own = try reader.ownRates()
    var byClient: [String: [Month: Valuation]] = [:]
    var byCurrency: [String: [Month: Valuation]] = [:]
    func add(_ line: PostingLine, _ name: String, _ all: inout [String: [Month: Valuation]]) {
      guard let amount = try? line.amount.negated() else { return }
      all[name, default: [:]][line.day.month, default: Valuation(in: income.currency)]
        .add(amount, on: line.day, rates, own: own[line.entry])
    }
    for (id, account) in try reader.accounts() where account.isOnlineIncome {
      var place: (day: Day, entry: RowID)? = (months.lowerBound.firstDay, RowID(0))
      while let from = place {
        let page = try reader.register(of: id, after: from, limit: 1_000)
        for line in page where line.posting.day <= months.upperBound.lastDay {
          if let client = line.counterparty, !client.isEmpty {
            add(line.posting, client, &byClient)
          }
          add(line.posting, line.posting.amount.currency.code, &byCurrency)
        }
        place = page.last.map { ($0.posting.day, $0.posting.entry) }
      }
    }
    clients = byClient.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    currencies = byCurrency.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
