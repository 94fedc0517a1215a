import Money

/// Goes through a file's records, knows under which header each stands, and tells what the lines
/// are that are no rows.
struct TableWalker {
  private(set) var reader: RecordReader
  private(set) var layouts: [Layout]
  /// The table that the record stands in; `nil` before the first header.
  private(set) var current: Int?
  /// What preamble lines said of the table that follows.
  private(set) var section = Section()
  /// How many headers have been passed.
  private(set) var tables = 0
  /// Makes a header that a mapping describes known at once.
  private let isMapped: Bool
  /// A currency or an account was named since the last header.
  private var isAnnounced = false

  struct Section: Hashable {
    var currency: Currency?
    var account: String?
    var days = StatementDays()
  }

  /// A line that is no row.
  enum OddLine {
    case heading
    case preamble
    case balance(StatementWords.Label, NumberCell?)
    case total
    /// More text of the row above.
    case continuation(String)
    /// A movement that has no day yet, and says so where the day would be.
    case pending
    case defect(Issue)
  }

  init(_ reader: RecordReader, _ layouts: [Layout], isMapped: Bool) {
    self.reader = reader
    self.layouts = layouts
    self.isMapped = isMapped
    if layouts.count == 1, layouts[0].header.isEmpty { current = 0 }
    self.reader.usualCount = layouts.first.map { $0.usualCount }
  }

  var layout: Layout? { current.map { layouts[$0] } }

  /// The next record that isn't blank.
  mutating func step() throws(Refusal) -> RecordReader.Step {
    while true {
      let step = try reader.step()
      if step == .record, reader.count == 1 ? reader.isEmpty(0) : reader.isBlank { continue }
      return step
    }
  }

  /// What the record is, where its date cell holds no day.
  mutating func judge(_ style: NumberStyle) -> OddLine {
    let cells = (0..<reader.count).map { reader.text($0) }
    if let heading = enter(cells) { return heading }
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let current else {
      note(cells, filled)
      return labelled(cells, filled, nil, style) ?? .preamble
    }
    let layout = layouts[current]
    if let line = labelled(cells, filled, layout, style) { return line }
    return odd(cells, filled, layout, style)
  }

  // MARK: Headers

  private mutating func enter(_ cells: [String]) -> OddLine? {
    if layouts.contains(where: { $0.names.count == cells.count }),
      let known = known(cells.map { HeaderName.normalised($0) })
    {
      startTable(known)
      reader.usualCount = layouts[known].usualCount
      return .heading
    }
    guard !isMapped, layouts.count < TableWalker.mostLayouts, Layout.isHeader(cells) else {
      return nil
    }
    layouts.append(Layout(header: cells, rows: []))
    startTable(layouts.count - 1)
    reader.usualCount = cells.count
    return .heading
  }

  private func known(_ names: [String]) -> Int? {
    layouts.firstIndex { !$0.names.isEmpty && $0.names == names }
  }

  /// No statement has more tables of different columns.
  private static let mostLayouts = 64

  /// The same header again is a new table only where the lines before it told of another account.
  private mutating func startTable(_ layout: Int) {
    if tables == 0 || current != layout || isAnnounced { tables += 1 }
    current = layout
    isAnnounced = false
  }

  // MARK: Lines with a label

  private func labelled(
    _ cells: [String], _ filled: [Int], _ layout: Layout?, _ style: NumberStyle
  ) -> OddLine? {
    // The label leads the line, or stands where a row has its text.
    var places = Array(filled.prefix(2))
    places += layout?.descriptions ?? []
    for place in places where place < cells.count {
      switch StatementWords.label(cells[place]) {
      case .total: return .total
      case .opening: return .balance(.opening, value(cells, filled, after: place, layout, style))
      case .closing: return .balance(.closing, value(cells, filled, after: place, layout, style))
      case .currency, .account, nil: continue
      }
    }
    return nil
  }

  /// The balance that a labelled line states: in the balance column, or the first number behind
  /// the label, in its own cell or behind a colon.
  private func value(
    _ cells: [String], _ filled: [Int], after place: Int, _ layout: Layout?, _ style: NumberStyle
  ) -> NumberCell? {
    if let balance = layout?.balance, balance < cells.count, balance != place,
      let cell = try? style.read(cells[balance])
    {
      return cell
    }
    for column in filled where column > place {
      if let cell = try? style.read(cells[column]) { return cell }
    }
    guard let colon = cells[place].lastIndex(of: ":") else { return nil }
    return try? style.read(cells[place][cells[place].index(after: colon)...])
  }

  // MARK: The rest

  private mutating func odd(
    _ cells: [String], _ filled: [Int], _ layout: Layout, _ style: NumberStyle
  ) -> OddLine {
    let date = layout.date ?? 0
    let dateCell = date < cells.count ? cells[date] : ""
    let hasMoney = layout.money.contains { $0 < cells.count && !cells[$0].isEmpty }
    let moneyReads = layout.money.contains { $0 < cells.count && isNumber(cells[$0], style) }
    if !hasMoney || (!moneyReads && filled.count <= 2) {
      if dateCell.isEmpty, let text = layout.descriptions.first(where: { filled.contains($0) }),
        filled.allSatisfy({ layout.descriptions.contains($0) || layout.counterparty == $0 }),
        reader.count * 2 > layout.usualCount
      {
        return .continuation(cells[text])
      }
      // A title, a note, or what is said of the next section.
      if filled.count <= 2 || reader.count * 2 <= layout.usualCount {
        note(cells, filled)
        return .preamble
      }
    }
    if moneyReads, StatementWords.standing(dateCell) == .pending { return .pending }
    let reason: Issue.Reason =
      dateCell.isEmpty
      ? .missingDate
      : Figure.looksLikeOne(Array(dateCell.utf8))
        ? dateReason(dateCell) : .unreadableDate
    if !hasMoney, dateCell.isEmpty { note(cells, filled) }
    return .defect(
      Issue(line: reader.line, column: layout.name(of: layout.date), reason: reason, text: dateCell)
    )
  }

  private func isNumber(_ cell: String, _ style: NumberStyle) -> Bool {
    (try? style.read(cell)) != nil
  }

  private func dateReason(_ cell: String) -> Issue.Reason {
    for order in DateOrder.allCases {
      do { _ = try DateStyle(order: order).read(cell) } catch {
        if error == .impossible { return .impossibleDate }
      }
    }
    return .unreadableDate
  }

  /// Takes the currency, the account and the period from a line outside the tables.
  private mutating func note(_ cells: [String], _ filled: [Int]) {
    // A comma in `Dec 15, 2025` may have parted cells.
    section.days.note(filled.prefix(64).map { cells[$0] }.joined(separator: " "))
    for place in filled.prefix(64) {
      let cell = cells[place]
      let parts = cell.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      let label = StatementWords.label(parts[0])
      let inside = parts.count > 1 ? parts[1] : ""
      let next = filled.first { $0 > place }.map { cells[$0] } ?? ""
      switch label {
      case .currency:
        let values = inside.isEmpty ? [cell, next] : [inside]
        if let currency = values.lazy.compactMap({ CurrencyWords.named(in: $0.uppercased()) }).first
        {
          section.currency = currency
        }
      case .account:
        if let account = AccountLabel.account(in: cell, next: next) {
          section.account = account
          isAnnounced = true
        }
      case .opening, .closing, .total, nil:
        break
      }
      if label != .currency, cell.utf8.count <= 120, let currency = codeAlone(cell) {
        section.currency = currency
      }
    }
  }

  /// A code in brackets, alone in its cell, or before an amount: `Relevé de compte (TND)`.
  private func codeAlone(_ cell: String) -> Currency? {
    if cell.utf8.count == 3 { return CurrencyWords.named(in: cell) }
    for part in cell.split(whereSeparator: { "()[]".contains($0) }).dropFirst()
    where part.utf8.count == 3 {
      if let currency = CurrencyWords.named(in: part) { return currency }
    }
    // `All amounts in USD`, `المبالغ بعملة SAR`.
    let words = cell.split(separator: " ").suffix(24)
    for (before, word) in zip(words, words.dropFirst())
    where TableWalker.beforeCode.contains(before) {
      if let currency = CurrencyWords.named(in: word.prefix(4)) { return currency }
    }
    for mark in DecimalMark.allCases {
      if cell.contains(where: \.isNumber), let read = try? NumberStyle(decimal: mark).read(cell) {
        return read.currency
      }
    }
    return nil
  }

  private static let beforeCode: Set<Substring> = ["in", "en", "bei", "بعملة", "بالـ", "بـ"]
}
