public import Bookkeeping
public import Ledger
import Speech

extension AccountName {
  /// What an account may be called: its name, whole and short, as the books and as either language
  /// says it; in small letters.
  public var spokenNames: Set<String> {
    let said = Language.allCases.flatMap {
      let voice = Voice(Preferences(language: $0), .plain)
      return [voice.name(of: self), voice.shortName(of: self)]
    }
    return Set(([description, path, leaf] + said).map { $0.lowercased() })
  }
}

extension Bookkeeper {
  /// An account by its name, by what Speech calls it, or by what a report has just shown of it:
  /// `expenses:Rent`, `rent`, «إيجار», `PayPal`, «مصروفات: رسوم: Upwork». `nil` where nothing is
  /// called so.
  public func account(meant text: String) throws -> AccountName? {
    let shown = try accounts().filter { $0.spokenNames.contains(text.lowercased()) }
    // What a person has comes before what has its name: PayPal is the account, not its fees.
    if let found = shown.min(by: { $0 < $1 }) { return found }
    return AccountName(text) ?? StandardName.find(text)?.account
  }

  /// The same, or a new account: of the kind that the text begins with, else of `kind`. `nil` for
  /// what can't be a name.
  public func account(meant text: String, orNew kind: AccountName.Kind) throws -> AccountName? {
    if let known = try account(meant: text) { return known }
    for other in AccountName.Kind.allCases {
      for language in Language.allCases {
        let name = Voice(Preferences(language: language), .plain).say(other.name) + ":"
        if text.lowercased().hasPrefix(name.lowercased()) {
          return AccountName("\(other.rawValue):\(text.dropFirst(name.count))")
        }
      }
    }
    return AccountName("\(kind.rawValue):\(text)")
  }
}
