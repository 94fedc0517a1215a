import Money

/// A line of the activity download as a row.
struct PayPalLine {
  var row: Row
  let meaning: PayPalMeaning
  /// Where gross and fee don't make the net: then the net counts, for it moves the balance.
  var remark: Issue?

  /// `nil` for a line that moves no money: an order line, an invoice.
  init?(
    _ record: DelimitedTable.Record, _ sheet: Sheet<PayPalField>, _ options: ReadingOptions,
    usualStatus: String
  ) throws(CellDefect) {
    let type = sheet.text(record, sheet.columns.has(.type) ? .type : .descriptor)
    meaning = PayPalMeaning(type: type)
    if meaning == .memo { return nil }

    let day = try sheet.day(record, .date)
    guard let currency = try sheet.currency(record, .currency, options) else {
      throw sheet.defect(record, .currency, .missingCurrency)
    }
    let fee = try sheet.quantity(record, .fee)
    let gross = try sheet.quantity(record, sheet.columns.has(.gross) ? .gross : .amount)
    let net = try sheet.quantity(record, .net)
    guard let amount = net ?? PayPalLine.net(gross, fee) else {
      throw sheet.missing(record, sheet.columns.has(.net) ? .net : .amount)
    }

    let name = sheet.text(record, .name)
    let description = [name, type, sheet.text(record, .title), sheet.text(record, .subject)]
      .filter { !$0.isEmpty }.joined(separator: " | ")
    row = Row(
      line: record.line, day: day, amount: amount, currency: currency, description: description)
    if net != nil { remark = row.take(gross: gross, fee: fee) }
    row.kind = meaning.kind(of: amount)
    row.counterparty = name.isEmpty ? nil : name
    row.balance = try sheet.quantity(record, .balance)
    tie(id: sheet.text(record, .id), reference: sheet.text(record, .reference))
    let status = sheet.text(record, .status)
    row.standing = standing(
      StatusWord(status), isUsual: status.isEmpty || status == usualStatus,
      impact: sheet.text(record, .impact))
  }

  private static func net(_ gross: Quantity?, _ fee: Quantity?) -> Quantity? {
    gross?.adding(fee ?? .zero)
  }

  /// What the row belongs to. A payment is its event's main row; other rows name theirs.
  private mutating func tie(id: String, reference: String) {
    row.id = id.isEmpty ? nil : id
    let reference = reference.isEmpty ? nil : reference
    switch meaning {
    case .payment: row.event = row.id
    case .conversion, .fee, .tax: row.event = reference
    case .refund, .chargeback:
      row.event = row.id
      row.about = reference
    case .hold: row.about = reference
    case .transfer, .adjustment, .interest, .memo: break
    }
  }

  private static let memo = Phrasebook(["memo", "mémo", "مذكرة"])

  private func standing(_ status: StatusWord, isUsual: Bool, impact: String) -> Row.Standing {
    if PayPalLine.memo.matches(impact) {
      return .cancelled
    }
    switch status {
    case .cancelled: return .cancelled
    case .pending: return .pending
    case .unknown where !isUsual: return .pending
    case .posted, .unknown: return meaning == .hold ? .pending : .posted
    }
  }
}

extension PayPalMeaning {
  func kind(of amount: Quantity) -> Row.Kind {
    switch self {
    case .payment: amount.isNegative ? .expense : .income
    case .refund: .refund
    case .chargeback: .chargeback
    case .conversion: .conversion
    case .transfer: .transfer
    case .fee: .fee
    case .tax: .tax
    case .adjustment: .adjustment
    case .interest: .interest
    case .hold: .hold
    case .memo: .other
    }
  }
}
