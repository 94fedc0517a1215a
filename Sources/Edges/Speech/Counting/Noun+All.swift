/// The nouns that Masar counts. A new one is one more line here; the tests find it in `all`.
extension Noun {
  public static let row = Noun(
    ar: "سطر", accusative: "سطرًا", two: "سطران", oblique: "سطرين", few: "أسطر", en: "row")
  public static let file = Noun(
    ar: "ملف", accusative: "ملفًا", two: "ملفان", oblique: "ملفين", few: "ملفات", en: "file")
  public static let month = Noun(
    ar: "شهر", accusative: "شهرًا", two: "شهران", oblique: "شهرين", few: "أشهر", en: "month")
  public static let year = Noun(
    ar: "سنة", two: "سنتان", oblique: "سنتين", few: "سنوات", feminine: true, en: "year")
  public static let day = Noun(
    ar: "يوم", accusative: "يومًا", two: "يومان", oblique: "يومين", few: "أيام", en: "day")
  public static let entry = Noun(
    ar: "قيد", accusative: "قيدًا", two: "قيدان", oblique: "قيدين", few: "قيود", en: "entry",
    plural: "entries")
  public static let stream = Noun(
    ar: "مصدر دخل", two: "مصدرا دخل", oblique: "مصدري دخل", few: "مصادر دخل",
    en: "income stream")
  public static let account = Noun(
    ar: "حساب", accusative: "حسابًا", two: "حسابان", oblique: "حسابين", few: "حسابات",
    en: "account")
  public static let currency = Noun(
    ar: "عملة", two: "عملتان", oblique: "عملتين", few: "عملات", feminine: true, en: "currency",
    plural: "currencies")
  public static let rule = Noun(
    ar: "قاعدة", two: "قاعدتان", oblique: "قاعدتين", few: "قواعد", feminine: true, en: "rule")
  public static let rate = Noun(
    ar: "سعر صرف", two: "سعرا صرف", oblique: "سعري صرف", few: "أسعار صرف",
    en: "exchange rate")
  public static let change = Noun(
    ar: "تغيير", accusative: "تغييرًا", two: "تغييران", oblique: "تغييرين", few: "تغييرات",
    en: "change")
  public static let question = Noun(
    ar: "سؤال", accusative: "سؤالًا", two: "سؤالان", oblique: "سؤالين", few: "أسئلة",
    en: "question")
  public static let issue = Noun(
    ar: "مشكلة", two: "مشكلتان", oblique: "مشكلتين", few: "مشكلات", feminine: true,
    en: "issue")
  public static let transfer = Noun(
    ar: "تحويل", accusative: "تحويلًا", two: "تحويلان", oblique: "تحويلين", few: "تحويلات",
    en: "transfer")
  public static let hour = Noun(
    ar: "ساعة", two: "ساعتان", oblique: "ساعتين", few: "ساعات", feminine: true, en: "hour")
  public static let client = Noun(
    ar: "عميل", accusative: "عميلًا", two: "عميلان", oblique: "عميلين", few: "عملاء",
    en: "client")
  public static let dollar = Noun(
    ar: "دولار", accusative: "دولارًا", two: "دولاران", oblique: "دولارين", few: "دولارات",
    en: "US dollar")

  public static let all: [Noun] = [
    row, file, month, year, day, entry, stream, account, currency, rule, rate, change, question,
    issue,
    transfer, hour, client, dollar,
  ]
}
