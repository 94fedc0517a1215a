/// `masar plan`, `masar hours`, `masar path`, `masar odds`, `masar levers`, `masar roulette`
public enum OddsHelp {
  public static let plan = CommandHelp(
    Message(
      ar: "ما لا تعرفه الدفاتر وتحتاج إليه الاحتمالات.", en: "What books can't know and odds need."),
    examples: "masar plan show", "masar plan set costs 12000")
  public static let planShow = CommandHelp(
    Message(
      ar: "كل بند بقيمته، وقول من هو.", en: "Every item with its value, and whose word it is."),
    examples: "masar plan show")
  public static let planSet = CommandHelp(
    Message(ar: "يضبط بندًا بقولك، أو يرده إلى الدفاتر.", en: "Sets an item, or takes it back."),
    more: Message(
      ar: "المبالغ بعملتك، والنسب بالمئة. الشرطة \(code: "-") ترد البند إلى ما تقوله الدفاتر.",
      en: "Amounts are in your currency, shares in percent. A dash takes an item back."),
    examples: "masar plan set birthYear 1994", "masar plan set reserve 60000",
    "masar plan set costs -")
  public static func item(_ known: [String]) -> Message {
    Message(ar: "البند، واحد من: \(known).", en: "The item, one of: \(known).")
  }
  public static let value = Message(ar: "القيمة.", en: "The value.")

  public static let hours = CommandHelp(
    Message(
      ar: "ساعات العمل على كل مصدر، ليُعرف ما تساويه الساعة.",
      en: "Hours worked on each stream, so that an hour's worth is known."),
    examples: "masar hours log Upwork 3.5", "masar hours import toggl.csv", "masar hours show")
  public static let hoursLog = CommandHelp(
    Message(ar: "يسجّل ساعات على مصدر في يوم.", en: "Logs hours on a stream's day."),
    examples: "masar hours log Upwork 3.5", "masar hours log Gumroad 1:45 --on 2026-06-30")
  public static let stream = Message(
    ar: "مصدر الدخل، مثل \(code: "Upwork").", en: "The stream, such as Upwork.")
  public static let amount = Message(
    ar: "الساعات، مثل \(code: "3.5") أو \(code: "3:30").",
    en: "Hours, such as \(code: "3.5") or \(code: "3:30").")
  public static let on = Message(ar: "اليوم (وإلا فاليوم).", en: "The day (default: today).")
  public static let hoursImport = CommandHelp(
    Message(
      ar: "يقرأ ساعات من \(code: "Toggl") أو \(code: "Clockify") أو \(code: "Harvest").",
      en: "Reads hours from Toggl, Clockify or Harvest."),
    more: Message(
      ar:
        "ملف \(code: "CSV") مفصّل. يُعرف المصدر من اسم المشروع أو العميل. الملف نفسه مرتين لا يضيف شيئًا.",
      en:
        "A detailed CSV. The stream is known by the name of the project or client. The same file twice adds nothing."
    ),
    examples: "masar hours import toggl.csv --stream Upwork")
  public static let file = Message(ar: "الملف.", en: "The file.")
  public static let only = Message(
    ar: "مصدر الساعات التي لا يحمل مشروعها اسم مصدر.",
    en: "The stream of hours whose project bears no stream's name.")
  public static let hoursShow = CommandHelp(
    Message(ar: "الساعات بالأشهر والمصادر.", en: "Hours by month and stream."),
    examples: "masar hours show")

  public static let path = CommandHelp(
    Message(
      ar: "أين أنت على الطريق، وما ينقصك إلى المرحلة التالية.",
      en: "Where you stand on the path, and what the next stage asks."),
    examples: "masar path")

  public static let odds = CommandHelp(
    Message(ar: "احتمالات صادقة للقرارات الكبيرة.", en: "Honest odds for the big decisions."),
    examples: "masar odds quit", "masar odds main", "masar odds runway")
  public static let quit = CommandHelp(
    Message(
      ar: "احتمال أن يكفي النقد سنتين بعد ترك الوظيفة.",
      en: "The odds that cash lasts two years after leaving the job."),
    examples: "masar odds quit", "masar odds quit --in 6 --keep-job-share 0.5")
  public static let inMonths = Message(
    ar: "بعد كم شهر تُترك الوظيفة.", en: "Months until the job is left.")
  public static let cash = Message(
    ar: "النقد الاحتياطي بدل ما في الخطة.", en: "The reserve, in place of the plan's.")
  public static let keepShare = Message(
    ar: "الجزء الذي يبقى من أجر الوظيفة بعد تركها، من \(code: "0") إلى \(code: "1").",
    en:
      "The share of the job's pay that is kept after leaving, \(code: "0") to \(code: "1").")
  public static let keepMonths = Message(
    ar: "كم شهرًا يبقى ذلك الجزء (وإلا فالسنتان كلتاهما).",
    en: "For how many months that part is kept (default: all of the two years).")
  public static let seed = Message(
    ar: "بذرة الحظ: البذرة نفسها تعطي الجواب نفسه.",
    en: "The seed of chance: the same gives the same answer.")
  public static let main = CommandHelp(
    Message(
      ar: "احتمال أن يصير دخل الإنترنت دخلك الأساسي في السنة القادمة.",
      en: "The odds that online income is your main income next year."),
    examples: "masar odds main")
  public static let runway = CommandHelp(
    Message(
      ar: "كم شهرًا من المصروفات تحتفظ به نقدًا.", en: "How many months of costs to hold in cash."),
    examples: "masar odds runway", "masar odds runway --odds 90")
  public static let chosen = Message(
    ar: "الاحتمال المطلوب بالمئة.", en: "The odds wanted, in percent.")

  public static let levers = CommandHelp(
    Message(
      ar: "ما يفعله كل تغيير بكل احتمال، الأنفع أولًا.",
      en: "What each change does to each of the odds, the most helpful first."),
    examples: "masar levers", "masar levers --in 12 --by 2040-01")
  public static let roulette = CommandHelp(
    Message(
      ar: "أين يؤلم الحظ السيئ: أكبر عميل ومصدر وعملة ومال إن ذهب.",
      en: "Where a bad draw hurts: the largest client, stream, currency or holding gone."),
    examples: "masar roulette")

  public static let forecast = CommandHelp(
    Message(ar: "الأشهر القادمة نطاقًا لا رقمًا.", en: "The months to come, as a range."),
    examples: "masar forecast", "masar forecast score")
  public static let forecastShow = CommandHelp(
    Message(
      ar: "توقّع الأشهر القادمة، يُحفظ كما هو ثم يُقاس.",
      en: "The months to come; kept as it is, and scored later."),
    examples: "masar forecast", "masar forecast --months 12 --dry-run")
  public static let forecastMonths = Message(ar: "كم شهرًا يُعرض.", en: "How many months are shown.")
  public static let dryRun = Message(ar: "اعرضه ولا تحفظه.", en: "Show it without keeping it.")
  public static let forecastScore = CommandHelp(
    Message(ar: "كيف صدقت التوقّعات السابقة.", en: "How past forecasts have fared."),
    examples: "masar forecast score")

  public static let free = CommandHelp(
    Message(
      ar: "متى تبلغ الحرية المالية، وهل يدوم المال بعدها.",
      en: "When you are free, and whether the money then lasts."),
    more: Message(
      ar: "بتواريخ مختلفة جنبًا إلى جنب، لا برقم واحد.",
      en: "By several histories side by side, never one number."),
    examples: "masar odds free", "masar odds free --by 2040-01 --rule guardrails",
    "masar odds free --returns us.csv --stock stocks --bond bonds")
  public static let ownReturns = Message(
    ar: "جدول عوائد من عندك، تاريخًا آخر بجانب غيره؛ ويلزمه \(code: "--stock") و\(code: "--bond").",
    en: """
      A table of returns of your own, as one more history; it needs \(code: "--stock") and \
      \(code: "--bond").
      """)
  public static let leversBy = Message(
    ar: "شهر الحرية الذي يُسأل عنه (وإلا فالذي يبلغها فيه نصف الحالات الآن).",
    en:
      "The month of freedom asked about (default: by which you are free in half of the cases as things are)."
  )
  public static let by = Message(
    ar: "شهر يُسأل عنه.", en: "A month that is asked about.")
  public static func rule(_ known: [String]) -> Message {
    Message(
      ar: "كم يُسحب بعد الحرية، ولا يغيّر شهرها: \(known).",
      en: "How much is taken out once free, which doesn't move its month: \(known).")
  }
}
