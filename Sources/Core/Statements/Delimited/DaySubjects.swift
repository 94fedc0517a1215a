/// What the lines of a file are about, by day.
///
/// Where day and month could change places, days of one month and one day of many months look alike.
/// What is paid month after month tells the second: a salary, a rent or a client comes again.
struct DaySubjects {
  private var days: [Int32: Set<String>] = [:]

  /// - Parameters:
  ///   - day: the line's day, or any number that stands for it alone.
  ///   - kind: what it is about, as such lines share it.
  mutating func add(_ day: Int32, _ kind: String) {
    days[day, default: []].insert(kind)
  }

  var dayCount: Int { days.count }

  /// Different kinds.
  var kindCount: Int { days.values.reduce(into: Set<String>()) { $0.formUnion($1) }.count }

  /// Whether one kind comes on two days or more, and on most of all.
  var recur: Bool {
    var counts: [String: Int] = [:]
    for kinds in days.values {
      for kind in kinds { counts[kind, default: 0] += 1 }
    }
    return counts.values.contains { $0 >= 2 && $0 * 2 > days.count }
  }
}
