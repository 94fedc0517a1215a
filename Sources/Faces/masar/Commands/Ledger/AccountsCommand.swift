import ArgumentParser
import Bookkeeping
import Ledger
import Speech

struct AccountsCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", help: LedgerHelp.accounts)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let accounts = try bookkeeper.accounts()
    let voice = session.voice(bookkeeper)
    session.show(JSON.accounts(accounts)) {
      var table = TextTable([.text(voice.say(CommonWords.account)), .text(), .text()])
      for account in accounts {
        let essential =
          account.kind == .expenses && StandardAccounts.isEssential(account)
          ? voice.say(LedgerWords.essential) : ""
        table.add([
          TextTable.Cell(voice.name(of: account)), TextTable.Cell(essential),
          TextTable.Cell(account.description, .dim),
        ])
      }
      return accounts.isEmpty ? voice.wrapped(LedgerWords.noEntries) : table.lines(voice)
    }
  }
}
