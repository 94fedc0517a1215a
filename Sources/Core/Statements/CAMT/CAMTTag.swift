/// The elements of ISO 20022's camt messages that a statement's money is told by. All others are
/// passed over.
enum CAMTTag: String, CaseIterable {
  case other = ""
  // The message, an account's statement, report or notification in it.
  case header = "GrpHdr"
  case statement = "Stmt"
  case report = "Rpt"
  case notification = "Ntfctn"
  case created = "CreDtTm"
  case account = "Acct"
  case id = "Id"
  case iban = "IBAN"
  case bban = "BBAN"
  case otherID = "Othr"
  case proprietaryAccount = "PrtryAcct"
  case currency = "Ccy"
  // A balance.
  case balance = "Bal"
  case type = "Tp"
  case codeOrProprietary = "CdOrPrtry"
  case code = "Cd"
  case proprietary = "Prtry"
  case date = "Dt"
  case dateTime = "DtTm"
  // An entry.
  case entry = "Ntry"
  case amount = "Amt"
  case direction = "CdtDbtInd"
  case reversal = "RvslInd"
  case status = "Sts"
  case booked = "BookgDt"
  case valued = "ValDt"
  case bankReference = "AcctSvcrRef"
  case entryReference = "NtryRef"
  case entryText = "AddtlNtryInf"
  case transactionCode = "BkTxCd"
  case domain = "Domn"
  case family = "Fmly"
  case subfamily = "SubFmlyCd"
  case charges = "Chrgs"
  case chargeRecord = "Rcrd"
  case chargeIsIncluded = "ChrgInclInd"
  // The transactions that an entry is made of.
  case details = "TxDtls"
  case parties = "RltdPties"
  case debtor = "Dbtr"
  case creditor = "Cdtr"
  case ultimateDebtor = "UltmtDbtr"
  case ultimateCreditor = "UltmtCdtr"
  case party = "Pty"
  case agent = "Agt"
  case institution = "FinInstnId"
  case name = "Nm"
  case remittance = "RmtInf"
  case unstructured = "Ustrd"
  case structured = "Strd"
  case creditorReference = "CdtrRefInf"
  case reference = "Ref"
  case remittanceText = "AddtlRmtInf"
  case detailText = "AddtlTxInf"
  case amountDetails = "AmtDtls"
  case instructedAmount = "InstdAmt"
  case relatedDates = "RltdDts"

  /// The tag of a name in the file.
  init(_ name: ArraySlice<UInt8>) {
    guard let packed = CAMTTag.pack(name) else {
      self = .other
      return
    }
    var slot = CAMTTag.slot(packed)
    while let known = CAMTTag.table[slot] {
      if known.packed == packed {
        self = known.tag
        return
      }
      slot = (slot + 1) % CAMTTag.slots
    }
    self = .other
  }

  /// Up to sixteen bytes as a number; names that matter are no longer.
  private static func pack(_ name: some Collection<UInt8>) -> UInt128? {
    guard 1...16 ~= name.count else { return nil }
    var packed: UInt128 = 0
    for byte in name { packed = packed << 8 | UInt128(byte) }
    return packed
  }

  private static let slots = 256

  private static func slot(_ packed: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: packed) ^ UInt64(truncatingIfNeeded: packed >> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// Open addressing over four times as many slots as there are tags.
  private static let table: [(packed: UInt128, tag: CAMTTag)?] = {
    var table = [(packed: UInt128, tag: CAMTTag)?](repeating: nil, count: slots)
    for tag in allCases {
      guard let packed = pack(tag.rawValue.utf8) else { continue }
      var place = slot(packed)
      while table[place] != nil { place = (place + 1) % slots }
      table[place] = (packed, tag)
    }
    return table
  }()
}
