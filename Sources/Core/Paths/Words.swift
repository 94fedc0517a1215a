public import Lanes

/// Eight words of 32 bits, one a path.
@frozen
public struct Words: Sendable {
  public var lanes: SIMD8<UInt32>

  @inlinable @inline(__always)
  public init(lanes: SIMD8<UInt32>) { self.lanes = lanes }

  @inlinable @inline(__always)
  public init(_ value: UInt32) { lanes = lanes_all_u(value) }

  /// first, first + 1, … first + 7
  @inlinable @inline(__always)
  public init(from first: UInt32) { lanes = lanes_count(first) }

  @inlinable @inline(__always)
  public static func + (a: Words, b: Words) -> Words { Words(lanes: lanes_add_u(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func - (a: Words, b: Words) -> Words { Words(lanes: lanes_sub_u(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func & (a: Words, b: Words) -> Words { Words(lanes: lanes_and_u(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func ^ (a: Words, b: Words) -> Words { Words(lanes: lanes_xor_u(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func >> (a: Words, by: UInt32) -> Words { Words(lanes: lanes_right(a.lanes, by)) }

  @inlinable @inline(__always)
  public static func << (a: Words, by: UInt32) -> Words { Words(lanes: lanes_left(a.lanes, by)) }

  @inlinable @inline(__always)
  public static func < (a: Words, b: Words) -> Mask { Mask(lanes: lanes_less_u(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func == (a: Words, b: Words) -> Mask {
    Mask(lanes: lanes_equal_u(a.lanes, b.lanes))
  }

  @inlinable @inline(__always)
  public static func min(_ a: Words, _ b: Words) -> Words {
    Words(lanes: lanes_min_u(a.lanes, b.lanes))
  }

  /// The upper and lower 32 bits of the product with one number.
  @inlinable @inline(__always)
  public func highProduct(_ factor: UInt32) -> Words {
    Words(lanes: lanes_product_high(lanes, factor))
  }

  @inlinable @inline(__always)
  public func lowProduct(_ factor: UInt32) -> Words {
    Words(lanes: lanes_product_low(lanes, factor))
  }

  /// The lanes whose highest bit is set.
  @inlinable @inline(__always)
  public var highBit: Mask { Mask(lanes: lanes_high_bit(lanes)) }

  /// The numbers whose bits these are.
  @inlinable @inline(__always)
  public var asReals: Reals { Reals(lanes: lanes_of_bits(lanes)) }

  /// As real numbers; below 2³¹.
  @inlinable @inline(__always)
  public var real: Reals { Reals(lanes: lanes_real(lanes)) }
}
