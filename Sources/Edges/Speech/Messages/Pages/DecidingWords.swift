import Ledger
public import Money

/// The pages where a person decides: rules, rates, reconciling, checks and the log.
public enum DecidingWords {
  // MARK: Rules

  public static let rulesLead = Message(
    ar: "القاعدة تقول مرة واحدة إلى أين ينتمي ما يتشابه من الأسطر، ما سبق منها وما سيأتي.",
    en: "A rule says once where rows that look alike belong, those that are here and those to come."
  )
  public static let offered = Message(
    ar: "قواعد تقترحها تصحيحاتك", en: "Rules your corrections suggest")
  public static let take = Message(ar: "اقبل هذه القاعدة", en: "Take this rule")
  public static let newRule = Message(ar: "قاعدة جديدة", en: "A new rule")
  public static let name = Message(ar: "اسم القاعدة", en: "Name of the rule")
  public static let contains = Message(
    ar: "في البيان أو الطرف الآخر هذه الكلمات", en: "The text has these words")
  public static let anyText = Message(
    ar: "تقوم \(code: "*") مقام أي نص. ويستوي أ وا، وة وه، وى وي.",
    en: "\(code: "*") stands for any text. Capitals don't matter.")
  public static let counterparty = Message(
    ar: "اسم الطرف الآخر فيه", en: "The counterparty's name has")
  public static let atLeast = Message(ar: "المبلغ من", en: "Amount from")
  public static let atMost = Message(ar: "المبلغ إلى", en: "Amount up to")
  public static let currency = Message(ar: "العملة", en: "Currency")
  public static let any = Message(ar: "أيًا كان", en: "Any")
  public static let direction = Message(ar: "الاتجاه", en: "Direction")
  public static let statementOf = Message(ar: "من كشف الحساب", en: "On a statement of")
  public static let then = Message(ar: "فتُقيّد على", en: "Then it goes to")
  public static let ignore = Message(
    ar: "تُحفظ ولا تُقيّد", en: "Keep such rows, but don't book them")
  public static let tryIt = Message(ar: "جرّبها أولًا", en: "Try it first")
  public static let add = Message(ar: "أضف القاعدة", en: "Add the rule")
  public static let change = Message(ar: "غيّر الشروط", en: "Change the conditions")
  public static let remove = Message(ar: "احذفها", en: "Remove")
  public static func removeRule(_ name: String) -> Message {
    Message(ar: "احذف القاعدة «\(name)»", en: "Remove the rule “\(name)”")
  }
  public static let conditions = Message(ar: "الشروط: تجتمع كلها", en: "Conditions: all must hold")
  public static let saysNothing = Message(
    ar: "القاعدة بلا شرط تشمل كل الأسطر. اكتب شرطًا واحدًا على الأقل.",
    en: "A rule without a condition takes every row. Write at least one.")
  public static let whereTo = Message(
    ar: "اكتب على أي حساب تُقيّد، أو اختر ألا تُقيّد.",
    en: "Write to which account it goes, or choose not to book it.")
  public static let manyMore = Message(ar: "هذه أحدثها.", en: "These are the newest.")

  // MARK: Rates

  public static let ratesLead = Message(
    ar: "ما لا سعر له يبقى بعملته ويُسمّى. لا يُفترض له سعر.",
    en: "What has no rate stays in its own currency and is named. None is assumed.")
  /// Some of what is in these currencies is on days that no rate reaches.
  public static func daysWithout(_ codes: [String], into: Currency) -> Message {
    Message(
      ar: """
        في بعض الأيام لا سعر إلى \(into) لما يأتي: \(codes). ما جاء أو دُفع أو بقي في تلك الأيام ليس في \
        المجموع.
        """,
      en: """
        On some days there is no rate into \(into) for: \(codes). What came, was paid or is held on \
        those days isn't in the sums.
        """)
  }
  public static let daysWaiting = Message(ar: "أيام تنتظر سعرًا", en: "Days that wait for a rate")
  public static func missing(_ currency: Currency, _ days: ClosedRange<Day>, months: Int)
    -> Message
  {
    days.lowerBound == days.upperBound
      ? Message(ar: "\(currency): \(days.lowerBound).", en: "\(currency): \(days.lowerBound).")
      : Message(
        ar:
          "\(currency): \(days.lowerBound, to: days.upperBound)، \(months, .month) فيها ما ينتظر سعرًا.",
        en: """
          \(currency): \(days.lowerBound, to: days.upperBound), \(months, .month) with something that \
          waits for a rate.
          """)
  }
  public static func addThis(_ currency: Currency) -> Message {
    Message(ar: "أضف سعر \(currency)", en: "Add a rate of \(currency)")
  }
  /// How long a rate serves.
  public static func staleAfter(_ days: Int) -> Message {
    Message(
      ar:
        "يسري السعر في يومه وفي \(days, .day, .afterPreposition) بعده، فالأقدم أولًا: كل سعر تضيفه قد يكفي لشهر.",
      en: """
        A rate serves its own day and the \(days, .day) after it. Begin with the oldest: each may serve \
        a month.
        """)
  }
  public static let addRate = Message(ar: "أضف سعرًا", en: "Add a rate")
  public static let one = Message(ar: "وحدة واحدة من", en: "One")
  public static let isWorth = Message(ar: "تساوي", en: "is worth")
  public static let of = Message(ar: "بالعملة", en: "of")
  public static let onDay = Message(ar: "يوم", en: "On")
  public static let record = Message(ar: "سجّله", en: "Record it")
  public static let importTable = Message(ar: "استورد جدول أسعار", en: "Import a table of rates")
  public static let table = Message(ar: "ملف الجدول", en: "The table's file")
  public static let importIt = Message(ar: "استورده", en: "Import it")
  public static let ratesHere = Message(ar: "الأسعار التي في الدفتر", en: "Rates in the book")
  public static func known(_ rates: Int) -> Message {
    Message(ar: "في الدفتر: \(rates, .rate)", en: "In the book: \(rates, .rate)")
  }
  public static let nothingMissing = Message(
    ar: "لكل عملة في دخلك ومصروفاتك سعر.", en: "Every currency of your income and costs has a rate."
  )
  public static let newestOnly = Message(
    ar: "أحدث الأسعار، من كل زوج.", en: "The newest ones, of every pair.")
  public static let last = Message(ar: "آخر سعر", en: "Latest rate")
  public static let count = Message(ar: "العدد", en: "Rates")
  public static let since = Message(ar: "منذ", en: "Since")

  // MARK: Reconciling

  public static let reconcileLead = Message(
    ar:
      "اكتب ما يقوله كشفك عن رصيد حساب في نهاية يوم، ويقول الدفتر هل يوافقه، وإلا فما قد يكون السبب.",
    en: """
      Write what your statement says an account held at the end of a day. The books say whether they \
      agree, and if not, what could be why.
      """)
  public static let statedBalance = Message(ar: "الرصيد في الكشف", en: "Balance on the statement")
  public static let endOf = Message(ar: "في نهاية يوم", en: "At the end of")
  public static let onlyCurrency = Message(ar: "عملة الحساب", en: "The account's currency")
  public static let compare = Message(ar: "قارن", en: "Compare")
  public static let severalCurrencies = Message(
    ar: "في هذا الحساب أكثر من عملة. اختر واحدة.",
    en: "This account has several currencies. Choose one.")
  public static let chooseAccount = Message(ar: "اختر الحساب", en: "Choose the account")
  public static let whichStatement = Message(
    ar: "اختر الحساب الذي عندك كشفه.", en: "Choose the account whose statement you have.")
  public static let sayBalance = Message(
    ar: "اكتب الرصيد الذي في الكشف، واليوم.", en: "Write the balance on the statement, and the day."
  )
  public static let close = Message(
    ar: "أقفل الدفاتر حتى هذا اليوم", en: "Close the books up to this day")
  public static let closeNote = Message(
    ar: "بعد الإقفال لا يتغيّر قيد من هذه الأيام حتى تُفتح من جديد.",
    en: "No entry of these days changes after that, until they are opened again.")
  public static let reopen = Message(ar: "افتحها من جديد", en: "Open them again")
  public static let unmet = Message(
    ar: "أرصدة كشوف لا يوافقها الدفتر", en: "Statement balances that the books don't meet")

  // MARK: Checking

  public static func findings(_ count: Int) -> Message {
    switch count {
    case 0:
      Message(
        ar: "لا شيء في الدفتر يخالف كشوفك",
        en: "Nothing in the book is at odds with your statements")
    default:
      Message(ar: "أسئلة مفتوحة في الدفتر: \(count)", en: "Questions open in the book: \(count)")
    }
  }
  public static let elsewhereUnknown = Message(
    ar: "أما ما لا نعرفه بعد، كمال بلا اسم، ففي صفحة المسار.",
    en: "What isn't known yet, such as money without a name, is on the page of the path.")
  public static let checkWhole = Message(
    ar: "افحص الدفتر كله", en: "Verify the whole book")
  public static let checkNote = Message(
    ar: "يقرأ كل تغيير وكل قيد من جديد ويقارن البصمات. قد يأخذ ثواني في دفتر كبير.",
    en: "Reads every change and every entry anew and compares the digests. Seconds in a long book.")
  public static let rejected = Message(
    ar: "أسطر لم تُقرأ", en: "Rows that couldn't be read")
  public static let rejectedNote = Message(
    ar: "كل سطر منها في ملفه كما هو، وهذا ما منع قراءته.",
    en: "Each is in its file as it was; this is what kept it from being read.")
  public static let reason = Message(ar: "السبب", en: "Reason")
  public static let missingRates = Message(ar: "عملات بلا سعر", en: "Currencies without a rate")
  public static let damage = Message(ar: "خلل في الدفتر نفسه", en: "Damage to the book itself")
  public static func compared(_ balances: Int) -> Message {
    Message(
      ar: "أرصدة كشوف قورنت: \(balances)", en: "Statement balances compared: \(balances)")
  }

  // MARK: The log

  public static let logLead = Message(
    ar: "كل ما تغيّر في الدفتر: متى، ومن، ولماذا. وكل تغيير يُتراجع عنه، والتراجع نفسه كذلك.",
    en: """
      All that changed in the book: when, by whom, and why. Every change can be undone, an undoing \
      too.
      """)
  public static let who = Message(ar: "من", en: "Who")
  public static func undo(_ change: Int) -> Message {
    Message(
      ar: "تراجع عن التغيير \(year: change)", en: "Undo change \(year: change)")
  }
  public static func toChange(_ change: Int) -> Message {
    Message(ar: "إلى التغيير \(year: change)", en: "To change \(year: change)")
  }
  /// - Parameter rows: of statements, that a change brought.
  public static func brought(_ rows: Int) -> Message {
    Message(ar: "الأسطر التي جاء بها: \(rows)", en: "Rows that it brought: \(rows)")
  }
  public static func undoneBy(_ change: Int) -> Message {
    Message(ar: "ألغاه \(year: change)", en: "undone by \(year: change)")
  }
  public static func undoes(_ change: Int) -> Message {
    Message(ar: "يلغي \(year: change)", en: "undoes \(year: change)")
  }
}
