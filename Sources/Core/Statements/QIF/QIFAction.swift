import Money

/// What an investment record (`N` under `!Type:Invst`) does to the account's cash.
struct QIFAction {
  enum Effect {
    /// As the amount stands.
    case asStated
    /// The amount is what was paid.
    case paid
    /// Holdings change, or the cash goes to or comes from another account in the same step.
    case none
  }

  let effect: Effect
  let kind: Row.Kind

  init?(_ name: String) {
    switch name.lowercased() {
    case "buy", "buybnd", "cvrshrt": (effect, kind) = (.paid, .trade)
    case "sell", "sellbnd", "shtsell", "rtrncap": (effect, kind) = (.asStated, .trade)
    case "div", "cglong", "cgshort", "cgmid": (effect, kind) = (.asStated, .dividend)
    case "intinc": (effect, kind) = (.asStated, .interest)
    case "margint": (effect, kind) = (.paid, .interest)
    case "miscinc": (effect, kind) = (.asStated, .income)
    case "miscexp": (effect, kind) = (.paid, .expense)
    case "xin", "contribx": (effect, kind) = (.asStated, .transfer)
    case "xout", "withdrwx": (effect, kind) = (.paid, .transfer)
    case "cash", "": (effect, kind) = (.asStated, .other)
    case "buyx", "sellx", "buybndx", "sellbndx", "cvrshrtx", "shtsellx", "rtrncapx", "divx",
      "cglongx", "cgshortx", "cgmidx", "intincx", "margintx", "miscincx", "miscexpx", "reinvdiv",
      "reinvint", "reinvlg", "reinvsh", "reinvmd", "shrsin", "shrsout", "stksplit", "grant",
      "vest", "expire", "reminder":
      (effect, kind) = (.none, .trade)
    default: return nil
    }
  }

  func amount(_ stated: Quantity) -> Quantity {
    effect == .paid && !stated.isNegative ? -stated : stated
  }
}
