/// The columns of Upwork's transaction history, and of its report of hours.
enum UpworkField: Hashable, Sendable {
  case date, id, type, description, agency, freelancer, team, account, order
  case amount, rate, currency, balance
  case contract, hours, paymentType
}

extension UpworkField {
  static let names = Vocabulary<UpworkField>([
    (.date, ["Date"]),
    (.id, ["Ref ID", "Reference ID", "Transaction ID"]),
    (.type, ["Type", "Transaction Type"]),
    (.description, ["Description", "Description / Details", "Transaction summary", "Details"]),
    (.agency, ["Agency"]),
    (.freelancer, ["Freelancer", "Freelancer Name"]),
    (.team, ["Team", "Client Team", "Client"]),
    (.account, ["Account Name", "Account"]),
    (.order, ["PO", "Purchase Order"]),
    (.amount, ["Amount", "Amount in", "Amount $"]),
    (.rate, ["ExchangeRate", "Exchange Rate"]),
    (.currency, ["Currency", "Transaction Currency"]),
    (.balance, ["Balance", "Running Balance"]),
    (.contract, ["Contract", "Contract title", "Job"]),
    (.hours, ["Hours", "Hours Worked"]),
    (.paymentType, ["Payment type"]),
  ])
}
