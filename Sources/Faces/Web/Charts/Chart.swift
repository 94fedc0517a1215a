import Speech

/// A picture of figures, drawn twice: for a desk and for a phone, where text must stay readable.
/// The same figures stand in a table under it.
struct Chart: Sendable {
  /// What it shows, in a sentence: read aloud in place of the picture.
  let label: String
  let legend: [Key]
  let wide: Markup
  let narrow: Markup
  let table: Table
  /// The name of what opens the table.
  let tableName: String

  struct Key: Sendable {
    let name: String
    let style: String
  }

  init(
    _ label: String, legend: [Key] = [], table: Table, named tableName: String,
    _ draw: (Canvas) -> Markup, _ direction: TimeDirection, lower: Bool = false
  ) {
    self.label = label
    self.legend = legend
    self.table = table
    self.tableName = tableName
    wide = draw(Canvas(width: 960, height: lower ? 220 : 300, direction))
    narrow = draw(Canvas(width: 360, height: lower ? 200 : 260, direction))
  }

  var markup: Markup {
    var out = Markup()
    out.open("figure", ["class": "chart"])
    if !legend.isEmpty {
      out.open("ul", ["class": "legend"])
      for key in legend {
        out.open("li")
        out.element("span", ["class": "swatch \(key.style)"])
        out.text(key.name)
        out.close("li")
      }
      out.close("ul")
    }
    for (drawing, size) in [(wide, "wide"), (narrow, "narrow")] {
      out.open("div", ["class": "drawing \(size)"])
      out.add(drawing)
      out.close("div")
    }
    out.open("details")
    out.element("summary", [:], tableName)
    out.add(table.markup)
    out.close("details")
    out.close("figure")
    return out
  }
}

/// Which way time runs in charts: as the reader reads, unless the person says otherwise.
enum TimeDirection: Sendable {
  case leftToRight, rightToLeft

  init(_ voice: Voice) {
    self =
      switch voice.preferences.chartDirection {
      case .leftToRight: .leftToRight
      case .rightToLeft: .rightToLeft
      case .reading: voice.language.isRightToLeft ? .rightToLeft : .leftToRight
      }
  }
}
