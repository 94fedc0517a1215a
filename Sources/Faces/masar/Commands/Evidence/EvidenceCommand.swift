import ArgumentParser
import Speech

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", help: EvidenceHelp.evidence,
    subcommands: [WithdrawalEvidenceCommand.self, SimulationEvidenceCommand.self])
}
