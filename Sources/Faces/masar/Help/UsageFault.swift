import ArgumentParser
import Speech

/// What is wrong with a command line that ArgumentParser refused: with what, where, and what to do.
struct UsageFault {
  private let command: CommandDescription
  private let rest: [String]
  private let voice: Voice

  init(_ arguments: [String], _ voice: Voice) {
    var (found, rest) = CommandDescription.find(arguments)
    // Without a command, `masar` is `masar status`.
    if found.path.isEmpty, let usual = Masar.configuration.defaultSubcommand {
      found = CommandDescription.find([usual.configuration.commandName ?? ""]).found
    }
    // A group with a usual command is that command where none of its own is named.
    while let usual = found.type.configuration.defaultSubcommand, rest.first?.hasPrefix("-") ?? true
    {
      let path = found.path + [usual.configuration.commandName ?? ""]
      found = CommandDescription.find(path).found
    }
    command = found
    self.rest = Array(rest)
    self.voice = voice
  }

  /// `parser` is ArgumentParser's own account, which may carry a message of ours.
  func lines(_ parser: String) -> [String] {
    let sentences: [String]
    if Carried.isIn(parser) {
      sentences = [Carried.messages(in: parser, voice)]
    } else {
      let found = self.found(parser) ?? [UsageWords.notUnderstood(parser)]
      sentences = found.map { voice.say($0) }
    }
    let ways = [UsageWords.usage(command.usage), UsageWords.more(command.typed + " --help")]
    return sentences.flatMap { voice.wrapped(Echo.shortened($0)) }
      + ways.flatMap { voice.wrapped($0) }
  }

  private func found(_ parser: String) -> [Message]? {
    var given: [(argument: CommandDescription.Argument, value: String)] = []
    var alone: [String] = []
    var at = rest.startIndex
    while at < rest.endIndex, rest[at] != "--" {
      let word = rest[at]
      at += 1
      guard isOption(word) else {
        alone.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = command.arguments.first(where: { $0.typed.contains(name) }) else {
        return unknown(name)
      }
      if parts.count > 1 {
        guard option.takesValue else {
          return [UsageWords.needsNoValue(name, String(parts[1]))]
        }
        guard !parts[1].isEmpty else { return [UsageWords.missingValue(name, help(option))] }
        given.append((option, String(parts[1])))
      } else if option.takesValue {
        guard at < rest.endIndex, !isOption(rest[at]) else {
          return [UsageWords.missingValue(name, help(option))]
        }
        // ArgumentParser takes it for an option and says that there is no value.
        guard !rest[at].hasPrefix("-") else {
          return [UsageWords.unreadable(rest[at], for: name, help(option))]
        }
        given.append((option, rest[at]))
        at += 1
      } else {
        given.append((option, ""))
      }
    }
    alone += rest[at...].dropFirst()
    return misplaced(alone, given, parser)
  }

  private func misplaced(
    _ alone: [String], _ given: [(argument: CommandDescription.Argument, value: String)],
    _ parser: String
  ) -> [Message]? {
    if !command.commands.isEmpty, let word = alone.first {
      return CommandWords.unknown(word, in: command).sentences
    }
    // ArgumentParser takes it for an option.
    if let negative = alone.first(where: { $0.hasPrefix("-") }), !rest.contains("--") {
      return [UsageWords.negative(negative)]
    }
    let places = command.arguments.filter(\.isPositional)
    if let missing = places.dropFirst(alone.count).first(where: { !$0.isOptional }) {
      return [UsageWords.missing(missing.name, help(missing))]
    }
    if alone.count > places.count, places.last?.isRepeating != true {
      return [UsageWords.unexpected(alone[places.count], of: command.typed)]
    }
    let missing = command.arguments.first { argument in
      argument.takesValue && !argument.isOptional
        && !given.contains { $0.argument.name == argument.name }
    }
    if let missing { return [UsageWords.missing(missing.name, help(missing))] }
    // What is left is a value of the wrong kind, which ArgumentParser quotes.
    let values = given + zip(places, alone).map { ($0, $1) }
    return values.first { !$0.value.isEmpty && parser.contains("'\($0.value)'") }.map {
      [UsageWords.unreadable($0.value, for: $0.argument.name, help($0.argument))]
    }
  }

  private func unknown(_ name: String) -> [Message] {
    let sentence = UsageWords.unknownOption(name, of: command.typed)
    let near = command.arguments.flatMap(\.typed)
      .map { (name: $0, far: Likeness.distance($0, name)) }
      .filter { $0.far <= max(2, $0.name.count / 4) || $0.name.hasPrefix(name) }
      .min { $0.far < $1.far }
    return [sentence] + (near.map { [UsageWords.didYouMean($0.name)] } ?? [])
  }

  private func help(_ argument: CommandDescription.Argument) -> Message {
    .foreign(argument.help(Voice(voice.preferences, .plain)))
  }

  /// `-5` is a number.
  private func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 1
      && !word.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }
}
