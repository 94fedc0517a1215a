public import Ledger
public import Money

extension OddsWords {
  /// - Parameters:
  ///   - empty: months without income; `nil` where it isn't the point.
  ///   - isCut: whether the books have income before them, which isn't asked.
  ///   - last: the last of them, where it isn't the month before today's.
  ///   - countsFromToday: whether the answer's dates don't count from there.
  public static func basis(
    months: Int, empty: Int?, isCut: Bool = false, last: Month? = nil,
    countsFromToday: Bool = false, costs: Message, inflation: Message
  ) -> Message {
    let history =
      isCut
      ? Message(
        ar: "آخر \(months, .month, .afterPreposition) من دفاترك (وما قبلها لا يُسأل)",
        en: "the last \(months, .month) of your books (what lies before them isn't asked)")
      : Message(ar: "\(months, .month) من دفاترك", en: "\(months, .month) of your books")
    let told =
      switch empty {
      case nil: history
      case 0? where months == 1: Message(ar: "\(history)، فيه دخل", en: "\(history), with income")
      case 1? where months == 1:
        Message(ar: "\(history)، ليس فيه دخل", en: "\(history), without income")
      case 0?: Message(ar: "\(history)، كلها فيها دخل", en: "\(history), all with income")
      case let empty?:
        Message(
          ar: "\(history)، منها \(empty, .month) بلا دخل",
          en: "\(history), \(empty) of them without income")
      }
    if let last, countsFromToday {
      return Message(
        ar: """
          الأساس: \(told). آخر شهر تعرفه \(last)، والتواريخ تبدأ من اليوم بما كان لك آخره من مال ودخل. المصروفات: \
          \(costs). التضخم: \(inflation).
          """,
        en: """
          Based on \(told). The last month they know is \(last): dates count from today, with the money \
          and the income of then. Costs: \(costs). Inflation: \(inflation).
          """)
    }
    if let last {
      return Message(
        ar: """
          الأساس: \(told). آخر شهر تعرفه \(last)، ومنه تبدأ «الآن». المصروفات: \(costs). التضخم: \(inflation).
          """,
        en: """
          Based on \(told). The last month they know is \(last): "now" begins there. Costs: \(costs). \
          Inflation: \(inflation).
          """)
    }
    return Message(
      ar: "الأساس: \(told). المصروفات: \(costs). التضخم: \(inflation).",
      en: "Based on \(told). Costs: \(costs). Inflation: \(inflation).")
  }
  /// Where there is no month yet, but a field.
  ///
  /// - Parameter field: its name.
  public static func basis(
    field: Message, costs: Message, inflation: Message
  ) -> Message {
    Message(
      ar: """
        الأساس: ما يكسبه من يثابرون في \(field) بعمل \(15) إلى \(20) ساعة في الأسبوع، فليس في دفاترك دخل من \
        الإنترنت بعد. المصروفات: \(costs). التضخم: \(inflation).
        """,
      en: """
        Based on what those earn who go on in \(field) with \(15) to \(20) hours a week, for your books \
        have no online income yet. Costs: \(costs). Inflation: \(inflation).
        """)
  }
  public static let leansOnCosts = Message(
    ar: "هذه أشهر قليلة لا تقول الكثير، والجواب يميل إلى ما تدل عليه مصروفاتك.",
    en: "These are few months and tell little: the answer leans on what your costs suggest.")
  public static let leansOnNothing = Message(
    ar: "هذه أشهر قليلة لا تقول الكثير.", en: "These are few months, and tell little.")
  public static func leansOnField(_ field: Message) -> Message {
    Message(
      ar: """
        هذه أشهر قليلة لا تقول الكثير، والجواب يميل إلى ما يكسبه من يثابرون في \(field) بعمل \(15) إلى \(20) ساعة في الأسبوع.
        """,
      en: """
        These are few months and tell little: the answer leans on what those earn who go on in \(field) \
        with \(15) to \(20) hours a week.
        """)
  }
  /// Where there are months enough, and a field beside them.
  public static func besideField(_ field: Message) -> Message {
    Message(
      ar: "ويدخل فيه ما يكسبه من يثابرون في \(field)، أقل كلما زادت أشهرك.",
      en: "What those earn who go on in \(field) counts too, less with every month of yours.")
  }
  public static func fieldWithoutRate(_ field: Message) -> Message {
    Message(
      ar: "ما يُكسب في \(field) معروف بالدولار، ولا سعر صرف له، فليس محسوبًا.",
      en: """
        What is earned in \(field) is known in US dollars, and no rate converts them, so it doesn't \
        count.
        """)
  }
  public static func seeField(_ field: String) -> Message {
    Message(
      ar: "أدلته: \(code: "masar fields \(field)").",
      en: "Its evidence: \(code: "masar fields \(field)").")
  }
  public static let tellField = Message(
    ar: """
      قل مجالك فيُحسب ما يكسبه غيرك فيه: \(code: "masar plan set field translation").
      """,
    en: """
      Tell your field, and what others earn in it counts: \(code: "masar plan set field translation").
      """)
  /// Income that no rate converts.
  public static func unconverted(_ totals: Totals, into currency: Currency) -> Message {
    Message(
      ar: """
        ليس في هذا الجواب دخل لا سعر صرف له، وكأنه لم يكن: \(totals). أضف السعر: \
        \(code: addRate(totals, currency)).
        """,
      en: """
        Income without a rate is left out of this answer, as if it had not been: \(totals). Add one: \
        \(code: addRate(totals, currency)).
        """)
  }
  public static func costsLeftOut(_ totals: Totals, into currency: Currency) -> Message {
    Message(
      ar: """
        وليست فيه مصروفات لا سعر صرف لها، فالحياة أغلى مما يقوله: \(totals). أضف السعر: \
        \(code: addRate(totals, currency)).
        """,
      en: """
        Costs without a rate are left out too, and life costs more than is said here: \(totals). Add \
        one: \(code: addRate(totals, currency)).
        """)
  }
  /// Nobody has less than no cash: the statements begin in the middle of something.
  public static func reserveBelowNought(_ reserve: Amount) -> Message {
    Message(
      ar: """
        نقدك في الدفاتر أقل من الصفر (\(reserve))، فلعلها لا تعرف ما كان في حساباتك أول الأمر. ضع في الخطة \
        «\(PlanWords.name("reserve"))» كما هو.
        """,
      en: """
        By the books your cash is below nought (\(reserve)): perhaps they don't know what your accounts \
        held at first. Put it into the plan, under "\(PlanWords.name("reserve"))".
        """)
  }
  /// No statement says what an account held, so that only its movements are known.
  public static func movementsAlone(_ accounts: [AccountName]) -> Message {
    let which = accounts.prefix(3).map { Message(ar: "\($0)", en: "\($0)") }
    return Message(
      ar: """
        الاحتياطي هو ما تحرك وحده: لا كشف يقول كم كان في \(which). إن لم يبدأ من الصفر فضع في الخطة \
        «\(PlanWords.name("reserve"))» كما هو.
        """,
      en: """
        The reserve is what moved and no more: no statement says what \(which) held. Unless that began at \
        nought, put it into the plan, under "\(PlanWords.name("reserve"))".
        """)
  }
  /// Where the books end long ago.
  public static func old(_ last: Month, _ months: Int) -> Message {
    Message(
      ar: """
        دفاترك تنتهي في \(last)، ومضى بعده \(months, .month): ما جرى فيها ليس في هذا الجواب. استورد الكشوف الأحدث.
        """,
      en: """
        Your books end in \(last), \(months, .month) ago: what came since isn't in this answer. Import \
        newer statements.
        """)
  }
  /// Months that no statement tells of, by account.
  ///
  /// - Parameter holes: each as ``untold(_:_:)`` says it.
  public static func untold(_ holes: [Message]) -> Message {
    Message(
      ar: """
        أشهر لا كشف لها، محسوبة كأن شيئًا لم يكن فيها: \(holes). إن كان فيها شيء فاستورد كشوفها.
        """,
      en: """
        Months that no statement tells of count as if nothing had been in them: \(holes). If something \
        was, import theirs.
        """)
  }
  public static func untold(_ account: AccountName, _ months: ClosedRange<Month>) -> Message {
    months.lowerBound == months.upperBound
      ? Message(
        ar: "\(months.lowerBound) (\(short: account))",
        en: "\(months.lowerBound) (\(short: account))")
      : Message(
        ar: "\(months.lowerBound) إلى \(months.upperBound) (\(short: account))",
        en: "\(months.lowerBound) to \(months.upperBound) (\(short: account))")
  }
  public static func moreUntold(_ count: Int) -> Message {
    Message(ar: "\(count) غيرها", en: "\(count) more")
  }
  /// How past forecasts' odds that a month's income carries the costs came true.
  public static func claimed(_ odds: Double, cameTrue: Double, of count: Int) -> Message {
    Message(
      ar: """
        وحين قالت توقعات سابقة إن احتمال أن يغطي دخل شهر مصروفاته \(odds: odds)، غطّاها في \(percent: cameTrue) \
        من \(count, .month, .afterPreposition).
        """,
      en: """
        Where past forecasts gave odds of \(odds: odds) that a month's income carries its costs, it did \
        in \(percent: cameTrue) of \(count, .month).
        """)
  }
  public static let reserveIsPart = Message(
    ar: "من نقدك ما لا سعر صرف له، فليس محسوبًا في الاحتياطي.",
    en: "A part of your cash has no rate and isn't counted in the reserve.")

  /// The command that adds the first rate that is missing.
  private static func addRate(_ totals: Totals, _ currency: Currency) -> String {
    "masar rate add \(totals.currencies.sorted().first?.code ?? "") \(currency.code) RATE --on DAY"
  }
  public static func of(_ amount: Amount, _ source: Message) -> Message {
    Message(ar: "\(amount) (\(source))", en: "\(amount) (\(source))")
  }
  /// Costs as the answers count them, where that is another sum than the plan's.
  public static func counted(
    _ amount: Amount, _ source: Message, as counted: Amount, inTodaysMoney: Bool, withGiving: Bool
  ) -> Message {
    let how =
      switch (inTodaysMoney, withGiving) {
      case (true, true):
        Message(ar: "بأسعار اليوم ومعها ما تعطيه", en: "at today's prices, with what you give")
      case (false, true): Message(ar: "ومعها ما تعطيه", en: "with what you give")
      default: Message(ar: "بأسعار اليوم", en: "at today's prices")
      }
    return Message(
      ar: "\(of(amount, source))، أي \(estimate: counted) \(how)",
      en: "\(of(amount, source)), which is \(estimate: counted) \(how)")
  }
  public static func of(percent ratio: Double, _ source: Message) -> Message {
    Message(
      ar: "\(percent: ratio, places: 1) (\(source))", en: "\(percent: ratio, places: 1) (\(source))"
    )
  }

  // MARK: No odds

  public static func isOver(_ month: Month, _ now: Month) -> Message {
    Message(
      ar: "\(month) انقضى: اسأل عن شهر من \(now) فما بعده.",
      en: "\(month) is over: ask about \(now) or a month after it.")
  }
  public static func isBeyond(_ month: Month, last: Month) -> Message {
    Message(
      ar: """
        \(month) بعد آخر شهر تسأل عنه الخطة، \(last). لسنوات أكثر غيّر في الخطة «\(PlanWords.name("years"))».
        """,
      en: """
        \(month) lies beyond the last month that the plan asks about, \(last). For more, change the \
        plan's "\(PlanWords.name("years"))".
        """)
  }
  public static let noJobToKeep = Message(
    ar: """
      لا وظيفة في الدفاتر ولا في الخطة، فلا جزء منها يبقى. إن كانت لك وظيفة فضع راتبها في الخطة، في «\(PlanWords.name("job"))».
      """,
    en: """
      Neither the books nor the plan have a job, so no part of one can be kept. If you have one, put \
      its pay into the plan, under "\(PlanWords.name("job"))".
      """)

  public static let noCosts = Message(
    ar: """
      لا تُعرف مصروفات شهر كامل، فلا احتمال لأن تُغطّى. استورد كشف البنك لأشهر كاملة، أو سجّلها: \
      \(code: "masar plan set costs 12000").
      """,
    en: """
      The costs of no whole month are known, so nobody can say whether they will be carried. Import \
      your bank's statement of whole months, or tell them: \(code: "masar plan set costs 12000").
      """)
  public static func costsWithoutRate(_ totals: Totals, into currency: Currency) -> Message {
    Message(
      ar: """
        لا احتمالات: من مصروفاتك ما لا سعر صرف له إلى \(currency): \(totals). أضف السعر: \
        \(code: addRate(totals, currency))، أو سجّل المصروفات كلها: \
        \(code: "masar plan set costs 12000").
        """,
      en: """
        No odds: a part of your costs has no rate into \(currency): \(totals). Add one: \
        \(code: addRate(totals, currency)), or tell all of your costs: \
        \(code: "masar plan set costs 12000").
        """)
  }
  /// - Parameter serves: from which day on a rate is wanted, and how long it serves.
  public static func incomeWithoutRate(
    _ totals: Totals, into currency: Currency, serves: Message? = nil
  ) -> Message {
    let more = serves.map { Message(ar: " \($0)", en: " \($0)") } ?? Message(ar: "", en: "")
    return Message(
      ar: """
        لا احتمالات: لا سعر صرف لدخلك من الإنترنت إلى \(currency): \(totals). أضف السعر: \
        \(code: addRate(totals, currency)).\(more)
        """,
      en: """
        No odds: none of your online income has a rate into \(currency): \(totals). Add one: \
        \(code: addRate(totals, currency)).\(more)
        """)
  }
  public static let noWholeMonth = Message(
    ar: """
      في الدفتر دخل من الإنترنت، لكن لم ينقضِ بعد شهر كامل منه، فلا احتمالات. استورد كشوف الأشهر السابقة، أو انتظر \
      نهاية الشهر.
      """,
    en: """
      There is online income in the book, but not a whole month of it yet, so there are no odds. Import \
      the statements of earlier months, or wait for the month to end.
      """)
  /// Where a field answers other questions.
  public static let noMonths = Message(
    ar: """
      لا دخل من الإنترنت في الدفتر بعد. هذا السؤال عن دخلك أنت من أشهره، فلا يجيب عنه مجال عملك وحده.
      """,
    en: """
      There is no online income in the book yet. This question is about your own income and its months: \
      your field alone doesn't answer it.
      """)
  public static let noIncome = Message(
    ar: """
      لا دخل من الإنترنت في الدفتر بعد، فلا احتمالات. ما يكسبه المبتدئون: \(code: "masar fields"). \(tellField)
      """,
    en: """
      There is no online income in the book yet, so there are no odds. What beginners earn: \
      \(code: "masar fields"). \(tellField)
      """)
}
