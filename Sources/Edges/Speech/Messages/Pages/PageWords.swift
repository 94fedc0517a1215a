/// What stands around every page.
public enum PageWords {
  public static let masar = Message(ar: "مسار", en: "Masar")
  public static let skip = Message(ar: "إلى المحتوى", en: "Skip to the content")
  public static let sections = Message(ar: "الأقسام", en: "Sections")
  public static let importStatement = Message(ar: "استيراد كشف", en: "Import a statement")
  public static let promise = Message(
    ar: "كل رقم يُفتح حتى سطر الكشف الذي جاء منه. لا شيء يغادر هذا الجهاز.",
    en: "Every figure opens down to the statement line it came from. Nothing leaves this machine.")
  public static let undo = Message(ar: "تراجع", en: "Undo")
  public static let asTable = Message(ar: "الأرقام في جدول", en: "The figures in a table")

  public static func section(_ key: String) -> Message {
    switch key {
    case "path": Message(ar: "المسار", en: "Path")
    case "income": Message(ar: "الدخل", en: "Income")
    case "odds": Message(ar: "الاحتمالات", en: "Odds")
    case "books": Message(ar: "الدفاتر", en: "Books")
    case "fields": Message(ar: "المجالات", en: "Fields")
    default: Message(ar: "الإعدادات", en: "Settings")
    }
  }

  // MARK: The door

  public static let door = Message(ar: "هذا دفتر شخص واحد", en: "This is one person's book")
  public static let howToEnter = Message(
    ar: "افتحه بالرابط المكتوب في النافذة التي بدأ منها مسار: يعمل مرة واحدة.",
    en: "Open it by the link in the window that Masar was started from: it works once.")
  public static let howWithPassword = Message(
    ar: "ادخل بكلمة المرور التي بدأ بها مسار، أو بالرابط المكتوب في نافذته: يعمل مرة واحدة.",
    en: "Enter with the password that Masar was started with, or by its link: it works once.")
  public static let usedLink = Message(
    ar: "استُعمل هذا الرابط من قبل، أو ليس هو الأخير. ابدأ مسار من جديد يكتب لك رابطًا آخر.",
    en:
      "This link was used already, or isn't the latest. Start Masar again, and it gives you another."
  )
  public static let wrongPassword = Message(
    ar: "ليست هذه كلمة المرور، أو استُعمل الرابط من قبل.",
    en: "That isn't the password, or the link was used already.")
  public static let password = Message(ar: "كلمة المرور", en: "Password")
  public static let enter = Message(ar: "دخول", en: "Enter")

  // MARK: The example

  public static let exampleBanner = Message(
    ar: "هذه نورا، شخصية مخترعة: كل ما تراه من كشوفها. جرّب كما تشاء.",
    en: "This is Noura, an invented person: all you see is from her statements. Try what you like.")
  public static let leaveExample = Message(ar: "إلى دفتري", en: "To my own book")

  // MARK: What went wrong

  public static let notDone = Message(ar: "لم يتم", en: "Not done")
  public static let toPath = Message(ar: "إلى الصفحة الأولى", en: "To the first page")

  /// What an HTTP status means to a person.
  public static func error(_ status: Int) -> Message {
    switch status {
    case 400:
      Message(
        ar: "لم يُفهم ما أُرسل. ارجع خطوة وأعد المحاولة.",
        en: "What was sent couldn't be understood. Go back a step and try again.")
    case 401, 403:
      Message(
        ar: "هذه الصفحة أقدم من جلستك. افتحها من جديد وأعد ما فعلت.",
        en: "This page is older than your session. Open it anew and do it again.")
    case 404: Message(ar: "لا شيء في هذا العنوان.", en: "There is nothing at this address.")
    case 405:
      Message(
        ar: "لا يُفتح هذا العنوان هكذا.", en: "This address can't be opened in this way.")
    case 413:
      Message(
        ar: "الملف أكبر مما تأخذه الصفحة. نزّل الكشف لمدة أقصر، أو استورده مقسّمًا.",
        en: "The file is larger than a page takes. Download it for a shorter time, or in parts.")
    case 429:
      Message(
        ar: "محاولات كثيرة. انتظر قليلًا ثم أعد المحاولة.",
        en: "Too many tries. Wait a little and try again.")
    default:
      Message(
        ar: "خلل في مسار نفسه. لم يُكتب شيء، ودفترك كما كان.",
        en: "A fault in Masar itself. Nothing was written, and your book is as it was.")
    }
  }
}
