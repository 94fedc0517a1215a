public import Money

/// `masar forecast`: the months to come as a fan, and how past ones fared.
public enum ForecastWords {
  public static let online = Message(ar: "دخل الإنترنت", en: "Online income")
  public static let costs = Message(ar: "المصروفات", en: "Costs")
  public static let costsOfBooks = Message(
    ar: "المصروفات كما في الدفاتر", en: "Costs, as the books go")
  public static let cash = Message(ar: "النقد في آخر الشهر", en: "Cash at the end")
  public static let carries = Message(ar: "يغطي المصروفات", en: "Carries the costs")
  public static let stream = Message(ar: "المصدر", en: "Stream")
  public static let low = Message(ar: "أدنى عُشر", en: "Lowest tenth")
  public static let middle = Message(ar: "الوسيط", en: "Median")
  public static let high = Message(ar: "أعلى عُشر", en: "Top tenth")

  public static func next(_ first: Month, _ low: Amount, _ high: Amount) -> Message {
    Message(
      ar: "في \(first): ثماني مرات من عشر بين \(estimate: low) و\(estimate: high) من الإنترنت.",
      en:
        "In \(first): eight times in ten between \(estimate: low) and \(estimate: high) from online work."
    )
  }
  public static let byStream = Message(
    ar: "كل مصدر، في منتصف هذه الأشهر", en: "Each stream, midway through these months")
  public static let apart = Message(
    ar: "كل مصدر مقدَّر من ماضيه وحده، والمجموع من ماضي المجموع: فلا يلزم أن تتفق أطرافها.",
    en: """
      Each stream is told from its own past, and all of them from the past of their sum: the ends need \
      not add up.
      """)
  public static let basisNotKept = Message(
    ar: "حفظ هذا التوقّعَ إصدار أقدم من مسار لم يحفظ معه أساسه.",
    en: "An older Masar kept this forecast, and not what it stood on.")
  public static let frozen = Message(
    ar: """
      حُفظ هذا التوقّع في الدفتر كما هو، ولن يتغير ولو تغيرت الخطة: يُقاس حين تنقضي أشهره. \
      (\(code: "masar undo") يلغيه.)
      """,
    en: """
      This forecast is kept in the book as it is and won't change, even where the plan does: it is \
      scored when its months are over. (\(code: "masar undo") takes it back.)
      """)
  public static func kept(_ month: Month) -> Message {
    Message(
      ar: "هذا هو التوقّع المحفوظ بعد \(month).", en: "This is the forecast kept after \(month).")
  }
  public static let notKept = Message(
    ar: "لم يُحفظ هذا التوقّع.", en: "This forecast was not kept.")

  // MARK: How past ones fared

  public static let noneOver = Message(
    ar: "لا توقّع محفوظ انقضى شهر من أشهره بعد. التوقّع الأول: \(code: "masar forecast").",
    en: "No kept forecast has a month that is over yet. The first: \(code: "masar forecast").")
  public static func inside(_ share: Double, of figures: Int) -> Message {
    Message(
      ar:
        "من الأرقام المتوقَّعة التي حان وقتها (\(figures)) وقع \(percent: share) داخل النطاق الذي وُعد بثماني مرات من عشر.",
      en: """
        Of \(figures) forecast figures whose month is over (each stream's, their sum, the costs), \
        \(percent: share) lay inside the range that was said to hold eight times in ten.
        """)
  }
  /// - Parameters:
  ///   - range: the error of the range as a whole, as a share of the guess's.
  ///   - middle: that of its median alone.
  public static func error(_ range: Double, _ middle: Double, than guess: Message) -> Message {
    Message(
      ar: """
        وقياسًا إلى \(guess) كان خطأ النطاق كله \(compared(range))، وخطأ أوسطه وحده \(compared(middle)).
        """,
      en: """
        Beside \(guess), the range as a whole erred \(compared(range)), and its middle alone \
        \(compared(middle)).
        """)
  }
  private static func compared(_ share: Double) -> Message {
    share < 1
      ? Message(ar: "أقل \(percent: 1 - share)", en: "\(percent: 1 - share) less")
      : Message(ar: "أكبر \(percent: share - 1)", en: "\(percent: share - 1) more")
  }
  public static let yearMean = Message(
    ar: "القول بمتوسط آخر سنة", en: "saying the mean of the last year")
  public static let lastYear = Message(
    ar: "القول بالشهر نفسه من السنة الماضية", en: "saying the same month of last year")
  /// Where books or plan have learned more since a forecast was kept.
  public static func learned(_ first: Month, _ low: Amount, _ high: Amount) -> Message {
    Message(
      ar: """
        عرفت الدفاتر أو الخطة بعد حفظ هذا التوقع ما لم تكن تعرفه: لو أُعدّ اليوم لقال عن \(first) بين \(estimate: low) \
        و\(estimate: high). وهو باقٍ كما هو ليُقاس صدقه.
        """,
      en: """
        Books or plan have learned more since this forecast was kept: made today it would say between \
        \(estimate: low) and \(estimate: high) for \(first). It stays as it is, so that it can be scored.
        """)
  }
  public static func cameTrue(_ odds: Double, _ share: Double, _ count: Int) -> Message {
    Message(
      ar:
        "ما قيل إن احتماله \(odds: odds, inHundredths: true) صدق في \(percent: share) من المرات (\(count)).",
      en:
        "What was said to have odds of \(odds: odds, inHundredths: true) came true \(percent: share) of the time (\(count))."
    )
  }
}
