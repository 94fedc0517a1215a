import Money
import Speech

/// The months of one source, small: many of them beside each other are compared by their shape.
struct MonthBars: Sendable {
  let values: [Double?]

  /// `nil` values are months of which a part has no rate: they are shown as unknown.
  func markup(_ label: String, _ direction: TimeDirection, highest: Double? = nil) -> Markup {
    let (width, height) = (240.0, 56.0)
    let top = max(highest ?? 0, values.compactMap(\.self).max() ?? 0, 0.000_001)
    let column = width / Double(max(1, values.count))
    var out = Drawing()
    out.markup.open(
      "svg",
      [
        "viewBox": "0 0 240 56", "role": "img", "aria-label": label, "class": "bars",
        "preserveAspectRatio": "none",
      ])
    for (at, value) in values.enumerated() {
      let start =
        direction == .leftToRight
        ? Double(at) * column : width - Double(at + 1) * column
      let x = start + column * 0.14
      if let value {
        // A little is never nothing, and nothing is a line on the ground.
        let tall = value > 0 ? max(2.5, value / top * (height - 4)) : 1
        out.bar(
          at == values.count - 1 ? "bar now" : "bar", x: x, width: column * 0.72,
          from: height - tall, to: height)
      } else {
        out.bar("bar unknown", x: x, width: column * 0.72, from: height / 2, to: height)
      }
    }
    out.markup.close("svg")
    return out.markup
  }
}
