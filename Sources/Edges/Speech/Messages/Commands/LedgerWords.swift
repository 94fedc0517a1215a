public import Ledger

/// `masar ledger balance`, `register`, `accounts`, `entry`
public enum LedgerWords {
  public static let balances = Message(ar: "الأرصدة", en: "Balances")
  public static let register = Message(ar: "حركات الحساب", en: "Register")
  public static let accounts = Message(ar: "دليل الحسابات", en: "Chart of accounts")
  public static let entry = Message(ar: "القيد", en: "Entry")
  public static let posting = Message(ar: "طرف القيد", en: "Posting")
  public static let debit = Message(ar: "مدين", en: "Debit")
  public static let credit = Message(ar: "دائن", en: "Credit")
  public static let runningBalance = Message(ar: "الرصيد بعدها", en: "Balance after")
  public static let openingBalance = Message(ar: "رصيد افتتاحي", en: "Opening balance")
  public static let essential = Message(ar: "ضروري", en: "essential")
  public static let notEssential = Message(ar: "غير ضروري", en: "not essential")
  public static let because = Message(ar: "سبب التصنيف", en: "Why it is here")
  public static let rate = Message(ar: "سعر الصرف", en: "Exchange rate")
  public static let sources = Message(ar: "من أين جاء", en: "Where it comes from")

  public static func source(line: Int, _ file: String) -> Message {
    Message(ar: "السطر \(line) في \(file)", en: "line \(line) of \(file)")
  }

  public static func entries(_ count: Int) -> Message {
    Message(ar: "القيود: \(count, .entry)", en: "Entries: \(count, .entry)")
  }

  public static let balanced = Message(
    ar: "مجموع كل قيد صفر في كل عملة.", en: "Every entry sums to zero in every currency.")
  public static let noEntries = Message(ar: "لا قيود هنا بعد.", en: "No entries here yet.")

  public static func noSuchAccount(_ name: String) -> Message {
    Message(ar: "لا حساب باسم \(name).", en: "There is no account named \(name).")
  }

  public static func didYouMean(_ accounts: [String]) -> Message {
    Message(ar: "لعلك تقصد: \(accounts)", en: "Perhaps you mean: \(accounts)")
  }

  public static func noSuchEntry(_ number: Int) -> Message {
    Message(ar: "لا قيد برقم \(number).", en: "There is no entry \(number).")
  }

  public static func noSuchRow(_ number: Int) -> Message {
    Message(ar: "لا سطر برقم \(number).", en: "There is no row \(number).")
  }

  public static func rowInUse(_ number: Int) -> Message {
    Message(
      ar: "السطر \(number) في قيد أو تحويل. ألغِ ذلك أولًا.",
      en: "Row \(number) is part of an entry or a transfer. Take that out first.")
  }

  public static func moved(_ account: AccountName) -> Message {
    Message(ar: "صار القيد ضمن «\(account)».", en: "The entry is now in “\(account)”.")
  }

  public static func otherSide(_ entry: Int) -> Message {
    Message(
      ar: "الطرف الآخر من التحويل: القيد \(entry).",
      en: "The other side of the transfer is entry \(entry).")
  }

  public static func deleted(_ entry: Int, change: Int) -> Message {
    Message(
      ar: "حُذف القيد \(entry). للتراجع: \(code: "masar undo \(change)")",
      en: "Entry \(entry) was deleted. To undo: \(code: "masar undo \(change)")")
  }
}
