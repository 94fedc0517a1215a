/// The columns of Wise's balance statement: one balance, one currency.
enum WiseBalanceField: Hashable, Sendable {
  case id, date, time, amount, currency, description, reference, balance, payer, payee, merchant
  case exchangeFrom, exchangeTo, exchangeToAmount, rate, fees, type, details, note
}

extension WiseBalanceField {
  static let names = Vocabulary<WiseBalanceField>([
    (.id, ["TransferWise ID", "Wise ID", "ID"]),
    (.date, ["Date"]),
    (.time, ["Date Time"]),
    (.amount, ["Amount"]),
    (.currency, ["Currency"]),
    (.description, ["Description"]),
    (.reference, ["Payment Reference"]),
    (.balance, ["Running Balance"]),
    (.exchangeFrom, ["Exchange From"]),
    (.exchangeTo, ["Exchange To"]),
    (.exchangeToAmount, ["Exchange To Amount"]),
    (.rate, ["Exchange Rate"]),
    (.payer, ["Payer Name"]),
    (.payee, ["Payee Name"]),
    (.merchant, ["Merchant"]),
    (.fees, ["Total fees"]),
    (.type, ["Transaction Type"]),
    (.details, ["Transaction Details Type"]),
    (.note, ["Note"]),
  ])
}

/// The columns of Wise's transaction history: all balances, unsigned amounts.
enum WiseHistoryField: Hashable, Sendable {
  case id, status, direction, created, finished, sourceFee, sourceFeeCurrency, targetFee
  case targetFeeCurrency, sourceName, sourceAmount, sourceCurrency, targetName, targetAmount
  case targetCurrency, rate, reference, batch, category, note
}

extension WiseHistoryField {
  static let names = Vocabulary<WiseHistoryField>([
    (.id, ["ID"]),
    (.status, ["Status"]),
    (.direction, ["Direction"]),
    (.created, ["Created on"]),
    (.finished, ["Finished on"]),
    (.sourceFee, ["Source fee amount"]),
    (.sourceFeeCurrency, ["Source fee currency"]),
    (.targetFee, ["Target fee amount"]),
    (.targetFeeCurrency, ["Target fee currency"]),
    (.sourceName, ["Source name"]),
    (.sourceAmount, ["Source amount (after fees)", "Source amount"]),
    (.sourceCurrency, ["Source currency"]),
    (.targetName, ["Target name"]),
    (.targetAmount, ["Target amount (after fees)", "Target amount"]),
    (.targetCurrency, ["Target currency"]),
    (.rate, ["Exchange rate"]),
    (.reference, ["Reference"]),
    (.batch, ["Batch"]),
    (.category, ["Category"]),
    (.note, ["Note"]),
  ])
}
