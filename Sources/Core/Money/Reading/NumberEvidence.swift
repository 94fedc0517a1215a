/// What a column's cells say of its decimal mark.
///
/// ```swift
/// var evidence = NumberEvidence()
/// for cell in ["25,000", "1,234.56"] { evidence.observe(cell) }
/// evidence.verdict  // .decided(.point)
/// ```
///
/// A mark that occurs twice groups; a mark followed by other than three digits parts; a cell with
/// both marks decides; `25,000` alone fits both, and then a person has to say. Cells that are no
/// number under either mark say nothing.
public struct NumberEvidence: Sendable {
  /// Cells that are a number under at least one mark.
  public private(set) var numbers = 0
  /// Cells that are not: neither a number nor empty nor dashes.
  public private(set) var unreadable = 0

  private let currency: Currency?
  private let isStated: Bool
  private var fitsPoint = true
  private var fitsComma = true
  private var moneyFitsPoint = true
  private var moneyFitsComma = true
  private var samples: [String] = []

  private static let mostSamples = 4

  /// With `currency`, a reading that would need more digits than the currency has yields to one
  /// that doesn't: `1,234` in Egyptian pounds isn't one pound and 23.4 piastres. A currency in the
  /// cell itself comes first.
  ///
  /// - Parameter isStated: whether the file itself names the currency.
  public init(currency: Currency? = nil, isStated: Bool = false) {
    self.currency = currency
    self.isStated = isStated
  }

  public mutating func observe(_ cell: Span<UInt8>) {
    if observePlain(cell) { return }
    let scanned: ScannedNumber
    do { scanned = try ScannedNumber(cell) } catch {
      if error != .empty && error != .dashes { unreadable += 1 }
      return
    }
    let point = try? scanned.quantity(.point)
    let comma = try? scanned.quantity(.comma)
    guard point != nil || comma != nil else {
      unreadable += 1
      return
    }
    numbers += 1
    if point == nil { fitsPoint = false }
    if comma == nil { fitsComma = false }
    guard let point, let comma, point != comma else { return }
    if let currency = scanned.currency ?? currency {
      let most = currency.digitsInUse
      // Zeros are digits where the file itself names the currency: nobody writes five pounds there as
      // `5,000`. What was said beside it may be wrong.
      let zerosCount = isStated || scanned.currency != nil
      if (zerosCount ? point.scale : point.normalized.scale) > most { moneyFitsPoint = false }
      if (zerosCount ? comma.scale : comma.normalized.scale) > most { moneyFitsComma = false }
    }
    if samples.count < NumberEvidence.mostSamples {
      samples.append(text(cell))
    }
  }

  /// Digits with one mark at most that can only be the fraction's: nearly every cell of nearly
  /// every file. `false` leaves the cell to be looked at as a whole.
  private mutating func observePlain(_ cell: Span<UInt8>) -> Bool {
    let start = cell.count > 0 && cell[0] == UInt8(ascii: "-") ? 1 : 0
    guard start + 1...start + 18 ~= cell.count else { return false }
    var markAt = -1
    for at in start..<cell.count {
      let byte = cell[at]
      if byte &- UInt8(ascii: "0") < 10 { continue }
      guard markAt < 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return false }
      markAt = at
    }
    if markAt >= 0 {
      let (before, after) = (markAt - start, cell.count - markAt - 1)
      guard before + after > 0 else { return false }
      let mayGroup = after == 3 && 1...3 ~= before && cell[start] != UInt8(ascii: "0")
      if mayGroup { return false }
      if cell[markAt] == UInt8(ascii: ".") { fitsComma = false } else { fitsPoint = false }
    }
    numbers += 1
    return true
  }

  public mutating func observe(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    observe(bytes.span)
  }

  /// Where every cell fits both marks and only the currency's digits tell which it is: a few of the
  /// cells whose value that decided, as they stand.
  public var decidedByCurrency: [String] {
    fitsPoint && fitsComma && moneyFitsPoint != moneyFitsComma ? samples : []
  }

  public var verdict: NumberVerdict {
    switch (fitsPoint, fitsComma) {
    case (true, false): return .decided(.point)
    case (false, true): return .decided(.comma)
    case (false, false): return .neither
    case (true, true):
      if samples.isEmpty { return .same }
      switch (moneyFitsPoint, moneyFitsComma) {
      case (true, false): return .decided(.point)
      case (false, true): return .decided(.comma)
      default: return .either(samples: samples)
      }
    }
  }
}

public enum NumberVerdict: Hashable, Sendable {
  case decided(DecimalMark)
  /// No cell's value depends on the mark: either will do.
  case same
  /// Both marks fit every cell, and the values differ. A few such cells, as they stand.
  case either(samples: [String])
  /// Some cells fit only one mark and some only the other.
  case neither
}

func text(_ cell: Span<UInt8>) -> String {
  var bytes: [UInt8] = []
  for at in 0..<min(cell.count, 64) { bytes.append(cell[at]) }
  return String(decoding: bytes, as: UTF8.self)
}
