/// What a file's date cells say of the order of day, month and year.
///
/// ```swift
/// var evidence = DateEvidence()
/// for cell in ["08/04/2022", "24/03/2022"] { evidence.observe(cell) }
/// evidence.verdict  // .decided(DateStyle(order: .dmy))
/// ```
///
/// The order is decided once, from all cells: one with a first number above 12 speaks for every
/// other. Separators may change from cell to cell. Cells that are no date say nothing.
public struct DateEvidence: Sendable {
  /// Cells that are a date in at least one order.
  public private(set) var dates = 0
  /// Cells that are none: neither a date nor empty.
  public private(set) var unreadable = 0

  private var fits: Orders = [.dmy, .mdy, .ymd]
  private var isOpen = false
  private var samples: [String] = []
  /// Orders that some cell fits alone, and the first such cells.
  private var alone = Orders()
  private var aloneSamples: [String] = []
  // The two-digit numbers seen at both ends of dates like 26/01/02.
  private var firstNumbers: UInt128 = 0
  private var thirdNumbers: UInt128 = 0

  private static let mostSamples = 4

  public init() {}

  public mutating func observe(_ cell: Span<UInt8>) {
    if observePlain(cell) { return }
    let scanned: ScannedDate
    do { scanned = try ScannedDate(cell) } catch {
      if error != .empty { unreadable += 1 }
      return
    }
    var possible = Orders()
    var day: Day?
    var differ = false
    for order in DateOrder.allCases {
      guard let parts = scanned.parts(order), ScannedDate.years ~= parts.year,
        1...12 ~= parts.month, 1...31 ~= parts.day
      else { continue }
      possible.insert(Orders(order))
      // The 31st of a short month counts as some day too: it differs from every other reading.
      let read = Day(year: parts.year, month: parts.month, day: 1)?.adding(days: parts.day - 1)
      if let day, read != day { differ = true }
      day = read
    }
    guard !possible.isEmpty else {
      unreadable += 1
      return
    }
    dates += 1
    guard scanned.isNumericTriple else { return }
    if scanned.hasShortYear {
      firstNumbers |= 1 << UInt128(scanned.first.value)
      thirdNumbers |= 1 << UInt128(scanned.third.value)
    }
    isOpen = true
    fits.formIntersection(possible)
    note(possible, cell)
    if differ, samples.count < DateEvidence.mostSamples { samples.append(text(cell)) }
  }

  private mutating func note(_ possible: Orders, _ cell: Span<UInt8>) {
    guard possible == .dmy || possible == .mdy, !alone.contains(possible) else { return }
    alone.insert(possible)
    aloneSamples.append(text(cell))
  }

  /// `2026-01-31` and `31/01/2026`: nearly every cell of nearly every file. `false` leaves the cell
  /// to be looked at as a whole.
  private mutating func observePlain(_ cell: Span<UInt8>) -> Bool {
    guard let numbers = PlainDate(cell), ScannedDate.years ~= numbers.year else { return false }
    let (first, second) = (numbers.first, numbers.second)
    if numbers.isYearFirst {
      guard 1...12 ~= first, 1...31 ~= second else { return false }
      dates += 1
      return true
    }
    var possible = Orders()
    if 1...31 ~= first, 1...12 ~= second { possible.insert(.dmy) }
    if 1...12 ~= first, 1...31 ~= second { possible.insert(.mdy) }
    guard !possible.isEmpty else { return false }
    dates += 1
    isOpen = true
    fits.formIntersection(possible)
    note(possible, cell)
    let differ = possible == [.dmy, .mdy] && first != second
    if differ, samples.count < DateEvidence.mostSamples { samples.append(text(cell)) }
    return true
  }

  public mutating func observe(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    observe(bytes.span)
  }

  /// Cells that contradict each other: one that only has the day first, and one that only has the
  /// month first. Nothing where there aren't both.
  public var contradiction: [String] { alone == [.dmy, .mdy] ? aloneSamples : [] }

  public var verdict: DateVerdict {
    guard dates > 0 else { return .neither }
    guard isOpen else { return .decided(DateStyle(order: .ymd)) }
    var left = fits
    // Years vary less than days. Where 26/01/02 could be of 2026 but the last number doesn't vary
    // more than the first, it is read as nearly everyone writes short dates: the year last.
    if left != .ymd, left.contains(.ymd),
      thirdNumbers.nonzeroBitCount <= firstNumbers.nonzeroBitCount
    {
      left.remove(.ymd)
    }
    // One first number beside three last ones and more: a year in front, not a day of many years.
    if left.contains(.ymd), firstNumbers.nonzeroBitCount == 1, thirdNumbers.nonzeroBitCount >= 3 {
      left = .ymd
    }
    let orders = DateOrder.allCases.filter { left.contains(Orders($0)) }
    guard let first = orders.first else { return .neither }
    // 05/05/2026 is the same day in both orders.
    if orders.count == 1 || samples.isEmpty { return .decided(DateStyle(order: first)) }
    return .either(orders: orders, samples: samples)
  }

  private struct Orders: OptionSet, Sendable {
    let rawValue: UInt8
    static let dmy = Orders(rawValue: 1)
    static let mdy = Orders(rawValue: 2)
    static let ymd = Orders(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ order: DateOrder) {
      switch order {
      case .dmy: self = .dmy
      case .mdy: self = .mdy
      case .ymd: self = .ymd
      }
    }
  }
}

public enum DateVerdict: Hashable, Sendable {
  case decided(DateStyle)
  /// More than one order fits every cell, and the days differ. A few such cells, as they stand.
  case either(orders: [DateOrder], samples: [String])
  /// No date at all, or no order fits every cell.
  case neither
}
