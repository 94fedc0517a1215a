import Speech

/// Columns of counts, some of which are what was asked for.
struct Columns: Sendable {
  let values: [Double]
  let names: [String]
  let isAsked: @Sendable (Int) -> Bool
  let scale: Scale
  let figure: @Sendable (Double) -> String

  func chart(
    _ label: String, legend: [Chart.Key], table: Table, tableName: String,
    _ direction: TimeDirection
  ) -> Chart {
    Chart(
      label, legend: legend, table: table, named: tableName,
      { canvas in
        let every = canvas.isNarrow ? 2 : 1
        let times = names.enumerated().filter { $0.offset % every == 0 }.map {
          (index: Double($0.offset), text: $0.element)
        }
        return canvas.frame(label, scale, figure: figure, times: times, of: values.count) {
          drawing in
          let width = canvas.columnWidth(of: values.count) * 0.72
          for (index, value) in values.enumerated() {
            let x = canvas.x(Double(index), of: values.count) - width / 2
            let top = min(canvas.y(value, scale), canvas.y(0, scale) - 1)
            drawing.bar(
              isAsked(index) ? "column asked" : "column", x: x, width: width,
              from: canvas.y(0, scale), to: top)
          }
        }
      }, direction)
  }
}
