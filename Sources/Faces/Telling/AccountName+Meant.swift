public import Bookkeeping
public import Ledger
import Speech

extension AccountName {
  /// What an account may be called: its name, whole and short, as the books and as either language
  /// says it; in small letters.
  public var spokenNames: Set<String> {
    let said = Language.allCases.flatMap {
      let voice = Voice(Preferences(language: $0), .plain)
      return [voice.name(of: self), voice.path(of: self), voice.shortName(of: self)]
    }
    return Set(([description, path, leaf] + said).map { $0.lowercased() })
  }

  /// Those of its names that say of what it is a part.
  public var fullNames: Set<String> {
    let said = Language.allCases.flatMap {
      let voice = Voice(Preferences(language: $0), .plain)
      return [voice.name(of: self), voice.path(of: self)]
    }
    return Set(([description, path] + said).map { $0.lowercased() })
  }

  /// Those of its names that say its kind too.
  var wholeNames: Set<String> {
    let said = Language.allCases.map { Voice(Preferences(language: $0), .plain).name(of: self) }
    return Set(([description] + said).map { $0.lowercased() })
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

  /// What a person calls the other side of an entry on the account `own`, of which an account of
  /// `kind` is meant first: income from «Upwork» is the source, not the account of that name.
  /// `own` itself only where its whole name is written.
  public func account(meant text: String, against own: AccountName?, _ kind: AccountName.Kind)
    throws -> AccountName?
  {
    let shown = try accounts().filter { $0.spokenNames.contains(text.lowercased()) }
    if let found = shown.filter({ $0.kind == kind }).min() { return found }
    let isWhole = own.map { $0.wholeNames.contains(text.lowercased()) } ?? false
    if isWhole { return own }
    if let found = shown.filter({ $0 != own }).min() { return found }
    return shown.isEmpty
      ? try account(meant: text, orNew: kind) : AccountName("\(kind.rawValue):\(text)")
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

extension AccountName.Kind {
  /// Whether a text is the kind's name, in any language.
  public func isNamed(_ text: String) -> Bool {
    let names = Language.allCases.map {
      Voice(Preferences(language: $0), .plain).say(name).lowercased()
    }
    return text.lowercased() == rawValue || names.contains(text.lowercased())
  }
}
