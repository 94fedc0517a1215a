public import Money

/// What the months of a stream say, each figure with its range.
public enum MeasureWords {
  public static let heading = Message(ar: "ما تقوله الأشهر", en: "What the months say")
  public static let together = Message(
    ar: "كل دخل الإنترنت معًا", en: "All online income together")
  public static let mean = Message(ar: "المتوسط في الشهر", en: "Mean a month")
  public static let median = Message(ar: "الوسيط", en: "Median")
  public static let middleHalf = Message(ar: "النصف الأوسط من الأشهر", en: "Middle half of months")
  public static let variation = Message(ar: "التقلّب (من المتوسط)", en: "Volatility (of the mean)")
  public static let weak = Message(
    ar: "أشهر دون المتوسط بأكثر من ربعه", en: "Months over a quarter below the mean")
  public static let worst = Message(
    ar: "أسوأ ثلاثة أشهر متتالية", en: "Worst three months in a row")
  public static let trend = Message(ar: "الاتجاه في السنة", en: "Trend a year")
  public static let seasons = Message(ar: "مواسم السنة", en: "Seasons of the year")
  public static let noYears = Message(
    ar: "لا تُعرف قبل سنتين", en: "not known before two years")
  public static let noSeason = Message(
    ar: "لا موسم يُميَّز عن الصدفة", en: "none that stands out from chance")
  /// How far a month of the year lies above the year's level, and another below it.
  public static func above(_ month: Month, _ share: Double) -> Message {
    Message(
      ar: "\(month, .name) أعلى \(percent: share)", en: "\(month, .name) \(percent: share) above")
  }
  public static func below(_ month: Month, _ share: Double) -> Message {
    Message(
      ar: "\(month, .name) أدنى \(percent: share)", en: "\(month, .name) \(percent: share) below")
  }
  public static func season(_ above: Message, _ below: Message) -> Message {
    Message(ar: "\(above)، \(below)", en: "\(above), \(below)")
  }
  public static func believed(_ share: Double) -> Message {
    Message(
      ar: "احتُسب \(percent: share) مما ظهر", en: "counting \(percent: share) of what was seen")
  }
  public static let empty = Message(ar: "أشهر بلا دخل", en: "Months without income")
  public static let share = Message(ar: "من دخل الإنترنت", en: "Of online income")
  /// - Parameters:
  ///   - hours: all that are logged, in so many months.
  public static func perHour(_ hours: Quantity, in months: Int) -> Message {
    Message(
      ar: "صافي الساعة (الساعات: \(hours)، في \(months, .month, .afterPreposition))",
      en: "Net an hour (hours: \(hours), in \(months, .month))")
  }
  public static let fewHours = Message(
    ar: "لا يُعرف بعد: تلزم ساعات ثلاثة أشهر", en: "not known yet: hours of three months are needed")
  public static let passivity = Message(
    ar: "ما يبقى حين تقل الساعات", en: "What goes on when hours stop")
  public static let byStream = Message(ar: "أكبر مصدر", en: "Largest stream")
  public static let byClient = Message(
    ar: "أكبر عميل، مما عُرف عميله", en: "Largest client, of what names one")
  public static let recurring = Message(
    ar: "من مصادر تدفع كل شهر تقريبًا", en: "From streams that pay nearly every month")
  public static let value = Message(ar: "القيمة", en: "Figure")
  public static let range = Message(ar: "ثماني مرات من عشر بين", en: "Eight times in ten between")
  public static let unknownHours = Message(
    ar: "غير معروف: سجّل ساعاتك", en: "unknown: log your hours")
  public static let notYet = Message(
    ar: "لا يُعرف بعد: يلزم شهران قليلا الساعات", en: "not known yet: two quiet months are needed")
  public static let open = Message(ar: "لا يُعرف", en: "unknown")

  /// Under a heading: which months the figures are of. The months of a stream's own list go to the
  /// last that the books know of, these only to the last that is whole.
  public static func wholeMonths(_ first: Month, _ last: Month) -> Message {
    first == last
      ? Message(
        ar: "صافيًا، من شهر كامل واحد: \(first).", en: "Net, of one whole month: \(first).")
      : Message(
        ar: "صافيًا، من الأشهر الكاملة وحدها: من \(first) إلى \(last).",
        en: "Net, of whole months alone: \(first) to \(last).")
  }

  public static func between(_ low: Message, _ high: Message) -> Message {
    low == open && high == open
      ? open : Message(ar: "\(low) و\(high)", en: "\(low) and \(high)")
  }
  public static func of(_ count: Int, _ all: Int) -> Message {
    Message(ar: "\(count) من \(all)", en: "\(count) of \(all)")
  }
  /// - Parameter effective: how many equal ones would be as concentrated.
  public static func concentrated(_ share: Double, _ name: Message, effective: Quantity) -> Message
  {
    if effective.normalized == Quantity(1) {
      return Message(ar: "\(percent: share): \(name)", en: "\(percent: share): \(name)")
    }
    return Message(
      ar: "\(percent: share): \(name) (كأنها \(effective) متساوية)",
      en: "\(percent: share): \(name) (as if \(effective) equal ones)")
  }
}
