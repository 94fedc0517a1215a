public import Speech
public import Store

extension ChangeKind {
  /// What kind of change, for people.
  public var name: Message {
    switch self {
    case .importing: HistoryWords.importing
    case .undo: HistoryWords.undo
    case .rule: HistoryWords.rule
    case .rate: HistoryWords.rate
    case .correction: HistoryWords.correction
    case .setting: HistoryWords.setting
    case .transfer: HistoryWords.transfer
    case .plan: HistoryWords.plan
    case .hours: HistoryWords.hours
    case .forecast: HistoryWords.forecast
    default: .code(rawValue)
    }
  }
}
