/// The pages of fields of online work.
public enum FieldsPageWords {
  public static let heading = Message(
    ar: "ماذا يكسب الناس فعلًا؟", en: "What do people really earn?")
  public static let lead = Message(
    ar: "ما تقوله الأدلة عن كل مجال، قبل أن تقول أشهرك أنت شيئًا.",
    en: "What evidence says of each field, before your own months say anything.")
  public static let survivors = Message(
    ar: """
      انتبه: من نسمع عنهم هم من استمروا. كثيرون بدؤوا وتوقفوا ولم يُكتب عنهم شيء؛ لذلك بجانب من استمر كل من بدأ.
      """,
    en: """
      Beware of survivor bias: those one hears of are those who went on. Many began, stopped, and \
      nobody wrote of them; so all who start stand beside those who persist.
      """)
  public static let month = Message(ar: "بعد كم شهر من البداية", en: "Months from the start")
  public static let dollars = Message(
    ar: "أن يبلغ الدخل في الشهر، بالدولار", en: "To reach a month, in US dollars")
  public static func best(_ field: Message, _ dollars: Int, starters: Double) -> Message {
    Message(
      ar: """
        أعلاها احتمالًا \(field): \(odds: starters, inHundredths: true) ممن بدأ يبلغ \
        \(dollars, .dollar, .object).
        """,
      en: """
        The likeliest is \(field): \(odds: starters, inHundredths: true) who start reach \
        \(dollars, .dollar).
        """)
  }
  public static let chart = Message(
    ar: "صافي الدخل في الشهر بالدولار لمن استمر في كل مجال: من أدنى عُشر إلى أعلى عُشر، والوسيط",
    en: """
      Net US dollars a month of those who persist in each field: from the lowest tenth to the top \
      tenth, and the median
      """)
  public static let logarithmic = Message(
    ar: """
      المقياس لوغاريتمي: كل خطوة عشرة أضعاف ما قبلها، وما دون \(10, .dollar, .afterPreposition) عند البداية.
      """,
    en: """
      The scale is logarithmic: each step is ten times the one before, and what is under \
      \(10, .dollar) stands at the beginning.
      """)
  public static let range = Message(ar: "ثمانية من كل عشرة", en: "Eight of ten")
  public static let table = Message(ar: "المجالات في جدول", en: "The fields in a table")
  public static let reach = Message(ar: "من يبلغ ما طلبت", en: "Who reaches what you ask")
  public static let sources = Message(ar: "المصادر", en: "Sources")
  public static let all = Message(ar: "كل المجالات", en: "All fields")
}
