/// What a page says where the book can't be used, and the ways out.
public enum TroubleWords {
  public static let title = Message(ar: "لا يُفتح الدفتر", en: "The book can't be opened")

  public static func lost(_ path: String) -> Message {
    Message(
      ar: "لم يعد الدفتر في مكانه: \(path)", en: "The book is no longer in its place: \(path)")
  }

  public static let lostWhy = Message(
    ar: "كان مفتوحًا هنا، ثم نُقل ملفه أو تغيّر اسمه أو حُذف.",
    en: "It was open here; since then its file was moved, renamed or deleted.")

  public static let putBack = Message(ar: "أعد الملف إلى مكانه", en: "Put the file back")
  public static let putBackHow = Message(
    ar: "أعده باسمه إلى المجلد نفسه، ثم انظر من جديد: تجد كل شيء كما كان.",
    en: "Move it into the same folder under its name, then look again: all is as it was.")
  public static let lookAgain = Message(ar: "أو أصلح الملف بنفسك", en: "Or mend the file yourself")
  public static let lookAgainWhen = Message(
    ar: "إن وضعت ملفًا سليمًا في مكانه فانظر من جديد.",
    en: "When you have put a sound file in its place, look again.")
  public static let look = Message(ar: "انظر من جديد", en: "Look again")

  public static let restoreNote = Message(
    ar: "تُفحص النسخة أولًا، ثم توضع في مكان الدفتر.",
    en: "The copy is verified first, and then put in the book's place.")

  public static let anew = Message(ar: "أو ابدأ من جديد", en: "Or begin anew")
  public static let anewNote = Message(
    ar: "دفتر فارغ في المكان نفسه. أما الدفتر القديم فليس هنا، ولا يُمحى منه شيء.",
    en: "An empty book in the same place. The old one isn't here, and nothing of it is deleted.")
  public static let beginAnew = Message(ar: "ابدأ دفترًا جديدًا", en: "Begin a new book")

  public static let example = Message(ar: "دفتر المثال", en: "The example's book")
  public static let exampleNote = Message(
    ar: "يُعاد إنشاؤه من كشوف نورا كما كان أول مرة.",
    en: "It is made again from Noura's statements, as it was at first.")
  public static let makeExample = Message(ar: "أنشئه من جديد", en: "Make it again")

  /// Another book is in the place of the one that was open.
  public static func exchanged(_ path: String, changes: Int) -> Message {
    Message(
      ar: """
        حلّ دفتر آخر محل \(path) منذ آخر مرة نظرت فيها، وفيه \(changes, .change). ما تراه الآن منه.
        """,
      en: """
        Another book has taken the place of \(path) since you last looked, with \(changes, .change). \
        What you see now is from it.
        """)
  }
}
