public import Statements

// What a person can do about a file that wasn't read, on a page: there are no flags there.

extension Refusal {
  public var pageRemedy: Message {
    switch self {
    case .unknownFormat:
      Message(
        ar: """
          إن كان جدولًا فليكن في سطره الأول اسم كل عمود (التاريخ، المبلغ…)، وتحته سطر لكل حركة. وإلا فنزّل \
          الكشف بصيغة \(code: "CSV") أو \(code: "XLSX") أو \(code: "OFX").
          """,
        en: """
          If it is a table, its first line should name the columns (date, amount…), with a line for \
          each movement beneath. Otherwise download the statement as \(code: "CSV"), \
          \(code: "XLSX") or \(code: "OFX").
          """)
    case .question(let question): question.sentence
    case .unopened(let why): why.pageRemedy
    case .notALedger: Issue.Reason.metricNotMoney.pageRemedy
    default: remedy
    }
  }
}

extension Unopened {
  public var pageRemedy: Message {
    switch self {
    case .noPDFReader:
      Message(
        ar: "ثبّت \(code: "poppler")، أو نزّل الكشف بصيغة \(code: "CSV").",
        en: "Install \(code: "poppler"), or download the statement as \(code: "CSV").")
    default: remedy
    }
  }
}

extension Issue.Reason {
  public var pageRemedy: Message {
    switch self {
    case .unreadableDate, .unreadableNumber, .numberTooLarge, .tooManyDigits, .unknownCurrency,
      .missingCurrency:
      Message(
        ar: "أصلح الخانة في الملف ثم استورده من جديد: لن يتكرر ما سُجّل.",
        en: "Mend the cell in the file and import it again: what is booked won't be doubled.")
    case .impossibleDate, .dateOrderInferred:
      Message(
        ar: "إن تبدّل اليوم والشهر فنزّل الكشف بتواريخ مثل \(code: "2026-01-31").",
        en: "If day and month are swapped, download it with dates such as \(code: "2026-01-31").")
    case .decimalInferred:
      Message(
        ar: "إن كان غير ذلك فاكتب المبالغ في الملف بكسورها، مثل \(code: "1234.00").",
        en: "If that is wrong, write the amounts with their fraction, such as \(code: "1234.00").")
    case .noSigns:
      Message(
        ar:
          "إن كان بعضها صادرًا فضع قبله علامة ناقص في الملف، أو نزّل كشفًا فيه عمودان للوارد والصادر.",
        en: """
          If some of them went out, put a minus before those in the file, or download a statement with a \
          column for each.
          """)
    case .unsignedOut:
      Message(
        ar: "إن كانت واردًا فضع قبلها علامة زائد في الملف، أو نزّل كشفًا فيه عمودان للوارد والصادر.",
        en: """
          If they came in, put a plus before them in the file, or download a statement with a column \
          for each.
          """)
    case .likeCard:
      Message(
        ar: "إن كانت بطاقة فاكتب لها حسابًا مدينًا: \(code: "liabilities:NAME").",
        en: "If it is a card, name an account that is owed: \(code: "liabilities:NAME").")
    case .inCredit:
      Message(
        ar: "إن كانت ما بقي لك أن تصرفه فاحذف عمودها من الملف ثم استورده.",
        en:
          "If they are what may still be spent, take their column out of the file and import that.")
    case .countsDebts:
      Message(
        ar: "إن كانت رصيدًا لك فاكتب لها حسابًا تملكه: \(code: "assets:NAME").",
        en: "If they are yours, name an account that you own: \(code: "assets:NAME").")
    case .cardSigns:
      Message(
        ar: "إن كانت واردًا فنزّل كشفًا فيه عمودان للوارد والصادر.",
        en: "If they came in, download a statement with a column for each.")
    case .unsupportedRow:
      Message(
        ar: "إن لزمك أثرها في الحساب فأضفها سطرًا في جدول واستورده.",
        en: "If its effect on the account matters, add it as a line of a table and import that.")
    default: remedy
    }
  }
}
