import Money

/// How one file writes days and amounts, decided from all of them.
struct QIFStyles {
  private var dates = DateEvidence()
  private var numbers = NumberEvidence()
  private var samples: [String] = []
  private var days = DateStyle(order: .ymd)
  /// `nil` where the file mixes both marks.
  private var mark: DecimalMark? = .point

  mutating func observe(_ transaction: QIFTransaction) {
    dates.observe(transaction.date.span)
    if samples.count < 4, !transaction.date.isEmpty {
      samples.append(transaction.date.prefix(40).text)
    }
    numbers.observe(transaction.amount.span)
  }

  mutating func decide(_ options: ReadingOptions) throws(Refusal) {
    switch dates.verdict {
    case .decided(let style): days = style
    case .either(let orders, let cells):
      // Nobody writes 12.31.2026: with dots the day comes first.
      let dotted = cells.allSatisfy { $0.contains(".") && !$0.contains("/") }
      if options.dateOrder == nil, dotted, orders.contains(.dmy) {
        days = DateStyle(order: .dmy)
        break
      }
      guard let answer = options.dateOrder, orders.contains(answer) else {
        throw .question(.dateOrder(fits: orders, samples: cells))
      }
      days = DateStyle(order: answer)
    case .neither:
      if let answer = options.dateOrder {
        days = DateStyle(order: answer)
      } else if dates.dates > 0 {
        // Some rows can only be one order, others only another.
        throw .question(.dateOrder(fits: [.dmy, .mdy], samples: samples))
      }
    }
    switch numbers.verdict {
    case .decided(let decided): mark = decided
    case .same: break
    case .either(let cells):
      guard let answer = options.decimal else { throw .question(.decimal(samples: cells)) }
      mark = answer
    case .neither: mark = options.decimal
    }
  }

  func day(_ cell: ArraySlice<UInt8>) throws(Issue.Reason) -> Day {
    do throws(DateDefect) { return try days.read(cell.span).day } catch {
      switch error {
      case .empty: throw .missingDate
      case .unreadable: throw .unreadableDate
      case .impossible: throw .impossibleDate
      }
    }
  }

  func amount(_ cell: ArraySlice<UInt8>) throws(Issue.Reason) -> Quantity {
    do throws(NumberDefect) {
      if let mark { return try NumberStyle(decimal: mark).read(cell.span).quantity }
      // Each cell by its own mark, where only one fits.
      let point = try? NumberStyle(decimal: .point).read(cell.span).quantity
      let comma = try? NumberStyle(decimal: .comma).read(cell.span).quantity
      guard let either = point ?? comma, point == nil || comma == nil || point == comma else {
        throw .unreadable
      }
      return either
    } catch {
      switch error {
      case .empty, .dashes: throw .missingAmount
      case .unreadable: throw .unreadableNumber
      case .tooLarge: throw .numberTooLarge
      case .tooManyDigits: throw .tooManyDigits
      }
    }
  }
}
