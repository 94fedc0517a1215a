public import Ledger

/// An account that every book may have, and what it is called.
///
/// ```swift
/// StandardName.find("بقالة")?.account  // expenses:Groceries
/// voice.name(of: AccountName("expenses:Fees:Upwork")!)  // «مصروفات: رسوم: Upwork»
/// ```
///
/// The account's own name is English and stable; this one is for people.
public struct StandardName: Hashable, Sendable {
  /// Short and stable, for commands and pages: `groceries`, `incomeTax`.
  public let key: String
  public let account: AccountName
  public let name: Message

  init(_ key: String, _ kind: AccountName.Kind, _ path: String, ar: Phrase, en: Phrase) {
    self.key = key
    self.account = AccountName("\(kind.rawValue):\(path)")!
    self.name = Message(ar: ar, en: en)
  }

  /// Whether life or work stops without it, as a new book assumes.
  public var isEssential: Bool { StandardAccounts.isEssential(account) }

  /// The account that a person means by its key or its name in either language; capitals don't
  /// matter. Where a name stands for both an income and a cost, the cost is meant.
  public static func find(_ text: String) -> StandardName? {
    byText[text.lowercased()]
  }

  static func of(_ account: AccountName) -> StandardName? { byAccount[account] }

  private static let byAccount = Dictionary(
    uniqueKeysWithValues: all.map { ($0.account, $0) })

  private static let byText: [String: StandardName] = {
    var found: [String: StandardName] = [:]
    for name in all {
      let texts = [name.key] + (name.name.ar.words + name.name.en.words)
      for text in texts where found[text.lowercased()] == nil { found[text.lowercased()] = name }
    }
    return found
  }()
}

extension Voice {
  /// The whole name of an account, kind first, its standard parts in the person's language:
  /// «مصروفات: رسوم: Upwork».
  public func name(of account: AccountName) -> String {
    ([say(account.kind.name)] + parts(of: account)).joined(separator: ": ")
  }

  /// The last part alone: «بقالة», «Upwork».
  public func shortName(of account: AccountName) -> String {
    parts(of: account).last ?? ""
  }

  /// All parts without the kind, where a sentence says it: «CIB: توفير».
  public func path(of account: AccountName) -> String {
    parts(of: account).joined(separator: ": ")
  }

  private func parts(of account: AccountName) -> [String] {
    var path = ""
    return account.path.split(separator: ":").map { part in
      path += path.isEmpty ? String(part) : ":" + part
      let standard = AccountName("\(account.kind.rawValue):\(path)").flatMap(StandardName.of)
      return say(standard?.name ?? PartNames.all[String(part)] ?? .foreign(String(part)))
    }
  }
}
