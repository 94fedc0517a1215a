import Money

/// What an entry (`Ntry`) says, collected while it is read.
struct CAMTEntry {
  let line: Int
  var amount: CAMTAmount?
  var isCredit: Bool?
  var isReversal = false
  var status: ArraySlice<UInt8> = []
  var booked: ArraySlice<UInt8>?
  var valued: ArraySlice<UInt8>?
  /// A day of the transaction beneath, where the entry itself has none.
  var related: ArraySlice<UInt8>?
  var bankReference = ""
  var entryReference = ""
  var subfamily: ArraySlice<UInt8> = []
  var text = ""
  var detailText = ""
  private var purpose: [UInt8] = []
  private var references: [UInt8] = []
  var instructed: CAMTAmount?
  var charges: [Charge] = []
  var details = 0
  private var debtor = Party()
  private var creditor = Party()

  init(line: Int) { self.line = line }

  struct Charge {
    var amount: CAMTAmount?
    var isCredit: Bool?
    var isIncluded = false
  }

  /// One side of the payment. The transactions of a batch may each have another.
  private struct Party {
    var name: [UInt8]?
    var isUltimate = false
    var differs = false

    mutating func add(_ found: ArraySlice<UInt8>, isUltimate ultimate: Bool) {
      guard !found.isEmpty else { return }
      if ultimate, name != nil { return }
      if let known = name, !isUltimate, !known.elementsEqual(found) { differs = true }
      name = Array(found)
      isUltimate = ultimate
    }
  }

  mutating func addParty(_ name: ArraySlice<UInt8>, isDebtor: Bool, isUltimate: Bool) {
    if isDebtor {
      debtor.add(name, isUltimate: isUltimate)
    } else {
      creditor.add(name, isUltimate: isUltimate)
    }
  }

  static let longestText = 2000

  mutating func addPurpose(_ text: ArraySlice<UInt8>) { CAMTEntry.add(text, to: &purpose) }
  mutating func addReference(_ text: ArraySlice<UInt8>) { CAMTEntry.add(text, to: &references) }

  private static func add(_ text: ArraySlice<UInt8>, to list: inout [UInt8]) {
    guard !text.isEmpty, list.count < longestText else { return }
    if !list.isEmpty { list.append(0x20) }
    list += text.prefix(longestText)
  }
}

extension CAMTEntry {
  /// The row that the entry is. `created` is the message's own day.
  func row(_ options: ReadingOptions, account: Currency?, created: Day?) throws(CAMTDefect) -> Row {
    guard let amount else { throw CAMTDefect(reason: .missingAmount, element: .amount) }
    guard let isCredit else { throw CAMTDefect(reason: .missingAmount, element: .direction) }
    let magnitude = try amount.quantity()
    let currency = try amount.currency(options) ?? account ?? options.currency
    let valueDay = try day(valued, .valued)
    let relatedDay = related.flatMap { try? CAMTValues.day($0) }
    guard let day = try day(booked, .booked) ?? valueDay ?? relatedDay ?? created else {
      throw CAMTDefect(reason: .missingDate, element: .booked)
    }
    // A reversal's direction is the entry's own, so that the mark changes nothing in the amount.
    var row = Row(
      line: line, day: day, amount: isCredit ? magnitude : -magnitude, currency: currency,
      kind: kind, description: description)
    row.valueDay = valueDay
    row.standing = standing
    row.id = reference
    row.counterparty = counterparty(isCredit)
    addCharges(to: &row, currency)
    if !isCredit, details <= 1, let instructed, let target = try? instructed.currency(options),
      let currency, target != currency, let arriving = try? instructed.quantity()
    {
      row.arrives = Row.Arrival(amount: arriving, currency: target)
    }
    return row
  }

  private func day(_ text: ArraySlice<UInt8>?, _ element: CAMTTag) throws(CAMTDefect) -> Day? {
    guard let text, !text.isEmpty else { return nil }
    do throws(Issue.Reason) { return try CAMTValues.day(text) } catch {
      throw CAMTDefect(reason: error, element: element, text: text.text)
    }
  }

  /// Only BOOK moved money. An entry without a status, as some notifications have it, is booked.
  private var standing: Row.Standing {
    status.isEmpty || status.elementsEqual("BOOK".utf8) ? .posted : .pending
  }

  /// The servicer's reference is the entry's own by the standard. Of the numbers that banks give in
  /// `NtryRef` only long ones are: short ones count the entries of one statement.
  private var reference: String? {
    if !CAMTEntry.isNoReference(bankReference) { return bankReference }
    let significant = entryReference.utf8.drop { $0 == UInt8(ascii: "0") }
    return significant.count >= 8 && !CAMTEntry.isNoReference(entryReference)
      ? entryReference : nil
  }

  private static func isNoReference(_ text: String) -> Bool {
    text.isEmpty || text == "NONREF" || text == "NOTPROVIDED" || text == "NOT PROVIDED"
      || text.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private var description: String {
    var main = purpose[...].folded
    if main.isEmpty { main = references[...].folded }
    if main.isEmpty { main = detailText }
    return Narrative.sentence(text, main)
  }

  /// The other side; in a reversal the parties are those of the payment that is reversed.
  private func counterparty(_ isCredit: Bool) -> String? {
    let other = isCredit != isReversal ? debtor : creditor
    guard let name = other.name, !other.differs else { return nil }
    let folded = name[...].folded
    return folded.isEmpty ? nil : folded
  }

  /// ISO 20022 external codes for the subfamily of a transaction.
  private var kind: Row.Kind {
    switch subfamily.count == 4 ? subfamily.text : "" {
    case "CHRG", "COMM", "COME", "COMI", "COMT", "FEES": .fee
    case "INTR": .interest
    case "DVCA", "DVID": .dividend
    case "TAXE": .tax
    case "CWDL", "CDPT": .cash
    default: .other
    }
  }

  /// Charges that the message says are within the amount, all of them and as costs. Banks mark
  /// discounts on charges that they bill apart in the same way; those are left as they are.
  private func addCharges(to row: inout Row, _ currency: Currency?) {
    var fee = Quantity.zero
    for charge in charges {
      guard charge.isIncluded, charge.isCredit == false, let amount = charge.amount,
        let magnitude = try? amount.quantity(), let code = currency?.code,
        amount.code?.elementsEqual(code.utf8) == true, let sum = fee.subtracting(magnitude)
      else { return }
      fee = sum
    }
    guard !fee.isZero, let gross = row.amount.subtracting(fee) else { return }
    row.fee = fee
    row.gross = gross
  }
}
