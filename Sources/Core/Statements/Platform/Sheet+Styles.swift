import Money

extension Sheet {
  /// Decides the decimal mark from all cells of these columns; asks where both marks fit and
  /// `usual` (what this platform always writes) doesn't decide.
  mutating func decideNumbers(
    _ fields: [Field], _ options: ReadingOptions, usual: DecimalMark? = nil,
    currency: Currency? = nil
  ) throws(Refusal) {
    if let decimal = options.decimal {
      numbers = NumberStyle(decimal: decimal)
      return
    }
    var evidence = NumberEvidence(currency: currency)
    for field in fields {
      guard let column = columns[field] else { continue }
      for record in records { evidence.observe(record[column].span) }
    }
    switch evidence.verdict {
    case .decided(let mark): numbers = NumberStyle(decimal: mark)
    case .same: numbers = NumberStyle(decimal: usual ?? .point)
    case .either(let samples):
      guard let usual else { throw .question(.decimal(samples: samples)) }
      numbers = NumberStyle(decimal: usual)
    case .neither:
      guard let usual else { throw .question(.decimal(samples: [])) }
      numbers = NumberStyle(decimal: usual)
    }
  }

  /// Decides the order of day, month and year from all cells of these columns; asks where the cells
  /// leave it open and neither `usual` nor the run of the days tells. `subject` is the column that
  /// says what a line is about; `seen` is an order that the report was seen in, which two days are
  /// enough to confirm.
  mutating func decideDates(
    _ fields: [Field], _ options: ReadingOptions, usual: DateOrder? = nil, subject: Field? = nil,
    seen: DateOrder? = nil
  ) throws(Refusal) {
    if let order = options.dateOrder {
      dates = DateStyle(order: order)
      return
    }
    var evidence = DateEvidence()
    for field in fields {
      guard let column = columns[field] else { continue }
      for record in records { evidence.observe(record[column].span) }
    }
    switch evidence.verdict {
    case .decided(let style): dates = style
    case .neither:
      if evidence.dates == 0 { return }
      guard let usual else { throw .question(.dateOrder(fits: [.dmy, .mdy], samples: [])) }
      dates = DateStyle(order: usual)
    case .either(let orders, let samples):
      // Nobody writes 12.31.2026: with dots the day comes first.
      let usual = samples.allSatisfy { $0.contains(".") && !$0.contains("/") } ? .dmy : usual
      if let usual, orders.contains(usual) {
        dates = DateStyle(order: usual)
      } else if let first = fields.first, let likely = likely(orders, first, subject, seen) {
        dates = DateStyle(order: likely)
        remarks.append(.inferred(likely, samples, column: name(first)))
      } else {
        throw .question(.dateOrder(fits: orders, samples: samples))
      }
    }
  }

  /// The one order under which the lines run the way a statement's lines run.
  private func likely(
    _ orders: [DateOrder], _ field: Field, _ subject: Field?, _ seen: DateOrder?
  ) -> DateOrder? {
    guard let column = columns[field] else { return nil }
    let runs = orders.map { order in
      DayRun(records.lazy.compactMap { try? DateStyle(order: order).read($0[column].span).day })
    }
    let sorted = runs.indices.filter { runs[$0].isSorted }
    if sorted.count == 1 { return orders[sorted[0]] }
    // The same payment month after month may well fall on the same day; different ones don't.
    guard !sorted.isEmpty, let subject, areDifferent(subject, field) else { return nil }
    // Two days are no run: the first of two months, or two days of one, as likely as not.
    let varying = sorted.filter { runs[$0].varies }
    guard varying.count == 1, case let order = orders[varying[0]] else { return nil }
    return order == seen || runs[varying[0]].isRun ? order : nil
  }

  /// Whether most lines are about something of their own, and nothing comes again on most days.
  private func areDifferent(_ subject: Field, _ field: Field) -> Bool {
    guard let column = columns[field] else { return false }
    var subjects = DaySubjects()
    for record in records {
      guard let day = try? DateStyle(order: .dmy).read(record[column].span).day else { continue }
      subjects.add(day.number, HeaderName.normalised(text(record, subject).prefix(80)))
    }
    return !subjects.recur && subjects.kindCount * 2 > records.count
  }
}

/// How the days of a file run, in the order of its lines, under one reading of its dates.
///
/// Exports are sorted, newest or oldest first. And where day and month change places, the days of
/// one month become the same day of month after month: 1, 2 and 3 February turn into 2 January,
/// 2 February and 2 March.
struct DayRun {
  private(set) var isSorted = true
  private var days: Set<Int> = []
  private var all: Set<Day> = []

  init(_ run: some Sequence<Day>) {
    var rises = false
    var falls = false
    var last: Day?
    for day in run {
      if let last {
        if last < day { rises = true }
        if day < last { falls = true }
      }
      last = day
      days.insert(day.civil.day)
      all.insert(day)
    }
    isSorted = !(rises && falls)
  }

  /// Whether there are enough different days to tell of a run.
  var isRun: Bool { all.count >= 3 }

  /// Whether different days are different days of the month.
  var varies: Bool { all.count < 2 || days.count > 1 }
}
