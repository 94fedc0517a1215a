import Speech

/// Lines over steps, with a level that they have to reach: odds by the month of leaving, freedom by
/// year.
struct Curves: Sendable {
  let lines: [Line]
  /// What each step along is called.
  let steps: [(index: Double, text: String)]
  let scale: Scale
  let figure: @Sendable (Double) -> String
  var level: (value: Double, name: String)?
  /// The step that the person asks about.
  var chosen: (index: Int, name: String)?

  struct Line: Sendable {
    let name: String
    let values: [Double]
  }

  private var count: Int { lines.map(\.values.count).max() ?? 0 }

  func chart(
    _ label: String, table: Table, tableName: String, _ direction: TimeDirection
  ) -> Chart {
    var legend =
      lines.count > 1
      ? lines.enumerated().map { Chart.Key(name: $1.name, style: "curve\($0)") } : []
    if let level { legend.append(Chart.Key(name: level.name, style: "costs")) }
    return Chart(
      label, legend: legend, table: table, named: tableName,
      { canvas in
        canvas.frame(
          label, scale, figure: figure, times: labels(canvas), of: count
        ) { draw(&$0, canvas) }
      }, direction)
  }

  /// As many names of steps as fit without touching.
  private func labels(_ canvas: Canvas) -> [(index: Double, text: String)] {
    let most = canvas.isNarrow ? 3 : 7
    let every = max(1, (steps.count + most - 1) / most)
    return steps.enumerated().filter { $0.offset % every == every / 2 }.map(\.element)
  }

  private func draw(_ drawing: inout Drawing, _ canvas: Canvas) {
    func point(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
      (canvas.x(Double(index), of: count), canvas.y(value, scale))
    }
    if let level {
      drawing.line("costs", [point(0, level.value), point(count - 1, level.value)])
    }
    if let chosen, (0..<count).contains(chosen.index) {
      let x = canvas.x(Double(chosen.index), of: count)
      drawing.path("today", "M\(number(x)) \(number(Canvas.above))V\(number(canvas.bottom))")
    }
    for (place, line) in lines.enumerated() {
      drawing.line("curve\(place)", line.values.enumerated().map { point($0, $1) })
      if let chosen, line.values.indices.contains(chosen.index) {
        let at = point(chosen.index, line.values[chosen.index])
        drawing.dot("dot\(place)", x: at.x, y: at.y, radius: 5)
      }
    }
  }
}
