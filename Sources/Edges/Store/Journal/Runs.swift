/// A set of record numbers as runs of neighbours: three million records that die together are one.
struct Runs: Equatable {
  private(set) var list: [ClosedRange<Int64>] = []

  var isEmpty: Bool { list.isEmpty }
  var count: Int64 { list.reduce(0) { $0 + ($1.upperBound - $1.lowerBound + 1) } }

  mutating func add(_ id: Int64) { add(id...id) }

  mutating func add(_ run: ClosedRange<Int64>) {
    if let last = list.last, last.upperBound + 1 == run.lowerBound {
      list[list.count - 1] = last.lowerBound...run.upperBound
    } else {
      list.append(run)
    }
  }

  /// In order, neighbours joined.
  var normalized: Runs {
    var joined = Runs()
    for run in list.sorted(by: { $0.lowerBound < $1.lowerBound }) { joined.add(run) }
    return joined
  }
}
