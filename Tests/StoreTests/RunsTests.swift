import Support
import Testing

@testable import Store

@Suite("Runs of record numbers")
struct RunsTests {
  private func runs(_ ids: some Sequence<Int64>) -> Runs {
    var runs = Runs()
    for id in ids { runs.add(id) }
    return runs.normalized
  }

  private func ids(_ runs: Runs) -> [Int64] { runs.list.flatMap { Array($0) } }

  /// Every set of the numbers 1…7.
  private let sets: [[Int64]] = (0..<128).map { bits in (1...7).filter { bits >> $0 & 1 == 1 } }

  @Test("Runs hold the numbers added, in order, as few runs as can be")
  func holding() {
    withEvery(sets) { set in
      let held = runs(set.reversed())
      #expect(ids(held) == set)
      #expect(held.count == Int64(set.count))
      for (a, b) in zip(held.list, held.list.dropFirst()) {
        #expect(a.upperBound + 1 < b.lowerBound)
      }
      #expect(Runs(bytes: held.bytes) == held)
    }
  }

  @Test("What is taken out of runs is what sets say")
  func subtracting() {
    withEvery(sets, sets) { a, b in
      #expect(ids(runs(a).subtracting(runs(b))) == a.filter { !b.contains($0) }, "\(a) − \(b)")
    }
  }

  @Test("Any bytes are read as some runs, without end or crash")
  func anyBytes() {
    var random = Seeded(7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = Runs(bytes: bytes).normalized.count
    }
    var wide = Runs()
    wide.add(1...Int64.max)
    #expect(Runs(bytes: wide.bytes) == wide)
    #expect(wide.subtracting(wide).isEmpty)
  }

  @Test("A sum of 128 bits is the same after it was kept in two columns")
  func columns() {
    let edges: [Int128] = [
      0, 1, -1, Int128(Int64.max), Int128(Int64.min), Int128(Int64.max) + 1,
      Int128(Int64.min) - 1, .max, .min,
    ]
    withEvery(edges) { sum in
      let (units, carry) = MonthSums.split(sum)
      #expect(MonthSums.joined(units, carry: carry) == sum)
      if Int64(exactly: sum) == units { #expect(carry == (sum < 0 ? -1 : 0)) }
    }
  }
}
