public import Fields

/// What evidence says of the fields of online work, before a person has months of their own: one line
/// a field. Nobody's book is read.
public struct FieldsReport: Sendable {
  /// The month from the start that the shares are of.
  public let month: Int
  /// US dollars a month, net.
  public let dollars: Int
  /// Fields with a prior first, the likeliest of all starters to reach `dollars` first; then capital,
  /// then speculation, which isn't offered.
  public let fields: [FieldReport]

  public init(month: Int, dollars: Int) {
    self.month = month
    self.dollars = dollars
    let all = Field.all.map { FieldReport($0, month: month, dollars: dollars) }
    let withPrior = all.filter { $0.outlook != nil }.sorted { a, b in
      let (x, y) = (a.outlook?.reached.starters ?? 0, b.outlook?.reached.starters ?? 0)
      return x != y ? x > y : a.field.id.rawValue < b.field.id.rawValue
    }
    fields = withPrior + all.filter { $0.outlook == nil }
  }
}

public struct FieldReport: Sendable {
  public let field: Field
  public let month: Int
  public let dollars: Int
  public let outlook: Outlook?

  /// What the prior says of one month.
  public struct Outlook: Sendable {
    /// Net US dollars that a tenth, half and nine tenths of those who persist don't reach.
    public let low: Double
    public let median: Double
    public let high: Double
    /// The share with nothing in the month.
    public let nothing: Shares
    /// The share that earns at least the dollars asked about.
    public let reached: Shares
  }

  /// The same share twice: the evidence of those who stay looks rosier than what starting means.
  public struct Shares: Sendable {
    public let persisters: Double
    public let starters: Double
  }

  public init(_ field: Field, month: Int, dollars: Int) {
    self.field = field
    self.month = month
    self.dollars = dollars
    outlook = field.prior.map { prior in
      Outlook(
        low: prior.quantile(0.1, inMonth: month), median: prior.quantile(0.5, inMonth: month),
        high: prior.quantile(0.9, inMonth: month),
        nothing: Shares(
          persisters: prior.chanceOfNothing(inMonth: month),
          starters: prior.chanceOfNothing(inMonth: month, among: .starters)),
        reached: Shares(
          persisters: prior.chance(ofAtLeast: Double(dollars), inMonth: month),
          starters: prior.chance(
            ofAtLeast: Double(dollars), inMonth: month, among: .starters)))
    }
  }
}

extension FieldsReport {
  public var json: JSON {
    .object([
      "month": .number(Int64(month)), "dollars": .number(Int64(dollars)),
      "fields": .array(fields.map { $0.json(withEvidence: false) }),
    ])
  }
}

extension FieldReport {
  public func json(withEvidence: Bool) -> JSON {
    .object([
      "field": .string(field.id.rawValue), "kind": .string(field.kind.rawValue),
      "risk": .string(field.risk.rawValue), "offered": .bool(field.isOffered),
      "weeklyHours": .array([
        .estimate(field.weeklyHours.lowerBound), .estimate(field.weeklyHours.upperBound),
      ]),
      "startCostDollars": .array(
        [.estimate(field.startCost.from)] + [field.startCost.through.map(JSON.estimate) ?? .null]),
      "firstIncomeMonths": field.ramp.map(\.json), "neverEarns": field.neverEarns.map(\.json),
      "month": .number(Int64(month)), "dollars": .number(Int64(dollars)),
      "outlook": outlook.map(\.json),
      "evidence": withEvidence ? .array(field.evidence.map(\.json)) : nil,
    ])
  }
}

extension FieldReport.Outlook {
  fileprivate var json: JSON {
    .object([
      "basis": "prior", "p10": .estimate(low.rounded()), "median": .estimate(median.rounded()),
      "p90": .estimate(high.rounded()), "nothing": nothing.json, "reached": reached.json,
    ])
  }
}

extension FieldReport.Shares {
  fileprivate var json: JSON {
    .object(["persisters": .odds(persisters), "starters": .odds(starters)])
  }
}

extension Field.Spread {
  fileprivate var json: JSON {
    .object(["low": .estimate(low), "middle": .estimate(middle), "high": .estimate(high)])
  }
}

extension Evidence {
  fileprivate var json: JSON {
    .object([
      "record": .string(id), "year": .number(Int64(year)), "grade": .string(grade.rawValue),
      "sources": .array(
        sources.map {
          .object([
            "source": .string($0.id), "title": .string($0.title),
            "address": $0.address.map(JSON.string),
          ])
        }),
    ])
  }
}
