import Statistics

/// What the odds need to know of a person: months of income from each source, what life costs, and
/// what stands beside it. Estimates in today's money of one currency, a month where not said
/// otherwise.
public struct Circumstances: Hashable, Sendable {
  /// Streams of online income, over the same months, oldest first.
  public var streams: [Source]
  /// The same income by client, as far as clients are known.
  public var clients: [Source]
  /// The same income by the currency in which it came.
  public var currencies: [Source]
  /// Hours of each month by stream, under the stream's name; `nil` where unknown.
  public var hours: [String: [Double?]]
  /// Take-home pay of the day job; 0 without one.
  public var job: Double
  /// Rent of property after its taxes, which comes whether one works or not.
  public var rent: Double
  /// All costs of living, and the part that life doesn't go on without.
  public var costs: Double
  public var essentialCosts: Double
  /// What life cost while the income was earned that is told here: what a change to come does to
  /// costs doesn't change what the past says.
  public private(set) var pastCosts: Double
  /// What the job paid beside it.
  private var pastJob: Double
  /// The reserve that may be lived on.
  public var cash: Double
  /// What cash keeps of its worth each month while prices rise: 1 where they don't.
  public var cashKeeps = 1.0
  /// What is invested.
  public var invested: Double
  /// Whole months that the books know of, those before the first income among them.
  public var monthsKnown = 0
  /// What others earn in the field of the online work, where it is known.
  public var field: FieldIncome?

  /// A source of income and what each month brought.
  public struct Source: Hashable, Sendable {
    public let name: String
    public var months: [Double]

    public init(name: String, months: [Double]) {
      self.name = name
      self.months = months
    }
  }

  public init(
    streams: [Source], clients: [Source] = [], currencies: [Source] = [],
    hours: [String: [Double?]] = [:], job: Double = 0, rent: Double = 0, costs: Double,
    essentialCosts: Double, cash: Double, invested: Double = 0, field: FieldIncome? = nil
  ) {
    let count = streams.first?.months.count ?? 0
    precondition(
      streams.allSatisfy { $0.months.count == count }, "streams are told over the same months")
    self.streams = streams
    self.clients = clients
    self.currencies = currencies
    self.hours = hours
    self.job = job
    self.rent = rent
    self.costs = costs
    self.essentialCosts = essentialCosts
    self.pastCosts = costs
    self.pastJob = job
    self.cash = cash
    self.invested = invested
    self.field = field
  }

  /// Months of history.
  public var months: Int { streams.first?.months.count ?? 0 }

  /// All online income, month by month.
  public var online: [Double] {
    (0..<months).map { month in streams.reduce(0) { $0 + $1.months[month] } }
  }

  /// The income of the months to come, as far as the past tells. What others earn in the field says
  /// something of it; where that isn't known, what life costs does, as far as no job pays for it.
  public var model: IncomeModel {
    IncomeModel(
      months: online, costs: pastCosts,
      paying: pastCosts > 0 ? max(0, 1 - max(0, pastJob) / pastCosts) : 1, field: field)
  }

  /// All income so many times what it was, beside a life that cost as many times more: the same
  /// luck, another measure.
  mutating func scaleIncome(by factor: Double) {
    for place in streams.indices {
      streams[place].months = streams[place].months.map { $0 * factor }
    }
    pastCosts *= factor
    pastJob *= factor
    field = field?.scaled(by: factor)
  }

  /// With a share of all online income taken by taxes.
  public func taxed(_ share: Double) -> Circumstances {
    guard share > 0 else { return self }
    var left = self
    func net(_ sources: [Source]) -> [Source] {
      sources.map { Source(name: $0.name, months: $0.months.map { $0 * (1 - share) }) }
    }
    left.streams = net(streams)
    left.clients = net(clients)
    left.currencies = net(currencies)
    left.field = field?.scaled(by: 1 - share)
    return left
  }

  /// All that came in over the last twelve months, fees not yet taken: clients and currencies are
  /// told so. A month's mean.
  var latelyGross: Double {
    let gross = currencies.reduce(0) { $0 + max(0, Circumstances.lately($1.months)) }
    return gross > 0 ? gross : Circumstances.lately(online)
  }

  /// Without a share of the last twelve months' income: what is left if that is gone for good, with
  /// the luck that income has now. To learn the rest anew could say that a loss helps.
  public func without(share: Double) -> Circumstances {
    let rest = 1 - max(0, share)
    var left = self
    // Months without any income at all would be those of somebody of whom nothing is known yet.
    left.scaleIncome(by: max(1e-9, rest))
    return left
  }

  /// What the next twelve months bring, in the middle of what may come, as a share of what the last
  /// twelve did; 1 at most. What lasts for decades isn't asked of a year that is over where its own
  /// months foretell less.
  public func outlook(seed: UInt64) -> Double {
    let (before, months, count) = (Circumstances.lately(online), 12, 1_000)
    guard before > 0 else { return 1 }
    let incomes = model.paths(0..<count, months: months, IncomeLuck(seed: seed))
    let means = (0..<count).map { path in
      incomes[path * months..<(path + 1) * months].reduce(0, +) / Double(months)
    }
    return min(1, max(0, (Quantiles(of: means).median ?? before) / before))
  }

  /// The mean of online income over the last twelve months.
  public var lately: Double { Circumstances.lately(online) }

  static func lately(_ months: [Double]) -> Double {
    months.suffix(12).reduce(0, +) / Double(max(1, min(12, months.count)))
  }
}
