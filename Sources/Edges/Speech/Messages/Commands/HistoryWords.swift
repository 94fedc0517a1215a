public import Ledger
public import Money

/// `masar log` and `masar undo`: what changed, when and why, and how to go back.
public enum HistoryWords {
  public static let heading = Message(ar: "سجل التغييرات", en: "History")
  public static let change = Message(ar: "التغيير", en: "Change")
  public static let when = Message(ar: "متى", en: "When")
  public static let what = Message(ar: "ماذا", en: "What")
  public static let why = Message(ar: "لماذا", en: "Why")
  public static let isUndone = Message(ar: "أُلغي", en: "undone")
  public static let empty = Message(ar: "لا تغييرات بعد.", en: "No changes yet.")

  // MARK: What a change was

  public static func imported(_ file: String, rows: Int) -> Message {
    Message(ar: "استيراد \(file) (\(rows, .row))", en: "Import of \(file) (\(rows, .row))")
  }
  public static func ruleAdded(_ name: String) -> Message {
    Message(ar: "إضافة القاعدة «\(name)»", en: "Rule “\(name)” added")
  }
  public static func ruleRemoved(_ name: String) -> Message {
    Message(ar: "حذف القاعدة «\(name)»", en: "Rule “\(name)” removed")
  }
  public static func rateAdded(_ rate: Rate, on day: Day) -> Message {
    Message(ar: "سعر صرف ليوم \(day): \(rate)", en: "Exchange rate of \(day): \(rate)")
  }
  public static func ratesImported(_ count: Int) -> Message {
    Message(ar: "استيراد \(count, .rate, .afterPreposition)", en: "Import of \(count, .rate)")
  }
  public static func corrected(_ description: String, to account: AccountName) -> Message {
    Message(
      ar: "تصنيف «\(description)» ضمن «\(account)»", en: "“\(description)” sorted into “\(account)”"
    )
  }
  public static func settingChanged(_ setting: Message, to value: Message) -> Message {
    Message(ar: "ضبط \(setting): \(value)", en: "\(setting) set to \(value)")
  }
  public static func undid(_ change: Int) -> Message {
    Message(ar: "تراجع عن التغيير \(change)", en: "Change \(change) undone")
  }

  // MARK: Undoing

  public static let nothingToUndo = Message(
    ar: "لا شيء للتراجع عنه.", en: "There is nothing to undo.")

  public static func undone(_ change: Int, _ what: Message) -> Message {
    Message(ar: "أُلغي التغيير \(change): \(what).", en: "Change \(change) was undone: \(what).")
  }

  public static func wouldUndo(_ change: Int, _ what: Message) -> Message {
    Message(
      ar: "سيُلغى التغيير \(change): \(what).", en: "Change \(change) would be undone: \(what).")
  }

  public static func takenOut(rows: Int, entries: Int) -> Message {
    Message(
      ar: "خرج من الدفتر: \(rows, .row)، \(entries, .entry)",
      en: "Taken out of the book: \(rows, .row), \(entries, .entry)")
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

  public static func neededBy(_ change: Int, later: Int) -> Message {
    Message(
      ar: "بُني التغيير \(later) على التغيير \(change). ألغِ \(later) أولًا.",
      en: "Change \(later) builds on change \(change). Undo \(later) first.")
  }
}
