/// The formats that Masar reads, in the order in which equal confidence is decided.
public enum Formats {
  public static let all: [any StatementFormat.Type] = [
    IBKRFlex.self, IBKRActivity.self, Degiro.self, Coinbase.self, Binance.self,
    ExchangeTables.self, BrokerTables.self,
    PayPal.self, Payoneer.self, Upwork.self, UpworkHours.self, Stripe.self, StripePayments.self,
    Wise.self, WiseHistory.self, AdSense.self, Estimates.self, Gumroad.self, GumroadPayout.self,
    Revolut.self, Patreon.self, PatreonMembers.self, KDP.self, Udemy.self, Airbnb.self, Etsy.self,
    Shopify.self, ShopifyPayouts.self, Amazon.self, AmazonSettlement.self, EBay.self, TikTok.self,
    Payhip.self, Booking.self, Fiverr.self, Freelancer.self, Khamsat.self, Mostaql.self,
    OFX.self, MT940.self, MT942.self, CAMT053.self, CAMT052.self, CAMT054.self, QIF.self,
    CSVFormat.self,
  ]

  public static func named(_ id: FormatID) -> (any StatementFormat.Type)? {
    all.first { $0.id == id }
  }

  /// The format that is surest that the file is its own.
  public static func recognise(_ file: StatementFile) throws(Refusal) -> any StatementFormat.Type {
    guard file.count > 0 else { throw .empty }
    let start = FileStart(file)
    var best: (any StatementFormat.Type)?
    var confidence = Confidence.no
    for format in all {
      let sure = format.recognise(start)
      if sure > confidence { (best, confidence) = (format, sure) }
    }
    guard let best else { throw .unknownFormat }
    return best
  }

  /// Recognises the file and reads it.
  public static func read(_ file: StatementFile, _ options: ReadingOptions = ReadingOptions())
    throws(Refusal) -> Reading
  {
    try recognise(file).read(file, options)
  }
}
