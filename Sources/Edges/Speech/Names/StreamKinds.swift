/// The kinds of income stream, by stable key: what a source of income is, not whose.
public enum StreamKinds {
  public static let all: [(key: String, name: Message)] = [
    ("job", Message(ar: "وظيفة", en: "Job")),
    ("freelance", Message(ar: "عمل حر على منصة", en: "Freelance work on a platform")),
    ("client", Message(ar: "عميل مباشر", en: "Direct client")),
    ("channel", Message(ar: "قناة", en: "Channel")),
    ("blog", Message(ar: "مدونة أو موقع", en: "Blog or site")),
    ("course", Message(ar: "دورة", en: "Course")),
    ("product", Message(ar: "منتج رقمي", en: "Digital product")),
    ("shop", Message(ar: "متجر", en: "Shop")),
    ("book", Message(ar: "كتاب", en: "Book")),
    ("affiliate", Message(ar: "تسويق بالعمولة", en: "Affiliate marketing")),
    ("membership", Message(ar: "اشتراكات الداعمين", en: "Supporters' memberships")),
    ("teaching", Message(ar: "تدريس عن بعد", en: "Remote teaching")),
    ("property", Message(ar: "عقار", en: "Property")),
    ("holding", Message(ar: "استثمار", en: "Investment")),
    ("other", Message(ar: "غير ذلك", en: "Other")),
  ]

  public static func name(_ key: String) -> Message? { all.first { $0.key == key }?.name }
}
