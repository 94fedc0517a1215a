import ArgumentParser
import Speech

@main
struct Masar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masar", help: StatusHelp.masar, version: Masar.version,
    subcommands: [
      StatusCommand.self, ServeCommand.self, ExampleCommand.self, ImportCommand.self,
      InboxCommand.self,
      ReadCommand.self,
      MappingCommand.self,
      StreamsCommand.self, LedgerCommand.self, RuleCommand.self, RateCommand.self,
      PathCommand.self, ForecastCommand.self, OddsCommand.self, LeversCommand.self,
      RouletteCommand.self,
      PlanCommand.self, HoursCommand.self, FieldsCommand.self, LogCommand.self, UndoCommand.self,
      CheckCommand.self,
      ReconcileCommand.self, BackupCommand.self, RestoreCommand.self, ExportCommand.self,
      SettingsCommand.self, EvidenceCommand.self,
    ],
    defaultSubcommand: StatusCommand.self)

  static let version = "0.1.0"

  static func main() {
    Terminal.prepare()
    let arguments = CommandWords.inOrder(
      CommandLine.arguments.dropFirst().map(Arguments.withWesternDigits))
    do {
      if let command = try HelpPage.asked(arguments) {
        let page = HelpPage(command, Failure.voice(arguments, Terminal.medium))
        Terminal.print(page.lines.joined(separator: "\n"))
        return
      }
      try CommandWords.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Failure.exit(with: error, arguments: arguments)
    }
  }
}
