public import Money

/// The first start, and the page that takes statements.
public enum StartWords {
  public static let heading = Message(
    ar: "من أين يأتي دخلك، وإلى أين يمكن أن يأخذك؟",
    en: "Where does your income come from, and how far can it take you?")
  public static let lead = Message(
    ar: """
      أعطِ مسار الكشوف التي عندك: من البنك، ومن منصات العمل والدفع. يقرؤها هنا على جهازك، ويقول لك \
      ما يعرفه وما لا يعرفه. ليس هذا حظًا: تختلف النتائج باختلاف المجال، والمبتدئ يكسب قليلًا.
      """,
    en: """
      Give Masar the statements you have: from your bank, from work and payment platforms. It reads \
      them here on your machine and says what it knows and what it doesn't. This is no roulette: \
      results differ by field, and beginners earn little.
      """)
  public static let country = Message(ar: "أين تعيش؟", en: "Where do you live?")
  public static let countryWhy = Message(
    ar: "ومن البلد أسماء الأشهر وأول الأسبوع. كلها تتغير بعدُ في الإعدادات.",
    en: "The country gives names of months and the first day of the week. All can be changed later."
  )
  public static let currency = Message(
    ar: "بأي عملة تحسب مالك؟", en: "In which currency do you think?")
  public static let currencyWhy = Message(
    ar: "بها تُجمع المبالغ كلها، أيًا كانت عملاتها.",
    en: "All sums are made in it, whatever the currencies of the amounts.")
  public static let currencyOfCountry = Message(ar: "عملة البلد", en: "The country's currency")
  public static let whichCurrency = Message(
    ar: "لا نعرف عملة بلدك. اختر العملة التي تُجمع بها مبالغك.",
    en: "Your country's currency isn't known here. Choose the one in which sums are made.")
  public static let elsewhere = Message(ar: "بلد آخر", en: "Another country")
  public static let begin = Message(ar: "ابدأ دفتري", en: "Begin my book")
  public static let look = Message(
    ar: "انظر أولًا إلى دفتر نورا، شخصية مخترعة",
    en: "First look at the book of Noura, an invented person")

  // MARK: Import

  public static let importing = Message(ar: "استيراد كشوف", en: "Import statements")
  private static let formats = ["CSV", "XLSX", "OFX", "QIF", "CAMT", "MT940", "PDF", "ZIP"]
  public static let importLead = Message(
    ar: """
      ملفات كما نزّلتها من البنك أو المنصة: \(formats). \
      ترى أولًا ما سيُسجّل، ولا يُسجّل شيء مرتين.
      """,
    en: """
      Files as you downloaded them from a bank or platform: \
      \(formats). You see first what will be booked, and \
      nothing is booked twice.
      """)
  public static let dropHere = Message(
    ar: "ألقها هنا، أو اخترها", en: "Drop them here, or choose them")
  public static let read = Message(ar: "اقرأها", en: "Read them")
  public static let busy = Message(ar: "تُقرأ الآن…", en: "Reading…")
  public static let noFile = Message(
    ar: "لم يُختر ملف. اختر كشفًا واحدًا على الأقل.",
    en: "No file was chosen. Choose at least one statement.")
  public static let gone = Message(
    ar: "لم تعد الملفات محفوظة هنا. اخترها من جديد.",
    en: "The files aren't kept here any longer. Choose them again.")

  // MARK: Preview

  public static let preview = Message(
    ar: "هذا ما سيُسجّل", en: "This is what will be booked")
  public static let nothingToBook = Message(
    ar: "لا شيء هنا ليُسجّل", en: "There is nothing here to book")
  public static func needsAnswers(_ questions: Int) -> Message {
    questions == 1
      ? Message(ar: "سؤال لا يجيب عنه الملف", en: "A question that the file doesn't answer")
      : Message(
        ar: "لا تجيب الملفات عن \(questions, .question, .afterPreposition)",
        en: "\(questions, .question) that the files don't answer")
  }
  public static let sample = Message(ar: "أول أسطر الملف", en: "The first lines of the file")
  public static func column(_ number: Int) -> Message {
    Message(ar: "العمود \(number)", en: "Column \(number)")
  }
  /// A file and the kind of statement that it is.
  public static func file(_ name: String, _ kind: Message) -> Message {
    Message(ar: "\(name) – \(kind)", en: "\(name) – \(kind)")
  }
  public static func notAName(_ text: String) -> Message {
    Message(
      ar: "«\(text)» لا يصلح اسمًا لحساب. اكتبه بحروف، مثل: بنك مصر.",
      en: "“\(text)” can't be an account's name. Write it in letters, such as CIB.")
  }
  public static let answer = Message(ar: "أعد القراءة بهذا", en: "Read again with this")
  public static let book = Message(ar: "سجّلها", en: "Book them")
  public static let bookTheRest = Message(ar: "سجّل ما قُرئ", en: "Book what was read")
  public static let otherFiles = Message(ar: "ملفات أخرى", en: "Other files")
  public static let whichColumns = Message(
    ar: "أي عمود لأي شيء؟", en: "Which column holds what?")
  public static let whoseAccount = Message(
    ar: "لأي حساب هذا الكشف؟ مثل: بنك مصر", en: "Which account is this statement of? Such as: CIB")
  public static let otherAccounts = Message(
    ar: "لبعض هذه الملفات حساب آخر", en: "Some of these files are of another account")
  public static let sameIfEmpty = Message(
    ar: "ما تتركه فارغًا فهو للحساب نفسه.", en: "What you leave empty is of the same account.")
  public static let currencyOfFile = Message(
    ar: "بأي عملة مبالغ الملف؟", en: "In which currency are its amounts?")
  public static let dayFirst = Message(ar: "اليوم أولًا", en: "Day first")
  public static let monthFirst = Message(ar: "الشهر أولًا", en: "Month first")
  public static let yearFirst = Message(ar: "السنة أولًا", en: "Year first")
  /// How a table's dates are read.
  public static func daysRead(_ order: DateOrder) -> Message {
    let name =
      switch order {
      case .dmy: dayFirst
      case .mdy: monthFirst
      case .ymd: yearFirst
      }
    return Message(ar: "قراءة التواريخ: \(name).", en: "Its dates are read so: \(name).")
  }
  public static let pointIsDecimal = Message(
    ar: "النقطة علامة الكسر", en: "The point is decimal")
  public static let commaIsDecimal = Message(
    ar: "الفاصلة علامة الكسر", en: "The comma is decimal")
  /// With the files of which nothing was booked: they were refused, or still ask.
  public static func booked(_ rows: Int, leftOut files: [String] = []) -> Message {
    let said = Message(ar: "سُجّل من الأسطر الجديدة: \(rows).", en: "Booked: \(rows, .row) new.")
    guard !files.isEmpty else { return said }
    let names: [Message] = files.prefix(5).map { .foreign($0) }
    let more = files.count - names.count
    let rest = more > 0 ? [CommonWords.more(more)] : []
    return Message(
      ar: "\(said) ولم يُسجّل من هذه شيء: \(names + rest).",
      en: "\(said) Nothing was booked of: \(names + rest).")
  }
  public static let nothingNew = Message(
    ar: "كل ما في الملفات معروف من قبل. لم يُسجّل شيء.",
    en: "All that the files hold is known already. Nothing was booked.")
}
