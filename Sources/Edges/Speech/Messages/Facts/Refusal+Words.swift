public import Statements

extension Refusal {
  /// Why the file was not read.
  public var sentence: Message {
    switch self {
    case .empty: Message(ar: "الملف فارغ.", en: "The file is empty.")
    case .unknownFormat:
      Message(
        ar: "لا يشبه هذا الملف أي كشف يعرفه مسار.",
        en: "This doesn't look like any statement that Masar knows.")
    case .binary(looksLike: nil):
      Message(ar: "ليس في الملف نص يُقرأ.", en: "There is no text in this file to read.")
    case .binary(let kind?):
      Message(
        ar: "هذا ملف من نوع آخر (\(kind))، وليس كشفًا يُقرأ.",
        en: "This is a file of another kind (\(kind)), not a statement to read.")
    case .archive(let kind):
      Message(ar: "هذا ملف مضغوط (\(kind)).", en: "This is a compressed file (\(kind)).")
    case .spreadsheet(let kind):
      Message(
        ar: "هذا جدول من نوع لا يقرؤه مسار (\(code: kind)).",
        en: "This is a spreadsheet of a kind that Masar doesn't read (\(code: kind)).")
    case .document(let kind):
      Message(
        ar: "هذا مستند مكتوب (\(code: kind))، وليس جدولًا.",
        en: "This is a written document (\(code: kind)), not a table.")
    case .doctype:
      Message(
        ar: "في الملف تعريف \(code: "DOCTYPE")، وهو باب لقراءة ملفات أخرى من جهازك، فلم يُقرأ.",
        en:
          "It has a \(code: "DOCTYPE"), which can reach your other files, so it was not read."
      )
    case .undecodable(let offset):
      Message(
        ar: "تعذّرت قراءة حروف الملف عند البايت \(offset).",
        en: "The file's characters can't be read at byte \(offset).")
    case .lineTooLong(let line, let limit):
      Message(
        ar: "السطر \(line) أطول من \(limit) بايت.",
        en: "Line \(line) is longer than \(limit) bytes.")
    case .unclosedQuote(let line): Issue(line: line, reason: .unclosedQuote).sentence
    case .truncated(let line):
      Message(
        ar: "الملف ناقص: ينتهي في منتصف السطر \(line).",
        en: "The file is cut short: it ends in the middle of line \(line).")
    case .tooManyRows(let limit):
      Message(
        ar: "في الملف أكثر من \(limit) حركة، وهذا أكثر مما يُقرأ دفعة واحدة.",
        en: "The file has more than \(limit) rows, more than is read at once.")
    case .noRows(let format):
      Message(
        ar: "هذا كشف (\(format.name)) بلا حركات.",
        en: "This is a statement (\(format.name)) without any rows.")
    case .notALedger(let format):
      Message(
        ar: """
          هذا تقرير (\(format.name)) عن غير المال الذي تحرّك: تقديرات أو إحصاءات أو أوامر أو \
          أسماء.
          """,
        en: """
          This report (\(format.name)) doesn't tell of money that moved: it is of estimates, \
          counts, orders or names.
          """)
    case .malformed(let format, let line):
      Message(
        ar: "بنية الملف (\(format.name)) مختلّة عند السطر \(line).",
        en: "The file (\(format.name)) is broken at line \(line).")
    case .hijriDates(let line, let column, let text):
      Message(
        ar: "تبدو سنوات الملف هجرية: السطر \(line)، العمود «\(column)»: «\(text)».",
        en: "Its dates look like Hijri years: line \(line), column “\(column)”: “\(text)”.")
    case .datesWithoutYear(let text):
      Message(
        ar: "تواريخه بلا سنة، مثل «\(text)»، ولا يدل عليها شيء فوق الجدول.",
        en: "Its dates have no year, such as “\(text)”, and nothing above the table tells which.")
    case .question(let question): question.sentence
    case .unopened(let why): why.sentence
    }
  }

  /// What a person can do about it.
  public var remedy: Message {
    switch self {
    case .unclosedQuote: Issue.Reason.unclosedQuote.remedy
    case .empty, .undecodable, .lineTooLong, .truncated, .malformed, .doctype:
      Message(
        ar: "نزّل الكشف من مصدره مرة أخرى.", en: "Download the statement from its source again.")
    case .unknownFormat:
      Message(
        ar: "إن كان الملف جدولًا فصِف أعمدته: \(code: "--mapping FILE").",
        en: "If it is a table, describe its columns: \(code: "--mapping FILE").")
    case .binary:
      Message(
        ar: "نزّل الكشف بصيغة \(code: "CSV") أو \(code: "OFX").",
        en: "Download the statement as \(code: "CSV") or \(code: "OFX").")
    case .spreadsheet:
      Message(
        ar: "افتحه في برنامج جداول، واحفظه بصيغة \(code: "XLSX") أو \(code: "CSV").",
        en: "Open it in a spreadsheet program and save it as \(code: "XLSX") or \(code: "CSV").")
    case .document:
      Message(
        ar: """
          نزّل الكشف بصيغة \(code: "CSV") أو \(code: "XLSX")، فإن لم تجد فاحفظ المستند \
          بصيغة \(code: "PDF").
          """,
        en: """
          Download the statement as \(code: "CSV") or \(code: "XLSX"); if there is none, save \
          the document as \(code: "PDF").
          """)
    case .archive:
      Message(ar: "فُكّ ضغطه ثم استورد ما فيه.", en: "Unpack it and import what is inside.")
    case .tooManyRows:
      Message(
        ar: "نزّل الكشف لمدد أقصر.", en: "Download the statement for shorter periods.")
    case .noRows:
      Message(
        ar: "اختر مدة فيها حركات ثم نزّل الكشف.", en: "Choose a period with rows and download it.")
    case .notALedger: Issue.Reason.metricNotMoney.remedy
    case .hijriDates:
      Message(
        ar: "نزّل الكشف بالتواريخ الميلادية، مثل \(code: "2026-01-31").",
        en: "Download the statement with Gregorian dates, such as \(code: "2026-01-31").")
    case .datesWithoutYear:
      Message(
        ar:
          "نزّل الكشف بتواريخ مثل \(code: "2026-01-31")، أو اكتب مدته في سطر فوق الجدول: \(code: "2026-01-01 - 2026-01-31").",
        en: """
          Download it with dates such as \(code: "2026-01-31"), or write its period in a line above the \
          table: \(code: "2026-01-01 - 2026-01-31").
          """)
    case .question(let question): question.remedy
    case .unopened(let why): why.remedy
    }
  }
}
