import ArgumentParser

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "The books · الدفاتر",
    discussion: """
        masar ledger balance --in EGP
        masar ledger register assets:PayPal --from 2026-01-01
        masar ledger entry 42
      """,
    subcommands: [
      AccountsCommand.self, BalanceCommand.self, RegisterCommand.self, EntryCommand.self,
      AssignCommand.self, DeleteCommand.self, CloseCommand.self, AssertCommand.self,
    ])
}
