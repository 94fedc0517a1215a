import Money
import Speech

/// The past as a line, the months to come as bands around a median, and the costs they have to
/// carry.
struct Fan: Sendable {
  let past: [(month: Month, value: Double)]
  /// Oldest first, the months after the past.
  let ahead: [Ahead]
  let costs: Double?
  let figure: @Sendable (Double) -> String

  struct Ahead: Sendable {
    let month: Month
    /// Eight of ten, and half.
    let outer: ClosedRange<Double>
    let inner: ClosedRange<Double>
    let median: Double
  }

  struct Words: Sendable {
    let median: String
    let outer: String
    let inner: String
    let costs: String
    let past: String
    let today: String
  }

  func chart(
    _ label: String, _ words: Words, _ voice: Voice, table: Table, tableName: String,
    _ direction: TimeDirection
  ) -> Chart {
    let months = past.map(\.month) + ahead.map(\.month)
    let scale = Scale(
      past.map(\.value) + ahead.flatMap { [$0.outer.lowerBound, $0.outer.upperBound] }
        + [costs ?? 0])
    var legend = [
      Chart.Key(name: words.past, style: "past"), Chart.Key(name: words.median, style: "median"),
      Chart.Key(name: words.inner, style: "inner"), Chart.Key(name: words.outer, style: "outer"),
    ]
    if costs != nil { legend.append(Chart.Key(name: words.costs, style: "costs")) }
    return Chart(
      label, legend: legend, table: table, named: tableName,
      { canvas in
        canvas.frame(
          label, scale, figure: figure, times: TimeLabels(months, voice).labels(canvas),
          of: months.count
        ) { drawing in
          draw(&drawing, canvas, scale, months.count, words)
        }
      }, direction)
  }

  private func draw(
    _ drawing: inout Drawing, _ canvas: Canvas, _ scale: Scale, _ count: Int, _ words: Words
  ) {
    func point(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
      (canvas.x(Double(index), of: count), canvas.y(value, scale))
    }
    // The bands open where the past ends: today is known.
    let begin = past.count - 1
    func band(_ style: String, _ range: (Ahead) -> ClosedRange<Double>) {
      var upper = ahead.enumerated().map { point(past.count + $0, range($1).upperBound) }
      var lower = ahead.enumerated().map { point(past.count + $0, range($1).lowerBound) }
      if let last = past.last {
        upper.insert(point(begin, last.value), at: 0)
        lower.insert(point(begin, last.value), at: 0)
      }
      drawing.line(style, upper + lower.reversed(), closed: true)
    }
    band("outer", \.outer)
    band("inner", \.inner)
    var median = ahead.enumerated().map { point(past.count + $0, $1.median) }
    if let last = past.last { median.insert(point(begin, last.value), at: 0) }
    drawing.line("median", median)
    drawing.line("past", past.enumerated().map { point($0, $1.value) })
    if let costs {
      drawing.line("costs", [point(0, costs), point(count - 1, costs)])
    }
    if begin >= 0 {
      let x = canvas.x(Double(begin), of: count)
      drawing.path("today", "M\(number(x)) \(number(Canvas.above))V\(number(canvas.bottom))")
      drawing.text("axis", x, Canvas.above - 4, words.today, anchor: "middle")
    }
  }
}
