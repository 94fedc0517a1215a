public import Freedom
import Ledger
public import Money

/// `masar odds`, `masar levers`, `masar roulette`: odds in words, and what they stand on.
public enum OddsWords {
  // MARK: Leaving the job

  public static let leave = Message(ar: "ترك الوظيفة", en: "Leaving the job")
  public static let lasts = Message(ar: "النقد يكفي سنتين", en: "Cash lasts two years")
  public static let part = Message(ar: "مع جزء من الوظيفة", en: "With part of the job")
  public static let otherwise = Message(ar: "وإلا ينفد بعد", en: "Else it runs out after")
  public static let now = Message(ar: "الآن", en: "now")

  public static func after(_ months: Int) -> Message {
    Message(ar: "بعد \(months, .month, .afterPreposition)", en: "in \(months, .month)")
  }
  public static func months(_ months: Int) -> Message {
    Message(ar: "\(months, .month)", en: "\(months, .month)")
  }
  public static let before = Message(ar: "قبل تركها", en: "before leaving")
  public static let atOnce = Message(ar: "في أول شهر", en: "the first month")

  /// When cash runs out, where it does.
  ///
  /// - Parameters:
  ///   - months: after the job is left; 0 where it never comes to that.
  ///   - leaving: how many months until it is left; 0 for now, before which there is nothing.
  public static func end(_ months: Int, leavingIn leaving: Int) -> Message {
    if months > 0 { return OddsWords.months(months) }
    return leaving == 0 ? atOnce : before
  }

  /// - Parameters:
  ///   - months: how many until the job is left; 0 for now.
  ///   - asked: what the odds are compared with.
  public static func leaving(in months: Int, _ odds: Double, _ asked: OddsAsked) -> Message {
    let odds = asked.shown(odds)
    let when =
      months == 0
      ? Message(ar: "الآن", en: "now")
      : Message(ar: "بعد \(months, .month, .afterPreposition)", en: "in \(months, .month)")
    // At the ends "odds of" would be a riddle.
    if odds > 0.995 {
      return Message(
        ar: """
          إن تركت وظيفتك \(when) فلا يكاد نقدك ينفد في سنتين: يكفي في أكثر من \(99) حالة من كل \(100).
          """,
        en: """
          If you leave your job \(when), your cash lasts two years in more than \(99) of \(100) cases.
          """)
    }
    if odds < 0.005 {
      return Message(
        ar: """
          إن تركت وظيفتك \(when) فلا يكاد نقدك يكفي سنتين: يكفي في أقل من حالة من كل \(100).
          """,
        en: """
          If you leave your job \(when), your cash lasts two years in fewer than \(1) of \(100) cases.
          """)
    }
    return Message(
      ar: """
        إن تركت وظيفتك \(when) فاحتمال أن يكفي نقدك سنتين: \
        \(odds: odds, inHundredths: asked.inHundredths).
        """,
      en: """
        If you leave your job \(when), the odds that your cash lasts two years are \
        \(odds: odds, inHundredths: asked.inHundredths).
        """)
  }
  public static let withoutJob = Message(
    ar: """
      لا راتب في آخر شهرين من الدفاتر ولا وظيفة في الخطة: هذه احتمالات العيش على دخل الإنترنت وحده. إن كانت لك \
      وظيفة: \(code: "masar plan set job 8000").
      """,
    en: """
      The last two months of the books have no salary, and the plan no job: these are the odds of \
      living on online income alone. If you have a job: \(code: "masar plan set job 8000").
      """)
  public static func safest(_ month: Int, _ asked: OddsAsked) -> Message {
    let odds = words(asked)
    return month == 0
      ? Message(
        ar: "تبلغ ما تطلبه (\(odds)) منذ الآن.", en: "What you ask (\(odds)) is met now.")
      : Message(
        ar: "أقرب وقت يبلغ ما تطلبه (\(odds)): بعد \(month, .month, .afterPreposition).",
        en: "The earliest that meets what you ask (\(odds)): in \(month, .month).")
  }
  public static func noneSafe(_ asked: OddsAsked) -> Message {
    let odds = words(asked)
    return Message(
      ar: "لا شهر في السنوات الثلاث القادمة يبلغ ما تطلبه (\(odds)).",
      en: "No month of the next three years meets what you ask (\(odds)).")
  }
  private static func words(_ asked: OddsAsked) -> Message {
    Message(
      ar: "\(odds: asked.asked, inHundredths: asked.inHundredths)",
      en: "\(odds: asked.asked, inHundredths: asked.inHundredths)")
  }
  public static let quitAssumes = Message(
    ar: """
      تفترض هذه الاحتمالات أن المصروفات تبقى كما هي، وأن الوظيفة تدفع حتى تركها، وأن ما يتحرر من وقتك لا يزيد دخلك، وأن لا \
      وظيفة جديدة تأتي.
      """,
    en: """
      The odds assume that costs stay as they are, that the job pays until it is left, that the time \
      you win earns nothing more, and that no new job comes.
      """)

  // MARK: Main income

  public static func main(_ odds: Double) -> Message {
    if odds > 0.995 {
      return Message(
        ar: """
          في أكثر من \(99) حالة من كل \(100) يغطي دخلك من الإنترنت مصروفاتك في \(10) أشهر على الأقل من الأشهر \
          الـ\(12) القادمة.
          """,
        en: """
          In more than \(99) of \(100) cases your online income carries your costs in at least \(10) of \
          the next \(12) months.
          """)
    }
    if odds < 0.005 {
      return Message(
        ar: """
          في أقل من حالة من كل \(100) يغطي دخلك من الإنترنت مصروفاتك في \(10) أشهر على الأقل من الأشهر \
          الـ\(12) القادمة.
          """,
        en: """
          In fewer than \(1) of \(100) cases your online income carries your costs in at least \(10) of \
          the next \(12) months.
          """)
    }
    return Message(
      ar: """
        احتمال أن يغطي دخلك من الإنترنت مصروفاتك في \(10) أشهر على الأقل من الأشهر الـ\(12) القادمة: \
        \(odds: odds).
        """,
      en: """
        The odds that your online income carries your costs in at least \(10) of the next \(12) months \
        are \(odds: odds).
        """)
  }
  public static func lately(_ months: Int, of all: Int) -> Message {
    if all == 1 {
      return months == 0
        ? Message(ar: "لم يغطّها في الشهر الأخير.", en: "It did not in the last month.")
        : Message(ar: "غطّاها في الشهر الأخير.", en: "It did in the last month.")
    }
    if months == 0 {
      return Message(
        ar: "لم يغطّها في أي شهر من آخر \(all, .month, .afterPreposition).",
        en: "It did in none of the last \(all, .month).")
    }
    return Message(
      ar: """
        غطّاها في \(months, .month, .afterPreposition) من آخر \(all, .month, .afterPreposition).
        """,
      en: "It did in \(months) of the last \(all, .month).")
  }

  // MARK: Runway

  public static let hold = Message(ar: "احتفظ بـ", en: "Hold")
  public static let oddsHeading = Message(ar: "الاحتمال", en: "Odds")
  public static let money = Message(ar: "المبلغ", en: "That is")
  public static func monthsOfCosts(_ months: Quantity) -> Message {
    Message(
      ar: "مصروفات \(months, .month, .afterPreposition)", en: "\(months, .month) of costs")
  }
  public static func runway(_ odds: Double, _ months: Quantity, held: Quantity) -> Message {
    // Nobody holds fewer months than none.
    let now =
      held.isNegative
      ? Message(ar: "ونقدك الآن أقل من الصفر.", en: "Your cash is below nought now.")
      : Message(
        ar: "ولديك الآن ما يغطي \(monthsOfCosts(held)).", en: "You hold \(held, .month) now.")
    return Message(
      ar: """
        لتعيش سنتين على دخل الإنترنت وحده باحتمال \(odds: odds) احتفظ بما يغطي \(monthsOfCosts(months)). \
        \(now)
        """,
      en: """
        To live two years on online income alone with odds of \(odds: odds), hold \
        \(monthsOfCosts(months)). \(now)
        """)
  }

  // MARK: Levers

  public static let lever = Message(ar: "التغيير", en: "Change")
  public static let quitColumn = Message(ar: "ترك الوظيفة", en: "Job left")
  public static let freeColumn = Message(ar: "الحرية", en: "Free")
  public static let mainColumn = Message(ar: "دخل أساسي", en: "Main income")
  public static let leversHeading = Message(ar: "ما الذي يفيد أكثر؟", en: "What helps most?")
  public static let leversCount = Message(
    ar: "الاحتمالات من \(100)، وما يزيده كل تغيير أو ينقصه.",
    en: "Odds of \(100), and what each change adds or takes.")

  /// Odds in hundredths for a narrow column; never certain.
  public static func hundredths(_ odds: Double) -> Message {
    if odds > 0.995 { return Message(ar: "فوق \(99)", en: ">\(99)") }
    if odds < 0.005 { return Message(ar: "دون \(1)", en: "<\(1)") }
    let whole = whole(odds)
    return Message(ar: "\(whole)", en: "\(whole)")
  }
  /// What a change adds in hundredths, as they are told: between two odds there must be no other
  /// difference than that.
  public static func points(_ odds: Double, from before: Double) -> Int {
    whole(odds) - whole(before)
  }
  private static func whole(_ odds: Double) -> Int {
    min(max(Int((odds * 100).rounded()), 1), 99)
  }
  public static let nowRow = Message(ar: "كما أنت الآن", en: "As things are")

  public static func name(_ lever: Lever, invested: Amount?) -> Message {
    switch lever {
    case .lessCost:
      Message(ar: "مصروفات أقل بنسبة \(percent: 0.05)", en: "\(percent: 0.05) less cost")
    case .oneMoreClient:
      Message(ar: "عميل آخر مثل أوسط عملائك", en: "One more client like your middle one")
    case .higherPrice(let stream):
      Message(
        ar: "سعر أعلى \(percent: 0.1) في \(short(stream))",
        en: "A price \(percent: 0.1) higher on \(short(stream))")
    case .hourMore(let stream):
      Message(
        ar: "ساعة أخرى في الأسبوع على \(short(stream))",
        en: "An hour a week more on \(short(stream))")
    case .hourMoved(let from, let to):
      Message(
        ar: "ساعة في الأسبوع من \(short(from)) إلى \(short(to))",
        en: "An hour a week from \(short(from)) to \(short(to))")
    case .investMore:
      invested.map {
        Message(ar: "استثمار \(estimate: $0) كل شهر", en: "Investing \(estimate: $0) more a month")
      }
        ?? Message(ar: "استثمار أكثر", en: "Investing more")
    case .leaveLater:
      Message(ar: "البقاء في الوظيفة سنة أخرى", en: "A year longer in the job")
    }
  }

  private static func short(_ account: String) -> Message {
    AccountName(account).map { Message(ar: "\(short: $0)", en: "\(short: $0)") }
      ?? .foreign(account)
  }

  public static let leversAssume = Message(
    ar: """
      الساعة بمتوسط ما جلبته ساعات المصدر، والسعر الأعلى بلا خسارة عميل، وما يُستثمر زيادةً يُوفَّر من المصروفات حتى \
      الحرية. وكلها بالحظ نفسه على الجانبين، فالفرق أثر لا صدفة.
      """,
    en: """
      An hour counts at what the stream's hours have brought, a higher price loses nobody, and what is \
      invested more is saved from what life costs until one is free. Both sides have the same luck, so \
      a difference is an effect and not chance.
      """)

  /// What the odds of freedom among the levers are of.
  ///
  /// - Parameter leavesIn: months until the job is left; `nil` without one.
  public static func leversFree(_ month: Month, leavesIn: Int?) -> Message {
    let left =
      switch leavesIn {
      case nil: Message(ar: "", en: "")
      case 0?: Message(ar: "، إن تركت الوظيفة الآن", en: ", with the job left now")
      case let months?:
        Message(
          ar: "، إن تركت الوظيفة بعد \(months, .month, .afterPreposition)",
          en: ", with the job left in \(months, .month)")
      }
    return Message(
      ar: """
        الحرية: أن تبلغها قبل نهاية \(month)، بتاريخ الأسواق في \(16) دولة متقدمة\(left).
        """,
      en: """
        Free: by the end of \(month), by the history of \(16) developed countries\(left).
        """)
  }

  // MARK: Roulette

  public static func draw(_ kind: Roulette.Kind) -> Message {
    switch kind {
    case .client: Message(ar: "أكبر عميل", en: "Largest client")
    case .stream: Message(ar: "أكبر مصدر", en: "Largest stream")
    case .currency: Message(ar: "أكبر عملة", en: "Largest currency")
    case .holding: Message(ar: "أكبر ما تملكه", en: "Largest holding")
    }
  }
  public static let what = Message(ar: "إن ذهب", en: "If it is gone")
  public static let share = Message(ar: "حصته", en: "Share")
  public static let effective = Message(ar: "التوزّع", en: "Spread")
  public static let mainAfter = Message(ar: "دخل أساسي", en: "Main income")
  public static let quitAfter = Message(ar: "سنتان بلا وظيفة", en: "Two years jobless")
  public static let rouletteTells = Message(
    ar: """
      التوزّع: كأن المال يأتي من هذا العدد من المصادر المتساوية. والاحتمالات من \(100)، قبل أن يذهب وبعده: أن يكون \
      دخلك أساسيًا، وأن يكفي نقدك سنتين بلا وظيفة.
      """,
    en: """
      Spread: as if the money came from so many equal ones. Odds of \(100), before it is gone and \
      after: of a main income, and that cash lasts two years without the job.
      """)
  public static let nothingToLose = Message(
    ar: "لم يبق من دخل آخر \(12) شهرًا ما يُخشى ذهابه.",
    en: "Of the last \(12) months' income nothing is left that could be lost.")
  public static func roulette(_ kind: Roulette.Kind, _ name: Message, share: Double) -> Message {
    Message(
      ar: "\(percent: share) من دخلك من الإنترنت يقوم على واحد: \(name) (\(draw(kind))).",
      en: "\(percent: share) of your online income rests on one: \(name) (\(draw(kind))).")
  }
}
