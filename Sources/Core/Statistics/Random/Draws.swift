/// The draws of one path for one purpose, in order.
///
/// Two values with the same seed, path and stream draw the same, on any thread and machine. Streams
/// keep purposes apart, so that a change to one (an hour more of work) leaves the chance of the
/// others as it was: common random numbers.
public struct Draws: RandomNumberGenerator, Sendable {
  private let philox: Philox
  private let path: UInt64
  private let stream: UInt32
  private var block: UInt32 = 0
  private var words = SIMD4<UInt32>()
  /// How many of `words` have been used; four when new ones are due.
  private var used = 4

  public init(seed: UInt64, path: UInt64, stream: UInt32 = 0) {
    philox = Philox(seed: seed)
    self.path = path
    self.stream = stream
  }

  /// Where the next draw is read, in blocks of four words: draws of month 7 can be had alone.
  public mutating func seek(toBlock block: UInt32) {
    self.block = block
    used = 4
  }

  public mutating func word() -> UInt32 {
    if used == 4 {
      words = philox.words(
        SIMD4(
          block, UInt32(truncatingIfNeeded: path), UInt32(truncatingIfNeeded: path >> 32), stream))
      block &+= 1
      used = 0
    }
    defer { used += 1 }
    return words[used]
  }

  public mutating func next() -> UInt64 {
    let high = UInt64(word())
    return high << 32 | UInt64(word())
  }

  /// Uniform in the open interval (0, 1), never an end: the middles of 2⁵² equal steps.
  public mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// The standard normal, by the inverse of its distribution function: one uniform, so that a small
  /// change of a probability is a small change of the draw.
  public mutating func normal() -> Double { Normal.quantile(uniform()) }

  /// True with a probability.
  public mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// A whole number from 0 to `count` − 1, each as likely (Lemire 2019, with rejection).
  public mutating func below(_ count: Int) -> Int {
    precondition(count > 0 && count <= Int(UInt32.max), "a draw is from 1 to 2³² − 1 things")
    let count = UInt64(count)
    var product = UInt64(word()) &* count
    if product & 0xFFFF_FFFF < count {
      let uneven = ((1 << 32) - count) % count
      while product & 0xFFFF_FFFF < uneven { product = UInt64(word()) &* count }
    }
    return Int(product >> 32)
  }
}
