/// Where a stream of income takes its chance from.
///
/// Streams with different numbers are independent. What they have in common (one market, one pair of
/// hands) is a share of each month's shock that all take from one more stream.
public struct IncomeLuck: Hashable, Sendable {
  public let seed: UInt64
  /// The stream's number, below 2³¹: the upper half is for what is drawn once a path.
  public let stream: UInt32
  /// The share of a shock's variance that comes from `shared`, 0…1: the correlation of the shocks
  /// of two streams that share as much.
  public let together: Double
  public let shared: UInt32

  public init(seed: UInt64, stream: UInt32 = 1, together: Double = 0, shared: UInt32 = 0) {
    precondition(stream < 1 << 31 && shared < 1 << 31, "streams are numbered below 2³¹")
    precondition(0...1 ~= together, "a share lies between 0 and 1")
    self.seed = seed
    self.stream = stream
    self.together = together
    self.shared = shared
  }

  /// For what is drawn once a path.
  var start: UInt32 { stream | 1 << 31 }
}
