import ArgumentParser
import Speech

/// What `--help` prints, in the person's language.
struct HelpPage {
  private let command: CommandDescription
  private let voice: Voice

  init(_ command: CommandDescription, _ voice: Voice) {
    self.command = command
    self.voice = voice
  }

  /// The command whose help is asked for: `masar help rule`, `masar rule --help`, `masar -h`.
  static func asked(_ arguments: [String]) throws -> CommandDescription? {
    let typed = arguments.prefix { $0 != "--" }
    let words = typed.first == "help" ? Array(typed.dropFirst()) : Array(typed)
    let isAsked = typed.first == "help" || typed.contains("--help") || typed.contains("-h")
    guard isAsked || CommandDescription.isGroup(words) else { return nil }
    let (found, rest) = CommandDescription.find(words)
    if let word = rest.first, !word.hasPrefix("-"), !found.commands.isEmpty {
      throw CommandWords.unknown(word, in: found)
    }
    return found
  }

  var lines: [String] {
    let configuration = command.type.configuration
    // A line of more, then a line an example: see `CommandConfiguration.init`.
    let discussion = configuration.discussion.split(
      separator: "\n", omittingEmptySubsequences: false)
    let more = discussion.first.map { Carried.said(String($0), voice) } ?? ""
    var lines = wrapped(Carried.said(configuration.abstract, voice))
    if !more.isEmpty { lines += [""] + wrapped(more) }
    lines += heading(HelpWords.usage) + ["  " + command.usage]
    lines += heading(HelpWords.examples) + discussion.dropFirst().map { "  " + $0 }
    if !command.commands.isEmpty {
      lines += section(
        HelpWords.commands,
        command.commands.map { ($0.name, Carried.said($0.type.configuration.abstract, voice)) })
    }
    let own = command.arguments.filter { !CommandDescription.Common.names.contains($0.name) }
    let common = command.arguments.filter { CommandDescription.Common.names.contains($0.name) }
    lines += section(HelpWords.arguments, own.filter(\.isPositional).map(told))
    lines += section(HelpWords.options, own.filter { !$0.isPositional }.map(told))
    return lines + section(HelpWords.common, common.map(told))
  }

  private func heading(_ words: Message) -> [String] {
    ["", voice.styled(voice.say(words), .bold)]
  }

  private func told(_ argument: CommandDescription.Argument) -> (name: String, help: String) {
    let name = argument.takesValue ? "\(argument.name) \(argument.value)" : argument.name
    let help = argument.help(voice)
    guard let usual = argument.defaultValue, !usual.isEmpty, !argument.isPositional else {
      return (name, help)
    }
    return (name, help + " " + voice.say(HelpWords.usually(usual)))
  }

  /// Names beside what they mean, which is broken into lines as wide as the page has room for.
  private func section(_ title: Message, _ rows: [(name: String, help: String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let widest = rows.map { TerminalWidth.of($0.name) }.max() ?? 0
    var table = TextTable([.text(), .text(), .text()])
    for row in rows {
      for (at, line) in wrapped(row.help, leaving: widest + 6).enumerated() {
        table.add([
          "", at == 0 ? TextTable.Cell(row.name) : "", TextTable.Cell.said(line),
        ])
      }
    }
    return heading(title) + table.lines(voice)
  }

  private func wrapped(_ text: String, leaving margin: Int = 0) -> [String] {
    var narrower = voice
    narrower.medium.width = (voice.medium.width ?? 80) - margin
    return narrower.wrapped(text)
  }
}
