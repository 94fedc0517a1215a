public import Intake
public import Ledger
public import Money

extension AmountError {
  public var sentence: Message {
    switch self {
    case .overflow(let currency):
      Message(
        ar: "المبلغ (\(currency)) أكبر مما يتسع له الدفتر.",
        en: "The amount (\(currency)) is larger than a book can hold.")
    case .mixed(let one, let other):
      Message(
        ar: "لا يُجمع مبلغان من عملتين: \(one) و\(other).",
        en: "Amounts of two currencies don't add up: \(one) and \(other).")
    case .tooManyDigits(let quantity, let currency):
      Message(
        ar: "خانات \(quantity) العشرية أكثر مما في عملته (\(currency)).",
        en: "\(quantity) has more digits after the point than its currency (\(currency)).")
    }
  }
}

extension EntryError {
  public var sentence: Message {
    switch self {
    case .unbalanced(let left):
      Message(
        ar: "القيد غير متوازن: بقي \(left).", en: "The entry doesn't balance: \(left) is left over."
      )
    }
  }
}

extension AccountName.Kind {
  public var name: Message {
    switch self {
    case .assets: Message(ar: "أصول", en: "assets")
    case .liabilities: Message(ar: "التزامات", en: "liabilities")
    case .equity: Message(ar: "حقوق الملكية", en: "equity")
    case .income: Message(ar: "دخل", en: "income")
    case .expenses: Message(ar: "مصروفات", en: "expenses")
    }
  }
}

extension Filing.Because {
  /// Who said where a row belongs.
  public var name: Message {
    switch self {
    case .correction: Message(ar: "صحّحته أنت", en: "you corrected it")
    case .rule(let rule): Message(ar: "القاعدة «\(rule)»", en: "the rule “\(rule)”")
    case .source: Message(ar: "هكذا سمّاه المصدر", en: "the source calls it so")
    case .transfer: Message(ar: "تحويل بين حساباتك", en: "a transfer between your accounts")
    case .startingRule: Message(ar: "كلمة شائعة في البيان", en: "a common word in the description")
    case .nothing: Message(ar: "لم يُصنّف بعد", en: "nobody has said yet")
    }
  }
}
