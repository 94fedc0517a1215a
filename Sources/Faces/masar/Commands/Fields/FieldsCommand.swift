import ArgumentParser
import Bookkeeping
import Fields
import Speech

struct FieldsCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "What each field of online work really pays · ما تدرّه مجالات العمل فعلًا",
    discussion: """
        masar fields --at-least 300
        masar fields translation
      """)

  @Argument(help: "One field, such as translation or youtube.")
  var name: String?

  @Option(help: "The month from the start (default: 12).")
  var month = 12

  @Option(help: "Net US dollars a month to reach (default: 500).")
  var atLeast = 500

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard 1...120 ~= month else { throw ValidationError("--month is 1 to 120, not \(month)") }
    guard 1...1_000_000 ~= atLeast else {
      throw ValidationError("--at-least is 1 to 1000000 US dollars, not \(atLeast)")
    }
  }

  func run(_ session: Session) throws {
    let voice = session.voice(session.hasBook ? try? session.bookkeeper() : nil)
    guard let name else {
      let report = FieldsReport(month: month, dollars: atLeast)
      session.show(report.json) { FieldsText(voice).lines(report) }
      return
    }
    guard let field = Field.called(name) else {
      throw Failure.Said(Failure.usage, FieldsWords.noSuchField(name))
    }
    let report = FieldReport(field, month: month, dollars: atLeast)
    session.show(report.json(withEvidence: true)) { FieldsText(voice).lines(report) }
  }
}
