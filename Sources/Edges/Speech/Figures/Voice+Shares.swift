extension Voice {
  /// `part` of `whole` in percent, rounded half away from zero: `12.5%`, «١٢٫٥٪». An em dash where
  /// there is no whole to be a share of.
  public func percent(_ part: Int64, of whole: Int64, places: Int = 0) -> String {
    guard whole != 0 else { return "—" }
    return percent(Double(part) / Double(whole), places: places)
  }

  /// A ratio (0.125 is 12.5%) that was only ever an estimate.
  public func percent(_ ratio: Double, places: Int = 0) -> String {
    precondition(0...4 ~= places, "a percentage has at most four places")
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // A ratio such as 15,300 of 12,000 may lie a hair beneath the half that it is.
    guard let units = whole((ratio * 100 * scale * 1e9).rounded() / 1e9) else { return "—" }
    let text = figure(places == 0 ? String(units) : decimal(units, places)) + numerals.percentMark
    // Western digits and % keep together from the left, Arabic-Indic and ٪ from the right: both by
    // themselves. Only a sign needs help, and only with western digits.
    return numerals == .western ? isolatedIfNegative(text) : text
  }

  /// Odds in words: `7 of 10`, «7 من كل 10»; towards the ends in hundredths, and never "0 of 10"
  /// or "10 of 10", which no forecast can know. In hundredths throughout where odds are compared.
  /// `nil` unless 0 ≤ `probability` ≤ 1.
  public func odds(_ probability: Double, inHundredths: Bool = false) -> String? {
    guard 0...1 ~= probability else { return nil }
    if probability < 0.005 {
      return language == .ar
        ? "أقل من \(number(1)) من كل \(number(100))" : "fewer than \(number(1)) of \(number(100))"
    }
    if probability > 0.995 {
      return language == .ar
        ? "أكثر من \(number(99)) من كل \(number(100))" : "more than \(number(99)) of \(number(100))"
    }
    let inTenths = !inHundredths && 0.1...0.9 ~= probability
    let all = inTenths ? 10 : 100
    let favourable = min(max(whole(probability * Double(all)) ?? 0, 1), all - 1)
    let joint = language == .ar ? " من كل " : " of "
    return number(favourable) + joint + number(all)
  }

  /// The nearest whole number, a half away from zero; `nil` where there is none. `rounded()` would
  /// need the C mathematics library, which a program without Foundation doesn't link.
  func whole(_ value: Double) -> Int? {
    guard value.isFinite, value.magnitude < 0x1p62 else { return nil }
    return Int(value + (value < 0 ? -0.5 : 0.5))
  }

  private func decimal(_ units: Int, _ places: Int) -> String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
