public import Ledger
public import Money

/// `masar log` and `masar undo`: what changed, when and why, and how to go back.
public enum HistoryWords {
  public static let change = Message(ar: "التغيير", en: "Change")
  public static let when = Message(ar: "متى", en: "When")
  public static let what = Message(ar: "ماذا", en: "What")
  public static let why = Message(ar: "لماذا", en: "Why")
  public static let isUndone = Message(ar: "أُلغي", en: "undone")
  public static let empty = Message(ar: "لا تغييرات بعد.", en: "No changes yet.")

  // MARK: What a change was

  public static let importing = Message(ar: "استيراد", en: "import")
  public static let undo = Message(ar: "تراجع", en: "undo")
  public static let rule = Message(ar: "قاعدة", en: "rule")
  public static let rate = Message(ar: "سعر صرف", en: "rate")
  public static let correction = Message(ar: "تصحيح", en: "correction")
  public static let setting = Message(ar: "إعداد", en: "setting")
  public static let transfer = Message(ar: "تحويل", en: "transfer")
  public static let plan = Message(ar: "خطة", en: "plan")
  public static let hours = Message(ar: "ساعات", en: "hours")
  public static let forecast = Message(ar: "توقّع", en: "forecast")

  // MARK: What it was about

  public static func takenBack(_ what: Message) -> Message {
    Message(ar: "\(what): رُدّ إلى أصله", en: "\(what): taken back")
  }
  public static func stated(_ account: AccountName, _ amount: Amount, on day: Day) -> Message {
    Message(
      ar: "رصيد \(short: account) في \(day): \(amount)",
      en: "\(short: account) holds \(amount) on \(day)")
  }
  public static func rate(_ rate: Rate, on day: Day) -> Message {
    Message(ar: "\(rate)، في \(day)", en: "\(rate), on \(day)")
  }
  public static func moved(_ entry: Int, to account: AccountName) -> Message {
    Message(
      ar: "القيد \(year: entry) إلى «\(account)»", en: "entry \(year: entry) to “\(account)”")
  }
  public static func deleted(_ entry: Int) -> Message {
    Message(ar: "حُذف القيد \(year: entry)", en: "entry \(year: entry) deleted")
  }
  public static func removedRule(_ name: String) -> Message {
    Message(ar: "حُذفت «\(name)»", en: "“\(name)” removed")
  }
  public static func worked(_ hours: Quantity, _ stream: AccountName, on day: Day) -> Message {
    Message(
      ar: "ساعات \(short: stream) في \(day): \(hours)",
      en: "\(hours) hours on \(short: stream), \(day)")
  }
  public static func after(_ month: Month) -> Message {
    Message(ar: "بعد \(month)", en: "after \(month)")
  }

  // MARK: Undoing

  public static let nothingToUndo = Message(
    ar: "لا شيء للتراجع عنه.", en: "There is nothing to undo.")

  public static func undone(_ change: Int, _ what: Message) -> Message {
    Message(ar: "أُلغي التغيير \(change): \(what).", en: "Change \(change) was undone: \(what).")
  }

  public static func howToRedo(_ change: Int) -> Message {
    Message(
      ar: "التراجع نفسه تغيير، ويُلغى بـ \(code: "masar undo \(change)")",
      en: "This is a change too: \(code: "masar undo \(change)") takes it back")
  }

  public static func noSuchChange(_ change: Int) -> Message {
    Message(ar: "لا تغيير برقم \(change).", en: "There is no change \(change).")
  }

  public static func alreadyUndone(by change: Int) -> Message {
    Message(
      ar: "أُلغي من قبل، ألغاه التغيير \(change).", en: "It is undone already, by change \(change).")
  }

  /// A later change stands on the one that was to be undone.
  public static func buildsOn(_ later: Int) -> Message {
    Message(
      ar: "بُني عليه التغيير \(later). ألغِ \(later) أولًا.",
      en: "Change \(later) builds on it. Undo \(later) first.")
  }
}
