public import Ledger

/// What common words on a bank statement mean, until a person says otherwise: the rules a new book
/// starts with. They are the weakest word: corrections, a person's rules, platforms and transfers
/// all come first. `masar rule list --starting` shows them.
public struct StartingRules: Sendable {
  public static let moneyIn: [(account: AccountName, words: [String])] = [
    (
      AccountName(.income, "Salary"),
      ["راتب", "رواتب", "salary", "payroll", "gehalt", "lohn", "salaire", "wages"]
    ),
    (AccountName(.income, "Interest"), ["فوائد", "عائد وديعه", "interest", "zinsen", "intérêts"]),
    (AccountName(.income, "Dividends"), ["توزيعات ارباح", "dividend", "dividends", "dividende"]),
    (AccountName(.income, "Cashback"), ["cashback", "استرداد نقدي"]),
  ]

  public static let moneyOut: [(account: AccountName, words: [String])] = [
    (AccountName(.expenses, "Zakat"), ["زكاه", "زكاة الفطر", "zakat"]),
    (
      AccountName(.expenses, "Charity"), ["صدقه", "صدقات", "تبرع", "charity", "donation", "spende"]
    ),
    (AccountName(.expenses, "Rent"), ["ايجار", "rent", "miete", "loyer"]),
    (
      AccountName(.expenses, "Groceries"),
      [
        "بقاله", "سوبر ماركت", "هايبر", "كارفور", "groceries", "grocery", "supermarket",
        "carrefour", "lidl", "aldi", "rewe", "edeka", "tesco",
      ]
    ),
    (
      AccountName(.expenses, "Utilities"),
      [
        "كهرباء", "فاتوره كهرباء", "مياه", "غاز", "electricity", "strom", "gas bill", "water bill",
        "électricité", "edf",
      ]
    ),
    (AccountName(.expenses, "Internet"), ["انترنت", "internet", "broadband", "te data"]),
    (
      AccountName(.expenses, "Phone"),
      ["شحن رصيد", "فاتوره هاتف", "اتصالات", "vodafone", "mobile bill", "telekom", "phone"]
    ),
    (AccountName(.expenses, "Medicine"), ["صيدليه", "pharmacy", "apotheke", "pharmacie"]),
    (
      AccountName(.expenses, "Health"), ["مستشفي", "عياده", "طبيب", "hospital", "clinic", "doctor"]
    ),
    (AccountName(.expenses, "Clothing"), ["ملابس", "clothing", "clothes"]),
    (
      AccountName(.expenses, "Family support"),
      ["الوالده", "الوالد", "والدتي", "والدي", "family support"]
    ),
    (AccountName(.expenses, "Insurance"), ["تامين", "insurance", "versicherung", "assurance"]),
    (
      AccountName(.expenses, "Fuel"),
      ["بنزين", "وقود", "محطه وقود", "petrol", "fuel", "gas station", "tankstelle"]
    ),
    (
      AccountName(.expenses, "Transport"),
      ["اوبر", "كريم", "مترو", "uber", "careem", "metro", "taxi", "train"]
    ),
    (AccountName(.expenses, "Restaurants"), ["مطعم", "restaurant", "talabat", "طلبات"]),
    (AccountName(.expenses, "Coffee"), ["قهوه", "مقهي", "cafe", "coffee", "starbucks"]),
    (AccountName(.expenses, "Subscriptions"), ["netflix", "spotify", "اشتراك", "subscription"]),
    (
      AccountName(.expenses, "Education"),
      ["مدرسه", "جامعه", "مصروفات دراسيه", "school", "university", "tuition"]
    ),
    (
      AccountName(.expenses, "Cash"),
      ["سحب نقدي", "صراف الي", "atm", "cash withdrawal", "geldautomat", "retrait"]
    ),
    (
      AccountName(.expenses, "Bank fees"),
      [
        "رسوم", "عموله", "مصاريف", "bank fee", "service fee", "monthly fee", "account fee",
        "commission", "kontoführung", "frais",
      ]
    ),
    (
      AccountName(.expenses, "Taxes", "Income tax"),
      ["ضريبه الدخل", "income tax", "einkommensteuer"]
    ),
    (
      AccountName(.expenses, "Business", "Hosting"),
      ["استضافه", "hosting", "digitalocean", "hetzner", "namecheap", "godaddy"]
    ),
    (
      AccountName(.expenses, "Business", "Software"),
      ["adobe", "figma", "github", "jetbrains", "microsoft 365", "openai", "canva"]
    ),
    (
      AccountName(.expenses, "Business", "Advertising"), ["facebook ads", "google ads", "meta ads"]
    ),
  ]

  /// Words with which a bank's row begins where money was given back, so that it was not earned. Within
  /// a text they may be anybody's name.
  public static let givenBack = [
    "refund", "refunded", "استرداد", "مسترد", "مرتجع", "رد مبلغ", "erstattung", "rückerstattung",
    "rückzahlung", "storno", "remboursement", "reembolso", "devolución", "devolucion", "rimborso",
    "iade", "terugbetaling",
  ]

  private var inward = WordIndex<AccountName>()
  private var outward = WordIndex<AccountName>()
  private let back = StartingRules.givenBack.map { Folded($0).bytes }

  public init() {
    for rule in StartingRules.moneyIn { for word in rule.words { inward.add(word, rule.account) } }
    for rule in StartingRules.moneyOut {
      for word in rule.words { outward.add(word, rule.account) }
    }
  }

  /// Whether money in was given back, as its text says.
  func isGivenBack(_ text: Folded) -> Bool {
    back.contains { word in
      text.bytes.starts(with: word)
        && (text.bytes.count == word.count || text.bytes[word.count] == 0x20)
    }
  }

  /// The account that the words of `text` speak for.
  public func account(for text: Folded, moneyIn: Bool) -> AccountName? {
    moneyIn ? inward.firstMatch(in: text) : outward.firstMatch(in: text)
  }
}
