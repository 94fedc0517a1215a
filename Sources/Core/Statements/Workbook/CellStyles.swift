import Money

/// What a workbook's cell formats say of the numbers beneath them: that they are days, or of which
/// currency they are.
struct CellStyles {
  enum Style: Hashable {
    case plain
    /// The number counts days.
    case day
    /// The format shows a currency beside the number.
    case money(Currency)
  }

  private var styles: [Style] = []

  init(_ part: [UInt8]) throws(Refusal) {
    guard !part.isEmpty else { return }
    var custom: [Int: Style] = [:]
    var numbers: [Int] = []
    var isInCells = false
    var xml = XMLTokens(try WorkbookXML.decoded(part))
    reading: while true {
      switch xml.next() {
      case .open(let name, let attributes, let isEmpty):
        switch xml.bytes[name].text {
        case "numFmt":
          guard let id = xml.value("numFmtId", attributes).flatMap({ Int($0) }),
            let code = xml.value("formatCode", attributes)
          else { continue }
          custom[id] = CellStyles.style(code)
        case "cellXfs": isInCells = !isEmpty
        case "xf" where isInCells:
          numbers.append(xml.value("numFmtId", attributes).flatMap { Int($0) } ?? 0)
        default: continue
        }
      case .close(let name): if xml.bytes[name].elementsEqual("cellXfs".utf8) { isInCells = false }
      case .text, .plain: continue
      case .declaration: throw .doctype
      case .broken: throw .unopened(.damaged)
      case .end: break reading
      }
    }
    styles = numbers.map { custom[$0] ?? (CellStyles.isBuiltInDay($0) ? .day : .plain) }
  }

  subscript(number: Int) -> Style { styles.indices.contains(number) ? styles[number] : .plain }

  /// The formats of days that need no code (ECMA-376 part 1, 18.8.30), those of East Asia among
  /// them. 45 to 47 are times alone.
  private static func isBuiltInDay(_ id: Int) -> Bool {
    14...22 ~= id || 27...36 ~= id || 45...47 ~= id || 50...58 ~= id
  }

  /// `dd/mm/yyyy;@` is of days, `[$EGP] #,##0.00` of Egyptian pounds, `"Sum:" 0.00` of neither.
  static func style(_ code: String) -> Style {
    var plain = ""
    var quoted: [String] = []
    var rest = code[...]
    while let letter = rest.popFirst() {
      switch letter {
      case "\"":
        quoted.append(String(rest.prefix { $0 != "\"" }))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.drop { $0 != "]" }.dropFirst()
        if inside.hasPrefix("$") {
          quoted.append(String(inside.dropFirst().prefix { $0 != "-" }))
        } else if let first = inside.lowercased().first, "hms".contains(first),
          inside.lowercased().allSatisfy({ $0 == first })
        {
          plain.append(first)
        }
      case "\\", "_", "*": rest = rest.dropFirst()
      case ";":
        // What follows is for negative numbers, zeros and texts.
        rest = ""
      default: plain.append(contentsOf: letter.lowercased())
      }
    }
    if plain != "general", plain.contains(where: { "ymdhs".contains($0) }) { return .day }
    for text in quoted {
      let text = text.trimmingBlanks
      if let currency = Currency.iso(text) ?? Currency.symbol(text) { return .money(currency) }
    }
    return .plain
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(decoding: HeaderName.trimmed(Array(utf8)[...]), as: UTF8.self)
  }
}
