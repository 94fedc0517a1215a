public import Ledger

/// `masar ledger balance`, `register`, `accounts`, `entry`
public enum LedgerWords {
  public static let accounts = Message(ar: "دليل الحسابات", en: "Chart of accounts")
  public static let entry = Message(ar: "القيد", en: "Entry")
  public static let essential = Message(ar: "ضروري", en: "essential")
  public static let because = Message(ar: "سبب التصنيف", en: "Why it is here")
  public static let rate = Message(ar: "سعر الصرف", en: "Exchange rate")
  public static let sources = Message(ar: "من أين جاء", en: "Where it comes from")

  public static func source(line: Int, _ file: String) -> Message {
    Message(ar: "السطر \(line) في \(file)", en: "line \(line) of \(file)")
  }

  public static let noEntries = Message(ar: "لا قيود هنا بعد.", en: "No entries here yet.")

  public static let holdsNothing = Message(
    ar: "لا شيء في هذا الحساب.", en: "The account holds nothing.")

  public static func noSuchAccount(_ name: String) -> Message {
    Message(ar: "لا حساب باسم \(name).", en: "There is no account named \(name).")
  }

  public static func didYouMean(_ accounts: [String]) -> Message {
    Message(ar: "لعلك تقصد: \(accounts)", en: "Perhaps you mean: \(accounts)")
  }

  public static func noSuchEntry(_ number: Int) -> Message {
    Message(ar: "لا قيد برقم \(number).", en: "There is no entry \(number).")
  }

  /// The entry's own account can't be its other side too.
  public static func ownAccount(_ account: AccountName) -> Message {
    Message(
      ar:
        "«\(account)» هو الحساب الذي تحرّك فيه هذا المال نفسه. سمِّ الطرف الآخر: من أين جاء، أو فيمَ أُنفق.",
      en: """
        “\(account)” is the account that this money itself moved in. Name the other side: where it \
        came from, or what it was for.
        """)
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
