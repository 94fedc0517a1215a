import ArgumentParser
import Speech

/// What people type before the parser sees it.
enum CommandWords {
  /// Options that every command takes may also stand before it: `masar --lang en streams`.
  static func inOrder(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var leading: [String] = []
    while let first = rest.first {
      if ["--book", "--lang"].contains(first), rest.count > 1 {
        leading += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if first == "--json" || first.hasPrefix("--book=") || first.hasPrefix("--lang=") {
        leading.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + leading + rest[end...]
  }

  /// Refuses a command that isn't one. Without a command, `masar` is `masar status`.
  static func check(_ arguments: [String]) throws {
    guard let first = arguments.first, !first.hasPrefix("-") else { return }
    let known = Masar.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !known.contains(first), first != "help" else { return }
    throw unknown(first, known)
  }

  static func unknown(_ word: String, in command: CommandDescription) -> Failure.Said {
    unknown(word, command.commands.map(\.name))
  }

  private static func unknown(_ word: String, _ known: [String]) -> Failure.Said {
    let near = known.map { (name: $0, far: Likeness.distance($0, word)) }
      .filter { $0.far <= 2 }.min { $0.far < $1.far }
    return Failure.Said(
      Failure.usage,
      [CommonWords.noSuchCommand(word, known: known)]
        + (near.map { [UsageWords.didYouMean($0.name)] } ?? []))
  }
}
