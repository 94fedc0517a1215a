import Paths
import Statistics
import Support
import Testing

@Suite("Eight paths at a time")
struct LaneTests {
  private func reals(_ values: [Float]) -> Reals {
    var lanes = SIMD8<Float>()
    for lane in 0..<8 { lanes[lane] = values[lane] }
    return Reals(lanes: lanes)
  }

  private func eight(of seeded: inout Seeded, _ range: ClosedRange<Float>) -> [Float] {
    (0..<8).map { _ in Float.random(in: range, using: &seeded) }
  }

  @Test("The exponential, the logarithm, sine and cosine are right to six digits")
  func elementary() {
    var seeded = Seeded(1)
    for _ in 0..<100 {
      let x = eight(of: &seeded, -20...20)
      let e = reals(x).exponential.lanes
      for lane in 0..<8 {
        let expected = exponential(Double(x[lane]))
        #expect(abs(Double(e[lane]) / expected - 1) < 2e-6, "\(x[lane])")
        // ln(exp(x)) is x, the error of exp being the error of x.
        let back = Double(reals(Array(repeating: e[lane], count: 8)).logarithm.lanes[0])
        #expect(abs(back - Double(x[lane])) < 3e-6 * max(1, abs(Double(x[lane]))))
      }
      let words = SIMD8<UInt32>(
        (0..<8).map { _ in UInt32.random(in: .min ... .max, using: &seeded) })
      let (cosine, sine) = Words(lanes: words).direction
      for lane in 0..<8 {
        let length = cosine.lanes[lane] * cosine.lanes[lane] + sine.lanes[lane] * sine.lanes[lane]
        #expect(abs(length - 1) < 1e-6)
      }
    }
    #expect(Reals(1_000).exponential.lanes[0].isFinite)
    #expect(Reals(-1_000).exponential.lanes[0] >= 0)
  }

  @Test("A direction turns once round as its word goes from nought to the end")
  func direction() {
    // Eighths of the circle, from −45° on: the first quarter is centred on 0°.
    let words = SIMD8<UInt32>((0..<8).map { UInt32($0) << 29 })
    let (cosine, sine) = Words(lanes: words).direction
    let half = 0.5.squareRoot()
    let expected = [
      (half, -half), (1, 0), (half, half), (0, 1), (-half, half), (-1, 0), (-half, -half), (0, -1),
    ]
    for lane in 0..<8 {
      #expect(abs(Double(cosine.lanes[lane]) - expected[lane].0) < 1e-6, "\(lane)")
      #expect(abs(Double(sine.lanes[lane]) - expected[lane].1) < 1e-6, "\(lane)")
    }
  }

  @Test("Normals have the moments of a normal, and two of one draw don't know each other")
  func normals() {
    var sums = [Double](repeating: 0, count: 6)
    let groups = 2_500
    for group in 0..<groups {
      let words = draws(path: UInt32(group * 8), month: 3)
      let (a, b) = Words.normals(words.0, words.1)
      for lane in 0..<8 {
        let (x, y) = (Double(a.lanes[lane]), Double(b.lanes[lane]))
        for (place, value) in [x, x * x, x * x * x, x * x * x * x, y * y, x * y].enumerated() {
          sums[place] += value
        }
      }
    }
    let means = sums.map { $0 / Double(groups * 8) }
    let five = 5 / Double(groups * 8).squareRoot()
    #expect(abs(means[0]) < five)
    #expect(abs(means[1] - 1) < five * 1.4142)
    #expect(abs(means[2]) < five * 3.873)
    #expect(abs(means[3] - 3) < five * 9.8)
    #expect(abs(means[4] - 1) < five * 1.4142)
    #expect(abs(means[5]) < five)
  }

  @Test("Eight at a time draw the words that Philox publishes for each")
  func philox() {
    let words = draws(path: 4_000_000_000, month: 77, seed: 0x299F_31D0_A409_3822, stream: 9)
    let philox = Philox(seed: 0x299F_31D0_A409_3822)
    for lane in 0..<8 {
      let one = philox.words([77, 4_000_000_000 + UInt32(lane), 0, 9])
      #expect(
        one == [
          words.0.lanes[lane], words.1.lanes[lane], words.2.lanes[lane], words.3.lanes[lane],
        ])
    }
  }

  @Test("A bucket holds a 32nd of a doubling, and what lies outside is at an end")
  func buckets() {
    for amount in [Float(0.001), 0.5, 1, 1.99, 300, 4e6] {
      let bucket = Int(Buckets.places(Reals(amount)).lanes[0])
      #expect(Buckets.beginning(bucket) <= amount && amount < Buckets.beginning(bucket + 1))
      #expect(Buckets.beginning(bucket + 1) / Buckets.beginning(bucket) < 1.033)
    }
    #expect(Buckets.places(Reals(0)).lanes[0] == 0)
    #expect(Buckets.places(Reals(-5)).lanes[0] == 0)
    #expect(Buckets.places(Reals(.infinity)).lanes[0] == 1_023)
    #expect(Buckets.places(Reals(.nan)).lanes[0] < 1_024)
  }

  private func draws(
    path: UInt32, month: UInt32, seed: UInt64 = 5, stream: UInt32 = 0
  ) -> (Words, Words, Words, Words) {
    var course = Course(months: [Month()], table: Table(rows: [[1, 1, 1, 0]], meanBlock: nil))
    course.seed = seed
    course.stream = stream
    let months = course.months
    let rows = course.table.rows
    return months.withUnsafeBufferPointer { months in
      rows.withUnsafeBufferPointer { rows in
        guard let months = months.baseAddress, let rows = rows.baseAddress else {
          preconditionFailure("the course has a month and a row")
        }
        return Walk(course, rows: months, table: rows, hasIncomes: false)
          .words(path: path, month: month)
      }
    }
  }

  /// e to the power of x by its series, halved until it is quick.
  private func exponential(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for n in 1..<20 {
      term *= x / 1_024 / Double(n)
      sum += term
    }
    return (0..<10).reduce(sum) { value, _ in value * value }
  }
}
