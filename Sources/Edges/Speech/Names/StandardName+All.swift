import Ledger

extension StandardName {
  /// Every standard account. A test holds this list against `StandardAccounts`.
  public static let all: [StandardName] =
    home + leisure + giving + taxes + business + fees
    + income + books

  /// What life at home needs.
  private static let home = [
    StandardName("rent", .expenses, "Rent", ar: "إيجار السكن", en: "Rent"),
    StandardName("groceries", .expenses, "Groceries", ar: "بقالة", en: "Groceries"),
    StandardName("utilities", .expenses, "Utilities", ar: "كهرباء وماء وغاز", en: "Utilities"),
    StandardName("internet", .expenses, "Internet", ar: "إنترنت", en: "Internet"),
    StandardName("phone", .expenses, "Phone", ar: "هاتف", en: "Phone"),
    StandardName("health", .expenses, "Health", ar: "علاج", en: "Health"),
    StandardName("medicine", .expenses, "Medicine", ar: "دواء", en: "Medicine"),
    StandardName("insurance", .expenses, "Insurance", ar: "تأمين", en: "Insurance"),
    StandardName("transport", .expenses, "Transport", ar: "مواصلات", en: "Transport"),
    StandardName("fuel", .expenses, "Fuel", ar: "وقود", en: "Fuel"),
    StandardName("education", .expenses, "Education", ar: "تعليم", en: "Education"),
    StandardName("children", .expenses, "Children", ar: "أطفال", en: "Children"),
    StandardName(
      "familySupport", .expenses, "Family support", ar: "إعالة الأهل", en: "Family support"),
    StandardName(
      "debtInterest", .expenses, "Debt interest", ar: "فوائد الديون", en: "Debt interest"),
    StandardName(
      "homeRepairs", .expenses, "Home repairs", ar: "صيانة المنزل", en: "Home repairs"),
    StandardName("clothing", .expenses, "Clothing", ar: "ملابس", en: "Clothing"),
    StandardName("bankFees", .expenses, "Bank fees", ar: "رسوم البنك", en: "Bank fees"),
    StandardName(
      "governmentFees", .expenses, "Government fees", ar: "رسوم حكومية", en: "Government fees"),
  ]

  private static let leisure = [
    StandardName("restaurants", .expenses, "Restaurants", ar: "مطاعم", en: "Restaurants"),
    StandardName("coffee", .expenses, "Coffee", ar: "مقاهٍ", en: "Coffee"),
    StandardName("entertainment", .expenses, "Entertainment", ar: "ترفيه", en: "Entertainment"),
    StandardName("subscriptions", .expenses, "Subscriptions", ar: "اشتراكات", en: "Subscriptions"),
    StandardName("shopping", .expenses, "Shopping", ar: "تسوّق", en: "Shopping"),
    StandardName("electronics", .expenses, "Electronics", ar: "إلكترونيات", en: "Electronics"),
    StandardName("travel", .expenses, "Travel", ar: "سفر", en: "Travel"),
    StandardName("gifts", .expenses, "Gifts", ar: "هدايا", en: "Gifts"),
    StandardName("sports", .expenses, "Sports", ar: "رياضة", en: "Sports"),
    StandardName("beauty", .expenses, "Beauty", ar: "عناية شخصية", en: "Personal care"),
    StandardName("cash", .expenses, "Cash", ar: "نقد مسحوب", en: "Cash withdrawn"),
    StandardName("furniture", .expenses, "Furniture", ar: "أثاث", en: "Furniture"),
    StandardName("pets", .expenses, "Pets", ar: "حيوانات أليفة", en: "Pets"),
    StandardName(
      "unsortedExpense", .expenses, "Unsorted", ar: "مصروف غير مصنّف", en: "Unsorted cost"),
  ]

  private static let giving = [
    StandardName("zakat", .expenses, "Zakat", ar: "زكاة", en: "Zakat"),
    StandardName("charity", .expenses, "Charity", ar: "صدقة", en: "Charity"),
  ]

  private static let taxes = [
    StandardName("taxes", .expenses, "Taxes", ar: "ضرائب", en: "Taxes"),
    StandardName("incomeTax", .expenses, "Taxes:Income tax", ar: "ضريبة الدخل", en: "Income tax"),
    StandardName(
      "withheldTax", .expenses, "Taxes:Withheld", ar: "ضريبة مقتطعة", en: "Withheld tax"),
    StandardName("valueAddedTax", .expenses, "Taxes:VAT", ar: "ضريبة القيمة المضافة", en: "VAT"),
  ]

  private static let business = [
    StandardName("business", .expenses, "Business", ar: "تكاليف العمل", en: "Business"),
    StandardName(
      "subcontractors", .expenses, "Business:Subcontractors", ar: "متعاقدون من الباطن",
      en: "Subcontractors"),
    StandardName("software", .expenses, "Business:Software", ar: "برامج", en: "Software"),
    StandardName("hosting", .expenses, "Business:Hosting", ar: "استضافة ونطاقات", en: "Hosting"),
    StandardName("equipment", .expenses, "Business:Equipment", ar: "أجهزة العمل", en: "Equipment"),
    StandardName(
      "advertising", .expenses, "Business:Advertising", ar: "إعلانات", en: "Advertising"),
    StandardName("training", .expenses, "Business:Training", ar: "تدريب", en: "Training"),
    StandardName("office", .expenses, "Business:Office", ar: "مكتب", en: "Office"),
  ]

  private static let fees = [
    StandardName("platformFees", .expenses, "Fees", ar: "رسوم المنصات", en: "Platform fees"),
    StandardName(
      "transferFees", .expenses, "Fees:Transfers", ar: "رسوم التحويل", en: "Transfer fees"),
  ]

  private static let income = [
    StandardName("salary", .income, "Salary", ar: "راتب", en: "Salary"),
    StandardName("clients", .income, "Clients", ar: "عملاء", en: "Clients"),
    StandardName("interest", .income, "Interest", ar: "فوائد", en: "Interest"),
    StandardName("dividends", .income, "Dividends", ar: "توزيعات أرباح", en: "Dividends"),
    StandardName("rentReceived", .income, "Rent received", ar: "دخل الإيجار", en: "Rent received"),
    StandardName(
      "giftsReceived", .income, "Gifts received", ar: "هدايا تلقّيتها", en: "Gifts received"),
    StandardName("cashback", .income, "Cashback", ar: "استرداد نقدي", en: "Cashback"),
    StandardName(
      "unsortedIncome", .income, "Unsorted", ar: "دخل غير مصنّف", en: "Unsorted income"),
  ]

  /// What the books themselves need.
  private static let books = [
    StandardName("inTransit", .assets, "In transit", ar: "في الطريق", en: "In transit"),
    StandardName("conversion", .equity, "Conversion", ar: "صرف العملات", en: "Conversion"),
    StandardName("opening", .equity, "Opening", ar: "أرصدة افتتاحية", en: "Opening balances"),
  ]
}
