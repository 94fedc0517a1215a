import Ledger

/// A platform, processor or wallet that pays online earners: its name in the books, the words by
/// which statements mention it, and the format of its own statements.
public struct Platform: Hashable, Sendable {
  /// The name in the books: `assets:PayPal`, `income:Upwork`, `expenses:Fees:Upwork`.
  public let name: String
  /// Whether it only passes money on (PayPal, Payoneer, Wise): what arrives from it was earned
  /// somewhere else, as its own statement tells.
  public let passesOn: Bool
  /// Whether it deals with sales tax itself: the tax is on top of the person's price, taken from the
  /// buyer and handed on by the platform, and neither the person's income nor their cost.
  public var sellsItself: Bool { name == "Gumroad" || name == "Etsy" }
  /// Whether the person's own money lies there, invested: what comes from it was theirs already.
  public let isBroker: Bool
  let words: [String]
  /// The platform of this name, also where a person writes it `paypal` or `PAYPAL`.
  public static func named(_ name: String) -> Platform? { spellings[name] }

  private static let spellings: [String: Platform] = {
    var spellings: [String: Platform] = [:]
    for platform in all {
      for name in [platform.name, platform.name.lowercased(), platform.name.uppercased()] {
        spellings[name] = platform
      }
    }
    return spellings
  }()

  /// The platform whose own statements have this format.
  public static func ofFormat(_ format: String) -> Platform? {
    // `gumroad-payout` is Gumroad's as `gumroad` is.
    format.split(separator: "-").first.flatMap { formats[String($0)] }.flatMap(named)
  }

  private static let formats: [String: String] = [
    "paypal": "PayPal", "payoneer": "Payoneer", "upwork": "Upwork", "stripe": "Stripe",
    "wise": "Wise", "adsense": "AdSense", "gumroad": "Gumroad", "revolut": "Revolut",
    "patreon": "Patreon", "airbnb": "Airbnb", "etsy": "Etsy", "shopify": "Shopify",
    "kdp": "Amazon KDP", "udemy": "Udemy", "fiverr": "Fiverr", "freelancer": "Freelancer",
    "khamsat": "Khamsat", "mostaql": "Mostaql", "amazon": "Amazon", "ebay": "eBay",
    "tiktok": "TikTok", "booking": "Booking.com",
    "ibkr_flex": "Interactive Brokers", "ibkr_csv": "Interactive Brokers", "degiro": "Degiro",
    "coinbase": "Coinbase", "coinbasepro": "Coinbase", "binance": "Binance", "kraken": "Kraken",
    "bitpanda": "Bitpanda", "bitvavo": "Bitvavo", "nexo": "Nexo", "cryptocom": "Crypto.com",
    "kucoin": "KuCoin", "bittrex": "Bittrex", "blockfi": "BlockFi", "uphold": "Uphold",
    "relai": "Relai", "schwab": "Schwab", "fidelity": "Fidelity", "vanguard": "Vanguard",
    "robinhood": "Robinhood", "trading212": "Trading 212", "freetrade": "Freetrade",
    "hargreaves": "Hargreaves Lansdown", "investengine": "InvestEngine",
    "traderepublic": "Trade Republic", "swissquote": "Swissquote", "finpension": "finpension",
    "rabobank": "Rabobank", "directa": "Directa", "disnat": "Disnat",
  ]

  public static let all: [Platform] =
    [
      passing("PayPal", "paypal", "باي بال", "بايبال"),
      passing("Payoneer", "payoneer", "بايونير"),
      passing(
        "Wise", "transferwise", "wise com", "wise payments", "wise europe", "from wise", "to wise",
        "وايز"),
      passing("Revolut", "revolut"),
      passing("Skrill", "skrill", "سكريل"),
      passing("Stripe", "stripe", "سترايب"),
      earning("Upwork", "upwork", "upwork escrow", "ابوورك", "اب وورك"),
      earning("Fiverr", "fiverr", "فايفر"),
      earning("Freelancer", "freelancer com", "freelancer international"),
      earning("Khamsat", "khamsat", "خمسات"),
      earning("Mostaql", "mostaql", "مستقل"),
      earning(
        "AdSense", "adsense", "google ireland", "google asia pacific", "youtube", "ادسنس", "يوتيوب"),
      earning("Gumroad", "gumroad", "جمرود"),
      earning("Patreon", "patreon", "باتريون"),
      earning("Udemy", "udemy", "يوديمي"),
      earning("Airbnb", "airbnb"),
      earning("Etsy", "etsy"),
      earning("Shopify", "shopify"),
      earning(
        "Amazon KDP", "kdp", "kindle direct", "amazon media eu", "amazon digital", "امازون كيندل"),
      // Not the shop's own name: on most statements Amazon is where one buys.
      earning(
        "Amazon", "amazon payments", "amazon seller", "amazon services europe", "amazon payout",
        "amzn payments", "amazon marketplace payout"),
      earning("eBay", "ebay commerce", "ebay payout", "ebay s a r l", "ebay inc"),
      earning("TikTok", "tiktok shop", "tiktok"),
      earning("Booking.com", "booking com"),
      earning("Toptal", "toptal"),
      earning("Ureed", "ureed", "اوريد"),
      earning("Teachable", "teachable"),
      earning("Substack", "substack"),
      earning("Ko-fi", "ko fi", "kofi"),
    ] + brokers

  private static let brokers: [Platform] = [
    broker("Interactive Brokers", "interactive brokers", "ibkr"),
    broker("Degiro", "degiro", "flatexdegiro"), broker("Coinbase", "coinbase"),
    broker("Binance", "binance", "بينانس"), broker("Kraken", "kraken", "payward"),
    broker("Bitpanda", "bitpanda"), broker("Bitvavo", "bitvavo"), broker("Nexo", "nexo"),
    broker("Crypto.com", "crypto com", "foris"), broker("KuCoin", "kucoin"),
    broker("Bittrex", "bittrex"), broker("BlockFi", "blockfi"), broker("Uphold", "uphold"),
    broker("Relai", "relai"), broker("Schwab", "schwab", "moneylink"),
    broker("Fidelity", "fidelity"), broker("Vanguard", "vanguard"),
    broker("Robinhood", "robinhood"), broker("Trading 212", "trading 212"),
    broker("Freetrade", "freetrade"), broker("Hargreaves Lansdown", "hargreaves lansdown"),
    broker("InvestEngine", "investengine"), broker("Trade Republic", "trade republic"),
    broker("Swissquote", "swissquote"), broker("finpension", "finpension"),
    broker("Rabobank"), broker("Directa", "directa"), broker("Disnat", "disnat"),
  ]

  private static func broker(_ name: String, _ words: String...) -> Platform {
    Platform(name: name, passesOn: true, isBroker: true, words: words)
  }

  private static func passing(_ name: String, _ words: String...) -> Platform {
    Platform(name: name, passesOn: true, isBroker: false, words: words)
  }

  private static func earning(_ name: String, _ words: String...) -> Platform {
    Platform(name: name, passesOn: false, isBroker: false, words: words)
  }
}

extension AccountName {
  /// What rows that speak of the account call it: its platform's name, else its own.
  var spokenName: String { Platform.named(leaf)?.name ?? leaf }
}
