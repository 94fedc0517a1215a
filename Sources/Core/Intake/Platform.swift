/// A platform, processor or wallet that pays online earners: its name in the books, the words by
/// which statements mention it, and the format of its own statements.
public struct Platform: Hashable, Sendable {
  /// The name in the books: `assets:PayPal`, `income:Upwork`, `expenses:Fees:Upwork`.
  public let name: String
  /// Whether it only passes money on (PayPal, Payoneer, Wise): what arrives from it was earned
  /// somewhere else, as its own statement tells.
  public let passesOn: Bool
  let words: [String]
  /// Its statements list sales and never the payouts: what arrives from it left its account
  /// without a row of its own.
  public var hidesPayouts: Bool { name == "Gumroad" }

  public static func named(_ name: String) -> Platform? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

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
    "khamsat": "Khamsat", "mostaql": "Mostaql",
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
    earning("Amazon KDP", "kdp", "kindle direct"),
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
