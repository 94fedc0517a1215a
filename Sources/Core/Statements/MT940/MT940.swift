/// SWIFT MT940, the customer statement: `:20:`, `:60F:`, `:61:`, `:86:`, `:62F:`.
public enum MT940: StatementFormat {
  public static let id = FormatID("mt940")

  public static func recognise(_ start: FileStart) -> Confidence {
    let signs = FinSigns(start)
    return signs.isInterim ? .no : signs.confidence
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = FinReader(id, options)
    return try reader.read(file)
  }
}

/// SWIFT MT942, the interim report: the same entries without balances, perhaps still expected.
public enum MT942: StatementFormat {
  public static let id = FormatID("mt942")

  public static func recognise(_ start: FileStart) -> Confidence {
    let signs = FinSigns(start)
    return signs.isInterim ? signs.confidence : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = FinReader(id, options)
    return try reader.read(file)
  }
}

/// What the beginning of a file shows of a FIN message.
struct FinSigns {
  private(set) var confidence = Confidence.no
  private(set) var isInterim = false

  init(_ start: FileStart) {
    var tags: Set<String> = []
    var hasEntry = false
    var hasBalance = false
    // UTF-16 is told by its NULs; nothing else in these messages is beyond ASCII at line starts.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let marked = start.bytes.starts(with: mark) ? Array(start.bytes.dropFirst(3)) : start.bytes
    let bytes = marked.contains(0) ? marked.filter { $0 != 0 } : marked
    for piece in FinFields(FinReader.withLineEnds(bytes)) {
      guard case .field(let field) = piece else { continue }
      tags.insert(field.tag)
      switch field.tag {
      case "61":
        hasEntry = hasEntry || field.first.count > 6 && digits(field.first.prefix(6)) != nil
      case "60F", "60M", "62F", "62M":
        hasBalance = hasBalance || (try? FinValues.balance(field.first)) != nil
      case "34F", "13D", "13", "90D", "90C": isInterim = true
      default: break
      }
      if hasBalance { isInterim = false }
    }
    if hasEntry || hasBalance {
      confidence = .certain
    } else if tags.contains("20") && (tags.contains("25") || tags.contains("28C")) {
      confidence = .certain
    } else if !tags.isEmpty {
      confidence = .perhaps
    }
  }
}
