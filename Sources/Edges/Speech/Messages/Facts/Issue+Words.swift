import Money
public import Statements

extension Issue {
  /// Where, and what is wrong: `Line 12, column “Date”: This can't be read as a date: “31/31”.`
  public var sentence: Message {
    var said = saying
    if let difference {
      said = Message(
        ar: "\(said) الفرق \(difference).", en: "\(said) The difference is \(difference).")
    }
    guard line > 0 else { return said }
    guard let column else {
      return Message(ar: "السطر \(line): \(said)", en: "Line \(line): \(said)")
    }
    return Message(
      ar: "السطر \(line)، العمود «\(column)»: \(said)",
      en: "Line \(line), column “\(column)”: \(said)")
  }

  private var saying: Message {
    let name = reason.name
    if text.isEmpty { return Message(ar: "\(name).", en: "\(name).") }
    if reason == .dateOrderInferred || reason == .decimalInferred {
      return Message(ar: "\(name): \(cellsRead).", en: "\(name): \(cellsRead).")
    }
    return Message(ar: "\(name): «\(text)».", en: "\(name): “\(text)”.")
  }
}

extension Issue {
  /// Cells with what they were read as, each by itself so that a line may end between two.
  private var cellsRead: [Message] {
    var pairs: [String] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let end =
        rest.indices.first { rest[$0...].starts(with: ", ".unicodeScalars) } ?? rest.endIndex
      let piece = String(rest[..<end])
      // (A cell with a time of day has a comma of its own.)
      if let last = pairs.last, !last.contains(" = "), piece.contains(" = ") {
        pairs[pairs.count - 1] = last + ", " + piece
      } else {
        pairs.append(piece)
      }
      rest = rest[end...].dropFirst(2)
    }
    return pairs.map { Message(ar: "\(unbroken: $0)", en: "\(unbroken: $0)") }
  }
}

extension Issue.Reason {
  /// What is wrong, without a place: for headings and for counting issues of one kind.
  public var name: Message {
    switch self {
    case .unreadableDate: Message(ar: "لا يُقرأ هذا تاريخًا", en: "This can't be read as a date")
    case .impossibleDate: Message(ar: "لا يوجد يوم بهذا التاريخ", en: "There is no such day")
    case .missingDate: Message(ar: "التاريخ ناقص", en: "The date is missing")
    case .dateOrderInferred:
      Message(
        ar: "ترتيب اليوم والشهر غير مكتوب، فاستُنتج من الملف كله",
        en: "The order of day and month isn't written; it was concluded from the file as a whole")
    case .decimalInferred:
      Message(
        ar: "لا يبيّن أي مبلغ علامة الكسر، فحُسمت بعدد خانات العملة",
        en: "No amount shows the decimal mark; it was concluded from the currency's digits")
    case .noSigns:
      Message(
        ar: "كل المبالغ موجبة ولا رصيد يؤكدها، فتُحسب كلها واردًا",
        en: "All amounts are positive, and no balance bears them out; they are taken as money in")
    case .unknownDirection:
      Message(
        ar: "لا يقول هذا أوارد هو أم صادر",
        en: "This doesn't say whether the money came in or went out")
    case .firstSign:
      Message(
        ar: "لا رصيد قبل هذا المبلغ يقول أوارد هو أم صادر، فيُحسب واردًا",
        en: "No balance before this amount says which way it went; it is taken as money in")
    case .debitsGivenBack:
      Message(
        ar: "في عمود الصادر مبالغ سالبة بجانب موجبة، فتُحسب مالًا رُدّ",
        en:
          "Money out has negative amounts beside positive ones; they are taken as money given back")
    case .unsignedOut:
      Message(
        ar: "المبالغ التي بلا إشارة تُحسب صادرًا، وما كان بجانبه + أو \(code: "CR") واردًا",
        en: "Amounts without a sign are taken as money out, those with a + or CR as money in")
    case .cardSigns:
      Message(
        ar: "المبالغ التي بلا ناقص تُحسب صادرًا، كما تكتب البطاقات مشترياتها",
        en:
          "Amounts without a minus are taken as money out, as cards write purchases"
      )
    case .likeCard:
      Message(
        ar: "لهذه ناقص كما في كشف بطاقة، وتؤخذ الإشارات كما في حساب بنكي",
        en:
          "This has a minus, as in a card's list; the signs are taken as a bank account's"
      )
    case .countsDebts:
      Message(
        ar: "الحساب مدين، فأرصدته دَين عليك",
        en: "The account is owed, so its balances are what you owe")
    case .inCredit:
      Message(
        ar: "الحساب مدين، وأرصدته فوق الصفر وتنقص بما يُصرف: حُسبت لك",
        en:
          "The account is owed, and its balances are above zero and fall by what is spent: taken as yours"
      )
    case .dayToCome: Message(ar: "هذا اليوم لم يأتِ بعد", en: "This day hasn't come yet")
    case .moreThanADay:
      Message(ar: "أكثر من \(24) ساعة في يوم واحد", en: "More than \(24) hours on one day")
    case .unreadableNumber: Message(ar: "لا يُقرأ هذا رقمًا", en: "This can't be read as a number")
    case .missingAmount: Message(ar: "المبلغ ناقص", en: "The amount is missing")
    case .numberTooLarge:
      Message(ar: "الرقم أكبر مما يتسع له الدفتر", en: "The number is larger than a book can hold")
    case .tooManyDigits:
      Message(
        ar: "خانات المبلغ العشرية أكثر مما في عملته",
        en: "The amount has more digits after the point than its currency")
    case .unknownCurrency: Message(ar: "عملة غير معروفة", en: "The currency is unknown")
    case .missingCurrency: Message(ar: "العملة ناقصة", en: "The currency is missing")
    case .tooFewColumns:
      Message(
        ar: "أعمدة السطر أقل من أعمدة العناوين", en: "The row has fewer columns than the headings")
    case .tooManyColumns:
      Message(
        ar: "أعمدة السطر أكثر من أعمدة العناوين", en: "The row has more columns than the headings")
    case .unclosedQuote:
      Message(
        ar: "علامة اقتباس فُتحت ولم تُغلق", en: "A quotation mark is opened and never closed")
    case .lineTooLong:
      Message(ar: "السطر أطول من أن يكون حركة", en: "The line is too long for a row")
    case .undecodableText:
      Message(ar: "في النص حروف لا تُقرأ", en: "Some characters of the text can't be read")
    case .partsDontAddUp:
      Message(
        ar: "الإجمالي والرسوم والضريبة لا تساوي معًا الصافي",
        en: "Gross, fee and tax don't add up to the amount")
    case .balanceDoesNotStep:
      Message(
        ar: "الرصيد لا يساوي الرصيد السابق مع هذا المبلغ",
        en: "The balance isn't the one before plus this amount")
    case .closingBalanceDiffers:
      Message(
        ar: "الأسطر لا تصل إلى الرصيد الختامي المذكور في الكشف",
        en: "The rows don't lead to the closing balance that the statement gives")
    case .finerThanBooks:
      Message(
        ar: "من هنا مبالغ أدق من أصغر وحدة في عملتها، وتُقيَّد مقرَّبة",
        en: "From here on some amounts are finer than their smallest unit and are booked rounded")
    case .unknownInstrument:
      Message(
        ar: "لا يُذكر ما الذي بيع أو اشتُري؛ يُقيَّد المال وحده",
        en: "What was traded isn't named; only the money is booked")
    case .truncated:
      Message(ar: "ينتهي الملف في منتصف سطر", en: "The file ends in the middle of a row")
    case .totalOfRows:
      Message(
        ar: "هذا مجموع الأسطر التي فوقه، فلا يُسجَّل",
        en: "This is the total of the rows above it, and isn't booked")
    case .differsFromBook:
      Message(
        ar: "هذه الحركة في الدفتر بمبلغ آخر", en: "The book has this row with another amount")
    case .repeatsID:
      Message(
        ar: "لسطر قبله في الملف الرقم المرجعي نفسه بمبلغ آخر",
        en: "A row above in the file has the same ID with another amount")
    case .replacesAbove:
      Message(
        ar: "كان لسطر قبله في الملف الرقم المرجعي نفسه بهذا المبلغ، والسطر يحل محله",
        en: "A row above in the file had the same ID with this amount, and gives way to the row")
    case .replacesInBook:
      Message(
        ar: "كانت هذه الحركة في الدفتر بمبلغ آخر، وهذا المبلغ يحل محله",
        en: "The book had this row with another amount, which this one replaces")
    case .metricNotMoney:
      Message(
        ar: "هذا تقدير أو إحصاء، وليس مالًا تحرّك",
        en: "This is an estimate or a count, not money that moved")
    case .noDays:
      Message(
        ar: "لا يذكر الملف يومًا ولا شهرًا، فلا يُسجَّل منه شيء",
        en: "The file states no day and no month, so nothing of it can be booked")
    case .unsupportedRow:
      Message(
        ar: "نوع من الحركات لا يقرؤه مسار بعد", en: "A kind of row that Masar doesn't read yet")
    case .outOfPlace:
      Message(
        ar: "حركة خارج قائمتها في الملف، وقد قُرئت",
        en: "A row outside its list in the file; it was read all the same")
    }
  }

  /// What a person can do about it.
  public var remedy: Message {
    switch self {
    case .unreadableDate:
      Message(
        ar: "حدّد ترتيب التواريخ في الملف، مثل \(code: "--date-order dmy")، أو أصلح الخانة.",
        en:
          "Give the order of the dates, such as \(code: "--date-order dmy"), or mend the cell."
      )
    case .impossibleDate, .dateOrderInferred:
      Message(
        ar:
          "إن تبدّل اليوم والشهر فحدّد الترتيب: \(DateOrder.swapping).",
        en:
          "If day and month are swapped, give their order: \(DateOrder.swapping)."
      )
    case .decimalInferred:
      Message(
        ar: "إن كان غير ذلك فحدّد العلامة: \(DecimalMark.allCases.map(\.answer)).",
        en: "If that is wrong, give the mark: \(DecimalMark.allCases.map(\.answer)).")
    case .noSigns:
      Message(
        ar: """
          إن كانت كلها صادرًا فاكتب \(code: "signs: reversed") في التخطيط الذي يعطيه \(code: "masar read FILE --draft")، \
          ثم استورد به: \(code: "--mapping").
          """,
        en: """
          If they are all money out, write \(code: "signs: reversed") into the layout that \
          \(code: "masar read FILE --draft") gives, and import with it: \(code: "--mapping").
          """)
    case .unsignedOut, .cardSigns:
      Message(
        ar: """
          إن كانت واردًا فاكتب \(code: "signs: as-written") في التخطيط الذي يعطيه \
          \(code: "masar read FILE --draft")، ثم استورد به: \(code: "--mapping").
          """,
        en: """
          If they are money in, write \(code: "signs: as-written") into the layout that \
          \(code: "masar read FILE --draft") gives, and import with it: \(code: "--mapping").
          """)
    case .likeCard:
      Message(
        ar: """
          إن كانت بطاقة فتراجع عنه واستورده إلى حساب مدين: \(code: "--account liabilities:NAME")
          """,
        en: """
          If it is a card, undo this and import it into an account that is owed: \
          \(code: "--account liabilities:NAME")
          """)
    case .countsDebts:
      Message(
        ar: """
          إن كانت رصيدًا لك فتراجع عنه واستورده إلى حساب تملكه: \(code: "--account assets:NAME")
          """,
        en: """
          If they are yours, undo this and import it into an account that you own: \
          \(code: "--account assets:NAME")
          """)
    case .inCredit:
      Message(
        ar: """
          إن كانت ما بقي لك أن تصرفه فاحذف عمودها من التخطيط الذي يعطيه \(code: "masar read FILE --draft")، ثم \
          استورد به: \(code: "--mapping").
          """,
        en: """
          If they are what may still be spent, take their column out of the layout that \
          \(code: "masar read FILE --draft") gives, and import with it: \(code: "--mapping").
          """)
    case .firstSign, .debitsGivenBack:
      Message(
        ar: "إن كان غير ذلك فضع إشارته في الملف ثم استورده: \(code: "-45.00").",
        en: "If that is wrong, write its sign into the file and import that: \(code: "-45.00").")
    case .unknownDirection, .missingDate, .missingAmount, .tooFewColumns, .tooManyColumns,
      .unclosedQuote,
      .lineTooLong, .dayToCome, .moreThanADay:
      Message(
        ar: "أصلح السطر في الملف ثم استورده من جديد: لن يتكرر ما سُجّل.",
        en: "Mend the line in the file and import it again: what is booked won't be doubled.")
    case .unreadableNumber, .numberTooLarge:
      Message(
        ar: "تحقق من علامة الكسر: \(code: "--decimal point") أو \(code: "--decimal comma").",
        en: "Check the decimal mark: \(code: "--decimal point") or \(code: "--decimal comma").")
    case .finerThanBooks:
      Message(
        ar: "لا شيء عليك: المبلغ الدقيق باقٍ في الملف المحفوظ.",
        en: "Nothing to do: the exact amount stays in the kept file.")
    case .unknownInstrument:
      Message(
        ar: "صدّر الكشف مرة أخرى ومعه عمود الرمز أو رقم \(code: "ISIN").",
        en: "Export the statement again with a column for the symbol or the ISIN.")
    case .tooManyDigits:
      Message(
        ar: "تحقق من عملة السطر: للدينار ثلاث خانات، ولأكثر العملات خانتان.",
        en: "Check the row's currency: a dinar has three such digits, most currencies two.")
    case .unknownCurrency, .missingCurrency:
      Message(
        ar: "حدّد عملة الملف، مثل \(code: "--currency EGP").",
        en: "Give the file's currency, such as \(code: "--currency EGP").")
    case .undecodableText:
      Message(
        ar: "سُجّل السطر بمبلغه وتاريخه. نزّل الكشف من جديد إن أردت نصه كاملًا.",
        en:
          "The row is kept, with its day and amount. Download it again for its whole text."
      )
    case .partsDontAddUp:
      Message(
        ar: "قارن السطر بما تعرضه المنصة.", en: "Compare the row with what the platform shows.")
    case .balanceDoesNotStep, .closingBalanceDiffers:
      Message(
        ar: "قد تنقص أسطر من الملف: نزّل الكشف كاملًا واستورده.",
        en: "Rows may be missing: download the whole statement and import it.")
    case .truncated:
      Message(
        ar: "نزّل الكشف من جديد واستورده: لن يتكرر ما سُجّل.",
        en: "Download the statement again and import it: what is booked won't be doubled.")
    case .totalOfRows:
      Message(
        ar: "إن كانت حركة فغيّر بيانها في الملف ثم استورده من جديد.",
        en: "If it is a movement, change its description in the file and import it again.")
    case .repeatsID, .replacesAbove:
      Message(
        ar: "قارن السطرين. يبقى في الدفتر ما هو أسبق يومًا أو أوفى تفصيلًا.",
        en: "Compare the two rows. The earlier day or the fuller telling stays.")
    case .differsFromBook, .replacesInBook:
      Message(
        ar: "قارن الملفين. يبقى في الدفتر ما هو أسبق يومًا أو أوفى تفصيلًا، أيًّا استُوردَ أولًا.",
        en:
          "Compare the two files. The earlier day or the fuller telling stays, whichever came first."
      )
    case .metricNotMoney:
      Message(
        ar: "استورد سجل المعاملات أو المدفوعات من المنصة نفسها.",
        en: "Import the platform's history of transactions or payments instead.")
    case .noDays:
      Message(
        ar:
          "سمِّ الملف بشهره، مثل \(code: "royalties_2026-08.csv")، أو نزّل التقرير الذي فيه التواريخ.",
        en:
          "Name the file after its month, such as \(code: "royalties_2026-08.csv"), or download the report with dates."
      )
    case .unsupportedRow:
      Message(
        ar: "سجّل هذه الحركة بنفسك إن لزمك أثرها في الحساب.",
        en: "Book this row yourself if its effect on the account matters to you.")
    case .outOfPlace:
      Message(
        ar: "قارن السطر بكشف البنك.", en: "Compare the row with the bank's own statement.")
    }
  }
}

extension [Issue] {
  /// What a person can do about them: each kind's advice once, in the order in which they come.
  public var remedies: [Message] { advice { $0.remedy } }

  /// The same on a page, where there are no flags.
  public var pageRemedies: [Message] { advice { $0.pageRemedy } }

  private func advice(_ remedy: (Issue.Reason) -> Message) -> [Message] {
    var reasons: [Issue.Reason] = []
    for issue in self {
      // No decimal mark makes a number of a word: it is a cell to mend.
      let isWord = issue.reason == .unreadableNumber && !issue.text.isEmpty && !issue.mayBeNumber
      let reason = isWord ? .missingAmount : issue.reason
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    // What needs nothing done has no say beside what does.
    let idle = reasons.filter(\.needsNothing)
    if idle.count < reasons.count { reasons.removeAll(where: \.needsNothing) }
    var said: [Message] = []
    for message in reasons.map(remedy) where !said.contains(message) { said.append(message) }
    return said
  }
}

extension Issue {
  /// Digits, with what a number has beside them: marks, a sign, a currency.
  fileprivate var mayBeNumber: Bool {
    let letters = text.count(where: \.isLetter)
    return text.contains(where: \.isNumber) && letters <= 4 && !text.contains("=")
  }
}

extension Issue.Reason {
  fileprivate var needsNothing: Bool { self == .finerThanBooks }
}
