internal import RealModule

extension Normal {
  /// The normal draw of a random word: the quantile at the middle of one of 2³² equal steps.
  ///
  /// Source: M. J. Wichura, "Algorithm AS 241" (see `quantile`), PPND7: about 7 digits, which is
  /// finer than the steps of a word are in the tails, at a fraction of the time.
  @inline(__always)
  public static func draw(_ word: UInt32) -> Double {
    let q = (Double(word) + 0.5) * 0x1p-32 - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      let top = ((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
      let bottom = ((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1
      return q * top / bottom
    }
    return tail(q)
  }

  @inline(never)
  private static func tail(_ q: Double) -> Double {
    // The rarest word lies at r = 4.8: beyond 5, where the third pair of polynomials begins, is none.
    let r = (-Double.log(0.5 - q.magnitude)).squareRoot() - 1.6
    let top = ((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777
    let bottom = (0.12021132975 * r + 0.73700164250) * r + 1
    return q < 0 ? -top / bottom : top / bottom
  }
}
