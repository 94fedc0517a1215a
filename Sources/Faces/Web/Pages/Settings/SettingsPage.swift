import Bookkeeping
import Ledger
import Money
import Speech
import Telling

/// How the person is spoken to, their copies and exports, and who may see the book.
struct SettingsPage: Page {
  static let template = "settings"
  let section: Section? = .settings
  let title: String
  let heading: String
  let choices: [Choice]
  let save: String
  let seal: Seal
  let sampleName: String
  let sample: String
  let copies: Copies
  let exports: Exports
  let who: Who

  struct Choice: Sendable {
    let label: String
    let name: String
    let options: [Option]
  }

  struct Copies: Sendable {
    let heading: String
    let note: String
    let download: String
    let restore: Restoring?
    let wrong: String?
    let toField: String
  }

  struct Exports: Sendable {
    let heading: String
    let note: String
    let csvNote: String
    let formats: [Format]
    struct Format: Sendable {
      let name: String
      let address: String
    }
  }

  struct Who: Sendable {
    let heading: String
    let text: String
    let how: String
    let sessionsHeading: String
    let sessions: [Browser]
    let endOthers: String?
    let endOthersSeal: Seal
    let oneMore: String
    let oneMoreSeal: Seal
    /// Where one was just made.
    let made: Made?
  }

  /// A link that lets one more browser in.
  struct Made: Sendable {
    let name: String
    let link: String
    let note: String
  }

  struct Browser: Sendable {
    let name: String
    let times: String
    let end: String
    let endLabel: String
    let seal: Seal
  }

  /// - Parameter link: a link that was just made, to be copied.
  init(_ asked: Asked, _ settings: Settings, wrong: Message? = nil, link: String? = nil) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(PageWords.section("settings"))
    heading = voice.say(SettingsPageWords.heading)
    choices = SettingName.allCases.map { SettingsPage.choice($0, settings, voice, plain) }
    save = voice.say(SettingsPageWords.save)
    seal = asked.change("/settings")
    sampleName = voice.say(SettingsPageWords.sample)
    let currency = voice.preferences.homeCurrency ?? .usd
    sample = [
      voice.amount(Amount(minorUnits: 123_456_789, currency)), voice.day(asked.today, .full),
    ].joined(separator: " · ")
    copies = Copies(
      heading: voice.say(SettingsPageWords.copies), note: voice.say(SettingsPageWords.copiesNote),
      download: voice.say(SettingsPageWords.download),
      restore: asked.session.looksAtExample ? nil : Restoring(asked, wrong: wrong),
      wrong: wrong.map(voice.say), toField: voice.say(PlanPageWords.toField))
    exports = Exports(
      heading: voice.say(SettingsPageWords.exports),
      note: voice.say(SettingsPageWords.exportsNote),
      csvNote: voice.say(SettingsPageWords.csvNote),
      formats: ExportTarget.allCases.map {
        Exports.Format(name: $0.shownName, address: "/settings/export/\($0.rawValue)")
      })
    who = SettingsPage.who(asked, link)
  }

  private static func choice(
    _ name: SettingName, _ settings: Settings, _ voice: Voice, _ plain: Voice
  ) -> Choice {
    /// - Parameter natural: what holds where nothing is set, and need not be chosen by itself.
    func options(
      _ known: [(value: String, name: String)], _ unset: String, natural: String? = nil
    ) -> [Option] {
      let chosen = settings[name].flatMap { $0 == natural ? nil : $0 } ?? ""
      var options = [Option("", unset, chosen.isEmpty)]
      options += known.filter { $0.value != natural }.map {
        Option($0.value, $0.name, $0.value == chosen)
      }
      // What was set by the command and has no name here.
      if !options.contains(where: \.isChosen) { options.append(Option(chosen, chosen, true)) }
      return options
    }
    func digits(_ numerals: Numerals) -> String {
      plain.say(numerals.name) + " (" + numerals.digits("123") + ")"
    }
    let all: [Option]
    switch name {
    case .language:
      all = options(
        Language.allCases.map { ($0.rawValue, $0.ownName) },
        plain.say(SettingsPageWords.asBrowser))
    case .country:
      all = options(
        Country.all.map { ($0.code, plain.say($0.name)) }.sorted { $0.1 < $1.1 },
        plain.say(StartWords.elsewhere))
    case .digits:
      all = options(
        Numerals.allCases.map { ($0.rawValue, digits($0)) }, digits(.western),
        natural: Numerals.western.rawValue)
    case .calendar:
      all = options(
        CalendarChoice.allCases.map { ($0.rawValue, plain.say($0.name)) },
        plain.say(CalendarChoice.gregorian.name), natural: CalendarChoice.gregorian.rawValue)
    case .currency:
      all = options(
        Option.currencies(plain, chosen: nil).map { ($0.value, $0.name) },
        plain.say(SettingsPageWords.asCountry))
    case .firstWeekday:
      all = options(
        SettingName.weekdays.enumerated().map { ($1, plain.weekday($0)) },
        plain.say(SettingsPageWords.asCountry))
    case .chartDirection:
      all = options(
        ChartDirection.allCases.map { ($0.rawValue, plain.say($0.name)) },
        plain.say(ChartDirection.reading.name), natural: ChartDirection.reading.rawValue)
    }
    return Choice(label: voice.say(name.label), name: name.rawValue, options: all)
  }

  private static func who(_ asked: Asked, _ link: String?) -> Who {
    let (voice, plain) = (asked.voice, asked.plain)
    let configuration = asked.app.configuration
    let all = asked.app.sessions.all
    return Who(
      heading: voice.say(SettingsPageWords.who),
      text: voice.say(
        configuration.isLoopback
          ? SettingsPageWords.thisMachine : SettingsPageWords.otherMachines(configuration.host)),
      how: voice.say(SettingsPageWords.howToOpen),
      sessionsHeading: voice.say(SettingsPageWords.sessions),
      sessions: all.map { session in
        let isOwn = session.id == asked.session.id
        let name = BrowserName(session.agent).said ?? plain.say(SettingsPageWords.unknownBrowser)
        let times = [
          voice.say(
            CommonWords.labelled(SettingsPageWords.began, asked.moment(session.began))),
          voice.say(CommonWords.labelled(SettingsPageWords.seen, asked.moment(session.seen))),
        ]
        return Browser(
          name: voice.say(.foreign(name))
            + (isOwn ? " · " + voice.say(SettingsPageWords.thisOne) : ""),
          times: times.joined(separator: " · "),
          end: voice.say(isOwn ? SettingsPageWords.endThis : SettingsPageWords.end),
          endLabel: plain.say(isOwn ? SettingsPageWords.endThis : SettingsPageWords.end) + ": "
            + name,
          seal: asked.change("/settings/sessions/\(session.id)/end"))
      },
      endOthers: all.count > 1 ? voice.say(SettingsPageWords.endOthers) : nil,
      endOthersSeal: asked.change("/settings/sessions/end-others"),
      oneMore: voice.say(SettingsPageWords.oneMore),
      oneMoreSeal: asked.change("/settings/sessions/link"),
      made: link.map {
        Made(
          name: plain.say(SettingsPageWords.oneMoreLink), link: $0,
          note: voice.say(SettingsPageWords.oneMoreNote))
      })
  }
}

extension Asked {
  fileprivate func moment(_ seconds: Int64) -> Message {
    let text = plain.moment(
      unixSeconds: seconds, offsetSeconds: LocalTime.offset(at: seconds))
    return Message(ar: "\(code: text)", en: "\(code: text)")
  }
}

extension ExportTarget {
  var shownName: String {
    switch self {
    case .hledger: "hledger"
    case .beancount: "Beancount"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  var fileName: String {
    switch self {
    case .hledger: "journal"
    case .beancount: "beancount"
    case .csv: "csv"
    case .json: "json"
    }
  }

  var type: String {
    switch self {
    case .hledger, .beancount: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    }
  }
}

/// What a browser calls itself, in two words: `Firefox, Linux`.
struct BrowserName {
  let said: String?

  init(_ agent: String) {
    // Each claims to be those after it.
    let browsers = [
      ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"),
      ("Safari", "Safari"), ("curl", "curl"),
    ]
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
      ("Mac OS", "macOS"), ("Linux", "Linux"),
    ]
    func first(_ known: [(word: String, name: String)]) -> String? {
      known.first { agent.contains($0.word) }?.name
    }
    let parts = [first(browsers), first(systems)].compactMap(\.self)
    said = parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
