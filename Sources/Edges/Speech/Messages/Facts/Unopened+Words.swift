public import Statements

extension Unopened {
  /// Why it wasn't opened.
  public var sentence: Message {
    switch self {
    case .encrypted:
      Message(ar: "الملف مقفل بكلمة سر.", en: "It is locked with a password.")
    case .damaged:
      Message(
        ar: "الملف تالف أو ناقص، فلم يُفتح.", en: "It is damaged or cut short and can't be opened.")
    case .tooLarge:
      Message(
        ar: "ما بداخله أكبر من أي كشف، فلم يُفكّ ضغطه.",
        en: "What is in it is larger than any statement, so it wasn't unpacked.")
    case .tooManyFiles:
      Message(
        ar: "فيه ملفات أكثر مما يُعقل في أرشيف كشوف.",
        en: "It has more files than an archive of statements has.")
    case .tooDeep:
      Message(
        ar: "فيه أرشيف داخل أرشيف داخل أرشيف، فلم يُفتح.",
        en: "It is an archive in an archive in an archive, so it wasn't opened.")
    case .unsafePath:
      Message(
        ar: "اسمه في الأرشيف يشير إلى خارج الأرشيف، فلم يُفتح.",
        en: "Its name in the archive points outside the archive, so it wasn't opened.")
    case .unsupported:
      Message(
        ar: "ضُغط بطريقة لا يعرفها مسار.", en: "It is packed in a way that Masar doesn't know.")
    case .nothingInside:
      Message(ar: "ليس في الأرشيف أي كشف.", en: "There is no statement in the archive.")
    case .webPage:
      Message(
        ar: "هذه صفحة ويب ليس فيها جدول حركات، كالتي تظهر حين تنتهي جلستك في موقع البنك.",
        en: """
          This is a web page without a table of movements, such as a bank shows when a session \
          has ended.
          """)
    case .scanned:
      Message(
        ar: "صفحاته صور لا نص فيها، كأنها مصوّرة بماسح، فلا يمكن قراءتها بدقة.",
        en: "Its pages are pictures without text, as a scanner makes them: no figure in it is sure."
      )
    case .noPDFReader:
      Message(
        ar: "تحتاج قراءة \(code: "PDF") إلى برنامج \(code: "pdftotext")، وهو غير مثبّت.",
        en: "Reading a PDF needs the program \(code: "pdftotext"), which isn't installed.")
    case .tookTooLong:
      Message(
        ar: "استغرق فتح الملف وقتًا أطول مما ينبغي، فأُوقف.",
        en: "Opening it took longer than it should, so it was stopped.")
    }
  }

  /// What a person can do about it.
  public var remedy: Message {
    switch self {
    case .encrypted:
      Message(
        ar: "افتحه بكلمة السر، واحفظ منه نسخة بلا كلمة سر.",
        en: "Open it with its password and save a copy that isn't locked.")
    case .damaged, .nothingInside:
      Message(
        ar: "نزّل الكشف من مصدره مرة أخرى.", en: "Download the statement from its source again.")
    case .tooLarge, .tooManyFiles, .tooDeep, .unsupported, .unsafePath:
      Message(
        ar: "فُكّ ضغطه بنفسك إن كنت تثق به، ثم استورد ما فيه.",
        en: "If you trust it, unpack it yourself and import what is inside.")
    case .webPage:
      Message(
        ar: "سجّل الدخول ونزّل الكشف مرة أخرى بصيغة \(code: "CSV") أو \(code: "XLSX").",
        en: "Sign in and download the statement again, as \(code: "CSV") or \(code: "XLSX").")
    case .scanned, .tookTooLong:
      Message(
        ar: "نزّل الكشف بصيغة \(code: "CSV") أو \(code: "OFX").",
        en: "Download the statement as \(code: "CSV") or \(code: "OFX").")
    case .noPDFReader:
      Message(
        ar: "ثبّته: \(code: "apt install poppler-utils") أو \(code: "brew install poppler").",
        en: "Install it: \(code: "apt install poppler-utils") or \(code: "brew install poppler").")
    }
  }
}
