public import Ledger

/// Which platforms and which of the person's own accounts a text speaks of. Money that comes from
/// or goes to one of these may be seen from its other side too.
public struct Mentions: Sendable {
  public enum Subject: Hashable, Sendable {
    case platform(Platform)
    case account(AccountName)
  }

  private var words = WordIndex<Subject>()

  public init(accounts: some Sequence<AccountName>) {
    for platform in Platform.all {
      for word in platform.words { words.add(word, .platform(platform)) }
    }
    for account in accounts { add(account) }
  }

  /// A new account of the person's own.
  public mutating func add(_ account: AccountName) {
    guard account.kind == .assets || account.kind == .liabilities, account != .inTransit,
      Platform.named(account.leaf) == nil
    else { return }
    words.add(account.leaf, .account(account))
  }

  public func subjects(in text: Folded) -> [Subject] { words.matches(in: text) }
}
