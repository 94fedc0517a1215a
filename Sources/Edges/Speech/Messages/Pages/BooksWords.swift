public import Ledger
public import Money

/// The pages of the books: accounts, register, entry.
public enum BooksWords {
  // MARK: The parts

  public static let parts = Message(ar: "أبواب الدفاتر", en: "Parts of the books")
  public static let accounts = Message(ar: "الحسابات", en: "Accounts")
  public static let register = Message(ar: "السجل", en: "Register")
  public static let rules = Message(ar: "القواعد", en: "Rules")
  public static let rates = Message(ar: "أسعار الصرف", en: "Exchange rates")
  public static let reconcile = Message(ar: "المطابقة", en: "Reconcile")
  public static let check = Message(ar: "الفحص", en: "Check")
  public static let log = Message(ar: "التغييرات", en: "Changes")

  // MARK: Accounts

  public static func hold(_ assets: Valuation) -> Message {
    Message(ar: "في حساباتك \(assets)", en: "Your accounts hold \(assets)")
  }
  public static func holdAndOwe(_ assets: Valuation, _ debts: Valuation) -> Message {
    Message(
      ar: "في حساباتك \(assets)، وعليك \(debts)",
      en: "Your accounts hold \(assets), and you owe \(debts)")
  }
  public static func heading(_ kind: AccountName.Kind) -> Message {
    switch kind {
    case .assets: Message(ar: "ما تملك", en: "What you hold")
    case .liabilities: Message(ar: "ما عليك", en: "What you owe")
    case .income: Message(ar: "ما دخل، منذ البداية", en: "What came in, since the beginning")
    case .expenses: Message(ar: "ما أُنفق، منذ البداية", en: "What was spent, since the beginning")
    case .equity: Message(ar: "ما يوازن الدفاتر", en: "What balances the books")
    }
  }
  public static let equityNote = Message(
    ar: "أرصدة البداية والطرف الآخر من كل صرف وكل بيع أو شراء: حسابات تحتاجها الدفاتر.",
    en: "Opening balances and the other side of conversions and trades: accounts the books need.")
  public static func value(_ code: String) -> Message {
    Message(ar: "بالعملة \(code: code)", en: "In \(code: code)")
  }
  /// What is held and owed is worth at the rates of a day.
  public static func valued(on day: Day, in currency: Currency) -> Message {
    Message(
      ar: "قيمته بالعملة \(currency) بأسعار \(day).",
      en: "Its worth in \(currency) is at the rates of \(day).")
  }
  /// - Parameter age: in days.
  public static func rateUsed(_ currency: Currency, of day: Day, age: Int32) -> Message {
    age <= 0
      ? Message(ar: "\(currency): بسعر اليوم نفسه.", en: "\(currency): that very day's rate.")
      : Message(
        ar: "\(currency): بسعر \(day)، وعمره \(Int(age), .day).",
        en: "\(currency): the rate of \(day), \(Int(age), .day) old.")
  }
  /// What came and went is worth what it was worth then.
  public static func valuedByDay(in currency: Currency) -> Message {
    Message(
      ar: "قيمته بالعملة \(currency) بسعر يوم كل مبلغ.",
      en: "Its worth in \(currency) is at the rate of each amount's own day.")
  }
  public static let addRate = Message(ar: "أضف سعره", en: "Add its rate")

  // MARK: Register

  public static let allRows = Message(ar: "كل الأسطر", en: "All rows")
  public static let allAccounts = Message(ar: "كل الحسابات", en: "All accounts")
  public static let words = Message(
    ar: "كلمات في البيان أو الطرف الآخر", en: "Words in the description or counterparty")
  public static let from = Message(ar: "من يوم", en: "From")
  public static let to = Message(ar: "إلى يوم", en: "To")
  public static let daysTurned = Message(
    ar: "أول الأيام بعد آخرها.", en: "The first of the days is after the last.")
  public static let search = Message(ar: "ابحث", en: "Search")
  public static let clear = Message(ar: "ألغِ الشروط", en: "Clear")
  public static let older = Message(ar: "الأقدم", en: "Older")
  public static let newer = Message(ar: "الأحدث", en: "Newer")
  public static let newest = Message(ar: "إلى أحدثها", en: "To the newest")
  public static let against = Message(ar: "مقابل", en: "Against")
  public static let foundTotal = Message(ar: "مجموع ما وُجد", en: "Total of what was found")
  public static let pageTotal = Message(
    ar: "مجموع ما في هذه الصفحة", en: "Total of this page")
  public static let noneFound = Message(
    ar: "لا سطر بهذه الشروط.", en: "No row is like that.")
  public static let nameSource = Message(ar: "سمِّ مصدره", en: "Name its source")
  public static let nameCost = Message(ar: "قل ما هو", en: "Say what it was")
  public static func nameOtherEnd(hasLeft: Bool) -> Message {
    hasLeft
      ? Message(ar: "قل أين ذهب", en: "Say where it went")
      : Message(ar: "قل من أين جاء", en: "Say where it came from")
  }
  public static let unsortedRows = Message(
    ar: "السطور التي بلا تصنيف", en: "Rows without a category")
  public static let unsortedIncome = Message(
    ar: "مال جاء ولا نعرف من أين. افتح سطرًا وسمِّ مصدره، وحده أو هو وكل ما يشبهه.",
    en: """
      Money came in, and we don't know from where. Open a row and name its source: for it alone, or \
      for all that is like it.
      """)
  public static let unsortedCosts = Message(
    ar: "مال خرج ولا نعرف فيمَ. افتح سطرًا وقل ما هو، وحده أو هو وكل ما يشبهه.",
    en: """
      Money went out, and we don't know for what. Open a row and say what it was: for it alone, or \
      for all that is like it.
      """)
  public static let allNamed = Message(
    ar: "لا شيء هنا: كل سطر له اسمه.", en: "Nothing here: every row has its name.")
  /// Above what left an account, or came from one, and has no other side yet.
  public static func openTransit(hasLeft: Bool) -> Message {
    hasLeft
      ? Message(
        ar: """
          خرج هذا من حساب لك ولم يُرَ واصلًا. أضف كشف الحساب الذي وصل إليه، أو قل أين ذهب.
          """,
        en: """
          This left an account of yours and wasn't seen to arrive. Import the statement of the \
          account that it came to, or say where it went.
          """)
      : Message(
        ar: """
          وصل هذا من حساب لك لم يُرَ خروجه منه. أضف كشف الحساب الذي خرج منه، أو قل من أين جاء.
          """,
        en: """
          This came from an account of yours that wasn't seen sending it. Import the statement of \
          the account that it left, or say where it came from.
          """)
  }
  public static let allTransit = Message(ar: "كل ما في الطريق", en: "All that is on its way")
  public static let nothingOpen = Message(
    ar: "لا شيء هنا: لكل تحويل طرفاه.", en: "Nothing here: every transfer has both its sides.")
  public static let pages = Message(ar: "الصفحات", en: "Pages")

  // MARK: Entry

  public static func entry(_ number: Int) -> Message {
    Message(ar: "القيد \(year: number)", en: "Entry \(year: number)")
  }
  public static let openingBalance = Message(ar: "رصيد افتتاحي", en: "Opening balance")
  public static let outOf = Message(ar: "خرج من", en: "Out of")
  public static let into = Message(ar: "دخل إلى", en: "Into")
  public static let stream = Message(ar: "يخص", en: "Belongs to")
  public static let inFile = Message(ar: "كما في الملف", en: "As the file has it")
  public static let understood = Message(ar: "ما فُهم منه", en: "What was understood")
  public static let alsoIn = Message(ar: "وفي ملف آخر أيضًا", en: "Also in another file")
  public static let siblings = Message(
    ar: "أسطر أخرى للحدث نفسه", en: "Other rows of the same event")
  public static let notBooked = Message(ar: "غير مقيّد", en: "not booked")
  public static let broughtBy = Message(ar: "جاء به التغيير", en: "Brought by change")
  public static let otherSide = Message(
    ar: "الطرف الآخر من التحويل", en: "The other side of the transfer")
  public static let valueDay = Message(ar: "يوم القيمة", en: "Value day")
  public static let gross = Message(ar: "الإجمالي", en: "Gross")
  public static let fee = Message(ar: "الرسوم", en: "Fee")
  public static let tax = Message(ar: "الضريبة", en: "Tax")
  public static let balanceAfter = Message(ar: "الرصيد بعده", en: "Balance after it")
  public static let standing = Message(ar: "الحال", en: "Standing")
  public static let reference = Message(ar: "رقمه عند المصدر", en: "The source's reference")
  public static let event = Message(ar: "الحدث", en: "Event")
  public static let about = Message(ar: "عن حدث سابق", en: "About an earlier event")
  public static let arrives = Message(ar: "يصل منه", en: "Arrives as")
  public static let belongs = Message(ar: "إلى أين ينتمي؟", en: "Where does it belong?")
  public static let whoseIncome = Message(
    ar: "من أين جاء هذا المال؟", en: "Where did this money come from?")
  public static let whatCost = Message(ar: "فيمَ أُنفق هذا المال؟", en: "What was this money for?")
  public static let account = Message(
    ar: "حساب من حساباتك، أو اسم جديد", en: "One of your accounts, or a new name")
  public static let thisAlone = Message(ar: "هذا القيد وحده", en: "This entry alone")
  public static let allAlike = Message(ar: "وكل ما يشبهه…", en: "And all like it…")
  public static let whichAccount = Message(
    ar: "اكتب إلى أي حساب.", en: "Write to which account.")
  public static func feesOrCost(_ name: String) -> Message {
    Message(
      ar: "باسم «\(name)» ما أخذته المنصة رسومًا. أيهما تقصد؟",
      en: "“\(name)” is also the name of the fees that the platform took. Which do you mean?")
  }
  /// Of money that came in, or went out, between accounts of one's own.
  public static func otherEnd(isIn: Bool) -> Message {
    isIn
      ? Message(
        ar: "من أي حساب لك جاء هذا المال؟", en: "From which account of yours did this money come?")
      : Message(
        ar: "إلى أي حساب لك ذهب هذا المال؟", en: "To which account of yours did this money go?")
  }
  public static func ownOrNot(_ name: String, isIncome: Bool) -> Message {
    isIncome
      ? Message(
        ar: "لا حساب لك باسم «\(name)» بعد. أهو حساب لك جاء منه المال، أم مصدر دخل؟",
        en: """
          No account of yours is called “\(name)” yet. Is it one that the money came from, or a \
          source of income?
          """)
      : Message(
        ar: "لا حساب لك باسم «\(name)» بعد. أهو حساب لك ذهب إليه المال، أم مصروف؟",
        en: """
          No account of yours is called “\(name)” yet. Is it one that the money went to, or a cost?
          """)
  }
  public static let delete = Message(ar: "احذف هذا القيد", en: "Delete this entry")
  public static let deleteNote = Message(
    ar: "تُحفظ أسطره محذوفة، فلا تعود مع كشف لاحق. والحذف يُتراجع عنه كأي تغيير.",
    en: """
      Its rows are remembered as deleted, so that no later statement brings them back. It can be \
      undone, as any change.
      """)
  public static let why = Message(ar: "السبب (لك أنت)", en: "Why (for yourself)")
  public static func deleted(_ entry: Int) -> Message {
    Message(ar: "حُذف القيد \(year: entry).", en: "Entry \(year: entry) was deleted.")
  }
  public static func undone(_ change: Int) -> Message {
    Message(
      ar: "أُلغي التغيير \(year: change).", en: "Change \(year: change) was undone.")
  }
}
