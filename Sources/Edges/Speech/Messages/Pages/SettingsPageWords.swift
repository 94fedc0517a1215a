/// The page of the settings.
public enum SettingsPageWords {
  public static let heading = Message(ar: "كيف يكلّمك مسار", en: "How Masar speaks to you")
  public static let asCountry = Message(ar: "كما في البلد", en: "As in the country")
  public static let asBrowser = Message(ar: "لغة المتصفح", en: "The browser's language")
  public static let save = Message(ar: "احفظ", en: "Save")
  public static let saved = Message(ar: "حُفظت الإعدادات.", en: "The settings were saved.")
  public static let unchanged = Message(ar: "لم يتغيّر شيء.", en: "Nothing changed.")
  public static let sample = Message(ar: "هكذا تظهر", en: "It looks like this")

  // MARK: Copies

  public static let copies = Message(ar: "نسختك الاحتياطية", en: "Your backup")
  public static let copiesNote = Message(
    ar: """
      الدفتر ملف واحد على هذا الجهاز. نزّل نسخة منه بين حين وآخر واحفظها في مكان آخر: تُفحص كلها قبل \
      أن تُعطى. أما الملف نفسه فلا تنسخه ومسار يعمل: قد يكون أحدث ما فيه لم يُكتب فيه بعد.
      """,
    en: """
      The book is one file on this machine. Download a copy now and then, and keep it elsewhere: it \
      is verified whole before it is given. Don't copy the file itself while Masar runs: what is \
      newest may not have been written into it yet.
      """)
  public static let download = Message(ar: "نزّل نسخة مفحوصة", en: "Download a verified copy")
  public static let restore = Message(ar: "استعد نسخة", en: "Restore a copy")
  public static let restoreNote = Message(
    ar: "تُفحص النسخة أولًا. ويبقى دفترك كما هو الآن محفوظًا بجانبها.",
    en: "The copy is verified first. Your book as it is now is kept beside it.")
  public static let copyFile = Message(ar: "ملف النسخة", en: "The copy's file")
  public static let agree = Message(
    ar: "نعم، ضع هذه النسخة مكان دفتري الحالي",
    en: "Yes, put this copy in the place of my present book")
  public static let restoreIt = Message(ar: "استعدها", en: "Restore it")
  public static let noCopy = Message(
    ar: "اختر ملف النسخة، وقل إنها تحل محل الدفتر.",
    en: "Choose the copy's file, and say that it takes the book's place.")

  public static func restored(_ file: String, changes: Int, kept: String) -> Message {
    Message(
      ar: "\(BackupWords.putBack(file, changes: changes)) \(BackupWords.keptBefore(kept))",
      en: "\(BackupWords.putBack(file, changes: changes)) \(BackupWords.keptBefore(kept))")
  }

  // MARK: Exports

  public static let exports = Message(ar: "بياناتك لك", en: "Your data is yours")
  public static let exportsNote = Message(
    ar: "الدفتر كله بصيغ مفتوحة تقرؤها برامج أخرى. كل قيد يذكر ملفه وسطره.",
    en:
      "The whole book in open formats that other programs read. Each entry names its file and line."
  )
  public static let csvNote = Message(
    ar: """
      في \(code: "CSV") تسبق الفاصلةُ العليا كل نص يبدأ بما يفهمه الجدول الحسابي معادلة، وتبقى المبالغ \
      أرقامًا.
      """,
    en: """
      In \(code: "CSV"), text that a spreadsheet would take for a formula begins with an apostrophe; \
      amounts stay figures.
      """)

  // MARK: Who may see

  public static let who = Message(ar: "من يرى هذا الدفتر", en: "Who may see this book")
  public static let thisMachine = Message(
    ar: """
      لا يراه إلا من يستعمل هذا الجهاز وفتح الرابط الذي كتبه مسار حين بدأ. لا يستمع مسار لأي جهاز \
      آخر، ولا يرسل شيئًا إلى أحد.
      """,
    en: """
      Only who uses this machine and opened the link that Masar gave when it was started. Masar \
      listens to no other machine and sends nothing to anybody.
      """)
  public static func otherMachines(_ host: String) -> Message {
    Message(
      ar: """
        يستمع مسار على \(code: host): كل جهاز يصل إلى هذا العنوان ويعرف كلمة المرور يرى الدفتر. \
        والطريق بينهما غير معمّى، فلا تفتحه إلا في شبكة تثق بها.
        """,
      en: """
        Masar listens on \(code: host): any machine that reaches this address and knows the password \
        sees the book. The way between them isn't encrypted: open it only in a network that you trust.
        """)
  }
  public static let howToOpen = Message(
    ar: """
      لتراه من هاتفك يُبدأ مسار من جديد بكلمة مرور ومفتوحًا لشبكة بيتك: كيف ذلك في الدليل \
      \(code: "docs/cli.md"). لا تفتحه للإنترنت دون نفق معمّى.
      """,
    en: """
      To see it from your phone, Masar is started again with a password and open to your home's \
      network: \(code: "docs/cli.md") says how. Never open it to the internet without an \
      encrypted tunnel.
      """)
  public static let oneMore = Message(
    ar: "اصنع رابطًا لمتصفح آخر", en: "Make a link for another browser")
  public static let oneMoreNote = Message(
    ar: "انسخه وافتحه في المتصفح الآخر. يُدخل متصفحًا واحدًا مرة واحدة.",
    en: "Copy it and open it in the other browser. It lets one browser in, once.")
  public static let oneMoreLink = Message(ar: "الرابط", en: "The link")
  public static let sessions = Message(ar: "المتصفحات التي دخلت", en: "Browsers that were let in")
  public static let browser = Message(ar: "المتصفح", en: "Browser")
  public static let began = Message(ar: "دخل", en: "Entered")
  public static let seen = Message(ar: "آخر طلب", en: "Last request")
  public static let thisOne = Message(ar: "هذا المتصفح", en: "this browser")
  public static let end = Message(ar: "أخرجه", en: "End it")
  public static let endThis = Message(ar: "اخرج", en: "Leave")
  public static let endOthers = Message(ar: "أخرج كل ما عداه", en: "End all others")
  public static let ended = Message(ar: "أُخرج المتصفح.", en: "The browser was put out.")
  public static let othersEnded = Message(
    ar: "أُخرجت المتصفحات الأخرى كلها.", en: "All other browsers were put out.")
  public static let unknownBrowser = Message(ar: "متصفح", en: "a browser")
}
