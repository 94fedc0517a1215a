public import Bookkeeping
public import Freedom
import Money
public import Speech

extension Path {
  /// Where the person stands, and where they came from.
  public var sentences: [Message] {
    guard let before, before != stage else { return [PathWords.stands(stage)] }
    return [
      PathWords.stands(stage),
      before < stage ? PathWords.cameFrom(before) : PathWords.fellFrom(before),
    ]
  }
}

extension PathReport {
  /// The last stage by the costs that are wished for; `nil` where there are none.
  public var wishedSentence: Message? {
    guard let wished, let costs = wished.costs else { return nil }
    guard let needed = wished.needed, needed.minorUnits > 0 else {
      return PathWords.wished(costs, borne: wished.borne)
    }
    return PathWords.wished(costs, borne: wished.borne, missing: needed)
  }

  /// What closes the gap to the next stage.
  public var next: Message {
    guard let next = path.next else { return PathWords.arrived }
    func money(_ share: Double) -> Amount? {
      costs.flatMap { Amount(estimate: $0.estimate * share, $0.currency) }
    }
    switch next.stage {
    case .need, .firstIncome, .sideIncome, .mainIncome:
      return PathWords.next(next.stage, months: Int(next.gap.rounded(.up)))
    case .halfOfCosts:
      return money(next.gap).map { PathWords.next(next.stage, more: $0) } ?? PathWords.arrived
    case .investing:
      if next.gap == 0 { return PathWords.nextInvest }
      return money(next.gap).map { PathWords.next(next.stage, reserve: $0) } ?? PathWords.arrived
    case .free:
      return needed.map { PathWords.next(next.stage, invested: $0) } ?? PathWords.arrived
    }
  }
}
