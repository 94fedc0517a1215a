/// The columns of Payoneer's reports.
enum PayoneerField: Hashable, Sendable {
  case date, time, zone, id, description, credit, debit, amount, currency, status, balance
  case transferAmount, transferCurrency, more, store, source, target, reference, method
}

extension PayoneerField {
  static let names = Vocabulary<PayoneerField>([
    (.date, ["Transaction Date", "Date", "التاريخ", "تاريخ المعاملة"]),
    (.time, ["Transaction Time", "Time"]),
    (.zone, ["Time Zone"]),
    (.id, ["Transaction ID", "Payment ID", "معرف المعاملة"]),
    (.description, ["Description", "Transaction Description", "الوصف"]),
    (.credit, ["Credit Amount", "Credit", "Amount In", "Received"]),
    (.debit, ["Debit Amount", "Debit", "Amount Out", "Paid"]),
    (.amount, ["Amount", "Transaction Amount", "المبلغ"]),
    (.currency, ["Currency", "Transaction Currency", "العملة"]),
    (.status, ["Status", "الحالة"]),
    (.balance, ["Running Balance", "Balance", "الرصيد"]),
    (.transferAmount, ["Transfer Amount"]),
    (.transferCurrency, ["Transfer Amount Currency", "Transfer Currency"]),
    (.more, ["Additional Description", "Additional Info", "Notes"]),
    (.store, ["Store Name"]),
    (.source, ["Source", "From"]),
    (.target, ["Target", "To"]),
    (.reference, ["Reference ID", "Reference"]),
    (.method, ["Payout method"]),
  ])
}
