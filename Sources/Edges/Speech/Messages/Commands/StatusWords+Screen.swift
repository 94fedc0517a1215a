public import Ledger
public import Money
public import Streams

/// The sentences of the one screen.
extension StatusWords {
  public static func onlineNet(_ value: Valuation, months: Int) -> Message {
    Message(
      ar: "صافي دخلك من الإنترنت في \(months, .month, .afterPreposition): \(value).",
      en: "Your net online income over \(months, .month): \(value).")
  }

  public static func coversCosts(percent: Int) -> Message {
    Message(
      ar: "هذا \(percent: Double(percent) / 100) من مصروفاتك المسجّلة.",
      en: "That is \(percent: Double(percent) / 100) of your recorded costs.")
  }

  /// Against as many months before.
  public static func trend(_ trend: Trend) -> Message {
    let share = Double(trend.percent.magnitude) / 100
    let period = Message(
      ar: "في آخر \(trend.months, .month, .afterPreposition) قياسًا إلى ما قبلها",
      en: "in the last \(trend.months, .month) against the ones before")
    if trend.percent == 0 {
      return Message(ar: "ولم يتغيّر \(period).", en: "It is level \(period).")
    }
    return trend.percent > 0
      ? Message(
        ar: "وزاد \(percent: share) \(period).", en: "It is up \(percent: share) \(period).")
      : Message(
        ar: "ونقص \(percent: share) \(period).", en: "It is down \(percent: share) \(period).")
  }

  public static func asOf(_ first: Month, _ last: Month, _ day: Day) -> Message {
    Message(
      ar: "من \(first) إلى \(last)، حتى آخر ما تعرفه الدفاتر: \(day, .both).",
      en: "\(first) to \(last), up to the last day that the books know of: \(day, .both).")
  }

  public static let onlineOnly = Message(ar: "منه من الإنترنت", en: "of it online")

  public static func unsortedIncome(_ totals: Totals, _ count: Int) -> Message {
    Message(
      ar: "دخل لا يُعرف مصدره: \(totals) (\(count, .row)).",
      en: "Money in of which nobody has said what it was: \(totals) (\(count, .row)).")
  }

  public static func unsortedCosts(_ totals: Totals, _ count: Int) -> Message {
    Message(
      ar: "مصروفات بلا تصنيف: \(totals) (\(count, .row)).",
      en: "Costs without a category: \(totals) (\(count, .row)).")
  }

  public static func notArrived(_ totals: Totals, _ count: Int) -> Message {
    Message(
      ar: "خرج من حساب ولم يُرَ واصلًا إلى آخر: \(totals) (\(count, .transfer)).",
      en: "Left one account and hasn't been seen arriving: \(totals) (\(count, .transfer)).")
  }

  public static func cameFromUnseen(_ totals: Totals, _ count: Int) -> Message {
    Message(
      ar: "وصل من حساب لك لم يُرَ خروجه منه: \(totals) (\(count, .transfer)).",
      en:
        "Arrived from an account of yours that wasn't seen sending it: \(totals) (\(count, .transfer))."
    )
  }

  public static func noRate(_ codes: [String], into: Currency) -> Message {
    Message(
      ar: "بلا سعر صرف إلى \(into): \(codes). لم يُجمع مع غيره.",
      en: "Without a rate into \(into): \(codes). It isn't added to the rest.")
  }

  public static func rejected(_ count: Int) -> Message {
    Message(
      ar: "لم يُقرأ من الكشوف: \(count, .row).", en: "Not read from statements: \(count, .row).")
  }

  public static func pendingMoney(_ totals: Totals, _ count: Int) -> Message {
    Message(
      ar: "معلّق لم يصل ماله بعد: \(totals) (\(count, .row)).",
      en: "Pending, its money hasn't moved yet: \(totals) (\(count, .row)).")
  }

  public static func balanceDiffers(_ account: AccountName) -> Message {
    Message(
      ar: "رصيد «\(short: account)» لا يطابق كشفه.",
      en: "The balance of “\(short: account)” doesn't meet its statement.")
  }

  // MARK: What to do next

  public static let sortIncome = Message(
    ar:
      "انظر إليه: \(code: "masar ledger register income:Unsorted")، ثم سمِّ مصدره بقاعدة: \(code: "masar rule add NAME --contains TEXT --to income:SOURCE")",
    en:
      "Look at it: \(code: "masar ledger register income:Unsorted"), then name its source by a rule: \(code: "masar rule add NAME --contains TEXT --to income:SOURCE")"
  )

  public static let sortCosts = Message(
    ar:
      "انظر إليها: \(code: "masar ledger register expenses:Unsorted")، ثم صنّفها بقاعدة: \(code: "masar rule add NAME --contains TEXT --to expenses:Rent")",
    en:
      "Look at them: \(code: "masar ledger register expenses:Unsorted"), then sort them by a rule: \(code: "masar rule add NAME --contains TEXT --to expenses:Rent")"
  )

  public static let bringArrivals = Message(
    ar: "استورد كشف الحساب الذي وصل إليه المال: \(code: "masar import FILE")",
    en: "Import the statement of the account where the money arrived: \(code: "masar import FILE")")

  public static let bringDepartures = Message(
    ar: "استورد كشف الحساب الذي خرج منه المال: \(code: "masar import FILE")",
    en: "Import the statement of the account that sent the money: \(code: "masar import FILE")")

  public static func addRate(_ code: String, into: Currency) -> Message {
    Message(
      ar: "أضف سعر الصرف: \(code: "masar rate add \(code) \(into.code) RATE --on DAY")",
      en: "Add the rate: \(code: "masar rate add \(code) \(into.code) RATE --on DAY")")
  }

  public static let mendRejected = Message(
    ar:
      "انظر إليها: \(code: "masar check"). إن لم يذكرها ملف آخر فأصلحها في ملفها ثم استورده: لن يتكرر ما سُجّل.",
    en:
      "See them: \(code: "masar check"). Where no other file tells them, mend them and import again: nothing is doubled."
  )

  public static let waitForPending = Message(
    ar: "استورد الكشف التالي حين يصل المال.",
    en: "Import the next statement once the money has moved.")

  public static let runCheck = Message(
    ar: "لمعرفة موضع الفرق: \(code: "masar check")",
    en: "To see where they differ: \(code: "masar check")")
}
