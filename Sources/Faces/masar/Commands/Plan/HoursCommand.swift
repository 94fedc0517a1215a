import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Statements
import Telling

struct HoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours", help: OddsHelp.hours,
    subcommands: [HoursLogCommand.self, HoursImportCommand.self, HoursShowCommand.self],
    defaultSubcommand: HoursShowCommand.self)
}

struct HoursLogCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "log", help: OddsHelp.hoursLog)

  @Argument(help: .said(OddsHelp.stream, "STREAM"))
  var stream: String
  @Argument(help: .said(OddsHelp.amount, "HOURS"))
  var hours: String

  @Option(help: .said(OddsHelp.on, "DAY"))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let stream = try Arguments.stream(stream, of: bookkeeper)
    let day = try on.map(Arguments.day) ?? session.today
    guard let hours = TimeSheet.hours(self.hours) else {
      throw Failure.Said(Failure.usage, PlanWords.notHours(self.hours))
    }
    let change = try bookkeeper.log([WorkedHours(stream: stream, day: day, hours: hours)])
    let voice = session.voice(bookkeeper)
    session.show(.object(["change": change.map { .number($0) }])) {
      voice.wrapped(PlanWords.logged(hours, voice.shortName(of: stream), day))
    }
  }
}

struct HoursImportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", help: OddsHelp.hoursImport)

  @Argument(help: .said(OddsHelp.file, "FILE"))
  var file: String

  @Option(help: .said(OddsHelp.only, "STREAM"))
  var stream: String?

  @Option(help: .said(ImportHelp.dateOrder, "ORDER"))
  var dateOrder: String?

  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try Arguments.dateOrder(dateOrder) }

  func run(_ session: Session) throws {
    let table = try Files.statement(file)
    let bookkeeper = try session.bookkeeper()
    let stream = try stream.map { try Arguments.stream($0, of: bookkeeper) }
    let report = try HoursImportCommand.report(
      bookkeeper, table, to: stream, try Arguments.dateOrder(dateOrder))
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      voice.wrapped(PlanWords.imported(report.days, report.hours))
        + (report.kept == 0 ? [] : voice.wrapped(PlanWords.kept(report.kept)))
        + (report.unplaced.isEmpty ? [] : voice.wrapped(PlanWords.noStreamFor(report.unplaced)))
        + report.issues.prefix(8).flatMap { voice.wrapped($0.sentence, indent: 2) }
        + (report.issues.count > 8 ? [voice.say(CommonWords.more(report.issues.count - 8))] : [])
    }
    // The rest is kept, and what was left out isn't passed over.
    if !report.issues.isEmpty { throw Failure.Quiet(status: Failure.badData) }
  }

  /// What is wrong with a file is no mistake of the command's.
  private static func report(
    _ bookkeeper: Bookkeeper, _ table: StatementFile, to stream: AccountName?,
    _ dateOrder: DateOrder?
  ) throws -> HoursImport {
    do {
      return try bookkeeper.importHours(table, to: stream, dateOrder: dateOrder)
    } catch let refusal as HoursRefusal {
      throw Failure.Said(Failure.badData, refusal.sentence)
    } catch let refusal as Refusal {
      let columns = PlanWords.notATimeSheet(
        days: TimeSheet.dayColumns, hours: TimeSheet.hourColumns)
      switch refusal {
      case .question: throw refusal
      case .noRows: throw Failure.Said(Failure.badData, PlanWords.noRowsOfHours)
      case .malformed, .unknownFormat: throw Failure.Said(Failure.badData, columns)
      default: throw Failure.Said(Failure.badData, refusal.sentence, columns)
      }
    }
  }
}

struct HoursShowCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "show", help: OddsHelp.hoursShow)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.hoursReport()
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      guard !report.lines.isEmpty else { return voice.wrapped(PlanWords.noHours) }
      var table = TextTable([
        .text(voice.say(CommonWords.month)), .text(voice.say(StreamsWords.stream)),
        .number(voice.say(PlanWords.hours)), .number(voice.say(PlanWords.perHour)),
      ])
      for line in report.lines {
        table.add(
          [
            voice.month(line.month), voice.shortName(of: line.stream),
            voice.quantity(line.hours.rounded(places: 2)),
            line.perHour.map { voice.amount($0) } ?? "—",
          ].map { TextTable.Cell.said($0) })
      }
      return table.lines(voice) + voice.wrapped(PlanWords.perHourTells)
    }
  }
}

extension Arguments {
  /// A stream by the name of its account, or by the name of a platform that the books don't know
  /// yet.
  static func stream(_ text: String, of bookkeeper: Bookkeeper) throws -> AccountName {
    let known = try bookkeeper.accounts().filter { $0.kind == .income }
    if let found = known.first(where: { $0.spokenNames.contains(text.lowercased()) }) {
      return found
    }
    if let standard = StandardName.find(text)?.account, standard.kind == .income {
      return standard
    }
    if let name = AccountName(text), StandardName.find(name.leaf)?.account == name { return name }
    throw Failure.Said(
      Failure.usage, [PlanWords.noSuchStream(text)] + near(text, among: known))
  }
}
