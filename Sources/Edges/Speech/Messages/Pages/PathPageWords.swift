public import Ledger

/// The first page: where one stands, and the one next step.
public enum PathPageWords {
  public static func carried(percent: Int) -> Message {
    Message(
      ar: "غطّى دخلك من الإنترنت \(percent: Double(percent) / 100) من مصروفاتك في آخر سنة",
      en:
        "Your online income carried \(percent: Double(percent) / 100) of your costs in the last year"
    )
  }
  public static func earned(_ net: Valuation) -> Message {
    Message(
      ar: "صافي دخلك من الإنترنت في آخر سنة: \(net)",
      en: "Your net online income in the last year: \(net)")
  }
  public static func earned(_ net: Totals) -> Message {
    Message(
      ar: "صافي دخلك من الإنترنت في آخر سنة: \(net)",
      en: "Your net online income in the last year: \(net)")
  }
  public static func alone(_ months: Int) -> Message {
    switch months {
    case 0:
      Message(
        ar: "، ولم يغطّها كلها في أي شهر من \(12).", en: ", and all of them in none of \(12) months."
      )
    default:
      Message(
        ar: "، وغطّاها كلها في \(months, .month, .afterPreposition) من \(12).",
        en: ", and all of them in \(months) of \(12) months.")
    }
  }
  public static let stop = Message(ar: ".", en: ".")
  public static let road = Message(ar: "أين أنت على الطريق", en: "Where you are on the road")
  public static let here = Message(ar: "أنت هنا", en: "You are here")
  public static func stillNeeds(_ gap: Message) -> Message {
    Message(ar: "الباقي: \(gap)", en: "\(gap) to go")
  }
  public static func months(_ count: Int) -> Message {
    Message(ar: "\(count, .month, .object)", en: "\(count, .month)")
  }
  public static func percent(_ share: Double) -> Message {
    Message(ar: "\(percent: share)", en: "\(percent: share)")
  }
  /// What fees and conversions took; of conversions without a rate nobody knows it.
  public static func afterFees(_ fees: Valuation, _ loss: Valuation) -> Message {
    let known = loss.knownPart
    let took =
      known.isZero
      ? Message(ar: "أخذت الرسوم في السنة \(fees).", en: "Over the year fees took \(fees).")
      : Message(
        ar: "أخذت الرسوم في السنة \(fees)، وفرق الصرف \(known).",
        en: "Over the year fees took \(fees), conversions \(known).")
    guard !loss.isComplete else { return took }
    let rest = StatusWords.lossUnknown(loss.unconverted)
    return Message(ar: "\(took) \(rest)", en: "\(took) \(rest)")
  }
  public static let whereFrom = Message(ar: "من أين جاء", en: "Where it came from")
  public static let allLevers = Message(ar: "كل ما يمكن تغييره", en: "All that can be changed")
  public static let answerQuestions = Message(ar: "أجب عن هذا", en: "Answer this")
  public static let comingMonths = Message(ar: "الأشهر القادمة", en: "The months to come")
  public static let fanLabel = Message(
    ar: "الدخل من الإنترنت في الأشهر الماضية والقادمة، والمصروفات",
    en: "Online income in past months and months to come, and the costs")
  public static let barsLabel = Message(
    ar: "دخل الإنترنت في آخر \(12) شهرًا", en: "Online income over the last \(12) months")
  public static let past = Message(ar: "ما كان", en: "What was")
  public static let median = Message(ar: "الوسيط", en: "Median")
  public static let sixOfTen = Message(ar: "\(6) من كل \(10)", en: "\(6) of \(10)")
  public static let eightOfTen = Message(ar: "\(8) من كل \(10)", en: "\(8) of \(10)")
  public static let costs = Message(ar: "المصروفات", en: "Costs")
  public static let today = Message(ar: "آخر شهر كامل", en: "Last whole month")
  public static let decisions = Message(ar: "أسئلة القرار", en: "Questions to decide")
  public static let isMainIncome = Message(
    ar: "أن يغطي الدخلُ المصروفات في \(10) أشهر من الـ\(12) القادمة",
    en: "That income carries the costs in \(10) of the next \(12) months")
  public static func cashLasts(leavingIn months: Int) -> Message {
    months == 0
      ? Message(
        ar: "ألا ينفد النقد سنتين إن تركت الوظيفة اليوم",
        en: "That cash lasts two years if you leave the job today")
      : Message(
        ar: "… وإن تركتها بعد \(months, .month, .afterPreposition)",
        en: "… and if you leave it after \(months, .month)")
  }
  public static let cashLastsAlone = Message(
    ar: "ألا ينفد النقد سنتين على دخل الإنترنت وحده",
    en: "That cash lasts two years on online income alone")
  public static let empty = Message(
    ar: "الدفتر ينتظر كشفه الأول", en: "The book awaits its first statement")
  public static let emptyLead = Message(
    ar: "أعطه كشف الحساب الذي يصل إليه دخلك: شهر واحد يكفي لتبدأ.",
    en:
      "Give it the statement of the account where your income arrives: one month is enough to begin."
  )
}
