/// A histogram of positive amounts in which a bucket is a 32nd of a doubling: the highest bits of
/// the number itself, so that finding it costs three instructions.
///
/// It holds 2⁻¹⁰ to 2²² units; what is less, and nothing, lies in the first bucket, and what is more
/// in the last.
public enum Buckets {
  @inlinable public static var count: Int { 1_024 }
  @inlinable static var shift: UInt32 { 18 }
  /// The bits of 2⁻¹⁰.
  @inlinable static var lowest: UInt32 { (127 - 10) << 23 }

  @inlinable @inline(__always)
  public static func places(_ amounts: Reals) -> Words {
    let kept = Reals.max(amounts, Words(lowest).asReals)
    return Words.min((kept.bits - Words(lowest)) >> shift, Words(UInt32(count - 1)))
  }

  /// Where a bucket begins: the next one's beginning is its end.
  public static func beginning(_ bucket: Int) -> Float {
    Float(bitPattern: lowest + UInt32(bucket) << shift)
  }
}
