import Money
import Support
import Testing

/// Plain cells are read by a shorter way. A direction mark in front sends a cell the long way: both
/// must say the same.
struct PlainPathTests {
  private let mark: [UInt8] = Array("\u{200F}".utf8)

  @Test("Every short number reads alike on the short and on the long way")
  func numbers() {
    withEvery(words(of: Array("0123.,-".utf8), longest: 5)) { cell in
      let long = mark + cell
      for decimal in DecimalMark.allCases {
        let style = NumberStyle(decimal: decimal)
        if outcome(style, cell) != outcome(style, long) {
          Issue.record("\(decimal): \(String(decoding: cell, as: UTF8.self))")
        }
      }
      var short = NumberEvidence()
      var other = NumberEvidence()
      short.observe(cell.span)
      other.observe(long.span)
      if kind(short.verdict) != kind(other.verdict) || short.numbers != other.numbers {
        Issue.record("evidence: \(String(decoding: cell, as: UTF8.self))")
      }
    }
  }

  @Test("Every numeric date reads alike on the short and on the long way")
  func dates() {
    withEvery(0...32, 0...32) { a, b in
      for text in [
        "\(two(a))/\(two(b))/2024", "2024-\(two(a))-\(two(b))", "\(two(a)).\(two(b)).1447",
      ] {
        let cell = Array(text.utf8)
        let long = mark + cell
        for order in DateOrder.allCases {
          let style = DateStyle(order: order)
          #expect(outcome(style, cell) == outcome(style, long), "\(order) \(text)")
        }
        var short = DateEvidence()
        var other = DateEvidence()
        short.observe(cell.span)
        other.observe(long.span)
        #expect(kind(short.verdict) == kind(other.verdict), "\(text)")
      }
    }
  }

  private func words(of alphabet: [UInt8], longest: Int) -> [[UInt8]] {
    var all: [[UInt8]] = []
    var last: [[UInt8]] = [[]]
    for _ in 0..<longest {
      last = last.flatMap { word in alphabet.map { word + [$0] } }
      all += last
    }
    return all
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func outcome(_ style: NumberStyle, _ cell: [UInt8]) -> String {
    do {
      let read = try style.read(cell.span)
      return "\(read.quantity.coefficient) \(read.quantity.scale)"
    } catch {
      return error.rawValue
    }
  }

  private func outcome(_ style: DateStyle, _ cell: [UInt8]) -> String {
    do { return try style.read(cell.span).day.description } catch { return error.rawValue }
  }

  /// The verdict without its samples, which hold the mark.
  private func kind(_ verdict: NumberVerdict) -> String {
    if case .either = verdict { return "either" }
    return "\(verdict)"
  }

  private func kind(_ verdict: DateVerdict) -> String {
    if case .either(let orders, _) = verdict { return "either \(orders)" }
    return "\(verdict)"
  }
}
