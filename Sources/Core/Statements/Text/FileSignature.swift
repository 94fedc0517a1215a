/// What a file that isn't text says of itself in its first bytes.
enum FileSignature {
  /// The refusal that a known binary beginning deserves; `nil` for anything that may be text.
  static func refusal(of start: [UInt8]) -> Refusal? {
    for (signature, name) in archives where start.starts(with: signature) {
      return .archive(kind: name)
    }
    if start.starts(with: rich) { return .document(kind: "rtf") }
    for (signature, name) in binaries where start.starts(with: signature) {
      return .binary(looksLike: name)
    }
    if start.count > 262, start[257..<262].elementsEqual("ustar".utf8) {
      return .archive(kind: "tar")
    }
    return nil
  }

  /// An XLSX or an ODS is a ZIP too: which one, only its directory would tell.
  private static let archives: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ([0x50, 0x4B, 0x05, 0x06], "zip"),
    ([0x1F, 0x8B], "gzip"),
    (Array("BZh".utf8), "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
    (Array("Rar!".utf8), "rar"),
  ]

  private static let rich = Array("{\\rtf".utf8)

  private static let binaries: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "pdf"),
    ([0x89, 0x50, 0x4E, 0x47], "png"),
    ([0xFF, 0xD8, 0xFF], "jpeg"),
    (Array("GIF8".utf8), "gif"),
    (Array("SQLite format 3".utf8), "sqlite"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "xls"),
    ([0x7F, 0x45, 0x4C, 0x46], "executable"),
    ([0x4D, 0x5A, 0x90, 0x00], "executable"),
    ([0xCF, 0xFA, 0xED, 0xFE], "executable"),
    ([0xCA, 0xFE, 0xBA, 0xBE], "executable"),
  ]
}
