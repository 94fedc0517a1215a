/// Philox4x32-10: random words as a function of a counter and a key, without state.
///
/// Word 7 of path 1,000,000 costs what word 0 of path 0 costs, so paths can be shared out among any
/// number of threads and every one draws what it would have drawn alone.
///
/// Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy
/// as 1, 2, 3", SC 2011. It passes all of TestU01's BigCrush.
@frozen
public struct Philox: Hashable, Sendable {
  /// The seed's two halves.
  public let key: SIMD2<UInt32>

  @inlinable
  public init(seed: UInt64) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The four words at a counter.
  @inlinable
  public func words(_ counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (x0, x1, x2, x3) = (counter[0], counter[1], counter[2], counter[3])
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<Philox.rounds {
      let a = UInt64(x0) &* UInt64(Philox.multipliers.0)
      let b = UInt64(x2) &* UInt64(Philox.multipliers.1)
      (x0, x1, x2, x3) = (
        UInt32(truncatingIfNeeded: b >> 32) ^ x1 ^ k0, UInt32(truncatingIfNeeded: b),
        UInt32(truncatingIfNeeded: a >> 32) ^ x3 ^ k1, UInt32(truncatingIfNeeded: a)
      )
      k0 &+= Philox.weyl.0
      k1 &+= Philox.weyl.1
    }
    return SIMD4(x0, x1, x2, x3)
  }

  @inlinable public static var rounds: Int { 10 }
  @inlinable public static var multipliers: (UInt32, UInt32) { (0xD251_1F53, 0xCD9E_8D57) }
  /// What the key grows by each round: the golden ratio and √3 − 1, times 2³².
  @inlinable public static var weyl: (UInt32, UInt32) { (0x9E37_79B9, 0xBB67_AE85) }
}
