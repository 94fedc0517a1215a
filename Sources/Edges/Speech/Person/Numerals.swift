/// The digits in which a person reads numbers. A setting of theirs: neither the language nor the
/// country decides it.
public enum Numerals: String, Hashable, Sendable, CaseIterable {
  case western, arabicIndic, persian

  /// ASCII digits in `text` become digits of this system; all else stays.
  public func digits(_ text: String) -> String {
    guard let zero = firstDigit else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "0"..."9" ~= scalar, let digit = Unicode.Scalar(zero + scalar.value - 0x30) {
        out.append(digit)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  var groupMark: String { self == .western ? "," : "٬" }
  var decimalMark: String { self == .western ? "." : "٫" }
  var percentMark: String { self == .western ? "%" : "٪" }

  private var firstDigit: UInt32? {
    switch self {
    case .western: nil
    case .arabicIndic: 0x0660
    case .persian: 0x06F0
    }
  }
}
