import Money

/// The brokers whose tables are known, the surest headers first; the last fits any that is clear.
enum BrokerLayouts {
  static let all: [BrokerLayout] = american + british + continental + trackers + [any]

  private static let american: [BrokerLayout] = [
    BrokerLayout("schwab", ["Date", "Action", "Symbol", "Description", "Fees & Comm", "Amount"])
      .with {
        $0.currency = Currency.iso("USD")
        $0.order = .mdy
        $0.tells = [.type]
      },
    BrokerLayout(
      "fidelity", ["Run Date", "Action", "Settlement Date"], needs: [.date, .type, .amount],
      own: [(.type, ["Action"]), (.category, ["Security Type", "Type"]), (.date, ["Run Date"])]
    ).with {
      $0.currency = Currency.iso("USD")
      $0.order = .mdy
      $0.tells = [.type]
      $0.meanings = Phrasebook([
        (.other, ["direct debit", "direct deposit", "debit card", "check paid", "bill payment"])
      ])
    },
    BrokerLayout(
      "vanguard", ["Investment Name", "Share Price", "Principal Amount", "Net Amount"],
      own: [(.type, ["Transaction Type"]), (.name, ["Investment Name"]), (.amount, ["Net Amount"])]
    ).with {
      $0.currency = Currency.iso("USD")
      $0.order = .mdy
      $0.tells = [.type, .description]
    },
    BrokerLayout(
      "robinhood", ["Activity Date", "Instrument", "Trans Code", "Amount"],
      own: [
        (.date, ["Activity Date"]), (.symbol, ["Instrument"]), (.type, ["Trans Code"]),
        (.valueDate, ["Settle Date"]),
      ]
    ).with {
      $0.currency = Currency.iso("USD")
      $0.order = .mdy
      $0.meanings = Phrasebook([
        (.dividend, ["cdiv", "mdiv"]), (.interest, ["int", "slip"]),
        (.fee, ["gold", "afee", "dfee"]),
        (.tax, ["dtax", "ntax"]), (.shares, ["spl", "sprd", "sprw", "mrgs"]),
        (.buy, ["bto", "btc"]), (.sell, ["sto", "stc", "cil"]),
        (.transfer, ["ach", "rtp", "wire", "itrf"]), (.income, ["gdbp", "gmpc", "rec"]),
      ])
    },
  ]

  private static let british: [BrokerLayout] = [
    BrokerLayout(
      "trading212", ["Action", "Time", "No. of shares", "Price / share"], needs: [.date, .amount],
      own: [(.date, ["Time"]), (.description, ["Notes"])]
    ).with {
      $0.order = .ymd
      $0.signs = .implied
      $0.tells = [.type]
      $0.meanings = Phrasebook([(.income, ["result adjustment"])])
    },
    BrokerLayout(
      "freetrade", ["Title", "Type", "Timestamp", "Account Currency", "Total Amount"],
      own: [(.date, ["Timestamp"]), (.amount, ["Total Amount"]), (.name, ["Title"])]
    ).with {
      $0.order = .ymd
      $0.signs = .implied
      $0.tells = [.type, .side]
      $0.hasIDs = false
      $0.meanings = Phrasebook([
        (.gift, ["freeshare"]), (.interest, ["interest from cash"]),
      ])
    },
    BrokerLayout(
      "hargreaves", ["Trade date", "Settle date", "Reference", "Description", "Quantity"],
      needs: [.date, .amount, .quantity], own: [(.type, ["Reference"])]
    ).with {
      $0.currency = Currency.iso("GBP")
      $0.order = .dmy
      $0.hasIDs = false
      $0.meanings = Phrasebook([
        (.buy, ["b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9"]),
        (.sell, ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"]),
        (.deposit, ["fpc", "card web", "receipt", "direct debit"]),
        (.withdrawal, ["fpd", "pay out"]), (.fee, ["manage fee"]),
      ])
    },
    BrokerLayout(
      "investengine", ["Security / ISIN", "Transaction Type", "Total Trade Value"],
      own: [(.name, ["Security / ISIN"])]
    ).with {
      $0.currency = Currency.iso("GBP")
      $0.order = .dmy
      $0.signs = .implied
      $0.tells = [.type]
    },
    BrokerLayout(
      "revolut-invest", ["Date", "Ticker", "Type", "Price per share", "Total Amount", "FX Rate"]
    )
    .with {
      $0.order = .ymd
      $0.signs = .implied
      $0.tells = [.type]
      $0.meanings = Phrasebook([
        (.sweep, ["transfer from revolut bank"]), (.sweep, ["transfer from revolut trading"]),
      ])
    },
  ]

  private static let continental: [BrokerLayout] = [
    BrokerLayout(
      "traderepublic", ["datetime", "account_type", "category", "type", "asset_class", "shares"],
      own: [
        (.type, ["type"]), (.date, ["date"]), (.id, ["transaction_id"]),
        (.category, ["asset_class"]), (.name, ["name"]), (.section, ["category"]),
      ]
    ).with {
      $0.currency = Currency.iso("EUR")
      $0.order = .ymd
      $0.amounts = .beforeFees
      $0.tells = [.type, .description]
      $0.meanings = Phrasebook([
        (.tax, ["sec account"]), (.gift, ["gift", "stockperk"]),
        (.buy, ["private market buy"]), (.income, ["benefits saveback", "kindergeld"]),
        (.deposit, ["customer inbound", "customer inpayment"]),
        (.withdrawal, ["customer outbound"]), (.tax, ["earnings"]),
      ])
    },
    BrokerLayout(
      "swissquote", ["Date", "Order #", "Transaction", "Symbol", "ISIN", "Net Amount", "Currency"],
      own: [(.type, ["Transaction"]), (.amount, ["Net Amount"])]
    ).with {
      $0.order = .dmy
      $0.tells = [.type]
      $0.hasIDs = false
    },
    BrokerLayout(
      "finpension", ["Category", "Asset Name", "ISIN", "Number of Shares", "Cash Flow"],
      own: [(.type, ["Category"]), (.price, ["Asset Price in CHF"]), (.currency, ["-"])]
    ).with {
      $0.currency = Currency.iso("CHF")
      $0.order = .ymd
      $0.tells = [.type]
      $0.meanings = Phrasebook([
        (.dividend, ["dividend and interest"]), (.trade, ["portfolio transaction"]),
        (.transfer, ["transfer vested"]),
      ])
    },
    BrokerLayout(
      "rabobank", ["Portefeuille", "Naam", "Datum", "Type mutatie", "Volume", "Koers", "Bedrag"]
    ).with {
      $0.order = .dmy
      $0.decimal = .comma
      $0.tells = [.type]
      $0.meanings = Phrasebook([
        (.sell, ["verkoop"]), (.buy, ["koop"]), (.transfer, ["storting opname"]),
        (.fee, ["tarieven"]), (.dividend, ["contant dividend"]), (.interest, ["rente"]),
      ])
    },
    BrokerLayout(
      "directa", ["Data operazione", "Data valuta", "Tipo operazione", "Isin", "Importo euro"],
      own: [(.currency, ["-"]), (.name, ["Descrizione"])]
    ).with {
      $0.currency = Currency.iso("EUR")
      $0.order = .dmy
      $0.tells = [.type]
      $0.hasIDs = false
    },
    BrokerLayout(
      "disnat", ["Date de règlement", "Type de transaction", "Symbole", "Montant de l'opération"],
      own: [(.name, ["Description"])]
    ).with {
      $0.order = .ymd
      $0.decimal = .comma
      $0.tells = [.type]
    },
  ]

  /// Programs that people keep their investments in.
  private static let trackers: [BrokerLayout] = [
    BrokerLayout(
      "parqet", ["datetime", "shares", "realizedgains", "broker", "identifier", "holdingname"],
      own: [(.isin, ["identifier"]), (.date, ["datetime"]), (.account, ["broker"])]
    ).with {
      $0.order = .ymd
      $0.decimal = .comma
      $0.amounts = .beforeFees
      $0.signs = .implied
      $0.tells = [.type]
    },
    BrokerLayout(
      "wealthfolio", ["date", "symbol", "quantity", "activityType", "unitPrice", "fxRate"],
      own: [(.type, ["activityType", "activitytype"]), (.price, ["unitPrice", "unitprice"])]
    ).with {
      $0.order = .ymd
      $0.decimal = .point
      $0.amounts = .beforeFees
      $0.signs = .implied
      $0.tells = [.type]
    },
  ]

  /// Any table that says when, what kind, which instrument, how many and for how much.
  private static let any = BrokerLayout(
    "broker", [], needs: [.date, .type, .quantity, .price, .amount, .isin]
  ).with {
    $0.signs = .implied
    $0.hasIDs = false
    $0.tells = [.type, .description]
  }
}
