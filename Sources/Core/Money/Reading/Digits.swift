/// Digits of other scripts as Western ones.
public enum Digits {
  /// The same bytes with ٠…٩ and ۰…۹ as 0…9. Everything else stays as it is.
  public static func folded(_ bytes: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let start = at
      if let digit = Scalars.digit(Scalars.next(bytes, &at)) {
        result.append(UInt8(ascii: "0") + digit)
      } else {
        for place in start..<at { result.append(bytes[place]) }
      }
    }
    return result
  }

  public static func folded(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: folded(bytes.span), as: UTF8.self)
  }
}
