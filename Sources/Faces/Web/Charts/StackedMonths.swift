import Money
import Speech

/// Income by month, a part a source: how much, and on whom it rests.
struct StackedMonths: Sendable {
  let months: [Month]
  let parts: [(name: String, values: [Double])]
  let figure: @Sendable (Double) -> String

  /// More sources than these are shown as one, "others".
  static let mostParts = 5

  func chart(
    _ label: String, _ voice: Voice, table: Table, tableName: String, _ direction: TimeDirection
  ) -> Chart {
    let sums = months.indices.map { month in
      parts.reduce(0) { $0 + max(0, $1.values[month]) }
    }
    let losses = months.indices.map { month in
      parts.reduce(0) { $0 + min(0, $1.values[month]) }
    }
    let scale = Scale(sums + losses)
    return Chart(
      label,
      legend: parts.enumerated().map { Chart.Key(name: $1.name, style: "part\($0)") },
      table: table, named: tableName,
      { canvas in
        canvas.frame(
          label, scale, figure: figure, times: TimeLabels(months, voice).labels(canvas),
          of: months.count
        ) { drawing in
          let width = canvas.columnWidth(of: months.count) * 0.72
          for month in months.indices {
            let x = canvas.x(Double(month), of: months.count) - width / 2
            var above = 0.0
            var under = 0.0
            for (at, part) in parts.enumerated() {
              let value = part.values[month]
              guard value != 0 else { continue }
              let from = value > 0 ? above : under
              drawing.bar(
                "part\(at)", x: x, width: width, from: canvas.y(from, scale),
                to: canvas.y(from + value, scale))
              if value > 0 { above += value } else { under += value }
            }
          }
        }
      }, direction)
  }
}

/// Which months are named under a chart: as many as fit without touching.
struct TimeLabels {
  private let months: [Month]
  private let voice: Voice

  init(_ months: [Month], _ voice: Voice) {
    self.months = months
    self.voice = voice
  }

  func labels(_ canvas: Canvas) -> [(index: Double, text: String)] {
    let most = canvas.isNarrow ? 3 : 7
    let every = max(1, (months.count + most - 1) / most)
    var plain = voice
    plain.medium = .plain
    return months.indices.filter { $0 % every == every / 2 }.map {
      (Double($0), plain.month(months[$0], .short))
    }
  }
}
