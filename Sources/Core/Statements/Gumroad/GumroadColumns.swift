/// The columns of Gumroad's sales export and of its payout export
/// (github.com/antiwork/gumroad, app/services/exports).
enum GumroadField: Hashable, Sendable {
  case id, item, buyer, date, subtotal, tax, shipping, price, fee, net
  case isRefunded, partialRefund, isFullyRefunded, isDisputed, isDisputeWon
  case affiliate, paypalID, stripeID, type
}

extension GumroadField {
  static let names = Vocabulary<GumroadField>([
    (.type, ["Type"]),
    (.id, ["Purchase ID"]),
    (.item, ["Item Name", "Product Name"]),
    (.buyer, ["Buyer Name"]),
    (.date, ["Purchase Date", "Date"]),
    (.subtotal, ["Subtotal ($)"]),
    (.tax, ["Taxes ($)"]),
    (.shipping, ["Shipping ($)"]),
    (.price, ["Sale Price ($)", "Price ($)"]),
    (.fee, ["Fees ($)", "Gumroad Fee ($)", "Gumroad Fees ($)"]),
    (.net, ["Net Total ($)"]),
    (.isRefunded, ["Refunded?"]),
    (.partialRefund, ["Partial Refund ($)"]),
    (.isFullyRefunded, ["Fully Refunded?"]),
    (.isDisputed, ["Disputed?"]),
    (.isDisputeWon, ["Dispute Won?"]),
    (.affiliate, ["Affiliate commission ($)"]),
    (.paypalID, ["PayPal Transaction ID"]),
    (.stripeID, ["Stripe Transaction ID"]),
  ])
}
