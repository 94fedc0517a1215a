import Intake
public import Statements

extension FormatID {
  /// What kind of statement it is, as people call it: the platform, or the format's usual name.
  public var name: Message {
    if let platform = Platform.ofFormat(rawValue) {
      return PartNames.all[platform.name] ?? .foreign(platform.name)
    }
    switch rawValue {
    case "csv": return Message(ar: "جدول", en: "table")
    case "broker", "exchange": return Message(ar: "كشف وسيط", en: "broker's statement")
    case "timesheet": return Message(ar: "جدول ساعات", en: "timesheet")
    case "camt052", "camt053", "camt054":
      return .code("CAMT." + rawValue.dropFirst(4))
    default: return .code(rawValue.uppercased())
    }
  }
}
