import ArgumentParser
import Bookkeeping
import Fields
import Speech
import Telling

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", help: OddsHelp.plan,
    subcommands: [PlanShowCommand.self, PlanSetCommand.self],
    defaultSubcommand: PlanShowCommand.self)
}

struct PlanShowCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "show", help: OddsHelp.planShow)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let plan = try bookkeeper.plan()
    let voice = session.voice(bookkeeper)
    session.show(plan.json) { PlanText(voice).lines(plan) }
  }
}

struct PlanSetCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "set", help: OddsHelp.planSet)

  @Argument(help: .said(OddsHelp.item(PlanItem.allCases.map(\.rawValue)), "ITEM"))
  var item: String
  @Argument(help: .said(OddsHelp.value, "VALUE"))
  var value: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let known = PlanItem.allCases
    let meant = PlanWords.keys(called: item)
    guard meant.count <= 1 else {
      throw Failure.Said(Failure.usage, PlanWords.severalItems(self.item, keys: meant))
    }
    guard let item = meant.first.flatMap(PlanItem.init) else {
      throw Failure.Said(
        Failure.usage, PlanWords.unknownItem(self.item, known: known.map(\.rawValue)))
    }
    let fields = item == .field ? FieldWords.allCalled(value) : []
    guard fields.count <= 1 else {
      throw Failure.Said(Failure.usage, FieldsWords.several(value, fields.map(\.id.rawValue)))
    }
    let bookkeeper = try session.bookkeeperOrNew()
    _ = try bookkeeper.set(item, to: value == "-" ? nil : item.typed(value))
    let plan = try bookkeeper.plan()
    let voice = session.voice(bookkeeper)
    session.show(plan[item].json) { PlanText(voice).lines(plan, only: item) }
  }
}

/// The plan in words.
struct PlanText {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ plan: Plan, only item: PlanItem? = nil) -> [String] {
    var table = TextTable([
      .text(voice.say(PlanWords.item)), .number(voice.say(PlanWords.value)),
      .text(voice.say(PlanWords.source)),
    ])
    for line in plan.lines where item == nil || line.item == item {
      table.add(
        [
          voice.say(PlanWords.name(line.item.rawValue)), voice.say(line.words),
          voice.say(line.whose),
        ].map { TextTable.Cell.said($0) })
    }
    let hints: [Message] =
      switch item {
      case nil: [PlanWords.whatCounts, PlanWords.hint]
      case .dependants, .jobHours, .property, .invested: [PlanWords.whatCounts]
      default: []
      }
    return table.lines(voice) + hints.flatMap { [""] + voice.wrapped($0) }
  }
}
