public import Ledger
public import Money

/// The pages of odds: questions, and what can be chosen in asking them.
public enum OddsPageWords {
  public static let parts = Message(ar: "أسئلة الاحتمالات", en: "Questions of odds")

  /// The parts of the section, by the last word of their address.
  public static func part(_ key: String) -> Message {
    switch key {
    case "quit": Message(ar: "ترك الوظيفة", en: "Leaving the job")
    case "main": Message(ar: "دخل أساسي", en: "Main income")
    case "runway": Message(ar: "الاحتياطي", en: "Reserve")
    case "free": Message(ar: "الحرية المالية", en: "Freedom")
    case "levers": Message(ar: "ما يفيد أكثر", en: "What helps most")
    case "roulette": Message(ar: "على من يقوم", en: "What it rests on")
    case "record": Message(ar: "سجل التوقعات", en: "Track record")
    case "plan": Message(ar: "الخطة", en: "The plan")
    default: Message(ar: "كلها", en: "All")
    }
  }

  // MARK: The questions

  public static let overview = Message(
    ar: "أربعة أسئلة قبل أي قرار", en: "Four questions before any decision")
  public static let overviewLead = Message(
    ar:
      "الاحتمالات من دفاترك أنت. لا أحد يعرف الغيب: «\(7) من كل \(10)» تعني أن ثلاثًا من كل عشر تخيب.",
    en: """
      The odds are of your own books. Nobody knows what comes: "\(7) of \(10)" means that three of \
      ten go wrong.
      """)
  public static let quit = Message(ar: "هل أستطيع ترك وظيفتي؟", en: "Can I leave my job?")
  public static let main = Message(
    ar: "هل صار دخل الإنترنت دخلًا أساسيًا؟", en: "Is online income a main income?")
  public static let runway = Message(ar: "كم أحتفظ به نقدًا؟", en: "How much cash should I hold?")
  public static let free = Message(ar: "متى أبلغ الحرية المالية؟", en: "When am I free?")
  public static let levers = Message(ar: "ما الذي يفيد أكثر؟", en: "What helps most?")
  public static let roulette = Message(
    ar: "على من يقوم دخلي؟", en: "On whom does my income rest?")
  public static let record = Message(
    ar: "هل صدقت التوقعات؟", en: "Did the forecasts come true?")
  public static let open = Message(ar: "الجواب كاملًا", en: "The whole answer")

  // MARK: What can be chosen

  public static let choose = Message(ar: "ماذا لو", en: "What if")
  public static let ask = Message(ar: "احسب", en: "Work it out")
  public static let leaveIn = Message(
    ar: "ترك الوظيفة بعد كم شهر (\(0) الآن)", en: "Leaving the job in how many months (\(0) is now)"
  )
  public static let cash = Message(ar: "النقد المتاح", en: "Cash to live on")
  public static let keep = Message(
    ar: "ما تبقيه من الوظيفة، من كل \(100)", en: "Part of the job kept, of \(100)")
  public static let keepFor = Message(ar: "لكم شهر تبقيه", en: "Kept for how many months")
  public static let chosenOdds = Message(
    ar: "الاحتمال الذي تطلبه، من كل \(100)", en: "The odds you want, of \(100)")
  public static let by = Message(ar: "بحلول سنة", en: "By the year")
  public static let rule = Message(ar: "كيف تسحب من المال", en: "How money is taken out")
  public static func rule(_ key: String) -> Message {
    switch key {
    case "percentage":
      Message(ar: "نسبة ثابتة من المال كل سنة", en: "A fixed share of the money each year")
    case "guardrails":
      Message(ar: "مبلغ يُشد ويُرخى بحدود", en: "Held between guardrails")
    case "amortised":
      Message(ar: "ما يكفي السنوات الباقية", en: "What the years left allow")
    default: Message(ar: "مصروفاتك كما هي", en: "Your costs as they are")
    }
  }
  /// Years among them, which have no mark between thousands.
  public static func between(_ what: Message, _ low: Int, _ high: Int) -> Message {
    Message(
      ar: "\(what): عدد من \(year: low) إلى \(year: high).",
      en: "\(what): a number from \(year: low) to \(year: high).")
  }
  public static func notMoney(_ what: Message, _ text: String) -> Message {
    Message(
      ar: "\(what): «\(text)» ليس مبلغًا. اكتب أرقامًا، مثل \(code: "12500").",
      en: "\(what): \"\(text)\" isn't an amount. Write digits, such as \(code: "12500").")
  }

  // MARK: Leaving the job

  public static func keeping(
    _ share: Double, months: Int, _ odds: Double, _ asked: OddsAsked
  ) -> Message {
    let odds = Message(
      ar: "\(odds: asked.shown(odds), inHundredths: asked.inHundredths)",
      en: "\(odds: asked.shown(odds), inHundredths: asked.inHundredths)")
    return Message(
      ar: "وإن أبقيت \(percent: share) منها \(months, .month, .object): \(odds).",
      en: "With \(percent: share) of it kept for \(months, .month): \(odds).")
  }
  public static func runsOut(_ months: Int) -> Message {
    months == 0
      ? Message(
        ar: "وحين لا يكفي ينفد قبل تركها.", en: "Where it doesn't, it runs out before leaving.")
      : Message(
        ar: "وحين لا يكفي ينفد عادةً بعد \(months, .month, .afterPreposition).",
        en: "Where it doesn't, it usually runs out after \(months, .month).")
  }
  /// Where it lasts nearly always, when it runs out says little.
  public static let seldomRunsOut = Message(
    ar: "ونادرًا ما ينفد.", en: "It seldom runs out.")
  public static let withoutJob = Message(
    ar: """
      لا راتب في آخر شهرين من الدفاتر ولا وظيفة في الخطة: هذه احتمالات العيش على دخل الإنترنت وحده.
      """,
    en: """
      The last two months of the books have no salary, and the plan no job: these are the odds of \
      living on online income alone.
      """)
  public static let quitChart = Message(
    ar: "احتمال أن يكفي النقد سنتين، بحسب شهر ترك الوظيفة",
    en: "Odds that cash lasts two years, by the month of leaving")
  public static let whole = Message(ar: "تركها كلها", en: "Leaving all of it")
  public static let kept = Message(ar: "مع جزء منها", en: "With a part kept")
  public static let asked = Message(ar: "ما تطلبه", en: "What you ask")
  public static let ofTen = Message(
    ar: "المحور: كم مرة من كل \(10).", en: "The axis: how many times of \(10).")

  // MARK: Main income

  public static let mainChart = Message(
    ar: "احتمال كل عدد من الأشهر التي يغطي فيها الدخلُ المصروفات، من \(12) شهرًا قادمة",
    en: "Odds of each number of months that income carries the costs, of the next \(12) months")
  public static let carrying = Message(ar: "أشهر تُغطّى", en: "Months carried")
  public static let enough = Message(ar: "\(10) أشهر فأكثر", en: "\(10) months or more")
  public static let fewer = Message(ar: "أقل من \(10)", en: "Fewer than \(10)")

  // MARK: Reserve

  public static let runwayChart = Message(
    ar: "أشهر من المصروفات تُحتفظ بها نقدًا لكل احتمال",
    en: "Months of costs to hold in cash, for each of the odds")
  /// To a tenth of a month.
  public static func costsOf(_ months: Quantity) -> Message { OddsWords.monthsOfCosts(months) }
  public static let lasts = Message(
    ar: "احتمال أن يكفي ما لديك سنتين", en: "Odds that what you hold lasts two years")
  public static let held = Message(ar: "ما لديك الآن", en: "What you hold now")
  public static let needed = Message(ar: "ما يلزم", en: "What is needed")

  // MARK: Freedom

  public static let freeChart = Message(
    ar: "احتمال بلوغ الحرية المالية قبل نهاية كل سنة، بما مرّت به أسواق كل مجموعة من الدول",
    en: "Odds of being free by the end of each year, by whose history is asked")
  public static func freeBy(_ year: Int, _ odds: Double, _ history: Message) -> Message {
    Message(
      ar: "قبل نهاية \(year: year): \(odds: odds)، بأقل تواريخ الأسواق حظًّا (\(history)).",
      en: "By the end of \(year: year): \(odds: odds), by the least lucky history (\(history)).")
  }
  public static let freeByColumn = Message(ar: "قبل نهاية السنة", en: "By that year")

  // MARK: Levers and roulette

  public static let leversLead = Message(
    ar: "كل تغيير وحده، وما يزيده من كل \(100)، الأنفع أولًا.",
    en: "Each change by itself and what it adds of \(100), the most helpful first.")
  public static let change = Message(ar: "الفرق", en: "Change")
  public static let largest = Message(ar: "الأكبر من كل نوع", en: "The largest of each kind")
  public static let ifGone = Message(
    ar: "ماذا يبقى إن ذهب أكبرها", en: "What is left if the largest is gone")
  public static func rests(_ share: Double, _ name: Message, _ effective: Quantity) -> Message {
    effective <= Quantity(1)
      ? Message(
        ar: "\(name): \(percent: share)، ولا شيء غيره.",
        en: "\(name): \(percent: share), and nothing besides.")
      : Message(
        ar: "\(name): \(percent: share)، والكل كأنه \(effective) مصادر متساوية.",
        en: "\(name): \(percent: share); together they are like \(effective) equal ones.")
  }

  // MARK: Track record

  public static let noRecord = Message(
    ar: "لم ينقضِ بعد شهر من أي توقّع محفوظ. احفظ توقّع هذا الشهر ليُقاس حين تأتي أشهره.",
    en: """
      No month of a kept forecast is over yet. Keep this month's, to be scored when its months have \
      come.
      """)
  public static let freezeWhy = Message(
    ar: "يُحفظ التوقّع كما هو ولا يتغير بعدها، فيُقاس بصدق.",
    en: "A kept forecast stays as it is and never changes after, so that it is scored honestly.")
  public static let freeze = Message(ar: "احفظ توقّع هذا الشهر", en: "Keep this month's forecast")
  public static func isFrozen(_ month: Month) -> Message {
    Message(
      ar: "التوقّع بعد \(month) محفوظ. القادم حين ينقضي شهر آخر.",
      en: "The forecast after \(month) is kept. The next comes when another month is over.")
  }
  public static func frozen(_ month: Month) -> Message {
    Message(ar: "حُفظ التوقّع بعد \(month).", en: "Kept the forecast after \(month).")
  }
  public static let keptForecasts = Message(ar: "التوقعات المحفوظة", en: "Kept forecasts")
  public static let madeAfter = Message(ar: "بعد شهر", en: "Made after")
  public static let nextMonth = Message(
    ar: "الشهر التالي: ثماني مرات من عشر بين", en: "The month after: eight times in ten between")
  public static let happened = Message(ar: "ما كان", en: "What came")
  public static let claimed = Message(ar: "ما قيل", en: "What was said")
  public static let cameTrue = Message(ar: "ما صدق", en: "What came true")
  public static let times = Message(ar: "عدد المرات", en: "Times")
  public static let claims = Message(
    ar: "كم صدق ما قيل إنه يغطي المصروفات",
    en: "How often claims about carrying the costs came true")

  // MARK: What isn't known

  public static func fieldEvidence(_ field: Message) -> Message {
    Message(ar: "ما يُكسب في \(field)", en: "What is earned in \(field)")
  }
  public static let tellField = Message(ar: "قل مجال عملك", en: "Tell your field")
  public static let compareFields = Message(ar: "ما يكسبه غيرك", en: "What others earn")
  public static func unconverted(_ totals: Totals) -> Message {
    Message(
      ar: "ليس في هذا الجواب دخل لا سعر صرف له، وكأنه لم يكن: \(totals).",
      en: "Income without a rate is left out of this answer, as if it had not been: \(totals).")
  }
  public static func costsLeftOut(_ totals: Totals) -> Message {
    Message(
      ar: "وليست فيه مصروفات لا سعر صرف لها، فالحياة أغلى مما يقوله: \(totals).",
      en: """
        Costs without a rate are left out too, and life costs more than is said here: \(totals).
        """)
  }
  public static let addRate = Message(ar: "أضف السعر", en: "Add a rate")
  public static let noCosts = Message(
    ar:
      "لا تُعرف مصروفات شهر كامل، فلا احتمال لأن تُغطّى. استورد كشف البنك لأشهر كاملة، أو سجّلها في الخطة.",
    en: """
      The costs of no whole month are known, so nobody can say whether they will be carried. Import \
      your bank's statement of whole months, or tell them in the plan.
      """)
  public static let tellPlan = Message(ar: "إلى الخطة", en: "To the plan")
  public static func costsWithoutRate(_ totals: Totals, into currency: Currency) -> Message {
    Message(
      ar: "لا احتمالات: من مصروفاتك ما لا سعر صرف له إلى \(currency): \(totals).",
      en: "No odds: a part of your costs has no rate into \(currency): \(totals).")
  }
  public static func incomeWithoutRate(_ totals: Totals, into currency: Currency) -> Message {
    Message(
      ar: "لا احتمالات: لا سعر صرف لدخلك من الإنترنت إلى \(currency): \(totals).",
      en: "No odds: none of your online income has a rate into \(currency): \(totals).")
  }
  public static let noIncome = Message(
    ar: "لا دخل من الإنترنت في الدفتر بعد، فلا احتمالات.",
    en: "There is no online income in the book yet, so there are no odds.")
  public static let nextInvest = Message(
    ar: "الاحتياطي كافٍ. ما ينقص هو أول استثمار: سجّله في الخطة.",
    en: "The reserve is enough. What is missing is a first investment: tell the plan.")
}
