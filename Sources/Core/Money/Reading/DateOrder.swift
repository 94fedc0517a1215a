/// The order of day, month and year in a file's numeric dates.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dmy, mdy, ymd
}
