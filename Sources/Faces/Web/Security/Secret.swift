import Crypto

/// Random bytes that nobody can guess, and how they are compared.
enum Secret {
  /// 256 bits in 43 letters that need no escaping in a URL or a cookie.
  static func make() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { text(Array($0)) }
  }

  /// What is kept of a secret: who reads the memory or a log finds nothing to log in with.
  static func digest(_ secret: String) -> [UInt8] {
    Array(SHA256.hash(data: Array(secret.utf8)))
  }

  /// Takes the same time wherever the two differ.
  static func same(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// A seal over `text` that only who has `key` can make (HMAC-SHA-256).
  static func seal(_ text: String, key: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(text.utf8), using: SymmetricKey(data: Array(key.utf8)))
    return self.text(Array(code))
  }

  /// Base64 for URLs (RFC 4648, section 5), without padding.
  static func text(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var out: [UInt8] = []
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        out.append(letters[Int(held >> bits & 63)])
      }
    }
    if bits > 0 { out.append(letters[Int(held << (6 - bits) & 63)]) }
    return String(decoding: out, as: UTF8.self)
  }
}
