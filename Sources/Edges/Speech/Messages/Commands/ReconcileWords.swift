public import Ledger
public import Money

/// `masar reconcile`
public enum ReconcileWords {
  public static func agrees(_ account: AccountName, _ amount: Amount, on day: Day) -> Message {
    Message(
      ar: "الدفتر والكشف متفقان: في \(short: account) \(amount) يوم \(day).",
      en: "The books and the statement agree: \(short: account) held \(amount) on \(day).")
  }

  public static func differs(
    _ account: AccountName, on day: Day, book: Quantity, statement: Amount
  ) -> Message {
    Message(
      ar:
        "لا يتفقان: في \(short: account) يوم \(day) بحسب الدفتر \(book)، وبحسب الكشف \(statement).",
      en:
        "They differ: \(short: account) held \(book) on \(day) in the books, \(statement) in the statement."
    )
  }

  public static func missing(_ difference: Quantity, _ currency: Currency) -> Message {
    Message(
      ar: "ينقص الدفتر: \(difference) \(currency).",
      en: "Missing in the books: \(difference) \(currency).")
  }

  public static func surplus(_ difference: Quantity, _ currency: Currency) -> Message {
    Message(
      ar: "يزيد الدفتر: \(difference) \(currency).",
      en: "Too much in the books: \(difference) \(currency).")
  }

  /// What statements state by themselves narrows the days down.
  public static func agreesOn(_ day: Day) -> Message {
    Message(
      ar: "بحسب الكشوف نفسها كان الدفتر صحيحًا حتى \(day).",
      en: "By the statements' own balances the books were right until \(day).")
  }

  public static func differsOn(_ day: Day) -> Message {
    Message(
      ar: "وبحسبها ظهر هذا الفرق في \(day) أو قبله.",
      en: "By those, this difference was there by \(day).")
  }

  public static let suspects = Message(
    ar: "ما قد يكون السبب (وكل منها يفسّر الفرق كله)",
    en: "What could be why (each would explain the whole difference)")

  public static let noSuspect = Message(
    ar: "لا سطر في الدفتر يفسّر الفرق وحده. قد يكون في كشف لم يُستورد بعد.",
    en: "No row of the books explains it by itself. It may be in a statement that isn't here yet.")

  public static let nothingChanged = Message(
    ar: "لم يتغيّر شيء: أنت تعرف أيها الصحيح.",
    en: "Nothing was changed: which of them it was, you know.")

  public static func howToDelete(_ entry: Int) -> Message {
    Message(
      ar: "لحذف سطر زائد: \(code: "masar ledger delete \(entry)")",
      en: "To delete what is too much: \(code: "masar ledger delete \(entry)")")
  }

  public static let closeIt = Message(
    ar: "لإقفال الدفاتر حتى هذا اليوم أضف \(code: "--close").",
    en: "To close the books up to that day, add \(code: "--close").")

  public static let notClosed = Message(
    ar: "لم تُقفل الدفاتر.", en: "The books were not closed.")

  public static func whichCurrency(_ account: AccountName) -> Message {
    Message(
      ar: "في \(short: account) أكثر من عملة. حدّدها: \(code: "--currency CODE").",
      en: "\(short: account) has several currencies. Say which: \(code: "--currency CODE").")
  }
}

extension Suspect {
  /// What it would be, after the rows that it is about.
  public func name(in currency: Currency) -> Message {
    switch self {
    case .unbooked(let lines) where lines.count == 1:
      Message(ar: "سطر محفوظ لم يُقيّد", en: "kept, but not booked")
    case .unbooked:
      Message(ar: "أسطر محفوظة لم تُقيّد", en: "together: kept, but not booked")
    case .doubled(_, of: let twin):
      Message(
        ar: "لعله مكرر، ومثله القيد \(Int(twin.id))",
        en: "perhaps twice, like entry \(Int(twin.id))")
    case .extra: Message(ar: "لعله زائد", en: "perhaps too much")
    case .sign: Message(ar: "لعل إشارته معكوسة", en: "perhaps the wrong sign")
    case .transposed(_, let meant):
      Message(
        ar: "لعل رقمين تبادلا مكانيهما: \(Amount(minorUnits: meant, currency))",
        en: "perhaps two digits changed places: \(Amount(minorUnits: meant, currency))")
    case .shifted(_, let meant):
      Message(
        ar: "لعل الفاصلة العشرية في غير مكانها: \(Amount(minorUnits: meant, currency))",
        en: "perhaps the decimal mark is elsewhere: \(Amount(minorUnits: meant, currency))")
    case .several: Message(ar: "لعلها زائدة معًا", en: "perhaps too much, together")
    }
  }
}
