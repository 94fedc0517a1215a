/// The calendar in which a person reads days. Months of a report are Gregorian either way.
public enum CalendarChoice: String, Hashable, Sendable, CaseIterable {
  case gregorian
  /// The official Hijri calendar of Saudi Arabia.
  case ummAlQura
}
