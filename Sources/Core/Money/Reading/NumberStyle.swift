/// Which character parts the whole from the fraction.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  case point, comma
}
