import ArgumentParser

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Masar's claims, for anyone to check · أدلة على ما يدّعيه مسار",
    discussion: """
      What Masar computes from a table that you bring, without a book, so that others can score it.

        masar evidence withdrawal --returns us.csv --stock stocks --bond bonds --cases cases.csv
        masar evidence simulation --json
      """,
    subcommands: [WithdrawalEvidenceCommand.self, SimulationEvidenceCommand.self])
}
