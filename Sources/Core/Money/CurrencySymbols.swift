/// What a word or sign beside a number says of its currency.
struct CurrencySign: Sendable {
  /// `nil` where the sign is of money but several currencies share it and none is usual.
  var currency: Currency?
  /// Several currencies share the sign, so that a code beside it has the last word: `$40.00 CAD`.
  var isShared: Bool
}

extension Currency {
  /// The currency that a symbol or a local name stands for.
  ///
  /// ```swift
  /// Currency.symbol("ج.م")  // EGP
  /// Currency.symbol("kr")   // nil: Danish, Icelandic, Norwegian and Swedish
  /// ```
  ///
  /// Blanks, dots and small or capital letters make no difference. By convention `$` alone is USD,
  /// `£` GBP, `¥` JPY and `﷼` SAR; `C$`, `E£`, `CN¥` and the like are their own.
  public static func symbol(_ text: some StringProtocol) -> Currency? {
    var word = ShortWord()
    for scalar in text.unicodeScalars { word.appendSymbol(scalar.value) }
    return sign(word)?.currency
  }

  /// A symbol, a local name, an ISO code or a coin's code, as a cell has it.
  static func sign(_ word: ShortWord) -> CurrencySign? {
    if let index = word.threeLetterIndex, let currency = iso(index: index) {
      return CurrencySign(currency: currency, isShared: false)
    }
    if let sign = signs[word] { return sign }
    if let packed = word.packedCode, let coin = crypto(packed: packed) {
      return CurrencySign(currency: coin, isShared: false)
    }
    return nil
  }

  private static let signs: [ShortWord: CurrencySign] = {
    var table: [ShortWord: CurrencySign] = [:]
    func add(_ lines: String, isShared: Bool) {
      for line in lines.split(separator: "\n") {
        let fields = line.split(separator: " ")
        for name in fields.dropFirst() {
          var word = ShortWord()
          for scalar in name.unicodeScalars { word.appendSymbol(scalar.value) }
          table[word] = CurrencySign(
            currency: iso(fields[0]) ?? crypto(fields[0]), isShared: isShared)
        }
      }
    }
    add(own, isShared: false)
    add(shared, isShared: true)
    return table
  }()

  /// A code, then the signs and names that mean it and nothing else. `_` joins words.
  private static let own = """
    EGP E£ ج.م جم جنيه جنيه_مصري LE L.E.
    SAR SR ر.س ريال_سعودي \u{20C1}
    AED د.إ درهم_إماراتي درهم_اماراتي \u{20C3} Dhs
    JOD JD د.أ دينار_أردني دينار_اردني
    KWD KD د.ك دينار_كويتي
    BHD BD د.ب دينار_بحريني
    IQD د.ع دينار_عراقي
    LYD د.ل دينار_ليبي
    TND DT د.ت دينار_تونسي
    DZD DA د.ج دينار_جزائري
    MAD د.م درهم_مغربي
    OMR RO ر.ع ريال_عماني
    QAR QR ر.ق ريال_قطري
    YER ر.ي ريال_يمني
    SYP ل.س ليرة_سورية
    LBP ل.ل ليرة_لبنانية
    SDG ج.س جنيه_سوداني
    MRU أ.م أوقية
    SOS ش.ص
    USD US$ دولار_أمريكي دولار_امريكي
    EUR € يورو euro
    GBP جنيه_إسترليني جنيه_استرليني
    CAD C$ CA$ Can$
    AUD A$ AU$
    NZD NZ$
    XCD EC$
    SGD S$ SG$
    HKD HK$
    TWD NT$
    MXN MX$
    BRL R$
    NGN ₦
    INR ₹
    CNY CN¥ RMB 元
    JPY JP¥ 円
    KRW ₩
    ILS ₪
    TRY ₺ TL
    RUB ₽ руб
    UAH ₴ грн
    KZT ₸
    GEL ₾
    AZN ₼
    AMD ֏
    VND ₫ đ
    PHP ₱
    THB ฿
    GHS ₵ GH₵
    CRC ₡
    PYG ₲
    BDT ৳
    KES KSh
    TZS TSh
    UGX USh
    ZAR R
    IDR Rp
    MYR RM
    PLN zł zl
    CZK Kč Kc
    HUF Ft
    RON lei
    BGN лв
    PEN S/
    BTC ₿
    """

  /// Signs that several currencies share: the usual one by convention, or `-` where none is.
  private static let shared = """
    USD $ دولار
    GBP £
    JPY ¥ ￥
    SAR ﷼
    - kr Fr CFA FCFA DH Rs ₨ Bs د.ا ريال درهم دينار ليرة
    """
}
