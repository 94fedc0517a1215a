import ArgumentParser

@main
struct Masar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masar",
    abstract: "مسار: exact books and honest answers for people who earn online.",
    discussion: """
      masar import statements/*.csv     read and book the statements you have
      masar                             where you stand, on one screen
      masar --lang en                   the same in English

      Everything is in one file on this machine. docs/cli.md describes each command and its JSON.
      """,
    version: Masar.version,
    subcommands: [
      StatusCommand.self, ImportCommand.self, ReadCommand.self, StreamsCommand.self,
      LedgerCommand.self, RuleCommand.self, RateCommand.self, LogCommand.self, UndoCommand.self,
      CheckCommand.self, BackupCommand.self, RestoreCommand.self, ExportCommand.self,
      FieldsCommand.self, SettingsCommand.self,
    ],
    defaultSubcommand: StatusCommand.self)

  static let version = "0.1.0"

  static func main() {
    Terminal.prepare()
    let arguments = CommandWords.inOrder(
      CommandLine.arguments.dropFirst().map(Arguments.withWesternDigits))
    if arguments == ["--help"] || arguments == ["-h"] {
      // The default command's help would stand in its place.
      Terminal.print(helpMessage())
      return
    }
    do {
      try CommandWords.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Failure.exit(with: error, arguments: arguments)
    }
  }
}
