import ArgumentParser
import Speech

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", help: EvidenceHelp.evidence,
    subcommands: [
      ForecastEvidenceCommand.self, OddsEvidenceCommand.self, WithdrawalEvidenceCommand.self,
      SimulationEvidenceCommand.self,
    ])
}
