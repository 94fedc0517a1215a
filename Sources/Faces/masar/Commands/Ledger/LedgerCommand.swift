import ArgumentParser
import Speech

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", help: LedgerHelp.ledger,
    subcommands: [
      AccountsCommand.self, BalanceCommand.self, RegisterCommand.self, EntryCommand.self,
      AssignCommand.self, DeleteCommand.self, CloseCommand.self, AssertCommand.self,
    ])
}
