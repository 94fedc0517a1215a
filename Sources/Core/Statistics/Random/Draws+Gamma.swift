internal import RealModule

extension Draws {
  /// A draw from the gamma distribution with scale 1; its mean is its shape.
  ///
  /// Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM
  /// Transactions on Mathematical Software 26 (2000). How many words it takes depends on them.
  public mutating func gamma(shape: Double) -> Double {
    precondition(shape > 0, "a gamma distribution has a positive shape")
    guard shape >= 1 else {
      // Their own remedy for small shapes.
      return gamma(shape: shape + 1) * Double.pow(uniform(), 1 / shape)
    }
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if Double.log(uniform()) < 0.5 * x * x + d - d * cube + d * Double.log(cube) {
        return d * cube
      }
    }
  }

  /// A share drawn from the beta distribution: `yes` and `no` count what speaks for and against.
  public mutating func beta(_ yes: Double, _ no: Double) -> Double {
    let a = gamma(shape: yes)
    let b = gamma(shape: no)
    // Both may round to nothing where the shapes are tiny.
    return a + b > 0 ? a / (a + b) : yes / (yes + no)
  }
}
