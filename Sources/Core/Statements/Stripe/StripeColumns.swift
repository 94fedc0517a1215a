/// The columns of Stripe's balance reports and of its payments export.
enum StripeField: Hashable, Sendable {
  case id, type, source, charge, amount, fee, net, currency, created, available, description
  case category, status, payout, customer, refunded, refundedOn, converted, convertedCurrency,
    captured, mode
}

extension StripeField {
  /// The ledger: itemized reports and balance history.
  static let ledger = Vocabulary<StripeField>([
    (.id, ["balance_transaction_id", "id", "Balance Transaction ID"]),
    (.category, ["reporting_category"]),
    (.type, ["Type", "balance_transaction_type"]),
    (.source, ["Source", "source_id"]),
    (.charge, ["charge_id"]),
    (.amount, ["gross", "Amount"]),
    (.fee, ["fee", "Fees"]),
    (.net, ["net"]),
    (.currency, ["currency"]),
    (.created, ["created_utc", "created", "Created (UTC)", "Created date (UTC)"]),
    (.available, ["available_on_utc", "available_on", "Available On (UTC)"]),
    (.description, ["description"]),
    (.status, ["status"]),
    (.payout, ["automatic_payout_id", "payout_id", "Transfer"]),
    (.customer, ["customer_name", "customer_email", "customer_description"]),
  ])

  /// The payments export: charges, without payouts.
  static let payments = Vocabulary<StripeField>([
    (.id, ["id"]),
    (.created, ["created", "Created (UTC)", "Created date (UTC)"]),
    (.amount, ["amount"]),
    (.refunded, ["amount_refunded"]),
    (.refundedOn, ["Refunded date (UTC)", "refunded_date_utc"]),
    (.currency, ["currency"]),
    (.converted, ["converted_amount"]),
    (.convertedCurrency, ["converted_currency"]),
    (.fee, ["fee"]),
    (.status, ["status"]),
    (.captured, ["captured"]),
    (.mode, ["mode"]),
    (.description, ["description"]),
    (.customer, ["customer_description", "customer_email", "card_name"]),
    (.net, ["net"]),
  ])
}
