/// Polynomials for what a path draws from: to about seven digits, in the same steps on every machine.
///
/// Source of the coefficients: S. L. Moshier, Cephes mathematical library 2.8 (`expf`, `logf`,
/// `sinf`, `cosf`).
extension Reals {
  /// e to the power of self, which is cut to −87 … 88.
  @inlinable @inline(__always)
  public var exponential: Reals {
    let x = Reals.min(Reals.max(self, Reals(-87)), Reals(88))
    // Adding 1.5 · 2²³ leaves the nearest whole number in the lowest bits.
    let shifted = x.times(Reals(1.442_695_04), plus: 12_582_912)
    let power = shifted - 12_582_912
    var r = power.times(Reals(-0.693_359_375), plus: x)
    r = power.times(Reals(2.121_944_40e-4), plus: r)
    var p = Reals(1.987_569_15e-4).times(r, plus: 1.398_199_950_7e-3)
    p = p.times(r, plus: 8.333_451_907_3e-3)
    p = p.times(r, plus: 4.166_579_589_4e-2)
    p = p.times(r, plus: 1.666_666_545_9e-1)
    p = p.times(r, plus: 5.000_000_120_1e-1)
    let value = p.times(r * r, plus: r) + 1
    return (value.bits + (shifted.bits << 23)).asReals
  }

  /// The natural logarithm of a positive, normal number.
  @inlinable @inline(__always)
  public var logarithm: Reals {
    let half = ((bits & Words(0x007F_FFFF)) ^ Words(0x3F00_0000)).asReals
    let isLow = half < Reals(0.707_106_781)
    // The exponent, one less where the significand is doubled.
    let exponent = ((bits >> 23).real - 126) - isLow.only(Reals(1))
    let m = (half + isLow.only(half)) - 1
    let square = m * m
    var p = Reals(7.037_683_629_2e-2).times(m, plus: -1.151_461_031e-1)
    p = p.times(m, plus: 1.167_699_874e-1)
    p = p.times(m, plus: -1.242_014_084_6e-1)
    p = p.times(m, plus: 1.424_932_278_7e-1)
    p = p.times(m, plus: -1.666_805_766_5e-1)
    p = p.times(m, plus: 2.000_071_476_5e-1)
    p = p.times(m, plus: -2.499_999_399_3e-1)
    p = p.times(m, plus: 3.333_333_117_4e-1)
    var tail = p * m * square
    tail = exponent.times(Reals(-2.121_944_40e-4), plus: tail)
    tail = square.times(Reals(-0.5), plus: tail)
    return exponent.times(Reals(0.693_359_375), plus: m + tail)
  }
}

extension Words {
  /// Uniform in (0, 1].
  @inlinable @inline(__always)
  public var uniform: Reals { ((self >> 8).real + 0.5) * 0x1p-24 }

  /// Cosine and sine of a uniform angle: the two highest bits are the quarter, the others the
  /// angle's way through it.
  @inlinable @inline(__always)
  public var direction: (cosine: Reals, sine: Reals) {
    let angle = (((self << 2) >> 8).real - 8_388_608) * (1.570_796_326_8 * 0x1p-24)
    let square = angle * angle
    var s = Reals(-1.951_529_589_1e-4).times(square, plus: 8.332_160_873_6e-3)
    s = s.times(square, plus: -1.666_665_461_1e-1)
    s = (s * square).times(angle, plus: angle)
    var c = Reals(2.443_315_711_8e-5).times(square, plus: -1.388_731_625_5e-3)
    c = c.times(square, plus: 4.166_664_568_3e-2)
    c = (c * square).times(square, plus: square.times(Reals(-0.5), plus: 1))
    let swaps = (self << 1).highBit
    let sign = Words(0x8000_0000)
    let cosine = swaps.pick(s, c).bits ^ ((self ^ (self << 1)) & sign)
    let sine = swaps.pick(c, s).bits ^ (self & sign)
    return (cosine.asReals, sine.asReals)
  }

  /// Two independent standard normals of two words (Box and Muller 1958).
  @inlinable @inline(__always)
  public static func normals(_ a: Words, _ b: Words) -> (Reals, Reals) {
    let radius = (a.uniform.logarithm * -2).squareRoot
    let (cosine, sine) = b.direction
    return (radius * cosine, radius * sine)
  }
}
