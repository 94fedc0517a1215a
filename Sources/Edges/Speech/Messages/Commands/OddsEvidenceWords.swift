public import Freedom

/// `masar evidence odds`: whether cash lasts on an uneven income.
public enum OddsEvidenceWords {
  public static let person = Message(ar: "الشخص", en: "Who")
  public static let history = Message(ar: "أشهر مضت", en: "Months past")
  public static let empty = Message(ar: "بلا دخل", en: "Without income")
  public static let ahead = Message(ar: "أشهر آتية", en: "Months ahead")
  public static let lasts = Message(ar: "يكفي النقد", en: "Cash lasts")
  public static let runsOut = Message(ar: "ينفد", en: "Runs out")

  /// The odds that cash runs out, at the ends: never nought or certain, as no forecast can know.
  public static let under = Message(
    ar: "أقل من \(percent: 0.01)", en: "under \(percent: 0.01)")
  public static let over = Message(ar: "أكثر من \(percent: 0.99)", en: "over \(percent: 0.99)")

  public static let nobody = Message(
    ar: "في الجدول عناوين وليس تحتها صفوف.", en: "The table has headings and no rows below them.")

  public static let basis = Message(
    ar: """
      تقوم الاحتمالات على أشهر كل شخص وحده: تُوزن مئات الفرضيات بقدر ما تفسّر ما مضى، ثم تُرسم منها \
      مسارات لما يأتي. ليست وعدًا.
      """,
    en: """
      The odds stand on each person's own months: hundreds of hypotheses are weighed by how well \
      they explain the past, and paths of what may come are drawn from them. They are no promise.
      """)

  public static let fewMonths = Message(
    ar: """
      ما كان تاريخه أقل من \(6, .month, .afterPreposition) يُقدَّر أكثره مما يُعرف عن الدخل عمومًا، \
      فهو أقرب إلى السؤال منه إلى الجواب.
      """,
    en: """
      With fewer than \(6, .month) of history, most of the answer is what is known of income in \
      general: more a question than an answer.
      """)

  public static func notPeople(_ file: String) -> Message {
    Message(
      ar: """
        \(file) ليس جدول أشخاص: يجب أن يحمل سطره الأول الأعمدة \(code: "id") و\(code: "horizon") \
        و\(code: "cash") و\(code: "expenses") و\(code: "income").
        """,
      en: """
        \(file) is no table of people: its first line must name the columns \(code: "id"), \
        \(code: "horizon"), \(code: "cash"), \(code: "expenses") and \(code: "income").
        """)
  }

  public static func issue(_ issue: OddsIssue) -> Message {
    let what: Message
    switch issue.reason {
    case .missingCells: what = Message(ar: "تنقصه خانات", en: "cells are missing")
    case .notAHorizon(let text):
      what = Message(
        ar: "«\(text)» ليس عدد أشهر بين \(0) و\(OddsTable.horizonAtMost)",
        en: "‘\(text)’ is no number of months from \(0) to \(OddsTable.horizonAtMost)")
    case .notANumber(let text):
      what = Message(ar: "«\(text)» ليس رقمًا", en: "‘\(text)’ is not a number")
    case .notAField(let text):
      what = Message(ar: "«\(text)» ليس مجالًا فيه أدلة", en: "‘\(text)’ is no field with evidence")
    }
    return Message(
      ar: "تُرك السطر \(issue.line): \(what).", en: "Line \(issue.line) is left out: \(what).")
  }
}
