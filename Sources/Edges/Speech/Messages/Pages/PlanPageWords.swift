/// The page of the plan and of hours.
public enum PlanPageWords {
  public static let heading = Message(
    ar: "ما تقوم عليه الاحتمالات", en: "What the odds stand on")
  public static let lead = Message(
    ar: "كل بند من دفاترك حتى تقول غيره. غيّر ما تعرفه أحسن منها.",
    en: "Each item is from your books until you say otherwise. Change what you know better.")
  public static let set = Message(ar: "غيّر", en: "Change")
  public static let takeBack = Message(ar: "ردّه إلى الدفاتر", en: "Back to the books")
  public static func wasSet(_ item: Message) -> Message {
    Message(ar: "تغيّر في الخطة: \(item).", en: "Changed in the plan: \(item).")
  }
  public static func wasTakenBack(_ item: Message) -> Message {
    Message(ar: "عاد إلى الدفاتر: \(item).", en: "Back to the books: \(item).")
  }
  public static let toField = Message(ar: "إلى خانته", en: "To its field")
  public static let nothingChanged = Message(ar: "لم يتغير شيء.", en: "Nothing changed.")

  // MARK: Hours

  public static let hoursHeading = Message(ar: "ساعات العمل", en: "Hours of work")
  public static let noHours = Message(
    ar: "لا ساعات بعد. حين تسجلها يظهر ما جلبته كل ساعة، وما يبقى حين تقل.",
    en: """
      No hours yet. Once there are some, you see what an hour brought, and what goes on without them.
      """)
  public static let stream = Message(ar: "المصدر", en: "Stream")
  public static let hours = Message(ar: "كم ساعة", en: "How many hours")
  public static let day = Message(ar: "اليوم", en: "Day")
  public static let log = Message(ar: "سجّل", en: "Log")
  public static let noStreams = Message(
    ar: "لا مصادر دخل في الدفتر بعد: استورد كشفًا أولًا.",
    en: "There are no streams in the book yet: import a statement first.")
  public static func notHours(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليست ساعات. اكتب مثلًا \(code: "3.5") أو \(code: "3:30").",
      en: "\"\(text)\" isn't hours. Write \(code: "3.5") or \(code: "3:30").")
  }
  public static func notADay(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس يومًا. اكتبه مثل \(code: "2026-01-31").",
      en: "\"\(text)\" isn't a day. Write it like \(code: "2026-01-31").")
  }
  public static let noSuchStream = Message(
    ar: "ليس في الدفتر مصدر دخل بهذا الاسم.", en: "The book has no stream of that name.")
}
