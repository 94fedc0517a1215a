/// Parts of account names that mean the same wherever they stand. Platforms keep the name that they
/// give themselves: only those with an Arabic one are here.
enum PartNames {
  static let all: [String: Message] = [
    "Khamsat": Message(ar: "خمسات", en: "Khamsat"),
    "Mostaql": Message(ar: "مستقل", en: "Mostaql"),
    "Bank": Message(ar: "البنك", en: "Bank"),
    "Cash": Message(ar: "نقد", en: "Cash"),
    "Savings": Message(ar: "مدخرات", en: "Savings"),
    "Wallet": Message(ar: "محفظة", en: "Wallet"),
    "Current": Message(ar: "حساب جارٍ", en: "Current"),
    "Card": Message(ar: "بطاقة", en: "Card"),
    "Credit card": Message(ar: "بطاقة ائتمان", en: "Credit card"),
    "Loan": Message(ar: "قرض", en: "Loan"),
    "Gold": Message(ar: "ذهب", en: "Gold"),
    "Savings certificates": Message(ar: "شهادات ادخار", en: "Savings certificates"),
    "Certificates": Message(ar: "شهادات", en: "Certificates"),
    "Deposit": Message(ar: "وديعة", en: "Deposit"),
    "Car": Message(ar: "سيارة", en: "Car"),
    "House": Message(ar: "بيت", en: "House"),
    "Family": Message(ar: "العائلة", en: "Family"),
    "Shares": Message(ar: "أسهم", en: "Shares"),
    "Pension": Message(ar: "معاش", en: "Pension"),
    "Tax": Message(ar: "ضريبة", en: "Tax"),
  ]
}
