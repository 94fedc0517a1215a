/// `masar rule`
public enum RuleHelp {
  public static let rule = CommandHelp(
    Message(
      ar: "قل مرة واحدة أين تنتمي الأسطر المتشابهة.",
      en: "Say once where rows that look alike belong."),
    examples: "masar rule add rent --contains \"إيجار\" --to expenses:Rent",
    "masar rule test --contains \"PAYMENT*ACME\"", "masar rule list")

  // MARK: Conditions

  public static let contains = Message(
    ar: "كلمات في البيان؛ \(code: "*") أي نص، و\(code: "?") حرف واحد.",
    en: "Words in the description; * is any text, ? one letter.")
  public static let counterparty = Message(
    ar: "كلمات في اسم الطرف الآخر.", en: "Words in the counterparty's name.")
  public static let atLeast = Message(
    ar: "مبالغ لا تقل عن هذا، دون إشارة.", en: "Amounts of at least this, without their sign.")
  public static let atMost = Message(
    ar: "مبالغ لا تزيد على هذا، دون إشارة.", en: "Amounts of at most this, without their sign.")
  public static let currency = Message(
    ar: "أسطر هذه العملة وحدها.", en: "Only rows of this currency.")
  public static let from = Message(
    ar: "أسطر كشوف هذا الحساب وحده.", en: "Only rows of this account's statements.")
  public static let moneyIn = Message(ar: "المال الوارد وحده.", en: "Only money coming in.")
  public static let moneyOut = Message(ar: "المال الصادر وحده.", en: "Only money going out.")

  // MARK: Commands

  public static let add = CommandHelp(
    Message(
      ar: "أضف قاعدة، وأعد تصنيف ما تنطبق عليه.",
      en: "Add a rule, and book anew what it speaks of."),
    examples: "masar rule add rent --contains \"إيجار\" --to expenses:Rent",
    "masar rule add khamsat --contains KHAMSAT --to income:Khamsat --split expenses:Fees:Khamsat=-25",
    "masar rule add own --contains \"internal transfer\" --ignore")
  public static let name = Message(ar: "اسم القاعدة.", en: "The rule's name.")
  public static let to = Message(
    ar: "أين تنتمي: مصدر دخل، أو تصنيف، أو حساب.",
    en: "Where it belongs: a stream, a category, an account.")
  public static let split = Message(
    ar: "نصيب لحساب آخر، مثل \(code: "liabilities:Tax=14"). يجوز تكراره.",
    en: "A share for another account, such as \(code: "liabilities:Tax=14"). May be repeated.")
  public static let ignore = Message(
    ar: "احفظ الأسطر ولا تقيّدها.", en: "Keep the rows, but don't book them.")

  public static let list = CommandHelp(
    Message(
      ar: "القواعد، بالترتيب الذي تُسأل به.",
      en: "The rules, in the order in which they are asked."),
    examples: "masar rule list", "masar rule list --starting")
  public static let starting = Message(
    ar: "ومعها الكلمات الشائعة التي يبدأ بها كل دفتر.",
    en: "Also the common words that a new book starts with.")

  public static let test = CommandHelp(
    Message(ar: "أي الأسطر تشملها قاعدة.", en: "Which rows a rule would take."),
    examples: "masar rule test --contains \"ACME\" --money-in")
  public static let limit = Message(ar: "أكبر عدد من الأسطر.", en: "At most this many rows.")

  public static let remove = CommandHelp(
    Message(ar: "احذف قاعدة.", en: "Take a rule away."), examples: "masar rule remove rent")

  public static let suggest = CommandHelp(
    Message(
      ar: "القواعد التي تقترحها تصحيحاتك.", en: "The rules that your corrections suggest."),
    more: Message(
      ar:
        "حين تصنّف أسطرًا متشابهة بالطريقة نفسها، تُعرض هنا القاعدة التي تغني عن ذلك، وما تستند إليه، وما ستشمله، والأمر الذي يقبلها. لا تُطبَّق قاعدة دون طلبك.",
      en:
        "Once you filed rows of a kind alike, the rule that would do it is shown, with what it rests on, what it would take, and the command that takes it. None is applied unasked."
    ),
    examples: "masar rule suggest")
}
