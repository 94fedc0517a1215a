import Money

/// The exchanges, wallets and coin trackers whose tables are known.
enum ExchangeLayouts {
  static let all: [ExchangeLayout] = ledgers + sided + markets

  private static let ledgers: [ExchangeLayout] = [
    ExchangeLayout(
      "kraken", ["txid", "refid", "time", "type", "asset", "amount", "fee"],
      [
        (.id, ["txid"]), (.event, ["refid"]), (.date, ["time"]), (.type, ["type"]),
        (.description, ["subtype"]), (.coin, ["asset"]), (.amount, ["amount"]), (.fee, ["fee"]),
        (.balance, ["balance"]),
      ]
    ).with {
      $0.hasOwnCodes = true
      $0.meanings = Phrasebook([
        (.trade, ["spend", "receive", "trade", "sale", "conversion", "margin conversion"]),
        (.sweep, ["transfer", "earn migration"]), (.interest, ["staking", "earn", "dividend"]),
        (.unsupported, ["margin", "rollover", "settled"]), (.income, ["reward", "credit"]),
      ])
    },
    ExchangeLayout(
      "coinbasepro", ["type", "time", "amount", "balance", "amount/balance unit", "transfer id"],
      [
        (.date, ["time"]), (.type, ["type"]), (.amount, ["amount"]), (.balance, ["balance"]),
        (.coin, ["amount/balance unit"]), (.event, ["trade id"]),
      ]),
    ExchangeLayout(
      "cryptocom", ["Timestamp (UTC)", "Transaction Description", "Currency", "Transaction Kind"],
      [
        (.date, ["Timestamp (UTC)"]), (.type, ["Transaction Kind"]),
        (.description, ["Transaction Description"]), (.coin, ["Currency"]), (.amount, ["Amount"]),
        (.gotCoin, ["To Currency"]), (.got, ["To Amount"]), (.quote, ["Native Currency"]),
        (.total, ["Native Amount"]), (.id, ["Transaction Hash"]),
      ]
    ).with {
      $0.meanings = Phrasebook([
        (.nothing, ["trading limit order cash account purchase lock"]),
        (.nothing, ["trading limit order cash account purchase unlock"]),
        (.transfer, ["crypto to exchange", "exchange to crypto"]),
        (.income, ["lockup swap rebate", "crypto payment refund", "pay checkout"]),
        (.trade, ["trading limit order", "dust conversion", "dynamic coin swap credited"]),
        (.trade, ["dynamic coin swap debited", "lockup swap", "crypto wallet swap"]),
        (.transfer, ["dynamic coin swap bonus"]), (.sweep, ["lockup lock", "lockup unlock"]),
        (.income, ["transfer cashback"]),
      ])
    },
    ExchangeLayout(
      "bitvavo", ["Timezone", "Date", "Time", "Type", "Currency", "Amount", "Quote Price"],
      [
        (.date, ["Date"]), (.time, ["Time"]), (.type, ["Type"]), (.coin, ["Currency"]),
        (.amount, ["Amount"]), (.gotCoin, ["Received / Paid Currency"]),
        (.got, ["Received / Paid Amount"]), (.feeCoin, ["Fee currency"]), (.fee, ["Fee amount"]),
        (.status, ["Status"]), (.id, ["Transaction ID"]),
      ]
    ).with { $0.feeIsWithin = true },
    ExchangeLayout(
      "bittrex", ["Date", "Currency", "Type", "Address", "TxId", "Amount"],
      [
        (.date, ["Date"]), (.coin, ["Currency"]), (.type, ["Type"]), (.amount, ["Amount"]),
        (.id, ["TxId"]),
      ]),
    ExchangeLayout(
      "bittrex", ["Id", "Amount", "Currency", "Confirmations", "LastUpdated", "TxId"],
      [
        (.date, ["LastUpdated"]), (.coin, ["Currency"]), (.amount, ["Amount"]), (.id, ["Id"]),
      ]
    ).with {
      $0.order = .mdy
      $0.plain = .deposit
    },
    ExchangeLayout(
      "bittrex", ["UUID", "Amount", "Currency", "CryptoAddress", "TxId", "LastUpdated"],
      [
        (.date, ["LastUpdated"]), (.coin, ["Currency"]), (.amount, ["Amount"]), (.id, ["UUID"]),
        (.status, ["State"]),
      ]
    ).with { $0.plain = .deposit },
    ExchangeLayout(
      "bittrex", ["PaymentUuid", "Currency", "Amount", "Address", "Opened", "TxCost"],
      [
        (.date, ["Opened"]), (.coin, ["Currency"]), (.amount, ["Amount"]), (.fee, ["TxCost"]),
        (.id, ["PaymentUuid"]),
      ]
    ).with {
      $0.order = .mdy
      $0.isSigned = false
      $0.plain = .withdrawal
    },
    ExchangeLayout(
      "blockfi", ["Cryptocurrency", "Amount", "Transaction Type", "Confirmed At"],
      [
        (.coin, ["Cryptocurrency"]), (.amount, ["Amount"]), (.type, ["Transaction Type"]),
        (.date, ["Confirmed At"]),
      ]),
  ]

  private static let sided: [ExchangeLayout] = [
    ExchangeLayout(
      "nexo", ["Transaction", "Type", "Input Currency", "Input Amount", "Output Currency"],
      [
        (.id, ["Transaction"]), (.type, ["Type"]), (.sentCoin, ["Input Currency"]),
        (.sent, ["Input Amount"]), (.gotCoin, ["Output Currency"]), (.got, ["Output Amount"]),
        (.status, ["Details"]), (.date, ["Date / Time", "Date / Time (UTC)"]),
      ]
    ).with {
      $0.form = .sides
      $0.meanings = Phrasebook([
        (.sweep, ["locking term", "unlocking term"]), (.trade, ["exchange deposited on"]),
        (.deposit, ["deposit to exchange", "deposit", "top up"]),
        (.withdrawal, ["withdraw exchanged", "withdrawal"]), (.income, ["exchange cashback"]),
        (.trade, ["exchange to withdraw", "credit card fiatx exchange"]),
      ])
    },
    ExchangeLayout(
      "bitpanda", ["Transaction ID", "Timestamp", "Transaction Type", "In/Out", "Amount Asset"],
      [
        (.id, ["Transaction ID"]), (.date, ["Timestamp"]), (.type, ["Transaction Type"]),
        (.direction, ["In/Out"]), (.total, ["Amount Fiat"]), (.quote, ["Fiat"]),
        (.amount, ["Amount Asset"]), (.coin, ["Asset"]), (.fee, ["Fee"]), (.feeCoin, ["Fee asset"]),
      ]
    ).with {
      $0.form = .market
      $0.feeIsWithin = true
    },
    ExchangeLayout(
      "blockfi", ["Trade ID", "Date", "Buy Quantity", "Buy Currency", "Sold Quantity"],
      [
        (.id, ["Trade ID"]), (.date, ["Date"]), (.got, ["Buy Quantity"]),
        (.gotCoin, ["Buy Currency"]), (.sent, ["Sold Quantity"]), (.sentCoin, ["Sold Currency"]),
        (.type, ["Type"]),
      ]),
    ExchangeLayout(
      "blockpit", ["Blockpit ID", "Transaction Type", "Outgoing Asset", "Incoming Asset"],
      [
        (.date, ["Timestamp"]), (.type, ["Transaction Type"]), (.sentCoin, ["Outgoing Asset"]),
        (.sent, ["Outgoing Amount"]), (.gotCoin, ["Incoming Asset"]), (.got, ["Incoming Amount"]),
        (.feeCoin, ["Fee Asset"]), (.fee, ["Fee Amount"]), (.description, ["Note"]),
      ]
    ).with { $0.order = .dmy },
    ExchangeLayout(
      "cointracking", ["Type", "Buy", "Cur.", "Sell", "Fee", "Exchange", "Date"],
      [
        (.type, ["Type"]), (.got, ["Buy"]), (.sent, ["Sell"]), (.fee, ["Fee"]), (.date, ["Date"]),
        (.description, ["Comment"]),
      ]
    ).with {
      $0.order = .dmy
      $0.behind = [.gotCoin: .got, .sentCoin: .sent, .feeCoin: .fee]
    },
    // Conversions apart from the transaction history, coins behind the numbers.
    ExchangeLayout(
      "binance", ["Date", "Pair", "Type", "Sell", "Buy", "Price", "Inverse Price", "Status"],
      [
        (.date, ["Date"]), (.sent, ["Sell"]), (.got, ["Buy"]), (.status, ["Status"]),
        (.description, ["Type"]),
      ]),
    ExchangeLayout(
      "uphold", ["Destination Amount", "Destination Currency", "Origin Amount", "Origin Currency"],
      [
        (.date, ["Date"]), (.got, ["Destination Amount"]), (.gotCoin, ["Destination Currency"]),
        (.fee, ["Fee Amount"]), (.feeCoin, ["Fee Currency"]), (.id, ["Id"]),
        (.sent, ["Origin Amount"]), (.sentCoin, ["Origin Currency"]), (.status, ["Status"]),
        (.type, ["Type"]),
      ]
    ).with {
      $0.order = .mdy
      $0.feeIsWithin = true
      $0.meanings = Phrasebook([(.trade, ["transfer"])])
    },
    ExchangeLayout(
      "rotki", ["Location", "Spend Currency", "Receive Currency", "Receive Amount", "Timestamp"],
      [
        (.sentCoin, ["Spend Currency"]), (.gotCoin, ["Receive Currency"]),
        (.got, ["Receive Amount"]), (.sent, ["Spend Amount"]), (.fee, ["Fee"]),
        (.feeCoin, ["Fee Currency"]), (.description, ["Description"]), (.date, ["Timestamp"]),
      ]),
  ].map { layout in
    layout.with {
      guard $0.form == .ledger else { return }
      $0.form = .sides
      $0.isSigned = false
      $0.plain = .trade
    }
  }

  private static let markets: [ExchangeLayout] = [
    ExchangeLayout(
      "kucoin", ["tradeCreatedAt", "symbol", "side", "price", "size", "funds"],
      [
        (.date, ["tradeCreatedAt"]), (.pair, ["symbol"]), (.side, ["side"]), (.amount, ["size"]),
        (.total, ["funds"]), (.fee, ["fee"]), (.feeCoin, ["feeCurrency"]),
      ]),
    ExchangeLayout(
      "kucoin", ["Time", "Pair", "Side", "FilledPrice", "Amount", "Volume", "Fee", "FeeCoin"],
      [
        (.date, ["Time"]), (.pair, ["Pair"]), (.side, ["Side"]), (.amount, ["Amount"]),
        (.total, ["Volume"]), (.fee, ["Fee"]), (.feeCoin, ["FeeCoin"]),
      ]),
    ExchangeLayout(
      "bittrex", ["TXID", "Time (UTC)", "Transaction", "Market", "Base", "Quote", "Total (Quote)"],
      [
        (.id, ["TXID"]), (.date, ["Time (UTC)"]), (.side, ["Transaction"]), (.base, ["Base"]),
        (.quote, ["Quote"]), (.amount, ["Quantity (Base)"]), (.total, ["Total (Quote)"]),
        (.fee, ["Fees (Quote)"]), (.description, ["Notes"]),
      ]
    ).with { $0.feeIsWithin = true },
    ExchangeLayout(
      "relai", ["Transaction Type", "BTC Amount", "BTC Price", "Currency Pair", "Fiat Currency"],
      [
        (.date, ["Date"]), (.side, ["Transaction Type"]), (.amount, ["BTC Amount"]),
        (.pair, ["Currency Pair"]), (.total, ["Fiat Amount (excl. fees)"]), (.fee, ["Fee"]),
        (.feeCoin, ["Fee Currency"]), (.id, ["Operation ID"]),
      ]),
    ExchangeLayout(
      "bitcointax", ["Date", "Action", "Symbol", "Volume", "Price", "Currency", "FeeCurrency"],
      [
        (.date, ["Date"]), (.side, ["Action"]), (.base, ["Symbol"]), (.amount, ["Volume"]),
        (.quote, ["Currency"]), (.total, ["Total"]), (.fee, ["Fee"]), (.feeCoin, ["FeeCurrency"]),
        (.id, ["Ref"]), (.description, ["Memo"]),
      ]),
    ExchangeLayout(
      "binance", ["Date(UTC)", "Pair", "Side", "Price", "Executed", "Amount", "Fee"],
      [
        (.date, ["Date(UTC)"]), (.pair, ["Pair"]), (.side, ["Side"]), (.amount, ["Executed"]),
        (.total, ["Amount"]), (.fee, ["Fee"]),
      ]),
  ].map { layout in
    layout.with {
      $0.form = .market
      $0.plain = .trade
    }
  }
}
