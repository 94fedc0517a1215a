public import Money

extension Voice {
  /// «جنيه مصري», "Egyptian pound"; the code itself where Masar has no name for it.
  public func name(of currency: Currency) -> String {
    CurrencyNames.all[currency.code].map { say($0) } ?? isolated(currency.code)
  }
}

/// What currencies are called, by code.
public enum CurrencyNames {
  public static let all: [String: Message] = [
    "AED": Message(ar: "درهم إماراتي", en: "UAE dirham"),
    "BHD": Message(ar: "دينار بحريني", en: "Bahraini dinar"),
    "DJF": Message(ar: "فرنك جيبوتي", en: "Djiboutian franc"),
    "DZD": Message(ar: "دينار جزائري", en: "Algerian dinar"),
    "EGP": Message(ar: "جنيه مصري", en: "Egyptian pound"),
    "ILS": Message(ar: "شيكل", en: "Israeli shekel"),
    "IQD": Message(ar: "دينار عراقي", en: "Iraqi dinar"),
    "JOD": Message(ar: "دينار أردني", en: "Jordanian dinar"),
    "KMF": Message(ar: "فرنك قمري", en: "Comorian franc"),
    "KWD": Message(ar: "دينار كويتي", en: "Kuwaiti dinar"),
    "LBP": Message(ar: "ليرة لبنانية", en: "Lebanese pound"),
    "LYD": Message(ar: "دينار ليبي", en: "Libyan dinar"),
    "MAD": Message(ar: "درهم مغربي", en: "Moroccan dirham"),
    "MRU": Message(ar: "أوقية موريتانية", en: "Mauritanian ouguiya"),
    "OMR": Message(ar: "ريال عماني", en: "Omani rial"),
    "QAR": Message(ar: "ريال قطري", en: "Qatari riyal"),
    "SAR": Message(ar: "ريال سعودي", en: "Saudi riyal"),
    "SDG": Message(ar: "جنيه سوداني", en: "Sudanese pound"),
    "SOS": Message(ar: "شلن صومالي", en: "Somali shilling"),
    "SYP": Message(ar: "ليرة سورية", en: "Syrian pound"),
    "TND": Message(ar: "دينار تونسي", en: "Tunisian dinar"),
    "YER": Message(ar: "ريال يمني", en: "Yemeni rial"),

    "AUD": Message(ar: "دولار أسترالي", en: "Australian dollar"),
    "BDT": Message(ar: "تاكا بنغلاديشي", en: "Bangladeshi taka"),
    "BRL": Message(ar: "ريال برازيلي", en: "Brazilian real"),
    "CAD": Message(ar: "دولار كندي", en: "Canadian dollar"),
    "CHF": Message(ar: "فرنك سويسري", en: "Swiss franc"),
    "CNY": Message(ar: "يوان صيني", en: "Chinese yuan"),
    "CZK": Message(ar: "كورونا تشيكية", en: "Czech koruna"),
    "DKK": Message(ar: "كرونة دنماركية", en: "Danish krone"),
    "EUR": Message(ar: "يورو", en: "euro"),
    "GBP": Message(ar: "جنيه إسترليني", en: "pound sterling"),
    "HKD": Message(ar: "دولار هونغ كونغ", en: "Hong Kong dollar"),
    "IDR": Message(ar: "روبية إندونيسية", en: "Indonesian rupiah"),
    "INR": Message(ar: "روبية هندية", en: "Indian rupee"),
    "JPY": Message(ar: "ين ياباني", en: "Japanese yen"),
    "KES": Message(ar: "شلن كيني", en: "Kenyan shilling"),
    "KRW": Message(ar: "وون كوري", en: "South Korean won"),
    "MXN": Message(ar: "بيزو مكسيكي", en: "Mexican peso"),
    "MYR": Message(ar: "رينغيت ماليزي", en: "Malaysian ringgit"),
    "NGN": Message(ar: "نايرا نيجيرية", en: "Nigerian naira"),
    "NOK": Message(ar: "كرونة نرويجية", en: "Norwegian krone"),
    "NZD": Message(ar: "دولار نيوزيلندي", en: "New Zealand dollar"),
    "PHP": Message(ar: "بيزو فلبيني", en: "Philippine peso"),
    "PKR": Message(ar: "روبية باكستانية", en: "Pakistani rupee"),
    "PLN": Message(ar: "زلوتي بولندي", en: "Polish zloty"),
    "RUB": Message(ar: "روبل روسي", en: "Russian ruble"),
    "SEK": Message(ar: "كرونة سويدية", en: "Swedish krona"),
    "SGD": Message(ar: "دولار سنغافوري", en: "Singapore dollar"),
    "THB": Message(ar: "بات تايلاندي", en: "Thai baht"),
    "TRY": Message(ar: "ليرة تركية", en: "Turkish lira"),
    "UAH": Message(ar: "هريفنيا أوكرانية", en: "Ukrainian hryvnia"),
    "USD": Message(ar: "دولار أمريكي", en: "US dollar"),
    "ZAR": Message(ar: "راند جنوب أفريقي", en: "South African rand"),

    "BNB": Message(ar: "بي إن بي", en: "BNB"),
    "BTC": Message(ar: "بيتكوين", en: "bitcoin"),
    "ETH": Message(ar: "إيثر", en: "ether"),
    "USDC": Message(ar: "دولار رقمي يو إس دي سي", en: "USD Coin"),
    "USDT": Message(ar: "دولار رقمي تيثر", en: "Tether"),
    "XAU": Message(ar: "أونصة ذهب", en: "gold ounce"),
    "XAG": Message(ar: "أونصة فضة", en: "silver ounce"),
  ]
}
