/// How a quotient becomes a whole number. Every division of money names one.
public enum Rounding: Hashable, Sendable {
  /// To the nearest; a tie goes to the even neighbour (IEEE 754 roundTiesToEven).
  case halfEven
  /// To the nearest; a tie goes away from zero, as shops and invoices do.
  case halfAwayFromZero
  /// Towards zero.
  case down

  /// `numerator / denominator` as a whole number; the denominator isn't zero.
  public func divide(_ numerator: Int128, by denominator: Int128) -> Int128 {
    precondition(denominator != 0, "a quotient needs a denominator other than zero")
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    let away: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
    let rest = remainder.magnitude
    let half = denominator.magnitude - rest
    switch self {
    case .down: return quotient
    case .halfAwayFromZero: return rest >= half ? quotient + away : quotient
    case .halfEven:
      if rest == half { return quotient % 2 == 0 ? quotient : quotient + away }
      return rest > half ? quotient + away : quotient
    }
  }
}
