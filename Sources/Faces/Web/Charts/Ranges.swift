import Speech

/// A row each: from low to high, and the middle where there is one. For comparing by eye.
struct Ranges: Sendable {
  let rows: [Row]
  let axis: Axis
  /// Whether the names are read from the right.
  let isRightToLeft: Bool
  /// What all rows are compared with.
  var mark: (value: Double, name: String)?

  struct Row: Sendable {
    let name: String
    let low: Double
    let middle: Double?
    let high: Double
    var isChosen = false
  }

  /// Where a value lies between 0 and 1, and the values that are named.
  struct Axis: Sendable {
    let place: @Sendable (Double) -> Double
    let ticks: [(value: Double, text: String)]

    static func linear(_ scale: Scale, _ figure: (Double) -> String) -> Axis {
      Axis(
        place: { ($0 - scale.low) / (scale.high - scale.low) },
        ticks: scale.ticks.map { ($0, figure($0)) })
    }
  }

  func chart(
    _ label: String, legend: [Chart.Key], table: Table, tableName: String,
    _ direction: TimeDirection
  ) -> Chart {
    Chart(
      label, legend: legend, table: table, named: tableName, { draw(label, $0) }, direction)
  }

  private func draw(_ label: String, _ canvas: Canvas) -> Markup {
    let names = canvas.isNarrow ? 0.0 : 270
    let tall = canvas.isNarrow ? 50.0 : 34
    let (above, below) = (10.0, 34.0)
    let height = above + tall * Double(rows.count) + below
    let (inset, end) = (names + 16, 28.0)
    func x(_ value: Double) -> Double {
      let share = min(1, max(0, axis.place(value)))
      let along = inset + share * (canvas.width - inset - end)
      return canvas.direction == .leftToRight ? along : canvas.width - along
    }
    let isLeftToRight = canvas.direction == .leftToRight
    var out = Drawing()
    out.markup.open(
      "svg",
      [
        "viewBox": "0 0 \(number(canvas.width)) \(number(height))", "role": "img",
        "aria-label": label, "class": "plot",
      ])
    for tick in axis.ticks {
      out.path("grid", "M\(number(x(tick.value))) \(number(above))V\(number(height - below))")
      out.text("axis", x(tick.value), height - 10, tick.text, anchor: "middle")
    }
    if let mark {
      out.path(
        "mark", "M\(number(x(mark.value))) \(number(above))V\(number(height - below))")
    }
    for (at, row) in rows.enumerated() {
      let top = above + tall * Double(at)
      let y = canvas.isNarrow ? top + 34 : top + tall / 2
      // Names begin where reading begins, whichever way the values run.
      out.text(
        row.isChosen ? "name chosen" : "name", isLeftToRight ? 0 : canvas.width,
        canvas.isNarrow ? top + 18 : y + 5, row.name,
        anchor: isLeftToRight == isRightToLeft ? "end" : "start", isRightToLeft: isRightToLeft)
      let (a, b) = (x(row.low), x(row.high))
      out.bar(
        row.isChosen ? "span chosen" : "span", x: min(a, b), width: max(3, abs(a - b)),
        from: y - 6, to: y + 6)
      if let middle = row.middle { out.dot("dot", x: x(middle), y: y, radius: 6) }
    }
    out.markup.close("svg")
    return out.markup
  }
}
