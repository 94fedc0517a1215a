public import Statements

extension ColumnMeaning {
  /// What a column holds, as a list of columns says it.
  public var name: Message {
    switch self {
    case .date: Message(ar: "التاريخ", en: "date")
    case .valueDate: Message(ar: "تاريخ الاستحقاق", en: "value date")
    case .description: Message(ar: "البيان", en: "description")
    case .counterparty: Message(ar: "الطرف الآخر", en: "counterparty")
    case .amount: Message(ar: "المبلغ", en: "amount")
    case .debit: Message(ar: "صادر (مدين)", en: "money out")
    case .credit: Message(ar: "وارد (دائن)", en: "money in")
    case .direction: Message(ar: "وارد أم صادر", en: "in or out")
    case .currency: Message(ar: "العملة", en: "currency")
    case .balance: Message(ar: "الرصيد", en: "balance")
    case .reference: Message(ar: "الرقم المرجعي", en: "reference")
    case .fee: Message(ar: "الرسوم", en: "fee")
    case .tax: Message(ar: "الضريبة", en: "tax")
    case .account: Message(ar: "الحساب", en: "account")
    case .status: Message(ar: "الحالة", en: "status")
    case .originalAmount: Message(ar: "المبلغ بعملته الأصلية", en: "amount in its own currency")
    case .originalCurrency: Message(ar: "العملة الأصلية", en: "its own currency")
    case .ignored: Message(ar: "لا يُقرأ", en: "not read")
    }
  }
}

extension MappingDefect {
  /// `Line 3: The mapping doesn't know this key: “colunm 1”.`
  public var sentence: Message {
    let said =
      text.isEmpty
      ? Message(ar: "\(reason.name).", en: "\(reason.name).")
      : Message(ar: "\(reason.name): «\(text)».", en: "\(reason.name): “\(text)”.")
    guard line > 0 else { return said }
    return Message(ar: "السطر \(line): \(said)", en: "Line \(line): \(said)")
  }
}

extension MappingDefect.Reason {
  public var name: Message {
    switch self {
    case .notAMapping:
      Message(ar: "هذا ليس وصف أعمدة لمسار", en: "This isn't a mapping of Masar's")
    case .unknownKey: Message(ar: "مفتاح غير معروف", en: "This key is unknown")
    case .unknownValue: Message(ar: "قيمة لا تصلح هنا", en: "This value doesn't fit here")
    case .missingColon: Message(ar: "لا نقطتين بعد المفتاح", en: "There is no colon after the key")
    case .repeatedKey: Message(ar: "مفتاح مكرّر", en: "This key is here twice")
    case .noDate: Message(ar: "لا عمود للتاريخ", en: "No column holds the date")
    case .noMoney: Message(ar: "لا عمود للمبلغ", en: "No column holds the money")
    }
  }
}
