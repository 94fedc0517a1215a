import Ledger
import Money
import Support
import Testing

@Suite("An account is held against its statement") struct ReconciliationTests {
  typealias Line = Reconciliation.Line
  typealias Stated = Reconciliation.Stated

  private static let start = Day(iso: "2026-01-01")!

  private func line(_ id: Int64, _ units: Int64, after days: Int = 0) -> Line {
    Line(id: id, day: Self.start.adding(days: days), units: units, text: "row \(id)")
  }

  private func stated(_ units: Int64, after days: Int) -> Stated {
    Stated(day: Self.start.adding(days: days), units: units)
  }

  private func held(
    _ units: Int64, _ lines: [Line], unbooked: [Line] = [], stated known: [Stated] = []
  ) -> Reconciliation {
    Reconciliation(stated(units, after: 30), lines: lines, unbooked: unbooked, stated: known)
  }

  @Test("What agrees has no suspects, and lines after the day don't count")
  func agrees() {
    let found = held(700, [line(1, 1000), line(2, -300, after: 30), line(3, 5, after: 31)])
    #expect(found.agrees && found.difference == 0 && found.suspects.isEmpty)
  }

  @Test("A line that stands there twice is found, and of twins the later")
  func doubled() {
    let found = held(700, [line(1, 1000), line(2, -300, after: 3), line(3, -300, after: 5)])
    #expect(found.difference == 300)
    #expect(
      found.suspects == [
        .doubled(line(3, -300, after: 5), of: line(2, -300, after: 3)),
        .extra(line(2, -300, after: 3)),
      ])
  }

  @Test("A row that is kept and not booked is what is missing")
  func unbooked() {
    let found = held(1250, [line(1, 1000)], unbooked: [line(9, 250), line(8, 70)])
    #expect(found.suspects == [.unbooked([line(9, 250)])])
    let two = held(1320, [line(1, 1000)], unbooked: [line(9, 250), line(8, 70), line(7, 4)])
    #expect(two.suspects == [.unbooked([line(9, 250), line(8, 70)])])
  }

  @Test("A wrong sign, swapped digits and a decimal mark elsewhere are found")
  func mistyped() {
    #expect(held(900, [line(1, 1000), line(2, 100)]).suspects.contains(.sign(line(2, 100))))
    // 54.30 was booked as 45.30.
    let swapped = held(1000 + 5430, [line(1, 1000), line(2, 4530)])
    #expect(swapped.suspects == [.transposed(line(2, 4530), meant: 5430)])
    let shifted = held(1000 - 1250, [line(1, 1000), line(2, -12500)])
    #expect(shifted.suspects.contains(.shifted(line(2, -12500), meant: -1250)))
  }

  @Test("A few lines together can be too much")
  func several() {
    let lines = [line(1, 1000), line(2, -301), line(3, -77), line(4, -40)]
    #expect(held(1000 - 40, lines).suspects == [.several([line(2, -301), line(3, -77)])])
  }

  @Test("Statements' own balances say between which days to look")
  func narrowed() {
    let lines = [
      line(1, 1000), line(2, -300, after: 2), line(3, -300, after: 10), line(4, -300, after: 20),
    ]
    let known = [stated(700, after: 5), stated(700, after: 12), stated(400, after: 22)]
    let found = held(400, lines, stated: known)
    #expect(found.agreesOn == Self.start.adding(days: 5))
    #expect(found.differsOn == Self.start.adding(days: 12))
    #expect(found.suspects == [.extra(line(3, -300, after: 10))])
  }

  @Test("A difference that only passed is forgotten: it agreed again later")
  func passing() {
    let lines = [line(1, 1000), line(2, 50, after: 9)]
    let found = held(
      2000, lines, stated: [stated(1050, after: 2), stated(1050, after: 9)])
    #expect(found.agreesOn == Self.start.adding(days: 9))
    #expect(found.differsOn == nil)
  }

  @Test("Swapped digits: every pair of numbers under ten thousand, by its digits")
  func transposedWhole() {
    func digits(_ number: Int64) -> [Int64] {
      (0..<6).map { place in (0..<place).reduce(number) { rest, _ in rest / 10 } % 10 }
    }
    for one in stride(from: Int64(0), to: 10_000, by: 7) {
      let own = digits(one)
      for other in Int64(max(0, one - 2000))..<one where (one - other) % 9 == 0 {
        let differing = zip(own, digits(other)).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
        let swapped =
          differing.count == 2 && differing[1] == differing[0] + 1
          && own[differing[0]] == digits(other)[differing[1]]
          && own[differing[1]] == digits(other)[differing[0]]
        #expect(Suspect.isTransposed(one, other) == swapped, "\(one) \(other)")
      }
    }
  }

  @Test("Hostile amounts overflow nothing")
  func hostile() {
    let lines = [
      line(1, .max), line(2, .max), line(3, .min), line(4, .min), line(5, 0), line(6, -1),
    ]
    withEvery([Int64.min, -1, 0, 1, .max]) { units in
      let found = held(units, lines, unbooked: lines, stated: [stated(.min, after: 1)])
      for suspect in found.suspects { #expect(suspect.gain == found.difference) }
    }
  }

  @Test("By law: a planted fault is among the suspects, and each suspect explains the difference")
  func laws() {
    let seed: UInt64 = 77
    var chance = Seeded(seed)
    for turn in 0..<2000 {
      var right: [Line] = (1...Int64.random(in: 3...25, using: &chance)).map {
        line(
          $0, Int64.random(in: -99_999...99_999, using: &chance),
          after: Int.random(in: 0...30, using: &chance))
      }
      right = right.filter { $0.units != 0 }
      let truth = right.reduce(0) { $0 + $1.units }
      let known = (0..<3).map { _ -> Stated in
        let day = Int.random(in: 0...29, using: &chance)
        return stated(
          right.filter { $0.day <= Self.start.adding(days: day) }.reduce(0) { $0 + $1.units },
          after: day)
      }
      let at = Int.random(in: 0..<right.count, using: &chance)
      let victim = right[at]
      var wrong = right
      var unbooked: [Line] = []
      let planted: (Suspect) -> Bool
      switch turn % 5 {
      case 0:
        let twin = Line(id: 99, day: victim.day, units: victim.units, text: "")
        wrong.append(twin)
        planted = { if case .doubled(let line, _) = $0 { line.units == twin.units } else { false } }
      case 1:
        wrong.remove(at: at)
        unbooked = [victim]
        planted = { $0 == .unbooked([victim]) }
      case 2:
        wrong[at] = Line(id: victim.id, day: victim.day, units: -victim.units, text: "")
        planted = { if case .sign(let line) = $0 { line.id == victim.id } else { false } }
      case 3:
        wrong[at] = Line(id: victim.id, day: victim.day, units: victim.units * 10, text: "")
        planted = { if case .shifted(let line, _) = $0 { line.id == victim.id } else { false } }
      default:
        let (high, low) = (victim.units / 10 % 10, victim.units % 10)
        let swapped = victim.units - high * 10 - low + low * 10 + high
        guard swapped != victim.units, swapped != 0 else { continue }
        wrong[at] = Line(id: victim.id, day: victim.day, units: swapped, text: "")
        planted = {
          if case .transposed(let line, let meant) = $0 {
            line.id == victim.id && meant == victim.units
          } else {
            false
          }
        }
      }
      let found = held(truth, wrong, unbooked: unbooked, stated: known)
      #expect(found.suspects.contains(where: planted), "seed \(seed), turn \(turn): \(found)")
      for suspect in found.suspects {
        #expect(suspect.gain == found.difference, "seed \(seed), turn \(turn)")
      }
    }
  }
}
