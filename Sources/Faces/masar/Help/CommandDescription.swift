import ArgumentParser
import Foundation
import Speech

/// One command as ArgumentParser describes it, and where it stands.
struct CommandDescription {
  /// `["rule", "add"]`; none is `masar` itself.
  let path: [String]
  let type: any ParsableCommand.Type
  let arguments: [Argument]

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
    let defaultValue: String?
    let abstract: String?

    struct Name: Decodable {
      let kind: String
      let name: String

      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    var isPositional: Bool { kind == "positional" }
    var takesValue: Bool { kind == "option" }
    var value: String { valueName ?? "" }
    /// `--book`, or the name of what stands alone.
    var name: String { names?.first { $0.kind == "long" }?.typed ?? value }
    var typed: [String] { names?.map(\.typed) ?? [] }

    /// What stands in a line of usage.
    var inUsage: String {
      let one = isPositional ? value : "\(name) \(value)"
      let all = isRepeating ? one + "…" : one
      return isOptional ? "[\(all)]" : all
    }

    /// Its help; ArgumentParser brings two arguments of its own.
    func help(_ voice: Voice) -> String {
      switch name {
      case "--help": voice.say(HelpWords.help)
      case "--version": voice.say(HelpWords.version)
      default: Carried.said(abstract ?? "", voice)
      }
    }
  }

  /// `masar rule add`
  var typed: String { (["masar"] + path).joined(separator: " ") }

  var usage: String {
    if !type.configuration.subcommands.isEmpty, !path.isEmpty { return typed + " COMMAND" }
    let own = arguments.filter { !Common.names.contains($0.name) }
    let needed = own.filter { $0.takesValue && !$0.isOptional }
    return ([typed] + (own.filter(\.isPositional) + needed).map(\.inUsage) + ["[OPTIONS]"])
      .joined(separator: " ")
  }

  private init(path: [String], type: any ParsableCommand.Type) {
    self.path = path
    self.type = type
    struct Tool: Decodable {
      struct Command: Decodable { let arguments: [Argument]? }
      let command: Command
    }
    func arguments(of dump: String) -> [Argument] {
      (try? JSONDecoder().decode(Tool.self, from: Data(dump.utf8)))?.command.arguments ?? []
    }
    let own = arguments(of: type._dumpHelp())
    // A command that only leads to others takes nothing itself; they all do.
    let common =
      type.configuration.subcommands.isEmpty ? [] : arguments(of: CommonOptions._dumpHelp())
    self.arguments = common.filter { one in !own.contains { $0.name == one.name } } + own
  }

  /// The command that the words name, as far as they name one, and the words that are left.
  static func find(_ words: [String]) -> (found: CommandDescription, rest: ArraySlice<String>) {
    let place = resolve(words)
    return (CommandDescription(path: place.path, type: place.type), place.rest)
  }

  /// Whether the words name commands of which one is still to be chosen, as `masar rule` does.
  static func isGroup(_ words: [String]) -> Bool {
    let place = resolve(words)
    let configuration = place.type.configuration
    return !place.path.isEmpty && !configuration.subcommands.isEmpty
      && configuration.defaultSubcommand == nil
      && place.rest.first?.hasPrefix("-") ?? true
  }

  private static func resolve(_ words: [String]) -> (
    path: [String], type: any ParsableCommand.Type, rest: ArraySlice<String>
  ) {
    var type: any ParsableCommand.Type = Masar.self
    var path: [String] = []
    var rest = words[...]
    while let word = rest.first,
      let next = type.configuration.subcommands.first(where: { name(of: $0) == word })
    {
      type = next
      path.append(word)
      rest = rest.dropFirst()
    }
    return (path, type, rest)
  }

  /// Its commands, by name.
  var commands: [(name: String, type: any ParsableCommand.Type)] {
    type.configuration.subcommands.map { (CommandDescription.name(of: $0), $0) }
  }

  private static func name(of type: any ParsableCommand.Type) -> String {
    type.configuration.commandName ?? ""
  }

  /// What every command takes.
  enum Common {
    static let names = ["--book", "--lang", "--json", "--help", "--version"]
  }
}
