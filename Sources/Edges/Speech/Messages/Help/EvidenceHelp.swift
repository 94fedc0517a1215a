/// `masar evidence`
public enum EvidenceHelp {
  public static let evidence = CommandHelp(
    Message(
      ar: "ما يدّعيه مسار، ليتحقق منه من شاء.", en: "Masar's claims, for anyone to check."),
    more: Message(
      ar: "ما يحسبه مسار من جدول تأتي به، بلا دفتر، ليقيسه غيره.",
      en: "What Masar computes from a table that you bring, without a book, for others to score."),
    examples:
      "masar evidence withdrawal --returns us.csv --stock stocks --bond bonds --cases cases.csv")
}
