/// `masar reconcile`
public enum ReconcileHelp {
  public static let reconcile = CommandHelp(
    Message(
      ar: "قارن حسابًا برصيد كشفه، وابحث عن سبب الفرق.",
      en: "Hold an account against its statement's balance, and look for what differs."),
    more: Message(
      ar:
        "يبحث عن الناقص والمكرر والمكتوب خطأً: إشارة معكوسة، أو رقمان تبادلا مكانيهما، أو فاصلة عشرية في غير مكانها. يعرض ما قد يكون السبب ولا يغيّر شيئًا.",
      en:
        "It looks for what is missing, doubled or mistyped: a wrong sign, two digits that changed places, a decimal mark elsewhere. It shows what could be why and changes nothing."
    ),
    examples: "masar reconcile CIB --balance 30750 --at 2026-02-28",
    "masar reconcile PayPal --balance 144.52 --currency USD --at 2026-02-28 --close")
  public static let balance = Message(
    ar: "رصيد الكشف في نهاية ذلك اليوم.", en: "The statement's balance at the end of that day.")
  public static let currency = Message(
    ar: "عملة الرصيد، حيث للحساب أكثر من عملة.",
    en: "The balance's currency, where the account has several.")
  public static let close = Message(
    ar: "إن اتفقا فسجّل الرصيد وأقفل الدفاتر حتى ذلك اليوم.",
    en: "Where they agree, note the balance and close the books up to that day.")
}
