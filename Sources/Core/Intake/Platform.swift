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
  ]

  public static let all: [Platform] = [
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
  ]

  private static func passing(_ name: String, _ words: String...) -> Platform {
    Platform(name: name, passesOn: true, words: words)
  }

  private static func earning(_ name: String, _ words: String...) -> Platform {
    Platform(name: name, passesOn: false, words: words)
  }
}

extension AccountName {
  /// What rows that speak of the account call it: its platform's name, else its own.
  var spokenName: String { Platform.named(leaf)?.name ?? leaf }
}
