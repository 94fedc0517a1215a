/// The headings of a help page, and what every command takes.
public enum HelpWords {
  public static let usage = Message(ar: "الاستعمال", en: "Usage")
  public static let examples = Message(ar: "أمثلة", en: "Examples")
  public static let commands = Message(ar: "الأوامر", en: "Commands")
  public static let arguments = Message(ar: "ما يُكتب بعد الأمر", en: "Arguments")
  public static let options = Message(ar: "الخيارات", en: "Options")
  public static let common = Message(ar: "مع كل أمر", en: "With every command")

  public static let book = Message(
    ar: "الدفتر (وإلا فما يذكره \(code: "MASAR_BOOK")، وإلا ففي مجلد بيانات هذا الجهاز).",
    en: "The book (default: MASAR_BOOK, or the data folder of this machine).")

  public static let language = Message(
    ar: "اللغة: \(code: "ar") أو \(code: "en") (وإلا فلغة الدفتر، وإلا فلغة البيئة).",
    en: "The language: ar or en (default: the book's setting, or the environment).")

  public static let json = Message(
    ar: "قيمة \(code: "JSON") واحدة، للبرامج.", en: "One JSON value, for programs.")

  public static let help = Message(ar: "هذا الشرح.", en: "This help.")
  public static let version = Message(ar: "رقم الإصدار.", en: "The version.")

  /// What is taken where nothing is given.
  public static func usually(_ value: String) -> Message {
    Message(ar: "(المعتاد: \(code: value))", en: "(default: \(code: value))")
  }
}

/// A command that wasn't understood: with what, where, and what to do.
public enum UsageWords {
  public static func unknownOption(_ option: String, of command: String) -> Message {
    Message(
      ar: "لا يوجد خيار \(option) في الأمر \(code: command).",
      en: "\(code: command) has no option \(option).")
  }

  public static func didYouMean(_ option: String) -> Message {
    Message(ar: "أتقصد \(code: option)؟", en: "Did you mean \(code: option)?")
  }

  /// `help` says what the value is.
  public static func missingValue(_ option: String, _ help: Message) -> Message {
    Message(
      ar: "الخيار \(code: option) تتبعه قيمة: \(help)",
      en: "The option \(code: option) needs a value: \(help)")
  }

  public static func needsNoValue(_ option: String, _ value: String) -> Message {
    Message(
      ar: "الخيار \(code: option) لا تتبعه قيمة، وكُتب معه \(value).",
      en: "The option \(code: option) takes no value, and has \(value).")
  }

  public static func missing(_ name: String, _ help: Message) -> Message {
    Message(ar: "ينقص \(code: name): \(help)", en: "\(code: name) is missing: \(help)")
  }

  public static func unexpected(_ text: String, of command: String) -> Message {
    Message(
      ar: "لا مكان لـ «\(text)» في الأمر \(code: command).",
      en: "\(code: command) has no place for “\(text)”.")
  }

  public static func negative(_ number: String) -> Message {
    Message(
      ar: "اكتب \(code: "--") قبل العدد السالب «\(number)».",
      en: "Put -- before the negative number “\(number)”.")
  }

  public static func unreadable(_ text: String, for name: String, _ help: Message) -> Message {
    Message(
      ar: "القيمة «\(text)» لا تصلح لـ \(code: name): \(help)",
      en: "“\(text)” doesn't fit \(code: name): \(help)")
  }

  /// In the parser's own words.
  public static func notUnderstood(_ detail: String) -> Message {
    Message(
      ar: "لم يُفهم الأمر (\(detail)).", en: "The command isn't understood (\(detail)).")
  }

  public static func usage(_ line: String) -> Message {
    Message(ar: "الاستعمال: \(code: line)", en: "Usage: \(code: line)")
  }

  public static func more(_ line: String) -> Message {
    Message(ar: "الشرح: \(code: line)", en: "Help: \(code: line)")
  }

  // MARK: Values that don't fit

  public static func notALanguage(_ text: String) -> Message {
    Message(
      ar: "اللغة \(code: "ar") أو \(code: "en")، لا «\(text)».",
      en: "The language is ar or en, not “\(text)”.")
  }

  public static let returnsNeedColumns = Message(
    ar: """
      \(code: "--returns") و\(code: "--stock") و\(code: "--bond") تأتي معًا، و\(code: "--inflation") معها وحدها.
      """,
    en: """
      \(code: "--returns"), \(code: "--stock") and \(code: "--bond") come together, \
      \(code: "--inflation") only with them.
      """)

  public static func notADay(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس يومًا، مثل \(code: "2026-01-31").",
      en: "“\(text)” is not a day such as \(code: "2026-01-31").")
  }

  public static func notAMonth(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس شهرًا، مثل \(code: "2040-01").",
      en: "“\(text)” is not a month such as \(code: "2040-01").")
  }

  public static func notANumber(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس عددًا، مثل \(code: "1234.50").",
      en: "“\(text)” is not a number such as \(code: "1234.50").")
  }

  /// A value of a flag that takes one of a few.
  public static func oneOf(_ option: String, _ text: String, known: [String]) -> Message {
    Message(
      ar: "«\(text)» لا تصلح لـ \(code: option). ما يصلح: \(known).",
      en: "“\(text)” doesn't fit \(code: option). What fits: \(known).")
  }

  public static func limits(_ option: String, _ lowest: Int, _ highest: Int) -> Message {
    Message(
      ar: "\(code: option) من \(lowest) إلى \(highest).",
      en: "\(code: option) is \(lowest) to \(highest).")
  }

  /// One of two must be given, and not both.
  public static func either(_ one: String, _ other: String) -> Message {
    Message(
      ar: "أعطِ \(code: one) أو \(code: other)، واحدًا منهما.",
      en: "Give either \(code: one) or \(code: other).")
  }

  /// A flag that says nothing without another.
  public static func needs(_ option: String, _ other: String) -> Message {
    Message(
      ar: "\(code: option) لا يكفي وحده: أضف إليه \(code: other).",
      en: "\(code: option) isn't enough by itself: add \(code: other).")
  }

  public static let daysTurned = Message(
    ar: "اليوم في \(code: "--from") بعد اليوم في \(code: "--to").",
    en: "The day of --from is later than the day of --to.")

  public static func hasNoStatement(_ text: String) -> Message {
    Message(
      ar: """
        لا كشف للحساب «\(text)»: الكشف لما تملكه، مثل \(code: "assets:CIB")، أو لما عليك، مثل \
        \(code: "liabilities:Visa").
        """,
      en: """
        “\(text)” has no statements: those are of what you own, such as assets:CIB, or owe, such as \
        liabilities:Visa.
        """)
  }

  public static func notAnAccount(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس اسم حساب، مثل \(code: "CIB") أو \(code: "liabilities:Visa").",
      en: "“\(text)” is not the name of an account such as CIB or liabilities:Visa.")
  }
}
