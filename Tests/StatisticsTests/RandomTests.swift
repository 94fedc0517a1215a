import Statistics
import Testing

@Suite("Chance that replays")
struct RandomTests {
  /// Random123's `kat_vectors`, the rows `philox4x32 10`.
  @Test(
    "Philox gives the words that its authors publish",
    arguments: [
      (
        SIMD4<UInt32>(0, 0, 0, 0), UInt64(0),
        SIMD4<UInt32>(
          0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8)
      ),
      (SIMD4(repeating: .max), .max, SIMD4(0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD)),
      (
        SIMD4(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344), 0x299F_31D0_A409_3822,
        SIMD4(0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1)
      ),
    ])
  func knownAnswers(counter: SIMD4<UInt32>, seed: UInt64, words: SIMD4<UInt32>) {
    #expect(Philox(seed: seed).words(counter) == words)
  }

  @Test("A path draws the same whatever was drawn before it, and others draw otherwise")
  func paths() {
    func words(_ path: UInt64, _ stream: UInt32, _ seed: UInt64 = 1) -> [UInt32] {
      var draws = Draws(seed: seed, path: path, stream: stream)
      return (0..<9).map { _ in draws.word() }
    }
    #expect(words(5, 0) == words(5, 0))
    let several = [words(5, 0), words(6, 0), words(5, 1), words(5, 0, 2), words(5 + (1 << 32), 0)]
    #expect(Set(several).count == several.count)
  }

  @Test("A month's draws can be had alone")
  func seeking() {
    var inOrder = Draws(seed: 3, path: 9)
    for _ in 0..<8 { _ = inOrder.word() }
    var alone = Draws(seed: 3, path: 9)
    alone.seek(toBlock: 2)
    #expect(inOrder.uniform() == alone.uniform())
  }

  @Test("Uniforms have the moments of a uniform, and never reach an end")
  func uniforms() {
    var draws = Draws(seed: 11, path: 0)
    let values = (0..<20_000).map { _ in draws.uniform() }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    // Five standard errors of the mean and of the variance.
    #expect(abs(mean(values) - 0.5) < 5 * 0.2887 / 141.4)
    #expect(abs(mean(values.map { ($0 - 0.5) * ($0 - 0.5) }) - 1 / 12) < 5 * 0.0745 / 141.4)
    let lagged = zip(values, values.dropFirst()).map { ($0 - 0.5) * ($1 - 0.5) }
    #expect(abs(mean(lagged)) < 5 / 12 / 141.4)
  }

  @Test("Normals have the moments of a normal")
  func normals() {
    var draws = Draws(seed: 12, path: 0)
    let values = (0..<20_000).map { _ in draws.normal() }
    #expect(abs(mean(values)) < 5 / 141.4)
    #expect(abs(mean(values.map { $0 * $0 }) - 1) < 5 * 1.4142 / 141.4)
    #expect(abs(mean(values.map { $0 * $0 * $0 })) < 5 * 3.873 / 141.4)
    #expect(abs(mean(values.map { $0 * $0 * $0 * $0 }) - 3) < 5 * 9.8 / 141.4)
  }

  /// Neighbouring paths have neighbouring counters: the first draws of each must not resemble.
  @Test("Paths are independent of their neighbours")
  func neighbours() {
    let values = (0..<20_000).map { path in
      var draws = Draws(seed: 13, path: UInt64(path))
      return draws.uniform() - 0.5
    }
    #expect(abs(mean(zip(values, values.dropFirst()).map(*))) < 5 / 12 / 141.4)
  }

  @Test(
    "Quantiles of the normal are the published ones",
    arguments: [
      (0.5, 0), (0.975, 1.959_963_984_540_054), (0.25, -0.674_489_750_196_081_7),
      (0.001, -3.090_232_306_167_813), (1e-20, -9.262_340_089_798_408),
    ])
  func quantiles(share: Double, value: Double) {
    #expect(abs(Normal.quantile(share) - value) < 1e-13 * max(1, abs(value)))
    #expect(Normal.quantile(0) == -.infinity && Normal.quantile(1) == .infinity)
  }

  @Test("Each of a few things is drawn as often")
  func below() {
    var draws = Draws(seed: 14, path: 0)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<14_000 { counts[draws.below(7)] += 1 }
    // Chi-squared with 6 degrees of freedom: 22.46 is passed once in a thousand seeds.
    let chi = counts.reduce(0.0) { $0 + (Double($1) - 2_000) * (Double($1) - 2_000) / 2_000 }
    #expect(chi < 22.46)
    #expect(draws.below(1) == 0)
  }

  @Test("Blocks go on with the next month, wrap at the end, and are as long as asked")
  func blocks() {
    var draws = Draws(seed: 15, path: 2)
    let places = BlockBootstrap(count: 40, meanLength: 12).places(12_000, &draws)
    #expect(places.allSatisfy { (0..<40).contains($0) })
    let steps = zip(places, places.dropFirst()).count { ($0 + 1) % 40 == $1 }
    // A jump may land on the next month too: 1 − 1/12 + 1/480 of the steps.
    #expect(abs(Double(steps) / 12_000 - 0.91875) < 5 * 0.2732 / 109.5)
    var again = Draws(seed: 15, path: 2)
    #expect(BlockBootstrap(count: 40, meanLength: 12).places(7, &again) == Array(places.prefix(7)))
    #expect(Set(BlockBootstrap(count: 40, meanLength: 1).places(2_000, &again)).count == 40)
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
