public import Lanes

/// Eight real numbers, one a path.
///
/// Only what is vectors on every machine can be written with it: the standard library's own SIMD
/// operators fall apart into lanes in a function as large as the kernel.
@frozen
public struct Reals: Sendable {
  public var lanes: SIMD8<Float>

  @inlinable @inline(__always)
  public init(lanes: SIMD8<Float>) { self.lanes = lanes }

  @inlinable @inline(__always)
  public init(_ value: Float) { lanes = lanes_all(value) }

  @inlinable @inline(__always)
  public static func + (a: Reals, b: Reals) -> Reals { Reals(lanes: lanes_add(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func - (a: Reals, b: Reals) -> Reals { Reals(lanes: lanes_sub(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func * (a: Reals, b: Reals) -> Reals { Reals(lanes: lanes_mul(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func / (a: Reals, b: Reals) -> Reals { Reals(lanes: lanes_div(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func + (a: Reals, b: Float) -> Reals { a + Reals(b) }

  @inlinable @inline(__always)
  public static func - (a: Reals, b: Float) -> Reals { a - Reals(b) }

  @inlinable @inline(__always)
  public static func * (a: Reals, b: Float) -> Reals { a * Reals(b) }

  @inlinable @inline(__always)
  public static func < (a: Reals, b: Reals) -> Mask { Mask(lanes: lanes_less(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func min(_ a: Reals, _ b: Reals) -> Reals {
    Reals(lanes: lanes_min(a.lanes, b.lanes))
  }

  @inlinable @inline(__always)
  public static func max(_ a: Reals, _ b: Reals) -> Reals {
    Reals(lanes: lanes_max(a.lanes, b.lanes))
  }

  /// self · factor + summand, rounded once where the machine can.
  @inlinable @inline(__always)
  public func times(_ factor: Reals, plus summand: Reals) -> Reals {
    Reals(lanes: lanes_fma(lanes, factor.lanes, summand.lanes))
  }

  @inlinable @inline(__always)
  public func times(_ factor: Reals, plus summand: Float) -> Reals {
    times(factor, plus: Reals(summand))
  }

  @inlinable @inline(__always)
  public var squareRoot: Reals { Reals(lanes: lanes_sqrt(lanes)) }

  @inlinable @inline(__always)
  public var bits: Words { Words(lanes: lanes_bits(lanes)) }

  /// Cut off to a whole number below 2³¹.
  @inlinable @inline(__always)
  public var whole: Words { Words(lanes: lanes_whole(lanes)) }
}

/// Eight times yes or no.
@frozen
public struct Mask: Sendable {
  public var lanes: SIMD8<Int32>

  @inlinable @inline(__always)
  public init(lanes: SIMD8<Int32>) { self.lanes = lanes }

  @inlinable @inline(__always)
  public static func & (a: Mask, b: Mask) -> Mask { Mask(lanes: lanes_both(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public static func | (a: Mask, b: Mask) -> Mask { Mask(lanes: lanes_either(a.lanes, b.lanes)) }

  @inlinable @inline(__always)
  public func butNot(_ other: Mask) -> Mask { Mask(lanes: lanes_but_not(lanes, other.lanes)) }

  @inlinable @inline(__always)
  public func pick(_ yes: Reals, _ no: Reals) -> Reals {
    Reals(lanes: lanes_pick(lanes, yes.lanes, no.lanes))
  }

  @inlinable @inline(__always)
  public func pick(_ yes: Words, _ no: Words) -> Words {
    Words(lanes: lanes_pick_u(lanes, yes.lanes, no.lanes))
  }

  /// The value where yes, else zero.
  @inlinable @inline(__always)
  public func only(_ value: Reals) -> Reals { Reals(lanes: lanes_where(lanes, value.lanes)) }
}
