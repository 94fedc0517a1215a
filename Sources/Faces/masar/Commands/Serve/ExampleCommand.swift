import ArgumentParser
import Bookkeeping
import Money
import Speech
import Store

struct ExampleCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "example", help: ExampleHelp.example)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    guard !session.hasBook else { throw BookRefusal.alreadyExists(path: session.path) }
    let bookkeeper = try session.bookkeeperOrNew()
    let voice = session.voice(nil)
    let progress = Progress(voice)
    defer { progress.end() }
    let count = ExamplePerson.statements().count
    var done = 0
    try bookkeeper.bookExample { file in
      done += 1
      progress.show(file.name, done: done, of: count)
    }
    progress.end()
    session.show(
      .object([
        "book": .string(session.path), "today": .string(ExamplePerson.today.description),
        "files": .number(Int64(count)),
      ])
    ) { voice.wrapped(ExampleHelp.made(session.path)) }
  }
}
