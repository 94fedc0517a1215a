public import Ledger

/// Rules that corrections suggest.
public enum OfferWords {
  /// `conditions` and `effect` are the rule in words.
  public static func offer(_ rows: Int, _ conditions: [Message], _ effect: Message) -> Message {
    Message(
      ar:
        "صُنّف بالطريقة نفسها: \(rows, .row). تغني عن ذلك قاعدة: \(conditions)؛ \(effect).",
      en: "Filed alike: \(rows, .row). A rule can do it: \(conditions); \(effect).")
  }

  public static func catches(_ rows: Int, moving: Int) -> Message {
    Message(
      ar: "وتشمل من غيرها: \(rows, .row)، يتغيّر تصنيف \(moving) منها.",
      en: "It speaks of \(rows, .row) besides, of which \(moving) would be sorted anew.")
  }

  public static let catchesNone = Message(
    ar: "ولا تشمل اليوم سطرًا غيرها.", en: "It speaks of no other row today.")

  /// Rows that something had sorted, and that the rule would move.
  public static func conflict(_ rows: Int, _ account: AccountName) -> Message {
    Message(
      ar: "انتبه، منها ما له تصنيف: \(rows, .row) ضمن «\(account)».",
      en: "Mind that some are sorted already: \(rows, .row) in “\(account)”.")
  }

  public static func take(_ command: String) -> Message {
    Message(ar: "لقبولها: \(command)", en: "To take it: \(command)")
  }

  public static let none = Message(
    ar: "لا قاعدة تُقترح الآن. تُقترح حين تُصنَّف ثلاثة أسطر متشابهة بالطريقة نفسها.",
    en: "There is no rule to offer. One is offered once three rows of a kind were filed alike.")
}
