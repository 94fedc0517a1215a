/// Labels that several commands share.
public enum CommonWords {
  public static let day = Message(ar: "اليوم", en: "Day")
  public static let month = Message(ar: "الشهر", en: "Month")
  public static let amount = Message(ar: "المبلغ", en: "Amount")
  public static let description = Message(ar: "البيان", en: "Description")
  public static let counterparty = Message(ar: "الطرف الآخر", en: "Counterparty")
  public static let account = Message(ar: "الحساب", en: "Account")
  public static let balance = Message(ar: "الرصيد", en: "Balance")
  public static let total = Message(ar: "المجموع", en: "Total")
  public static let file = Message(ar: "الملف", en: "File")
  public static let line = Message(ar: "السطر", en: "Line")
  public static let kind = Message(ar: "النوع", en: "Kind")
  public static let name = Message(ar: "الاسم", en: "Name")
  public static let none = Message(ar: "لا شيء", en: "none")
  public static let next = Message(ar: "الخطوة التالية", en: "What to do next")
  public static let unknownPart = Message(ar: "ما لا نعرفه", en: "What we don't know")
  public static let nothingWritten = Message(ar: "لم يُكتب شيء.", en: "Nothing was written.")

  /// Under a list that was cut.
  public static func more(_ count: Int) -> Message {
    Message(ar: "… وغيرها: \(count)", en: "… and \(count) more")
  }

  /// A label and what it says: `Account: PayPal`.
  public static func labelled(_ label: Message, _ value: Message) -> Message {
    Message(ar: "\(label): \(value)", en: "\(label): \(value)")
  }

  public static func noSuchCommand(_ name: String, known: [String]) -> Message {
    Message(
      ar: "لا يوجد أمر اسمه \(name). الأوامر: \(known).",
      en: "There is no command \(name). There are: \(known).")
  }
}
