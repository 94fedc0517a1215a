import Money

/// What the cells of a column hold, counted over the beginning of a file.
struct ColumnProfile {
  private(set) var filled = 0
  private(set) var dates = 0
  /// Days and months without a year: `05/09`.
  private(set) var yearless = 0
  private(set) var numbers = 0
  private(set) var negatives = 0
  /// Numbers with a fraction, a sign or a currency: money rather than a count or an id.
  private(set) var moneyLike = 0
  private(set) var currencies = 0
  private(set) var directions = 0
  /// Words that say which way money went where a column is known to tell that.
  private(set) var sides = 0
  private(set) var letters = 0
  private(set) var length = 0
  private(set) var distinct: Set<[UInt8]> = []

  mutating func add(_ cell: ArraySlice<UInt8>) {
    guard !cell.isEmpty, !ColumnProfile.isDashes(cell) else { return }
    filled += 1
    length += min(cell.count, 200)
    distinct.insert(Array(cell.prefix(64)))
    if StatementWords.direction(cell) != nil { directions += 1 }
    if StatementWords.side(cell) != nil { sides += 1 }
    if ColumnProfile.currency(cell) != nil { currencies += 1 }
    guard Figure.looksLikeOne(cell) || ColumnProfile.mayBeDate(cell) else {
      letters += 1
      return
    }
    var date = DateEvidence()
    date.observe(cell.span)
    if date.dates > 0 {
      dates += 1
      // 20260131 and 2026.01 may be either.
      if cell.contains(where: { !(0x30...0x39 ~= $0) && $0 != 0x2E }) { return }
    }
    if YearlessDate.isOne(cell) { yearless += 1 }
    for mark in DecimalMark.allCases {
      guard let read = try? NumberStyle(decimal: mark).read(cell.span) else { continue }
      numbers += 1
      if read.quantity.isNegative { negatives += 1 }
      let isSigned = read.quantity.isNegative || cell.first == UInt8(ascii: "+")
      // Ids and counts aren't written in groups of thousands.
      let isGrouped = cell.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      if read.quantity.scale > 0 || isSigned || isGrouped || read.currency != nil {
        moneyLike += 1
      }
      return
    }
    letters += 1
  }

  /// Dashes stand for nothing: ASCII's, or U+2010 to U+2015 and U+2212.
  private static func isDashes(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count <= 9
      && cell.allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == 0xE2 || $0 == 0x80 || 0x88...0x95 ~= $0
      }
  }

  private static func mayBeDate(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count <= 48 && cell.contains { 0x30...0x39 ~= $0 || 0xA0...0xB9 ~= $0 }
  }

  /// The currency of a cell that holds nothing else.
  static func currency(_ cell: ArraySlice<UInt8>) -> Currency? {
    guard 1...24 ~= cell.count, !(0x30...0x39 ~= cell[cell.startIndex]) else { return nil }
    let text = String(decoding: cell, as: UTF8.self)
    return Currency.iso(text) ?? Currency.symbol(text)
  }

  private func mostly(_ count: Int, _ percent: Int = 60) -> Bool {
    count > 0 && count * 100 >= filled * percent
  }

  var holdsDates: Bool { mostly(dates + yearless) }
  var holdsNumbers: Bool { mostly(numbers) }
  var holdsMoney: Bool { mostly(numbers, 80) && moneyLike * 2 >= numbers }
  var holdsCurrencies: Bool { mostly(currencies, 80) }
  var holdsDirections: Bool { mostly(directions, 90) }
  var holdsText: Bool { mostly(letters) }
  var isUnique: Bool { filled > 0 && distinct.count == filled }

  /// Whether what the column holds doesn't contradict a meaning. An empty column contradicts none,
  /// and a sure name is believed although many cells are broken.
  func allows(_ meaning: ColumnMeaning, isSure: Bool) -> Bool {
    guard filled > 0 else { return true }
    switch meaning {
    case .date, .valueDate: return isSure ? mostly(dates + yearless, 30) : holdsDates
    case .amount, .debit, .credit, .balance, .fee, .tax, .originalAmount:
      return isSure ? mostly(numbers, 30) : holdsNumbers
    case .currency, .originalCurrency: return holdsCurrencies
    case .direction: return isSure ? mostly(sides, 50) : holdsDirections
    // A standing is a word.
    case .status: return !mostly(numbers)
    case .description, .counterparty, .reference, .account, .ignored: return true
    }
  }
}
