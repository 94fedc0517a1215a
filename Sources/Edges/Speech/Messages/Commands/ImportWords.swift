public import Ledger
public import Money
public import Statements

/// `masar import`
public enum ImportWords {
  public static func heading(_ file: String, _ format: FormatID) -> Message {
    Message(ar: "\(file) (\(format.rawValue))", en: "\(file) (\(format.rawValue))")
  }

  /// Every row is accounted for: rows in = new + known + ignored + rejected.
  public static func accounting(
    rows: Int, new: Int, known: Int, ignored: Int, rejected: Int
  ) -> Message {
    Message(
      ar: "الأسطر \(rows) = جديد \(new) + معروف \(known) + متجاهَل \(ignored) + مرفوض \(rejected)",
      en: "Rows \(rows) = new \(new) + known \(known) + ignored \(ignored) + rejected \(rejected)")
  }

  public static let rows = Message(ar: "الأسطر", en: "Rows")
  public static let new = Message(ar: "جديد", en: "New")
  public static let known = Message(ar: "معروف من قبل", en: "Known")
  public static let ignored = Message(ar: "متجاهَل", en: "Ignored")
  public static let rejected = Message(ar: "مرفوض", en: "Rejected")

  public static let trial = Message(
    ar: "هذه تجربة: لم يُكتب شيء.", en: "This is a trial: nothing was written.")

  public static func into(_ account: AccountName) -> Message {
    Message(ar: "إلى الحساب: \(path: account)", en: "Into the account: \(path: account)")
  }

  public static func period(_ first: Day, _ last: Day) -> Message {
    Message(ar: "المدة: \(first, to: last)", en: "Period: \(first, to: last)")
  }

  public static func transfers(_ count: Int) -> Message {
    Message(
      ar: "بين حساباتك، فلا تُعدّ دخلًا: \(count, .transfer)",
      en: "Between your own accounts, so not income: \(count, .transfer)")
  }

  public static func pending(_ count: Int) -> Message {
    Message(
      ar: "معلّق، ويُقيّد حين يصل ماله: \(count, .row)",
      en: "Pending, booked once the money moves: \(count, .row)")
  }

  public static func issues(_ count: Int) -> Message {
    Message(ar: "في الملف \(count, .issue):", en: "The file has \(count, .issue):")
  }

  /// Issues of one kind, where there are many.
  public static func issues(_ reason: Issue.Reason, rows: Int) -> Message {
    Message(ar: "\(reason.name): \(rows, .row)", en: "\(reason.name): \(rows, .row)")
  }

  public static func howToUndo(change: Int) -> Message {
    Message(
      ar: "للتراجع عنه: \(code: "masar undo \(change)")",
      en: "To undo it: \(code: "masar undo \(change)")")
  }

  /// Heading of a file that was not read; the refusal's sentence and remedy follow.
  public static func refused(_ file: String) -> Message {
    Message(ar: "لم يُقرأ \(file).", en: "\(file) was not read.")
  }

  /// Heading of a file that asks something; the questions follow.
  public static func waits(_ file: String) -> Message {
    Message(
      ar: "\(file) ينتظر جوابًا قبل أن يُسجّل:", en: "\(file) waits for an answer before it is booked:"
    )
  }

  /// Of several files, of which one can't be opened.
  public static let nothingBooked = Message(
    ar: "لم يُسجّل شيء من الملفات الأخرى.", en: "Nothing of the other files was booked.")

  /// Above the columns of a table whose layout nobody has confirmed yet.
  public static let newColumns = Message(
    ar: "أعمدته جديدة على الدفتر. هكذا فُهمت:",
    en: "Its columns are new to the book. This is how they were understood:")

  public static func isAnotherAccounts(_ owner: AccountName) -> Message {
    Message(
      ar: "هذا الملف نفسه في الدفتر كشفًا للحساب «\(path: owner)»، فلم يُسجّل مرة أخرى.",
      en: "This very file is in the book as a statement of “\(path: owner)”: not booked twice.")
  }

  public static func readOtherwise(_ change: Int) -> Message {
    Message(
      ar: """
        هذا الملف نفسه في الدفتر وقُرئ قراءة أخرى (التغيير \(change))، فلم يُسجّل مرة ثانية. إن كانت تلك خطأ فتراجع \
        عنها أولًا: \(code: "masar undo \(change)")
        """,
      en: """
        This very file is in the book, read in another way (change \(change)): not booked twice. If that \
        was wrong, undo it first: \(code: "masar undo \(change)")
        """)
  }

  /// - Parameter line: 0 where no single one is known.
  public static func closed(until: Day, day: Day?, line: Int) -> Message {
    guard let day else { return BookWords.closed(until: until) }
    if line == 0, day > until {
      return Message(
        ar: """
          الدفاتر مقفلة حتى \(until)، وفي الملف ما يتبع قيدًا قبل ذلك، كالطرف الآخر من تحويل، فلم يُسجّل منه شيء.
          """,
        en: """
          The books are closed up to \(until), and something in the file belongs to an entry of before, \
          such as the other side of a transfer: nothing of it was booked.
          """)
    }
    guard line > 0 else {
      return Message(
        ar: "الدفاتر مقفلة حتى \(until)، وفي الملف ما يغيّرها في \(day)، فلم يُسجّل منه شيء.",
        en: """
          The books are closed up to \(until), and the file would change them on \(day): nothing of \
          it was booked.
          """)
    }
    return Message(
      ar: """
        الدفاتر مقفلة حتى \(until)، والسطر \(line) من الملف تاريخه \(day)، فلم يُسجّل من الملف شيء.
        """,
      en: """
        The books are closed up to \(until), and line \(line) of the file is of \(day): nothing of \
        the file was booked.
        """)
  }

  /// What each column was taken for.
  /// Of a dry run of a table whose layout nobody has confirmed yet.
  public static let asksToTake = Message(
    ar: "أعمدته جديدة على الدفتر، فلن تُسجّل حتى تقبل هذا الفهم: \(code: "--yes")",
    en: "Its columns are new to the book: nothing is booked until you take this: \(code: "--yes")")

  /// - Parameter unread: the headers of the other columns.
  public static func columns(
    _ columns: [(header: String, meaning: ColumnMeaning)], unread: [String]
  ) -> Message {
    let pairs = columns.map { column in
      Message(
        ar: "«\(column.header)» \(column.meaning.name)",
        en: "“\(column.header)” \(column.meaning.name)")
    }
    guard !unread.isEmpty else {
      return Message(ar: "الأعمدة: \(pairs)", en: "Columns: \(pairs)")
    }
    let others =
      unread.prefix(mostUnread).map { Message(ar: "«\($0)»", en: "“\($0)”") }
      + (unread.count > mostUnread ? [.foreign("…")] : [])
    return Message(
      ar: "الأعمدة: \(pairs). ولا يُقرأ: \(others)", en: "Columns: \(pairs). Not read: \(others)")
  }

  private static let mostUnread = 8

  public static let takeProposal = Message(
    ar:
      "لقبول هذا الفهم أضف \(code: "--yes")، ولتعديله: \(code: "masar read FILE --draft > layout.txt") ثم \(code: "--mapping layout.txt")",
    en:
      "To take it, add \(code: "--yes"); to change it: \(code: "masar read FILE --draft > layout.txt"), then \(code: "--mapping layout.txt")"
  )

  /// Of a table in an archive or a workbook.
  public static let takeProposalInside = Message(
    ar: "لقبول هذا الفهم أضف \(code: "--yes")، ولتعديله احفظ الكشف أولًا ملفًا مستقلًا.",
    en: "To take it, add \(code: "--yes"); to change it, first save it as a file of its own.")

  /// Below several files of which some ask.
  public static let answersAll = Message(
    ar: """
      كل جواب يسري على كل ملفات الأمر. فإن اختلفت الأجوبة بين ملف وآخر، فاستورد كلًّا منها وحده، ملفًا \
      مستقلًا.
      """,
    en: """
      An answer counts for all files of the command. Where they need different ones, import each by \
      itself, as a file of its own.
      """)

  public static let needsAccount = Message(
    ar: "لا يذكر الملف لأي حساب هو. حدّده: \(code: "--account NAME")",
    en: "The file doesn't say which account it is of. Name it: \(code: "--account NAME")")

  public static func tooLarge(megabytes: Int, limit: Int) -> Message {
    Message(
      ar: "حجم الملف \(megabytes) ميغابايت، والحد \(limit).",
      en: "The file has \(megabytes) megabytes; the limit is \(limit).")
  }

  /// Rows that look like another file's.
  public static func twins(_ rows: Int, _ file: String, _ account: AccountName) -> Message {
    guard rows > 1 else {
      return Message(
        ar: """
          \(rows, .row) في هذا الملف بيومٍ ومبلغٍ جاء بهما \(file) إلى \(account) من قبل، بنص آخر: قد يكون \
          المال نفسه مرتين. إن كان كذلك فتراجع عن هذا الاستيراد.
          """,
        en: """
          \(rows, .row) of this file has the day and amount of one that \(file) brought to \
          \(account) before, under other words: the same money may be there twice. If so, undo this \
          import.
          """)
    }
    return Message(
      ar: """
        \(rows, .row) في هذا الملف بأيام ومبالغ جاء بها \(file) إلى \(account) من قبل: قد يكون المال نفسه \
        مرتين. إن كان كذلك فتراجع عن هذا الاستيراد.
        """,
      en: """
        \(rows, .row) of this file have the days and amounts of rows that \(file) brought to \
        \(account) before: the same money may be there twice. If so, undo this import.
        """)
  }

  /// A file of which all that is new is like another file's.
  public static func onlyTwins(_ rows: Int, _ file: String, _ account: AccountName) -> Message {
    Message(
      ar: """
        فيه \(rows, .row) بأيام ومبالغ جاء بها \(file) إلى \(account) من قبل، ولا جديد سواها: يبدو أنه المال \
        نفسه، فلم يُسجّل منه شيء.
        """,
      en: """
        Its \(rows, .row) have the days and amounts of rows that \(file) brought to \(account) before, \
        and nothing else is new: it seems to be the same money, so nothing of it was booked.
        """)
  }

  public static let bookTwins = Message(
    ar: "إن كان مالًا غيره فسجّله: \(code: "masar import FILE --allow-duplicates")",
    en: "If it is other money, book it: \(code: "masar import FILE --allow-duplicates")")

  /// Rows under a reference that another file has with another amount, day or text.
  public static func restated(_ rows: Int, _ file: String, _ account: AccountName) -> Message {
    Message(
      ar: """
        \(rows, .row) في هذا الملف بمراجع جاء بها \(file) إلى \(account) من قبل، بمبلغ أو يوم أو نص آخر: قد \
        تكون صفوفًا صُحّحت فصارت مرتين. إن كان كذلك فتراجع عن أحد الاستيرادين.
        """,
      en: """
        Under references that \(file) brought to \(account) before, this file has \(rows, .row) of \
        another amount, day or text. If they are rows put right, they are there twice now: undo one of \
        the two imports.
        """)
  }

  public static func dayToCome(_ last: Day) -> Message {
    Message(
      ar: "في الملف أيام لم تأتِ بعد، حتى \(last). إن كان تاريخ منها خطأ فصحّحه في الملف.",
      en:
        "The file has days that haven't come yet, up to \(last). If a date of them is wrong, mend it in the file."
    )
  }

  public static func deletedEarlier(_ count: Int) -> Message {
    Message(
      ar: "حذفتها من قبل، فبقيت محذوفة: \(count, .row)",
      en: "Deleted by you earlier, and left so: \(count, .row)")
  }

  public static func restored(_ count: Int) -> Message {
    Message(
      ar: "حذفتها من قبل، وعادت بطلبك: \(count, .row)",
      en: "Deleted by you earlier, and brought back: \(count, .row)")
  }

  public static func moneyIn(_ totals: Totals) -> Message {
    Message(ar: "وارد: \(totals)", en: "Money in: \(totals)")
  }

  public static func moneyOut(_ totals: Totals) -> Message {
    Message(ar: "صادر: \(totals)", en: "Money out: \(totals)")
  }

  public static func noPermission(_ path: String) -> Message {
    Message(
      ar: "لا إذن لك بقراءة \(path).", en: "You have no permission to read \(path).")
  }

  /// The same of a file that has been named.
  public static let noPermission = Message(
    ar: "لا إذن بقراءة هذا الملف. أصلح أذوناته ثم استورده من جديد.",
    en: "There is no permission to read it. Mend its permissions and import it again.")

  public static func notFound(_ path: String) -> Message {
    Message(ar: "لا ملف في \(path).", en: "There is no file at \(path).")
  }
}

/// `masar read`
public enum ReadWords {
  public static func counted(_ format: FormatID, rows: Int, issues: Int) -> Message {
    Message(
      ar: "\(code: format.rawValue): \(rows, .row)، و\(issues, .issue)",
      en: "\(code: format.rawValue): \(rows, .row), \(issues, .issue)")
  }
}
