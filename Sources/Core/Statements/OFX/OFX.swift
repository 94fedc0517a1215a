/// Open Financial Exchange: the bank, card and loan statements of OFX 1 (SGML) and OFX 2 (XML),
/// including `.qfx` and `.qbo`, and the cash movements of its investment statements.
///
/// Banks' files differ from the standard in many ways, so that it is read by its tags alone: a
/// header may be missing, fields and lists need not be closed, aggregates may come in any order.
public enum OFX: StatementFormat {
  public static let id = FormatID("ofx")
  /// Brokers' cash movements have more digits than their currency.
  public static let isFinerThanMoney = true

  public static func recognise(_ start: FileStart) -> Confidence {
    // Without NULs, which are every second byte of UTF-16.
    let head = start.bytes.lazy.filter { $0 != 0 }.map { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 32 : byte
    }
    let bytes = Array(head)
    for sign in ["OFXHEADER", "<?OFX", "<OFX>", "<OFX ", "<OFC>"] {
      if contains(bytes.prefix(4096), sign) { return .certain }
    }
    return contains(bytes[...], "<OFX>") || contains(bytes[...], "<STMTTRN>") ? .likely : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let (text, issues) = try OFXHeader.text(of: file)
    let contents = try OFXContents(text)
    guard !contents.statements.isEmpty else { throw .noRows(id) }
    var reader = OFXReader(text: text, contents: contents, options: options)
    var reading = try reader.read()
    reading.issues = issues + reading.issues
    reading.issues.sort { $0.line < $1.line }
    return reading
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - word.count)
    where bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }
}
