import Mustache
import Speech

/// How text gets into a page: nothing in it is markup, and what a `Voice` held apart becomes an
/// element of its own (`<bdi>`), so that Arabic around it can't turn a figure round.
enum Escape {
  /// For elements.
  static func element(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var open = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2068}":
        open += 1
        out.append(contentsOf: "<bdi>".unicodeScalars)
      case "\u{2069}":
        guard open > 0 else { continue }
        open -= 1
        out.append(contentsOf: "</bdi>".unicodeScalars)
      default: append(scalar, &out)
      }
    }
    for _ in 0..<open { out.append(contentsOf: "</bdi>".unicodeScalars) }
    return String(out)
  }

  /// For attributes and for SVG, which know no elements within text.
  static func attribute(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar != "\u{2068}" && scalar != "\u{2069}" { append(scalar, &out) }
    return String(out)
  }

  private static func append(_ scalar: Unicode.Scalar, _ out: inout String.UnicodeScalarView) {
    switch scalar {
    case "<": out.append(contentsOf: "&lt;".unicodeScalars)
    case ">": out.append(contentsOf: "&gt;".unicodeScalars)
    case "&": out.append(contentsOf: "&amp;".unicodeScalars)
    case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
    case "'": out.append(contentsOf: "&#39;".unicodeScalars)
    case "\n", "\t": out.append(scalar)
    // HTML has no place for controls; direction marks turn figures round; the rest is no character.
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{200E}"..."\u{200F}", "\u{61C}", "\u{FEFF}":
      break
    default:
      // U+FFFE and U+FFFF of each plane are no characters, and neither is U+FDD0…U+FDEF.
      guard scalar.value & 0xFFFE != 0xFFFE, !(0xFDD0...0xFDEF ~= scalar.value) else { return }
      out.append(scalar)
    }
  }
}

/// What templates escape by.
struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String { Escape.element(text) }
}

/// Finished HTML or SVG, made by a writer of this app and by nothing else. A template shows it with
/// three braces; whatever else it shows, it escapes.
struct Markup: Sendable, MustacheCustomRenderable {
  private(set) var html = ""

  var renderText: String { html }
  var isNull: Bool { false }

  /// `<td class="number">…</td>`; attributes that are `nil` are left out.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ text: String? = nil
  ) {
    open(name, attributes)
    if let text { html += Escape.element(text) }
    close(name)
  }

  mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    html += "<\(name)"
    for (key, value) in attributes {
      if let value { html += " \(key)=\"\(Escape.attribute(value))\"" }
    }
    html += ">"
  }

  mutating func close(_ name: StaticString) { html += "</\(name)>" }

  mutating func text(_ text: String) { html += Escape.element(text) }

  /// Text where there can be no elements.
  mutating func plainText(_ text: String) { html += Escape.attribute(text) }

  mutating func add(_ other: Markup) { html += other.html }
}
