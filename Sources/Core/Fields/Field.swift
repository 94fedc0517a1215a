/// A field of online work, and what evidence and judgement say of it before a person's own months do.
///
/// ```swift
/// Field.named("translation")?.prior?.chance(ofAtLeast: 500, inMonth: 12)
/// ```
///
/// Names, descriptions and what each evidence record says stand in `Speech`, in both languages.
public struct Field: Hashable, Sendable {
  public let id: FieldID
  public let kind: Kind
  public let risk: Risk
  /// Hours a week that beginners put in.
  public let weeklyHours: ClosedRange<Double>
  /// US dollars before the first income; the upper end is open for capital.
  public let startCost: PartialRange
  /// 0: income stops with the hours … 1: it goes on without them. Judgement, to be measured.
  public let passivity: Double
  /// 1: paid by the hour … 5: one work serves any number.
  public let scalability: Int
  /// Months to the first income of those who get there; `nil` for capital and speculation.
  public let ramp: Spread?
  /// Share of serious starters that never earns: low, middle and high estimate.
  public let neverEarns: Spread?
  /// Whether Masar offers the field. Speculation is described, with its losses, and never offered.
  public let isOffered: Bool

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case service, business, audience, product, asset, speculation
  }

  /// What can be lost.
  public enum Risk: String, Hashable, Sendable, CaseIterable {
    case timeOnly = "R1"
    case smallMoney = "R2"
    case capital = "R3"
    case likelyLoss = "R4"
    case negativeExpectation = "R5"
  }

  /// Three figures of one quantity, from low to high.
  public struct Spread: Hashable, Sendable {
    public let low: Double
    public let middle: Double
    public let high: Double
  }

  public struct PartialRange: Hashable, Sendable {
    public let from: Double
    /// `nil`: without an upper end.
    public let through: Double?
  }
}

/// A field's stable name: `translation`, `online_course`.
public struct FieldID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}
