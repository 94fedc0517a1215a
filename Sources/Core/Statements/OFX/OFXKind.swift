extension Row.Kind {
  /// What a TRNTYPE says (OFX 2.2 section 11.4.4.3). `CREDIT` and
  /// `DEBIT` only repeat the sign; `CHECK` and `PAYMENT` may be anything that is paid for.
  init(ofx type: String, isNegative: Bool) {
    switch type.uppercased() {
    case "INT": self = .interest
    case "DIV": self = .dividend
    case "FEE", "SRVCHG": self = .fee
    case "ATM", "CASH": self = .cash
    case "XFER": self = .transfer
    case "DIRECTDEP": self = isNegative ? .other : .income
    case "POS", "DIRECTDEBIT", "REPEATPMT": self = isNegative ? .expense : .other
    case "HOLD": self = .hold
    default: self = .other
    }
  }
}
