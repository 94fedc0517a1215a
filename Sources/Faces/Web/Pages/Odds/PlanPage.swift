import Bookkeeping
import Fields
import Ledger
import Money
import Speech
import Statements
import Telling

/// What the odds stand on, each item with its source and a form to say otherwise; and hours.
struct PlanPage: Page {
  static let template = "plan"
  let section: Section? = .odds
  let title: String
  let tabs: AnswerPage.Tabs?
  let heading: String
  let lead: String
  let seal: String
  let set: String
  let takeBack: String
  let items: [Item]
  let hours: Hours
  /// What was refused, said where the page begins, with the way to its field.
  let refused: AnswerPage.Linked?

  struct Item: Sendable {
    let key: String
    let name: String
    let value: String
    let source: String
    /// What the person said, for the field.
    let said: String
    let isSaid: Bool
    /// Which keys a telephone shows.
    let keys: String
    let direction: String
    /// How a month is written, where one is asked for.
    let example: String?
    /// What may be chosen from, by name.
    let choices: Choices?
    let wrong: String?
  }

  struct Choices: Sendable {
    let names: [String]
  }

  struct Hours: Sendable {
    let heading: String
    let note: String?
    let table: Markup?
    let form: Logging?
    let wrong: String?
  }

  struct Logging: Sendable {
    let seal: String
    let stream: String
    let streams: [AnswerPage.Option]
    let hours: String
    let day: String
    let today: String
    let log: String
    /// What was typed, where it was refused.
    let typedHours: String
    let typedDay: String
  }

  /// - Parameters:
  ///   - wrong: why an item was refused, and what was typed.
  init(
    _ asked: Asked, wrong: (item: PlanItem, text: String, why: Message)? = nil,
    wrongHours: Message? = nil
  ) throws {
    let voice = asked.voice
    title = asked.plain.say(PlanPageWords.heading)
    tabs = AnswerPage.Tabs(
      name: asked.plain.say(OddsPageWords.parts),
      all: OddsSection.parts.map {
        AnswerPage.Tab(
          name: asked.say(OddsPageWords.part($0)), address: OddsSection.address($0),
          isHere: $0 == "plan")
      })
    heading = voice.say(PlanPageWords.heading)
    lead = [PlanPageWords.lead, PlanWords.whatCounts].map(voice.say).joined(separator: " ")
    seal = asked.session.seal("/odds/plan")
    set = voice.say(PlanPageWords.set)
    takeBack = voice.say(PlanPageWords.takeBack)
    let plan = try asked.book.remembered("plan") { try $0.plan() }
    items = plan.lines.map { line in
      let isSaid = line.source == .person
      let isWrong = line.item == wrong?.item
      return Item(
        key: line.item.rawValue, name: voice.say(PlanWords.name(line.item.rawValue)),
        value: voice.say(line.words), source: voice.say(line.whose),
        said: isWrong ? wrong?.text ?? "" : isSaid ? line.typed : "", isSaid: isSaid,
        keys: line.item.isTyped ? "text" : "decimal",
        direction: line.item == .country || line.item == .field ? "auto" : "ltr",
        example: line.item.measure == .month ? "\(asked.today.month)" : nil,
        choices: line.item.choices.map { Choices(names: $0.map(asked.plain.say)) },
        wrong: isWrong ? wrong.map { voice.say($0.why) } : nil)
    }
    hours = try PlanPage.hours(asked, wrongHours)
    let place = wrong.map { "#\($0.item.rawValue)-value" } ?? "#hours"
    refused = (wrong?.why ?? wrongHours).map {
      AnswerPage.Linked(
        text: voice.say($0),
        link: AnswerPage.Link(name: voice.say(PlanPageWords.toField), address: place))
    }
  }

  private static func hours(_ asked: Asked, _ wrong: Message?) throws -> Hours {
    let voice = asked.voice
    let report = try asked.book.remembered("hours") { try $0.hoursReport() }
    let streams = try asked.book.remembered("income accounts") {
      try $0.accounts().filter { $0.kind == .income }
    }
    var table = Table(
      asked.plain.say(PlanPageWords.hoursHeading),
      [
        .text(voice.say(CommonWords.month)), .text(voice.say(StreamsWords.stream)),
        .number(voice.say(PlanWords.hours)), .number(voice.say(PlanWords.perHour)),
      ])
    for line in report.lines.reversed() {
      table.rows.append([
        Table.Cell(voice.month(line.month, .short)), Table.Cell(voice.shortName(of: line.stream)),
        Table.Cell(voice.quantity(line.hours)),
        Table.Cell(line.perHour.map { voice.amount($0) } ?? "—"),
      ])
    }
    let path = "/odds/plan/hours"
    return Hours(
      heading: voice.say(PlanPageWords.hoursHeading),
      note: streams.isEmpty
        ? voice.say(PlanPageWords.noStreams)
        : table.isEmpty ? voice.say(PlanPageWords.noHours) : nil,
      table: table.isEmpty ? nil : table.markup,
      form: streams.isEmpty
        ? nil
        : Logging(
          seal: asked.session.seal(path), stream: voice.say(PlanPageWords.stream),
          streams: streams.map {
            AnswerPage.Option(
              name: asked.plain.shortName(of: $0), value: $0.description,
              isChosen: asked.form["stream"] == $0.description)
          }, hours: voice.say(PlanPageWords.hours), day: voice.say(PlanPageWords.day),
          today: "\(asked.today)", log: voice.say(PlanPageWords.log),
          typedHours: wrong == nil ? "" : asked.form["hours"] ?? "",
          typedDay: wrong == nil ? "\(asked.today)" : asked.form["day"] ?? ""),
      wrong: wrong.map(voice.say))
  }
}

extension PlanItem {
  /// The names that a person can choose from; `nil` where it is a figure that is told.
  fileprivate var choices: [Message]? {
    switch measure {
    case .country: CountryNames.all
    case .field: Field.all.filter { $0.prior != nil }.map(\.words.name)
    case .month, .money, .count, .percent: nil
    }
  }

  /// Whether it is words and no figure that are typed.
  fileprivate var isTyped: Bool {
    switch measure {
    case .country, .field, .month: true
    case .money, .count, .percent: false
    }
  }
}

extension PlanLine {
  /// The value as it is typed.
  fileprivate var typed: String {
    switch value {
    case .money(let amount): amount.decimalString
    case .number(let quantity): quantity.description
    case .country(let code): code
    case .field(let id): id.rawValue
    case .month(let month): month.description
    case nil: ""
    }
  }
}

/// Sets an item of the plan, or takes it back.
func setPlan(_ asked: Asked) throws -> Answer {
  guard let item = PlanItem(rawValue: asked.form["item"] ?? "") else { throw NotThere() }
  let name = PlanWords.name(item.rawValue)
  let text = asked.form["back"] == nil ? asked.form.said("value") : nil
  guard text != nil || asked.form["back"] != nil else { return .redirect("/odds/plan") }
  do {
    let change = try asked.book.bookkeeper().set(item, to: text.map(item.typed))
    asked.app.notice(
      asked.session,
      change == nil
        ? PlanPageWords.nothingChanged
        : text == nil ? PlanPageWords.wasTakenBack(name) : PlanPageWords.wasSet(name),
      change: change)
  } catch let refusal as PlanRefusal {
    return .refused(try PlanPage(asked, wrong: (item, text ?? "", refusal.sentence)))
  }
  return .redirect("/odds/plan")
}

/// Logs hours on a stream.
func logHours(_ asked: Asked) throws -> Answer {
  let bookkeeper = try asked.book.bookkeeper()
  let (typed, on) = (asked.form.said("hours") ?? "", asked.form.said("day"))
  do {
    guard let stream = AccountName(asked.form["stream"] ?? ""), stream.kind == .income,
      try bookkeeper.accounts().contains(stream)
    else { throw Said(PlanPageWords.noSuchStream) }
    guard let hours = TimeSheet.hours(Digits.folded(typed)) else {
      throw Said(PlanPageWords.notHours(typed))
    }
    guard let day = on.map({ Day(iso: Digits.folded($0)) }) ?? asked.today else {
      throw Said(PlanPageWords.notADay(on ?? ""))
    }
    let change = try bookkeeper.log([WorkedHours(stream: stream, day: day, hours: hours)])
    asked.app.notice(
      asked.session, PlanWords.logged(hours, asked.plain.shortName(of: stream), day),
      change: change)
  } catch let refusal as HoursRefusal {
    return .refused(try PlanPage(asked, wrongHours: refusal.sentence))
  } catch let refusal as Said {
    return .refused(try PlanPage(asked, wrongHours: refusal.sentences[0]))
  }
  return .redirect("/odds/plan")
}
