/// The tags of OFX that a statement's money is told by. All others are passed over.
enum OFXTag: String, CaseIterable {
  case ofx = "OFX"
  case ofc = "OFC"
  // An account's statement and what it is of.
  case bankStatement = "STMTRS"
  case cardStatement = "CCSTMTRS"
  case loanStatement = "LOANSTMTRS"
  case investmentStatement = "INVSTMTRS"
  case defaultCurrency = "CURDEF"
  case accountID = "ACCTID"
  case ledgerBalance = "LEDGERBAL"
  case balanceAmount = "BALAMT"
  case balanceDate = "DTASOF"
  // Lists of transactions.
  case bankList = "BANKTRANLIST"
  case pendingList = "BANKTRANLISTP"
  case loanList = "LOANTRANLIST"
  case investmentList = "INVTRANLIST"
  case investmentCash = "INVBANKTRAN"
  // A transaction and its fields.
  case transaction = "STMTTRN"
  case pendingTransaction = "STMTTRNP"
  case type = "TRNTYPE"
  case posted = "DTPOSTED"
  case pendingDate = "DTTRAN"
  case available = "DTAVAIL"
  case amount = "TRNAMT"
  case id = "FITID"
  case corrects = "CORRECTFITID"
  case correction = "CORRECTACTION"
  case checkNumber = "CHECKNUM"
  case name = "NAME"
  case extendedName = "EXTDNAME"
  case memo = "MEMO"
  case bankAccountTo = "BANKACCTTO"
  case cardAccountTo = "CCACCTTO"
  case currency = "CURRENCY"
  case originalCurrency = "ORIGCURRENCY"
  case currencySymbol = "CURSYM"
  // Investment transactions, which hold securities as well as money.
  case buyDebt = "BUYDEBT"
  case buyFund = "BUYMF"
  case buyOption = "BUYOPT"
  case buyOther = "BUYOTHER"
  case buyStock = "BUYSTOCK"
  case closeOption = "CLOSUREOPT"
  case investmentIncome = "INCOME"
  case investmentExpense = "INVEXPENSE"
  case journalFund = "JRNLFUND"
  case journalSecurity = "JRNLSEC"
  case marginInterest = "MARGININTEREST"
  case reinvest = "REINVEST"
  case returnOfCapital = "RETOFCAP"
  case sellDebt = "SELLDEBT"
  case sellFund = "SELLMF"
  case sellOption = "SELLOPT"
  case sellOther = "SELLOTHER"
  case sellStock = "SELLSTOCK"
  case split = "SPLIT"
  case transfer = "TRANSFER"

  var isStatement: Bool {
    switch self {
    case .bankStatement, .cardStatement, .loanStatement, .investmentStatement: true
    default: false
    }
  }

  /// A part of a transaction whose own ACCTID or CURSYM is not the transaction's or the account's.
  var isPart: Bool {
    switch self {
    case .bankAccountTo, .cardAccountTo, .currency, .originalCurrency: true
    default: false
    }
  }

  var isInvestment: Bool {
    switch self {
    case .buyDebt, .buyFund, .buyOption, .buyOther, .buyStock, .closeOption, .investmentIncome,
      .investmentExpense, .journalFund, .journalSecurity, .marginInterest, .reinvest,
      .returnOfCapital, .sellDebt, .sellFund, .sellOption, .sellOther, .sellStock, .split,
      .transfer:
      true
    default: false
    }
  }

  /// The tag of a name in the file, in capitals or small letters.
  init?(_ name: ArraySlice<UInt8>) {
    guard let packed = OFXTag.pack(name), let tag = OFXTag.byName[packed] else { return nil }
    self = tag
  }

  private static func pack(_ name: some Sequence<UInt8>) -> UInt128? {
    var packed: UInt128 = 0
    var count = 0
    for byte in name {
      count += 1
      guard count <= 16 else { return nil }
      let isSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
      packed = packed << 8 | UInt128(isSmall ? byte - 32 : byte)
    }
    return packed
  }

  private static let byName: [UInt128: OFXTag] = {
    var table: [UInt128: OFXTag] = [:]
    for tag in allCases {
      guard let packed = pack(tag.rawValue.utf8) else { continue }
      table[packed] = tag
    }
    return table
  }()
}
