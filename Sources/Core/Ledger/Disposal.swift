public import Money

/// What a disposal took out of the lots, and what was gained as far as that can be known.
public struct Disposal: Hashable, Sendable {
  public let quantity: Quantity
  public let proceeds: Amount
  /// What was taken, oldest first, each with its own part of the cost.
  public let lots: [Lots.Lot]
  /// How much of it was never acquired, as far as the books know.
  public let missing: Quantity
  /// What was paid for the parts whose cost is known.
  public let knownCost: Amount
  /// The share of the proceeds that came from those parts, by quantity, rounded half to even.
  public let knownProceeds: Amount

  init(
    _ quantity: Quantity, _ proceeds: Amount, _ lots: [Lots.Lot], missing: Quantity
  ) throws(LotError) {
    var cost = Amount.zero(proceeds.currency)
    var known = Quantity.zero
    for lot in lots {
      guard let paid = lot.cost else { continue }
      guard let sum = try? cost.adding(paid), let more = known.adding(lot.quantity) else {
        throw .overflow
      }
      (cost, known) = (sum, more)
    }
    self.quantity = quantity
    self.proceeds = proceeds
    self.lots = lots
    self.missing = missing
    self.knownCost = cost
    self.knownProceeds = try Lots.share(of: proceeds, known, quantity)
  }

  /// Whether every part was acquired at a known cost.
  public var isComplete: Bool { missing.isZero && lots.allSatisfy { $0.cost != nil } }

  /// What was gained by all of it; `nil` where any part's cost is unknown: the gain on something
  /// that was never bought is not its proceeds.
  public var gain: Amount? { isComplete ? knownGain : nil }

  /// What was gained by the parts whose cost is known; `nil` only beyond 64 bits.
  public var knownGain: Amount? { try? knownProceeds.subtracting(knownCost) }

  /// Proceeds against which no cost stands, and of which nobody can say what was gained.
  public var unknownProceeds: Amount? { try? proceeds.subtracting(knownProceeds) }
}
