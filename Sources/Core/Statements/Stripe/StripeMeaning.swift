/// What Stripe's balance transaction types and reporting categories mean
/// (docs.stripe.com/reports/balance-transaction-types and /reporting-categories).
enum StripeMeaning {
  /// `nil` for a word that Stripe hasn't used so far: then the amount's sign decides.
  static func kind(_ type: String) -> Row.Kind? {
    kinds[HeaderName.normalised(type.prefix(80))]
  }

  private static let kinds: [String: Row.Kind] = {
    var table: [String: Row.Kind] = [:]
    for (kind, words) in all {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[HeaderName.normalised(word)] = kind
      }
    }
    return table
  }()

  private static let all: [(Row.Kind, String)] = [
    (.income, "charge payment application_fee platform_earning unreconciled_customer_funds"),
    (
      .refund,
      """
      refund payment_refund refund_failure payment_failure_refund payment_failure payment_reversal
      partial_capture_reversal charge_failure application_fee_refund platform_earning_refund
      climate_order_refund
      """
    ),
    (.chargeback, "dispute dispute_reversal chargeback chargeback_withdrawal"),
    (
      .transfer,
      """
      payout payout_reversal payout_cancel payout_failure transfer transfer_reversal transfer_cancel
      transfer_failure transfer_refund topup topup_reversal connect_collection_transfer
      inbound_transfer inbound_transfer_reversal obligation_outbound obligation_reversal_inbound
      advance advance_funding anticipation_repayment financing_payout financing_payout_reversal
      financing_paydown financing_paydown_reversal balance_transfer_inbound
      balance_transfer_outbound stripe_balance_payment_debit
      stripe_balance_payment_debit_reversal
      """
    ),
    (.fee, "fee stripe_fee stripe_fx_fee network_cost fee_credit_funding"),
    (.tax, "tax tax_fee tax_fund"),
    (.conversion, "currency_conversion"),
    (
      .hold,
      """
      reserve_transaction reserved_funds risk_reserved_funds connect_reserved_funds reserve_hold
      reserve_release payout_minimum_balance_hold payout_minimum_balance_release
      payment_network_reserve_hold payment_network_reserve_release issuing_authorization_hold
      issuing_authorization_release
      """
    ),
    (
      .expense,
      """
      issuing_transaction issuing_dispute issuing_disbursement contribution climate_order_purchase
      """
    ),
    (.adjustment, "adjustment other_adjustment payment_unreconciled"),
  ]
}
