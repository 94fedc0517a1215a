import Crypto
import CryptoExtras

/// The password of a server that listens beyond this machine, as scrypt keeps it (RFC 7914).
public struct Password: Sendable {
  /// The least number of characters (NIST SP 800-63B asks for 15 where a password stands alone).
  public static let fewest = 15

  private let salt: [UInt8]
  private let hash: [UInt8]

  /// `nil` where it is too short.
  public init?(_ text: String) {
    guard text.count >= Password.fewest else { return nil }
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    guard let hash = Password.hash(text, salt) else { return nil }
    self.salt = salt
    self.hash = hash
  }

  /// Takes as long for a wrong one as for the right one.
  func isRight(_ text: String) -> Bool {
    Password.hash(text, salt).map { Secret.same($0, hash) } ?? false
  }

  /// N = 2¹⁵, r = 8, p = 3: 32 MiB a guess (OWASP, Password Storage Cheat Sheet).
  private static func hash(_ text: String, _ salt: [UInt8]) -> [UInt8]? {
    let key = try? KDF.Scrypt.deriveKey(
      from: Array(text.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 15, blockSize: 8,
      parallelism: 3, maxMemory: 64 << 20)
    return key?.withUnsafeBytes { Array($0) }
  }
}
