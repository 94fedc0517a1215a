import Statistics
import Testing

@Suite("Draws of shares and of sums of squares")
struct GammaTests {
  @Test("A gamma draw has its shape as mean and variance", arguments: [0.3, 1, 2.5, 20])
  func gamma(_ shape: Double) {
    var draws = Draws(seed: 11, path: 0)
    let values = (0..<20_000).map { _ in draws.gamma(shape: shape) }
    let mean = values.reduce(0, +) / 20_000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(values.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(abs(mean / shape - 1) < 0.05)
    #expect(abs(variance / shape - 1) < 0.12)
  }

  @Test("A beta draw is a share with the mean of its counts", arguments: [0.3, 1, 7])
  func beta(_ yes: Double) {
    var draws = Draws(seed: 12, path: 0)
    let values = (0..<10_000).map { _ in draws.beta(yes, 2) }
    let mean = values.reduce(0, +) / 10_000
    #expect(values.allSatisfy { 0...1 ~= $0 })
    #expect(abs(mean - yes / (yes + 2)) < 0.02)
  }

  @Test("The quick normal of a word is the exact one to six digits, in the tails too")
  func quickNormal() {
    let words: [UInt32] = [
      0, 1, 99, 1 << 20, 322_122_547, 1 << 30, 1 << 31, 3_972_844_748, .max - 99, .max,
    ]
    for word in words {
      let exact = Normal.quantile((Double(word) + 0.5) * 0x1p-32)
      #expect(abs(Normal.draw(word) - exact) <= 2e-6 * max(1, abs(exact)))
    }
  }
}
