/// A place to draw on: pixels, the direction of time, and the scale of values.
struct Canvas: Sendable {
  let width: Double
  let height: Double
  let direction: TimeDirection
  /// For the labels of the value axis, which stands where reading begins.
  static let axis = 76.0
  static let above = 18.0
  static let below = 34.0
  static let end = 12.0

  init(width: Double, height: Double, _ direction: TimeDirection) {
    self.width = width
    self.height = height
    self.direction = direction
  }

  var isNarrow: Bool { width < 600 }
  private var plotWidth: Double { width - Canvas.axis - Canvas.end }
  var bottom: Double { height - Canvas.below }

  /// The middle of column `index` of `count`.
  func x(_ index: Double, of count: Int) -> Double {
    let along = (index + 0.5) / Double(max(1, count)) * plotWidth
    return direction == .leftToRight ? Canvas.axis + along : width - Canvas.axis - along
  }

  func columnWidth(of count: Int) -> Double { plotWidth / Double(max(1, count)) }

  func y(_ value: Double, _ scale: Scale) -> Double {
    let share = (value - scale.low) / (scale.high - scale.low)
    return bottom - share * (bottom - Canvas.above)
  }

  /// The frame: lines across at round values, their labels, and the labels of time.
  func frame(
    _ label: String, _ scale: Scale, figure: (Double) -> String,
    times: [(index: Double, text: String)],
    of count: Int, _ drawing: (inout Drawing) -> Void
  ) -> Markup {
    var out = Drawing()
    out.markup.open(
      "svg",
      [
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img", "aria-label": label,
        "class": "plot",
      ])
    let (start, end) =
      direction == .leftToRight
      ? (Canvas.axis, width - Canvas.end) : (width - Canvas.axis, Canvas.end)
    for tick in scale.ticks {
      let y = y(tick, scale)
      out.path("grid", "M\(number(start)) \(number(y))H\(number(end))")
      out.text(
        "axis", direction == .leftToRight ? start - 8 : start + 8, y + 5, figure(tick),
        anchor: direction == .leftToRight ? "end" : "start")
    }
    drawing(&out)
    for time in times {
      out.text("axis", x(time.index, of: count), height - 10, time.text, anchor: "middle")
    }
    out.markup.close("svg")
    return out.markup
  }
}

/// The elements of a drawing. Classes name what they mean; the stylesheet says how they look.
struct Drawing {
  var markup = Markup()

  mutating func path(_ style: String, _ commands: String) {
    markup.element("path", ["class": style, "d": commands])
  }

  /// A line through points, or a shape around them.
  mutating func line(_ style: String, _ points: [(x: Double, y: Double)], closed: Bool = false) {
    guard points.count > 1 else { return }
    let commands = points.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L")
    path(style, "M" + commands + (closed ? "Z" : ""))
  }

  mutating func bar(_ style: String, x: Double, width: Double, from a: Double, to b: Double) {
    markup.element(
      "rect",
      [
        "class": style, "x": number(x), "y": number(min(a, b)), "width": number(width),
        "height": number(abs(a - b)),
      ])
  }

  mutating func dot(_ style: String, x: Double, y: Double, radius: Double = 4) {
    markup.element(
      "circle",
      ["class": style, "cx": number(x), "cy": number(y), "r": number(radius)])
  }

  /// Figures and names read from the left or by themselves; the anchor is physical either way.
  mutating func text(
    _ style: String, _ x: Double, _ y: Double, _ words: String, anchor: String,
    isRightToLeft: Bool = false
  ) {
    markup.open(
      "text",
      [
        "class": style, "x": number(x), "y": number(y), "text-anchor": anchor,
        "direction": isRightToLeft ? "rtl" : "ltr",
      ])
    markup.plainText(words)
    markup.close("text")
  }
}

/// A number as SVG has it, to a tenth of a pixel.
func number(_ value: Double) -> String {
  guard value.isFinite, value.magnitude < 1e9 else { return "0" }
  let tenths = Int((value * 10).rounded())
  let whole = tenths / 10
  let rest = abs(tenths % 10)
  let sign = tenths < 0 && whole == 0 ? "-" : ""
  return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
