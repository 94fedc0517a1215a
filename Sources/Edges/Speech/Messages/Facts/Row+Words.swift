public import Statements

extension Row.Kind {
  public var name: Message {
    switch self {
    case .income: Message(ar: "دخل", en: "income")
    case .expense: Message(ar: "مصروف", en: "expense")
    case .transfer: Message(ar: "تحويل", en: "transfer")
    case .fee: Message(ar: "رسوم", en: "fee")
    case .refund: Message(ar: "استرداد", en: "refund")
    case .chargeback: Message(ar: "اعتراض على دفعة", en: "chargeback")
    case .tax: Message(ar: "ضريبة", en: "tax")
    case .conversion: Message(ar: "صرف عملة", en: "conversion")
    case .hold: Message(ar: "حجز", en: "hold")
    case .adjustment: Message(ar: "تعديل", en: "adjustment")
    case .interest: Message(ar: "فوائد", en: "interest")
    case .dividend: Message(ar: "توزيعات أرباح", en: "dividend")
    case .trade: Message(ar: "بيع أو شراء", en: "trade")
    case .cash: Message(ar: "نقد", en: "cash")
    case .opening: Message(ar: "رصيد افتتاحي", en: "opening balance")
    case .sweep: Message(ar: "نقل داخل الحساب", en: "move within the account")
    case .other: Message(ar: "غير ذلك", en: "other")
    }
  }
}

extension Row.Standing {
  public var name: Message {
    switch self {
    case .posted: Message(ar: "تمّ", en: "posted")
    case .pending: Message(ar: "معلّق", en: "pending")
    case .cancelled: Message(ar: "ملغى", en: "cancelled")
    }
  }
}

extension Reading.Skipped.Why {
  public var name: Message {
    switch self {
    case .total: Message(ar: "مجموع", en: "total")
    case .preamble: Message(ar: "مقدمة الملف", en: "preamble")
    case .heading: Message(ar: "عنوان", en: "heading")
    case .noMoney: Message(ar: "بلا مال", en: "no money")
    case .pending: Message(ar: "معلّق بلا يوم", en: "pending, without a day")
    }
  }
}
