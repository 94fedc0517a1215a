import Ledger
import Money
import Store

/// What conversions cost: what was given away at the table's rate of the day, less what was
/// received. A platform's spread is as real as its fee, and nobody's statement shows it.
struct ConversionLoss {
  /// A loss is positive. Its unconverted part is what was given on days without a table rate.
  private(set) var loss: Valuation

  init(_ reader: Reader, in currency: Currency, days: ClosedRange<Day>) throws {
    loss = Valuation(in: currency)
    guard let account = try reader.account(named: .conversion) else { return }
    let rates = try reader.rates()
    var open: (entry: RowID, legs: [PostingLine])?
    try reader.postings(of: account, in: days) { line in
      if let current = open, current.entry == line.entry {
        open?.legs.append(line)
      } else {
        if let current = open { add(current.legs, rates) }
        open = (line.entry, [line])
      }
    }
    if let current = open { add(current.legs, rates) }
  }

  /// The conversion account holds what was given (positive) against what was received (negative).
  private mutating func add(_ legs: [PostingLine], _ rates: Rates) {
    var value: Int128 = 0
    for leg in legs {
      guard let worth = rates.convert(leg.amount, to: loss.currency, on: leg.day) else {
        for given in legs where given.amount.minorUnits > 0 { loss.add(unknown: given.amount) }
        return
      }
      value += Int128(worth.minorUnits)
    }
    guard let fitting = Int64(exactly: value), let day = legs.first?.day else { return }
    loss.add(Amount(minorUnits: fitting, loss.currency), on: day, rates)
  }
}
