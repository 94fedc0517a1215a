/// The standard normal distribution.
public enum Normal {
  /// The value below which a share of draws falls; ±∞ at 0 and 1.
  ///
  /// Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution",
  /// Applied Statistics 37 (1988), PPND16: about 16 digits.
  public static func quantile(_ share: Double) -> Double {
    precondition(share >= 0 && share <= 1, "a share lies between 0 and 1")
    let q = share - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(r, middle)
    }
    let tail = q < 0 ? share : 1 - share
    guard tail > 0 else { return q < 0 ? -.infinity : .infinity }
    let r = (-logarithm(tail)).squareRoot()
    let value = r <= 5 ? ratio(r - 1.6, shoulder) : ratio(r - 5, far)
    return q < 0 ? -value : value
  }

  /// The natural logarithm of a positive, normal number: the series of 2·artanh, so that it has the
  /// same bits on every machine, which a system's library doesn't promise.
  static func logarithm(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095_1 {
      m /= 2
      exponent += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    for n in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / n }
    return exponent * 0.693_147_180_559_945_3 + 2 * s * sum
  }

  private typealias Terms = (top: [Double], bottom: [Double])

  private static func ratio(_ x: Double, _ terms: Terms) -> Double {
    terms.top.reduce(0) { $0 * x + $1 } / terms.bottom.reduce(0) { $0 * x + $1 }
  }

  // Highest power first.
  private static let middle: Terms = (
    [
      2_509.080_928_730_122_672_7, 33_430.575_583_588_128_105, 67_265.770_927_008_700_853,
      45_921.953_931_549_871_457, 13_731.693_765_509_461_125, 1_971.590_950_306_551_442_7,
      133.141_667_891_784_377_45, 3.387_132_872_796_366_608,
    ],
    [
      5_226.495_278_852_854_561, 28_729.085_735_721_942_674, 39_307.895_800_092_710_61,
      21_213.794_301_586_595_867, 5_394.196_021_424_751_107_7, 687.187_007_492_057_908_3,
      42.313_330_701_600_911_252, 1,
    ]
  )

  private static let shoulder: Terms = (
    [
      7.745_450_142_783_414_076_4e-4, 0.022_723_844_989_269_184_583, 0.241_780_725_177_450_611_77,
      1.270_458_252_452_368_382_58, 3.647_848_324_763_204_605_04, 5.769_497_221_460_691_405_5,
      4.630_337_846_156_545_295_9, 1.423_437_110_749_683_577_34,
    ],
    [
      1.050_750_071_644_416_843_24e-9, 5.475_938_084_995_344_946e-4, 0.015_198_666_563_616_457_197,
      0.148_103_976_427_480_074_59, 0.689_767_334_985_100_004_55, 1.676_384_830_183_803_849_4,
      2.053_191_626_637_758_821_87, 1,
    ]
  )

  private static let far: Terms = (
    [
      2.010_334_399_292_288_132_65e-7, 2.711_555_568_743_487_578_15e-5,
      0.001_242_660_947_388_078_438_6, 0.026_532_189_526_576_123_093,
      0.296_560_571_828_504_891_23, 1.784_826_539_917_291_335_8, 5.463_784_911_164_114_369_9,
      6.657_904_643_501_103_777_2,
    ],
    [
      2.044_263_103_389_939_785_64e-15, 1.421_511_758_316_445_888_7e-7,
      1.846_318_317_510_054_681_8e-5, 7.868_691_311_456_132_591e-4,
      0.014_875_361_290_850_615_025, 0.136_929_880_922_735_805_31, 0.599_832_206_555_887_937_69, 1,
    ]
  )
}
