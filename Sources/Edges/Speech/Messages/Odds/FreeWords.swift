public import Freedom
public import Money

/// `masar odds free`: the month of freedom as a distribution, by whose history is asked.
public enum FreeWords {
  public static let history = Message(ar: "تاريخ من", en: "Whose history")
  public static let tenth = Message(ar: "عُشر الحالات", en: "A tenth by")
  public static let half = Message(ar: "نصفها", en: "Half by")
  public static let nineTenths = Message(ar: "تسعة أعشارها", en: "Nine tenths by")
  public static let lasts = Message(ar: "ثم يدوم المال", en: "Then it lasts")
  public static let never = Message(ar: "لا يبلغ", en: "not reached")
  public static func by(_ month: Month) -> Message {
    Message(ar: "حرّ بحلول \(month)", en: "Free by \(month)")
  }

  public static func name(_ basis: HistoryBasis) -> Message {
    switch basis {
    case .unitedStates:
      Message(ar: "الولايات المتحدة منذ \(year: 1871)", en: "USA since \(year: 1871)")
    case .developed:
      Message(ar: "\(16) دولة متقدمة", en: "\(16) developed countries")
    case .bootstrap: Message(ar: "ما كان يمكن أن يأتي", en: "What could have come")
    case .own: Message(ar: "جدولك أنت", en: "Your own table")
    }
  }

  public static func target(_ amount: Amount, rate: Double) -> Message {
    Message(
      ar: """
        تُعد حرًّا حين يبلغ المستثمَر \(estimate: amount): ما يغطي مصروفاتك بسحب \(percent: rate, places: 1) منه في السنة.
        """,
      en: """
        You count as free when \(estimate: amount) is invested: what bears your costs at a withdrawal of \
        \(percent: rate, places: 1) a year.
        """)
  }
  public static func rate(_ basis: WithdrawalRate.Basis) -> Message {
    switch basis {
    case .chosen: Message(ar: "هذا المعدل اختيارك.", en: "The rate is your own.")
    case .thirtyYearsUnitedStates:
      Message(
        ar: "هذا المعدل لثلاثين سنة في الولايات المتحدة وحدها.",
        en: "The rate is for thirty years in the USA alone.")
    case .unitedStatesHistoryOnly:
      Message(
        ar: "هذا المعدل من تاريخ الولايات المتحدة وحدها، وهي أوفر الدول حظًّا.",
        en: "The rate is by the history of the USA alone, the luckiest of countries.")
    case .longOrElsewhere:
      Message(
        ar: "هذا معدل من يعيش على ماله طويلًا أو خارج الولايات المتحدة.",
        en: "The rate is for long horizons, and for everyone outside the USA.")
    }
  }
  /// How much is taken out once free; `nil` where it is the same amount each month.
  public static func rule(_ rule: WithdrawalRule) -> Message? {
    switch rule {
    case .constant: nil
    case .percentage(let share):
      Message(
        ar: "القاعدة: يُسحب في السنة \(percent: share) مما بقي من المال، ولا يقل عن الضروري.",
        en: """
          The rule: \(percent: share) of what there is, a year, and never less than the essential costs.
          """)
    case .guardrails:
      Message(
        ar: """
          القاعدة: المبلغ نفسه كل شهر، ويُخفض \(percent: 0.1) بعد سنة ضاق فيها المال، ويُرفع مثلها بعد سنة اتسع فيها.
          """,
        en: """
          The rule: the same amount each month, cut by \(percent: 0.1) after a year in which money \
          shrank much, and raised as much after one in which it grew much.
          """)
    case .amortised(let share):
      Message(
        ar: """
          القاعدة: يُسحب ما يستنفد المال عند آخر السنوات بعائد \(percent: share) في السنة، ولا يقل عن الضروري.
          """,
        en: """
          The rule: what uses all up by the last year at a return of \(percent: share) a year, and never \
          less than the essential costs.
          """)
    }
  }
  /// What a rule that yields asks of a person.
  ///
  /// - Parameters:
  ///   - tenth: the share of the costs below which the least spent falls in a tenth of free paths.
  ///   - half: the same in half of them.
  public static func leastSpent(_ history: HistoryBasis, tenth: Double, half: Double) -> Message {
    // A rule that lets one spend more than the costs doesn't make money last.
    let lasts =
      half < 1
      ? Message(
        ar: "، ويدوم بها المال أطول لأنك تنفق أقل",
        en: ", and money lasts longer because less is spent")
      : Message(ar: "", en: "")
    return Message(
      ar: """
        هي لا تغيّر شهر الحرية\(lasts): بتاريخ «\(name(history))» ينزل الإنفاق في أضيق شهر إلى \
        \(percent: half) من المصروفات أو أقل في نصف الحالات، وإلى \(percent: tenth) أو أقل في عُشرها.
        """,
      en: """
        It doesn't move the month of freedom\(lasts): by the history of "\(name(history))", the leanest \
        month has \(percent: half) of the costs or less in half of the cases, and \(percent: tenth) or \
        less in a tenth.
        """)
  }
  public static func sentence(_ month: Month) -> Message {
    Message(
      ar: "تبلغ الحرية المالية بحلول \(month) في نصف الحالات، حتى بأقل تواريخ الأسواق حظًّا.",
      en: "In half of the cases you are free by \(month), even by the least lucky history.")
  }
  public static let notHalf = Message(
    ar: "بأقل تواريخ الأسواق حظًّا لا تبلغ الحرية المالية في نصف الحالات ما دامت الأمور كما هي.",
    en: "By the least lucky history you don't become free in half of the cases as things are.")
  public static let freeNow = Message(
    ar: "أنت حرّ منذ الآن، بكل تواريخ الأسواق.", en: "You are free now, by every history.")
  public static let nothingNeeded = Message(
    ar: "ما يأتيك بلا عمل، كالإيجار، يغطي مصروفاتك، فلا يلزم شيء مستثمَر.",
    en: "What comes in without work, such as rent, bears your costs: nothing has to be invested.")
  /// Where costs go unpaid in many paths, though some of them are free later.
  ///
  /// - Parameter share: of all paths, by the end of `month`.
  public static func unpaid(_ share: Double, by month: Month) -> Message {
    Message(
      ar: """
        وفي الطريق إليها خطر: احتمال أن يأتي حتى \(month) شهر لا يكفي مصروفاته وما عليك من دين دخل ولا نقد ولا \
        استثمار هو \(odds: share). وما لم يُدفع يبقى دينًا.
        """,
      en: """
        The way there is a risk: the odds that by \(month) a month comes whose costs, and what is owed, \
        neither income nor cash nor investments can pay are \(odds: share). What isn't paid stays owed.
        """)
  }
  /// - Parameters:
  ///   - cases: how many paths were walked.
  ///   - foretold: what the next year is foretold at, where income is let stay at that.
  ///   - lastYear: its mean.
  public static func assumes(
    years: Quantity, cases: Int, foretold: Amount? = nil, lastYear: Amount? = nil
  ) -> Message {
    let level =
      if let foretold, let lastYear {
        Message(
          ar: """
            ما يُتوقع للسنة القادمة (\(estimate: foretold) في الشهر، وكان متوسط آخر سنة \(estimate: lastYear))
            """,
          en: """
            what the next year is foretold at (\(estimate: foretold) a month; last year's mean was \
            \(estimate: lastYear))
            """)
      } else {
        Message(ar: "متوسط آخر سنة", en: "last year's mean")
      }
    return Message(
      ar: """
        الحالات \(cases) حياة كما قد تأتي، لكل منها حظها من الدخل والأسواق. تفترض أن دخلك يبقى على \(level) بتقلّبه، وأن ما يفضل بعد الاحتياطي يُستثمر، \(percent: 0.6) منه في الأسهم \
        والباقي في السندات، وأن المال يلزم \(years, .year, .object). كلها بأسعار اليوم.
        """,
      en: """
        The cases are \(cases) lives as they could come, each with its own luck of income and markets. \
        They assume that your income stays at \(level) with its swings, that what is left \
        beyond the reserve is invested, \(percent: 0.6) in shares and the rest in bonds, and that \
        money is needed for \(years, .year). All in today's prices.
        """)
  }
  /// Above the answer of a life, where there are two.
  public static func lifeNow(_ costs: Amount) -> Message {
    Message(
      ar: "بما تنفقه الآن (\(estimate: costs) في الشهر)",
      en: "On what life costs now (\(estimate: costs) a month)")
  }
  public static func lifeWished(_ costs: Amount) -> Message {
    Message(
      ar: "بما تأمل أن تنفقه بعدها (\(estimate: costs) في الشهر)",
      en: "On the costs you wish for once free (\(estimate: costs) a month)")
  }
  /// - Parameter share: a year.
  public static func cashLoses(_ share: Double) -> Message {
    Message(
      ar: "وترتفع الأسعار \(percent: share, places: 1) في السنة ولا يرتفع معها النقد.",
      en: "Prices rise \(percent: share, places: 1) a year, and cash doesn't rise with them.")
  }
  /// Where nobody has said what prices rise by.
  ///
  /// - Parameter published: a country's inflation, as `PlanWords.published` says it.
  public static func cashLosesUnsaid(_ share: Double, published: Message?) -> Message {
    let known = published.map { Message(ar: " (\($0))", en: " (\($0))") }
    return Message(
      ar: """
        ويخسر النقد أمام الأسعار \(percent: share, places: 1) في السنة، حتى تضع في الخطة ما تعيشه أنت\(known ?? nothing).
        """,
      en: """
        Cash loses \(percent: share, places: 1) a year to prices, until the plan says what yours rise \
        by\(known ?? nothing).
        """)
  }
  private static let nothing = Message(ar: "", en: "")
  /// Where there is a job.
  public static let keepsJob = Message(
    ar: "وأن وظيفتك تدفع حتى تبلغ الحرية: من يتركها قبل ذلك يبلغها متأخرًا.",
    en: "They take your job to pay until you are free: who leaves it earlier is free later.")
  /// Where the mean of the past is one of few months.
  public static let fewMonths = Message(
    ar: "هذه أشهر قليلة، وما لا يُعرف عن متوسط دخلك ليس في هذا النطاق.",
    en: """
      These are few months, and what isn't known of your income's mean isn't in this range.
      """)
  public static func worksUntil(_ month: Month) -> Message {
    Message(ar: "وأن العمل ينتهي في \(month).", en: "Work is taken to end in \(month).")
  }
  public static func foreign(_ share: Double) -> Message {
    Message(
      ar: "\(percent: share) من دخلك من الإنترنت بعملة غير التي تنفق بها، وتقلّب سعرها محسوب.",
      en: """
        \(percent: share) of your online income is in another currency than you spend; its swings are \
        counted.
        """)
  }
  public static let interest = Message(
    ar: "السندات تدفع فوائد؛ إن لم ترضها فهذه الأرقام ليست أرقامك.",
    en: "Bonds pay interest; where you won't take it, these figures aren't yours.")
}
