public import Freedom
public import Money

/// `masar path`: the stage, by stated criteria.
public enum PathWords {
  public static let criterion = Message(ar: "المرحلة", en: "Stage")
  public static let measured = Message(ar: "المقيس", en: "Measured")
  public static let needed = Message(ar: "المطلوب", en: "Needed")

  public static func name(_ stage: Stage) -> Message {
    switch stage {
    case .need: Message(ar: "الحاجة إلى المال", en: "Need")
    case .firstIncome: Message(ar: "أول دخل", en: "First income")
    case .sideIncome: Message(ar: "دخل إضافي", en: "Side income")
    case .halfOfCosts: Message(ar: "نصف المصروفات", en: "Half of the costs")
    case .mainIncome: Message(ar: "دخل أساسي", en: "Main income")
    case .investing: Message(ar: "الاستثمار", en: "Investing")
    case .free: Message(ar: "الحرية المالية", en: "Free")
    }
  }

  /// What the criterion measures.
  public static func asks(_ stage: Stage) -> Message {
    switch stage {
    case .need: Message(ar: "لا شيء", en: "nothing")
    case .firstIncome:
      Message(
        ar: "أشهر فيها دخل من الإنترنت، من آخر \(12)",
        en: "months with online income, of the last \(12)")
    case .sideIncome:
      Message(
        ar: "أشهر فيها دخل من الإنترنت، من آخر \(12)",
        en: "months with online income, of the last \(12)")
    case .halfOfCosts:
      Message(
        ar: "متوسط دخل الإنترنت من المصروفات", en: "mean online income as a share of costs")
    case .mainIncome:
      Message(
        ar: "أشهر غطّى فيها دخل الإنترنت كل المصروفات، من آخر \(12)",
        en: "months in which online income carried all costs, of the last \(12)")
    case .investing:
      Message(
        ar: "أشهر من المصروفات في الاحتياطي، مع شيء مستثمَر",
        en: "months of costs in reserve, with something invested")
    case .free:
      Message(
        ar: "ما يغطيه مالك بمعدل سحب حذر، ومعه الإيجار، من المصروفات",
        en: "share of costs that what you own, at a careful rate, and rent bear")
    }
  }

  public static func stands(_ stage: Stage) -> Message {
    Message(ar: "أنت في مرحلة «\(name(stage))».", en: "You are at the stage \"\(name(stage))\".")
  }
  public static func cameFrom(_ before: Stage) -> Message {
    Message(
      ar: "وكنت قبل نصف سنة في «\(name(before))».",
      en: "Half a year ago you were at \"\(name(before))\".")
  }
  public static func fellFrom(_ before: Stage) -> Message {
    Message(
      ar: "وكنت قبل نصف سنة في «\(name(before))»: نقص ما تقيسه المرحلة في آخر \(12) شهرًا.",
      en: """
        Half a year ago you were at "\(name(before))": what that stage measures has fallen in the \
        last \(12) months.
        """)
  }
  public static let arrived = Message(
    ar: "هذه آخر المراحل: مالك يغطي مصروفاتك.",
    en: "This is the last stage: your money bears your costs.")

  /// What closes the gap to the next stage.
  public static func next(_ stage: Stage, months: Int) -> Message {
    Message(
      ar: "إلى «\(name(stage))» ينقصك \(months, .month).",
      en: "To \"\(name(stage))\" it is \(months, .month) more.")
  }
  public static func next(_ stage: Stage, more: Amount) -> Message {
    Message(
      ar: "إلى «\(name(stage))» ينقصك \(estimate: more) من دخل الإنترنت في الشهر، في المتوسط.",
      en:
        "To \"\(name(stage))\" \(estimate: more) more online income a month is needed, on average.")
  }
  public static func next(_ stage: Stage, reserve: Amount) -> Message {
    Message(
      ar: "إلى «\(name(stage))» ينقص الاحتياطيَّ \(estimate: reserve).",
      en: "To \"\(name(stage))\" the reserve needs \(estimate: reserve) more.")
  }
  /// The last stage by the costs that are wished for.
  public static func wished(_ costs: Amount, borne: Double, missing: Amount) -> Message {
    Message(
      ar: """
        وبما تأمل أن تنفقه (\(estimate: costs) في الشهر): يغطي مالك وإيجارك منه \(percent: borne)، وينقصه \(estimate: missing).
        """,
      en: """
        On the costs you wish for (\(estimate: costs) a month): what you own and rents bear \(percent: borne) of \
        them, and \(estimate: missing) more has to be invested.
        """)
  }
  public static func wished(_ costs: Amount, borne: Double) -> Message {
    Message(
      ar:
        "وبما تأمل أن تنفقه (\(estimate: costs) في الشهر): يغطي مالك وإيجارك منه \(percent: borne).",
      en:
        "On the costs you wish for (\(estimate: costs) a month): what you own and rents bear \(percent: borne) of them."
    )
  }
  public static let nextInvest = Message(
    ar: """
      الاحتياطي كافٍ. ما ينقص هو أول استثمار: سجّله في الخطة: \(code: "masar plan set invested").
      """,
    en: """
      The reserve is enough. What is missing is a first investment: tell the plan with \
      \(code: "masar plan set invested").
      """)
  public static func next(_ stage: Stage, invested: Amount) -> Message {
    Message(
      ar: "إلى «\(name(stage))» ينقص المستثمَرَ \(estimate: invested).",
      en: "To \"\(name(stage))\" \(estimate: invested) more has to be invested.")
  }
}
