import ArgumentParser
import Bookkeeping
import Fields
import Speech

struct FieldsCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", help: FieldsHelp.fields)

  @Argument(help: .said(FieldsHelp.field, "FIELD"))
  var name: String?

  @Option(help: .said(FieldsHelp.month, "NUMBER"))
  var month = 12

  @Option(help: .said(FieldsHelp.atLeast, "DOLLARS"))
  var atLeast = 500

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard 1...120 ~= month else {
      throw ValidationError(said: UsageWords.limits("--month", 1, 120))
    }
    guard 1...1_000_000 ~= atLeast else {
      throw ValidationError(said: UsageWords.limits("--at-least", 1, 1_000_000))
    }
  }

  func run(_ session: Session) throws {
    let voice = session.voice(session.hasBook ? try? session.bookkeeper() : nil)
    guard let name else {
      let report = FieldsReport(month: month, dollars: atLeast)
      session.show(report.json) { FieldsText(voice).lines(report) }
      return
    }
    let meant = FieldWords.allCalled(name)
    guard meant.count <= 1 else {
      throw Failure.Said(Failure.usage, FieldsWords.several(name, meant.map(\.id.rawValue)))
    }
    guard let field = meant.first else {
      throw Failure.Said(Failure.usage, FieldsWords.noSuchField(name))
    }
    let report = FieldReport(field, month: month, dollars: atLeast)
    session.show(report.json(withEvidence: true)) { FieldsText(voice).lines(report) }
  }
}
