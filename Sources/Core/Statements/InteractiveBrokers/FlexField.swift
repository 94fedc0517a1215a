/// The fields of a Flex query, by the names that its XML and its CSV give them
/// (https://www.ibkrguides.com/reportingreference/reportguide/tradesfq.htm).
enum FlexField: Hashable, Sendable, CaseIterable {
  case account, currency, assetCategory, symbol, description, securityID, securityIDType, isin
  case multiplier, tradeID, transactionID, execution, dateTime, tradeDate, reportDate
  case settleDate, transactionType, quantity, price, tradeMoney, proceeds, taxes, commission
  case commissionCurrency, netCash, cost, side, level, type, amount, actionID, date, direction
  case cashTransfer, startingCash, endingCash, fromDate, toDate

  /// In capitals and small letters alike.
  private var names: [String] {
    switch self {
    case .account: ["accountId", "ClientAccountID"]
    case .currency: ["currency", "CurrencyPrimary"]
    case .assetCategory: ["assetCategory", "AssetClass"]
    case .symbol: ["symbol"]
    case .description: ["description"]
    case .securityID: ["securityID"]
    case .securityIDType: ["securityIDType"]
    case .isin: ["isin"]
    case .multiplier: ["multiplier"]
    case .tradeID: ["tradeID"]
    case .transactionID: ["transactionID"]
    case .execution: ["ibExecID"]
    case .dateTime: ["dateTime", "Date/Time"]
    case .tradeDate: ["tradeDate"]
    case .reportDate: ["reportDate"]
    case .settleDate: ["settleDate", "settleDateTarget"]
    case .transactionType: ["transactionType"]
    case .quantity: ["quantity"]
    case .price: ["tradePrice", "price"]
    case .tradeMoney: ["tradeMoney"]
    case .proceeds: ["proceeds"]
    case .taxes: ["taxes", "tax"]
    case .commission: ["ibCommission", "commission"]
    case .commissionCurrency: ["ibCommissionCurrency", "commissionCurrency"]
    case .netCash: ["netCash"]
    case .cost: ["cost", "CostBasis"]
    case .side: ["buySell", "Buy/Sell"]
    case .level: ["levelOfDetail"]
    case .type: ["type"]
    case .amount: ["amount"]
    case .actionID: ["actionID"]
    case .date: ["date"]
    case .direction: ["direction"]
    case .cashTransfer: ["cashTransfer"]
    case .startingCash: ["startingCash"]
    case .endingCash: ["endingCash"]
    case .fromDate: ["fromDate"]
    case .toDate: ["toDate"]
    }
  }

  static let byName: [String: FlexField] = {
    var byName: [String: FlexField] = [:]
    for field in allCases { for name in field.names { byName[name.lowercased()] = field } }
    return byName
  }()
}

/// One element of a Flex XML, or one line of a Flex CSV.
struct FlexRecord {
  let line: Int
  private var values: [FlexField: String] = [:]

  init(line: Int) { self.line = line }

  subscript(field: FlexField) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  /// The field's text, unless it says that there is none.
  func told(_ field: FlexField) -> String? {
    let text = self[field]
    return text.isEmpty || text == "N/A" || text == "--" || text == "-" ? nil : text
  }
}
