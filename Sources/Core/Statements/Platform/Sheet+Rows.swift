import Money

/// What a line of a sheet comes to.
enum LineOutcome {
  case row(Row)
  case rows([Row])
  case skipped(Reading.Skipped.Why)
}

extension Sheet {
  /// Reads every line: as rows, as left out for a reason, or as an issue with its column.
  func read(
    _ line: (DelimitedTable.Record) throws(CellDefect) -> LineOutcome
  ) -> Reading {
    var reading = self.reading
    for record in records {
      do throws(CellDefect) {
        try checkWidth(record)
        switch try line(record) {
        case .row(let row): reading.rows.append(row)
        case .rows(let rows): reading.rows += rows
        case .skipped(let why): reading.skipped.append(.init(line: record.line, why: why))
        }
      } catch {
        reading.issues.append(error.issue(line: record.line))
      }
    }
    return reading
  }
}

extension Row {
  /// Takes the parts over where they make the amount. Platforms write what they keep as a negative
  /// or as a positive number: the sign that makes the sum is the right one. A remark where none does.
  mutating func take(gross: Quantity?, fee: Quantity?, tax: Quantity? = nil) -> Issue? {
    guard let gross, fee != nil || tax != nil else { return nil }
    for (fee, tax) in [(fee, tax), (minus(fee), minus(tax)), (minus(fee), nil), (fee, nil)] {
      if gross.adding(fee ?? .zero)?.adding(tax ?? .zero) == amount {
        (self.gross, self.fee, self.tax) = (gross, fee, tax)
        return nil
      }
    }
    return Issue(line: line, reason: .partsDontAddUp, text: "\(gross) \(fee ?? .zero) \(amount)")
  }

  // Not `map`: with Swift 6.3 on Linux a closure over an optional Int128 crashes in debug builds.
  private func minus(_ quantity: Quantity?) -> Quantity? {
    guard let quantity else { return nil }
    return -quantity
  }
}
