import Speech

/// A table on a page: its cells in words already.
struct Table: Sendable {
  struct Column: Sendable {
    var title: String
    var isNumber = false
    /// Not shown where the screen is narrow.
    var isExtra = false

    static func text(_ title: String) -> Column { Column(title: title) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }

    var extra: Column {
      var column = self
      column.isExtra = true
      return column
    }
  }

  struct Cell: Sendable, ExpressibleByStringLiteral {
    var text: String
    /// Where the figure comes from.
    var address: String?
    var style: String?
    /// Under it where the screen is narrow: what a column says that isn't shown there.
    var below: String?

    init(
      _ text: String, _ address: String? = nil, style: String? = nil, below: String? = nil
    ) {
      self.text = text
      self.address = address
      self.style = style
      self.below = below
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// Read aloud before the table; shown above it unless a heading says it already.
  var caption: String
  var isCaptionHidden = true
  var columns: [Column]
  var rows: [[Cell]] = []
  /// Sums under a rule.
  var foot: [Cell]?

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  var isEmpty: Bool { rows.isEmpty }

  /// A table that scrolls by itself where the screen is too narrow, and never the page.
  var markup: Markup {
    var out = Markup()
    out.open("div", ["class": "table", "tabindex": "0", "role": "region", "aria-label": caption])
    out.open("table")
    out.element("caption", ["class": isCaptionHidden ? "visually-hidden" : nil], caption)
    out.open("thead")
    out.open("tr")
    for column in columns {
      out.element("th", ["scope": "col", "class": style(column)], column.title)
    }
    out.close("tr")
    out.close("thead")
    out.open("tbody")
    for row in rows { add(row, to: &out) }
    out.close("tbody")
    if let foot {
      out.open("tfoot")
      add(foot, to: &out)
      out.close("tfoot")
    }
    out.close("table")
    out.close("div")
    return out
  }

  /// Longer words than this may be broken where the column is narrow; all others stay whole.
  private static let longestWord = 14

  private static func isLong(_ text: String) -> Bool {
    var characters = 0
    for byte in text.utf8 {
      if byte <= 0x20 {
        characters = 0
        continue
      }
      // Each character's first byte.
      if byte & 0xC0 != 0x80 { characters += 1 }
      if characters > longestWord { return true }
    }
    return false
  }

  private func style(_ column: Column, _ own: String? = nil, _ text: String = "") -> String? {
    let isLong = !column.isNumber && Table.isLong(text)
    let styles = [
      column.isNumber ? "number" : nil, column.isExtra ? "extra" : nil, own,
      isLong ? "long" : nil,
    ].compactMap(\.self)
    return styles.isEmpty ? nil : styles.joined(separator: " ")
  }

  private func add(_ row: [Cell], to out: inout Markup) {
    out.open("tr")
    for (column, cell) in zip(columns, row) {
      out.open("td", ["class": style(column, cell.style, cell.text)])
      if let address = cell.address {
        out.element("a", ["href": address], cell.text)
      } else {
        out.text(cell.text)
      }
      if let below = cell.below { out.element("span", ["class": "below quiet"], below) }
      out.close("td")
    }
    out.close("tr")
  }
}
