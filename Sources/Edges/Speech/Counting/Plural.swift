/// The form that a noun takes after a number, by CLDR's cardinal rules
/// (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
public enum Plural: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// Arabic: 0, 1, 2; few at n mod 100 = 3…10; many at n mod 100 = 11…99; other.
  public static func arabic(_ count: Int) -> Plural {
    let n = count.magnitude
    switch n {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default: break
    }
    switch n % 100 {
    case 3...10: return .few
    case 11...99: return .many
    default: return .other
    }
  }

  /// English: one, or other.
  public static func english(_ count: Int) -> Plural {
    count.magnitude == 1 ? .one : .other
  }
}
