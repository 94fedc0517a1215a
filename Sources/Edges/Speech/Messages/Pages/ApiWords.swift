/// What the API says of itself, and why a question was refused.
public enum ApiWords {
  public static let title = Message(ar: "واجهة مسار للبرامج", en: "Masar's API for programs")
  public static let about = Message(
    ar: "قراءة فقط: القيم نفسها التي يعطيها كل أمر مع \(code: "--json").",
    en: "Reading only: the same values as each command gives with \(code: "--json").")
  public static let cookie = Message(
    ar: "الجلسة التي يفتحها رابط \(code: "masar serve").",
    en: "The session that the link of \(code: "masar serve") opens.")

  /// What an address answers.
  public static func endpoint(_ path: String) -> Message {
    switch path {
    case "/status": Message(ar: "أين أنت في آخر سنة", en: "Where you stand in the last year")
    case "/streams": Message(ar: "مصادر الدخل ومقاييسها", en: "The streams and their measures")
    case "/streams/:stream": Message(ar: "مصدر واحد بأشهره", en: "One stream with its months")
    case "/income": Message(ar: "بيان الدخل بالشهر", en: "The income statement by month")
    case "/hours": Message(ar: "الساعات وما جلبته", en: "Hours and what they brought")
    case "/path": Message(ar: "المرحلة ومعاييرها", en: "The stage and its criteria")
    case "/forecast": Message(ar: "توقّع الأشهر القادمة", en: "The forecast of months to come")
    case "/forecast/score": Message(ar: "كيف صدقت التوقعات", en: "How past forecasts fared")
    case "/odds/quit": Message(ar: "احتمالات ترك الوظيفة", en: "The odds of leaving the job")
    case "/odds/main": Message(ar: "احتمال الدخل الأساسي", en: "The odds of a main income")
    case "/odds/free": Message(ar: "احتمالات الحرية المالية", en: "The odds of freedom")
    case "/odds/runway": Message(ar: "الاحتياطي اللازم", en: "The reserve that is needed")
    case "/levers": Message(ar: "ما يفيد أكثر", en: "What helps most")
    case "/roulette": Message(ar: "على من يقوم الدخل", en: "On whom income rests")
    case "/plan": Message(ar: "بنود الخطة ومصادرها", en: "The plan's items and their sources")
    case "/fields": Message(ar: "المجالات وما تقوله الأدلة", en: "The fields and their evidence")
    case "/fields/:field": Message(ar: "مجال واحد بأدلته", en: "One field with its evidence")
    case "/accounts": Message(ar: "الحسابات", en: "The accounts")
    case "/balance": Message(ar: "الأرصدة، أو الحركة بالشهر", en: "Balances, or months")
    case "/register":
      Message(ar: "قيود حساب، الأحدث أولًا", en: "An account's postings, newest first")
    case "/entries/:entry": Message(ar: "قيد بأسطره ومصادره", en: "An entry with its sources")
    case "/rules": Message(ar: "قواعد التصنيف", en: "The rules")
    case "/rates": Message(ar: "أسعار الصرف، الأحدث أولًا", en: "Exchange rates, newest first")
    case "/log": Message(ar: "سجل التغييرات", en: "The log of changes")
    case "/check": Message(ar: "سلامة الدفتر", en: "Whether the book is sound")
    default: Message(ar: "الإعدادات", en: "The settings")
    }
  }

  public static func parameter(_ name: String) -> Message {
    switch name {
    case "at": Message(ar: "حتى نهاية هذا اليوم", en: "Up to the end of this day")
    case "from": Message(ar: "من هذا اليوم", en: "From this day")
    case "to": Message(ar: "إلى هذا اليوم", en: "To this day")
    case "in":
      Message(
        ar: "رمز العملة؛ وفي الاحتمالات أشهر حتى ترك الوظيفة",
        en: "A currency's code; for odds, months until the job is left")
    case "months": Message(ar: "كم شهرًا", en: "How many months")
    case "cash": Message(ar: "النقد بدل ما في الخطة", en: "Cash in place of the plan's")
    case "keepJobShare": Message(ar: "ما يبقى من الوظيفة", en: "The share of the job kept")
    case "keepJobMonths": Message(ar: "أشهر بقائه", en: "The months it is kept")
    case "by": Message(ar: "الشهر الذي يُسأل عنه", en: "The month asked about")
    case "rule": Message(ar: "كيف يُسحب المال", en: "How money is taken out")
    case "odds": Message(ar: "احتمالات من \(100)", en: "Odds of \(100)")
    case "month": Message(ar: "أشهر من البداية", en: "Months from the start")
    case "atLeast": Message(ar: "دولارات في الشهر", en: "US dollars a month")
    case "account": Message(ar: "اسم الحساب كاملًا", en: "The account's whole name")
    case "monthly": Message(ar: "بالشهر", en: "By month")
    case "limit": Message(ar: "كم على الأكثر", en: "How many at most")
    case "before":
      Message(ar: "يوم آخر سطر رُئي: ما قبله", en: "Day of the last line seen: what is before it")
    case "beforeEntry": Message(ar: "وقيده", en: "And its entry")
    case "starting": Message(ar: "مع القواعد الأولى", en: "With the starting rules")
    case "base", "quote": Message(ar: "رمز العملة", en: "A currency's code")
    case "stream": Message(ar: "حساب المصدر", en: "The stream's account")
    case "field": Message(ar: "المجال", en: "The field")
    default: Message(ar: "رقم القيد", en: "The entry's number")
    }
  }

  public static func status(_ code: Int) -> Message {
    switch code {
    case 400: Message(ar: "سؤال لا يُفهم", en: "A question that can't be understood")
    case 401: Message(ar: "بلا جلسة", en: "Without a session")
    case 404: Message(ar: "لا شيء هناك", en: "There is no such thing")
    default: Message(ar: "ما لا تجيب عنه الدفاتر", en: "What the books can't answer")
    }
  }

  // MARK: Refused

  public static func unknown(_ name: String) -> Message {
    Message(ar: "لا معنى هنا لـ«\(name)».", en: "\"\(name)\" means nothing here.")
  }
  public static func missing(_ name: String) -> Message {
    Message(ar: "ينقص «\(name)».", en: "\"\(name)\" is missing.")
  }
  public static func tooMany(_ name: String, _ most: Int) -> Message {
    Message(
      ar: "«\(name)» أكثر مما يُقبل. الحد: \(most).",
      en: "\"\(name)\" was said too often. The limit: \(most).")
  }
  public static func unfit(_ name: String, _ value: String) -> Message {
    Message(
      ar: "«\(name)»: القيمة «\(value)» ليست مما يُقبل.", en: "\"\(name)\" can't be \"\(value)\".")
  }
  public static let daysTurned = Message(
    ar: "اليوم الأول بعد الأخير.", en: "The first day is after the last.")
}
