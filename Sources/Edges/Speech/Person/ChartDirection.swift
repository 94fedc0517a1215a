/// Which way time runs in charts.
public enum ChartDirection: String, Hashable, Sendable, CaseIterable {
  /// As the person's language is read.
  case reading
  case leftToRight, rightToLeft
}
