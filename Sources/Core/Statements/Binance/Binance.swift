import Money

/// Binance's transaction history: one line for each leg. A trade is a leg of what was given, one of
/// what was got and one of the fee, all of one second.
public enum Binance: StatementFormat {
  public static let id = FormatID("binance")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(BinanceField.names, id, isOwn: isOwn) != nil ? .certain : .no
  }

  static func isOwn(_ columns: Columns<BinanceField>) -> Bool {
    columns.has(.time, .account, .operation, .coin, .change)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, BinanceField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.change], options, usual: .point)
    if options.dateOrder == nil,
      shortYearsStandFirst(in: sheet.records.map { sheet.text($0, .time) })
    {
      sheet.dates = DateStyle(order: .ymd)
    } else {
      try sheet.decideDates([.time], options, usual: .ymd, subject: .operation)
    }
    return sheet.read { record throws(CellDefect) in
      .row(try row(record, sheet, options))
    }
  }

  /// Whether days are `26-03-28`. With dashes Binance writes the year first, in two digits as in
  /// four: what the numbers themselves would allow is of no account.
  static func shortYearsStandFirst(in cells: [String]) -> Bool {
    let days = cells.lazy.filter { !$0.isEmpty }.prefix(200).map { cell in
      cell.prefix { $0 != " " && $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
    }
    return !days.isEmpty
      && days.allSatisfy { parts in
        parts.count == 3
          && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { isDigit($0) } }
      }
  }

  private static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<BinanceField>, _ options: ReadingOptions
  ) throws(CellDefect) -> Row {
    let day = try sheet.day(record, .time)
    let amount = try sheet.amount(record, .change)
    let code = sheet.text(record, .coin)
    guard let coin = Currency.coin(code, options) else {
      throw sheet.defect(record, .coin, code.isEmpty ? .missingCurrency : .unknownCurrency)
    }
    let operation = sheet.text(record, .operation)
    let kind = BinanceMeaning.kind(of: operation)
    var row = Row(
      line: record.line, day: day, amount: amount, currency: coin, kind: kind,
      description: operation)
    let remark = sheet.text(record, .remark)
    if !remark.isEmpty, kind == .other { row.description += " · " + remark }
    switch kind {
    case .trade, .fee: row.event = sheet.text(record, .time)
    default: break
    }
    return row
  }
}

enum BinanceField: Hashable, Sendable {
  case user, time, account, operation, coin, change, remark

  static let names = Vocabulary<BinanceField>([
    (.user, ["User_ID", "User ID"]),
    (.time, ["UTC_Time", "UTC Time", "Time"]),
    (.account, ["Account"]),
    (.operation, ["Operation"]),
    (.coin, ["Coin"]),
    (.change, ["Change"]),
    (.remark, ["Remark"]),
  ])
}

/// What Binance's operations mean.
enum BinanceMeaning {
  static func kind(of operation: String) -> Row.Kind { kinds.meaning(of: operation) ?? .other }

  /// Tried in order: what is moved between pockets first, then what was given for something kept,
  /// then trades.
  private static let kinds = Phrasebook<Row.Kind>([
    (
      .sweep,
      [
        "transfer between", "main and funding", "pos savings purchase", "pos savings redemption",
        "savings purchase", "savings redemption", "savings principal redemption",
        "staking purchase", "staking redemption", "simple earn flexible subscription",
        "simple earn flexible redemption", "simple earn locked subscription",
        "simple earn locked redemption", "locked staking purchase", "launchpool subscription",
        "launchpool subscription redemption", "launchpad subscribe", "dual investment",
        "liquid swap add", "liquid swap remove", "auto invest transfer", "isolated margin loan",
        "transfer spot", "transfer from", "transfer to", "asset transfer", "sub account transfer",
        "user account transfer", "spot margin transfer", "bnb vault subscription",
        "bnb vault redemption",
      ]
    ),
    (
      .interest,
      [
        "interest", "rewards", "reward", "pos savings interest", "staking rewards",
        "savings distribution", "simple earn flexible airdrop", "bnb vault rewards",
        "launchpool interest", "launchpool earnings", "launchpool airdrop",
        "eth 2 0 staking rewards", "liquid swap rewards", "simple earn flexible interest",
        "simple earn locked rewards", "savings interest",
      ]
    ),
    (
      .income,
      [
        "mission reward", "cash voucher", "referral", "commission rebate", "commission history",
        "commission fee shared", "airdrop", "distribution", "crypto box", "rebate", "cashback",
        "giveaway", "asset recovery",
      ]
    ),
    (.fee, ["fee", "transaction fee", "funding fee", "fee deduction", "insurance fund"]),
    (
      .transfer,
      [
        "deposit", "withdraw", "fiat deposit", "fiat withdraw", "buy crypto with fiat", "p2p",
        "c2c",
      ]
    ),
    (.expense, ["card spending", "binance card", "binance pay", "pay"]),
    (
      .trade,
      [
        "buy", "sell", "transaction", "large otc", "small assets exchange", "convert",
        "binance convert", "eth 2 0 staking", "token swap", "realized profit", "buy crypto",
        "strategy", "auto invest", "staking swap", "redenomination", "merger",
      ]
    ),
  ])
}
