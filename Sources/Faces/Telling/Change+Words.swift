public import Speech
public import Store

extension ChangeKind {
  /// What kind of change, for people.
  public var name: Message {
    switch self {
    case .importing: Message(ar: "استيراد", en: "import")
    case .undo: Message(ar: "تراجع", en: "undo")
    case .rule: Message(ar: "قاعدة", en: "rule")
    case .rate: Message(ar: "سعر صرف", en: "rate")
    case .correction: Message(ar: "تصحيح", en: "correction")
    case .setting: Message(ar: "إعداد", en: "setting")
    case .transfer: Message(ar: "تحويل", en: "transfer")
    case .plan: Message(ar: "خطة", en: "plan")
    case .hours: Message(ar: "ساعات", en: "hours")
    case .forecast: Message(ar: "توقّع", en: "forecast")
    default: .code(rawValue)
    }
  }
}
