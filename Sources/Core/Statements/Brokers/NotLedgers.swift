/// Tables of brokers and exchanges that tell orders, awards or what another export tells better: to
/// be refused by name, before they are taken for movements of money.
enum NotLedgers {
  static func has(_ headers: [HeaderLine]) -> Bool {
    headers.contains { header in hallmarks.contains { header.has($0) } }
  }

  private static let hallmarks: [[String]] = [
    // Orders, placed and changed, not what was traded.
    ["Order ID", "Order Number", "Side", "Symbol", "Trigger Type", "Settlement Term"],
    ["OrderUuid", "Exchange", "Type", "Quantity", "Limit", "CommissionPaid"],
    ["UUID", "QUOTE", "MARKET", "ORDERTYPE", "LIMIT", "FILLED"],
    // Awards of shares, told over two lines each.
    ["Date", "Action", "FeesAndCommissions", "AwardDate", "AwardId", "NetSharesDeposited"],
    ["Date", "Order Number", "Plan", "Order Status", "Net Share Proceeds", "Tax Payment Method"],
    // Kraken's trades and Binance's staked ether are in their ledgers too.
    ["txid", "ordertxid", "pair", "ordertype", "cost", "vol"],
    ["Date(UTC)", "Coin", "Token", "Amount", "Status"],
  ].map { $0.map { HeaderName.normalised($0) } }
}
