public import Ledger
import Money
import Statements

/// A rule that a person's own corrections suggest, with what it rests on and what it would do. It is
/// never applied unasked.
public struct RuleOffer: Hashable, Sendable {
  public let rule: Rule
  /// The rows that the person filed alike, three or more, by key.
  public let basis: [KnownRow]
  /// How many other rows the rule speaks of.
  public let catches: Int
  /// How many of those are booked elsewhere today, by the account they would leave; what nothing had
  /// sorted is among them.
  public let moves: [AccountName: Int]

  public var target: AccountName {
    guard case .file(let account, _) = rule.effect else {
      preconditionFailure("an offer files rows")
    }
    return account
  }

  /// Of the rows that it would move, those that something had sorted: the source's own word, a
  /// transfer, a common word. They are where the rule may be wrong.
  public var conflicts: [AccountName: Int] {
    moves.filter { $0.key != .unsortedIncome && $0.key != .unsortedExpense }
  }
}
