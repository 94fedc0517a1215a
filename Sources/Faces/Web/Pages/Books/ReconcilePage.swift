import Bookkeeping
import Ledger
import Money
import Speech
import Telling

/// An account held against what a person's statement says of it.
struct ReconcilePage: Page {
  static let template = "reconcile"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lead: String?
  let wrong: String?
  let lesson: Lesson?
  let fields: Fields?
  let result: Result?
  let unmetHeading: String
  let unmet: [Unmet]

  struct Fields: Sendable {
    let account: String
    let accounts: [Option]
    let balance: String
    let balanceValue: String
    let currency: String
    let currencies: [Option]
    let day: String
    let dayValue: String
    let compare: String
  }

  struct Result: Sendable {
    let isAgreed: Bool
    let sentences: [String]
    let suspectsHeading: String
    let suspects: Markup?
    let note: String?
    let closing: Closing?
  }

  struct Closing: Sendable {
    let name: String
    let note: String
    let seal: Seal
    let fields: [RulesPage.Hidden]
  }

  struct Unmet: Sendable {
    let text: String
    let address: String
    let compare: String
  }

  /// Suspects beyond these are counted, not listed.
  private static let mostSuspects = 10

  init(
    _ asked: Asked, _ accounts: [AccountName], _ currencies: [Currency], _ open: CheckReport,
    _ report: ReconcileReport?, wrong: [Message] = []
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    let said = asked.query
    title = plain.say(BooksWords.reconcile)
    parts = BooksParts(asked, at: .reconcile)
    let isAgreed = report?.reconciliation.agrees
    // No statement is of what is on its way.
    let own = accounts.filter {
      ($0.kind == .assets || $0.kind == .liabilities) && $0 != .inTransit
    }
    let chosen = said["account"] ?? (own.count == 1 ? own[0].description : nil)
    lesson = own.isEmpty ? Lesson(asked, LessonWords.reconcile) : nil
    heading =
      report.map { ReconcilePage.verdict($0, voice) }
      ?? voice.say(own.isEmpty ? LessonWords.nothingToReconcile : BooksWords.reconcile)
    lead = isAgreed == nil && !own.isEmpty ? voice.say(DecidingWords.reconcileLead) : nil
    self.wrong = wrong.isEmpty ? nil : wrong.map(voice.say).joined(separator: " ")
    fields =
      own.isEmpty
      ? nil
      : Fields(
        account: voice.say(CommonWords.account),
        accounts: (chosen == nil ? [Option("", plain.say(DecidingWords.chooseAccount), true)] : [])
          + own.map { Option($0.description, plain.name(of: $0), chosen == $0.description) },
        balance: voice.say(DecidingWords.statedBalance), balanceValue: said["balance"] ?? "",
        currency: voice.say(DecidingWords.currency),
        currencies: [Option("", plain.say(DecidingWords.onlyCurrency))]
          + currencies.map { Option($0.code, $0.code, said["currency"] == $0.code) },
        day: voice.say(DecidingWords.endOf), dayValue: said["at"] ?? "\(asked.today)",
        compare: voice.say(DecidingWords.compare))
    result = report.map { ReconcilePage.result(asked, $0) }
    unmetHeading = voice.say(DecidingWords.unmet)
    unmet = open.findings.compactMap { finding in
      guard case .balance(let account, let day, let statement, _) = finding else { return nil }
      return Unmet(
        text: voice.say(finding.sentence),
        address: "/books/reconcile?account=\(Form.encoded(account.description))"
          + "&balance=\(statement.decimalString)&currency=\(Form.encoded(statement.currency.code))"
          + "&at=\(day)",
        compare: voice.say(DecidingWords.compare))
    }
  }

  private static func verdict(_ report: ReconcileReport, _ voice: Voice) -> String {
    let found = report.reconciliation
    let stated = report.amount(found.at.units)
    return voice.say(
      found.agrees
        ? ReconcileWords.agrees(report.account, stated, on: found.at.day)
        : ReconcileWords.differs(
          report.account, on: found.at.day, book: report.quantity(found.books), statement: stated))
  }

  private static func result(_ asked: Asked, _ report: ReconcileReport) -> Result {
    let voice = asked.voice
    let found = report.reconciliation
    guard !found.agrees else {
      let fields = [
        ("account", report.account.description),
        ("balance", report.amount(found.at.units).decimalString),
        ("currency", report.currency.code), ("at", "\(found.at.day)"),
      ].map { RulesPage.Hidden(name: $0.0, value: $0.1) }
      return Result(
        isAgreed: true, sentences: [], suspectsHeading: "", suspects: nil, note: nil,
        closing: Closing(
          name: voice.say(DecidingWords.close), note: voice.say(DecidingWords.closeNote),
          seal: asked.change("/books/reconcile/close"), fields: fields))
    }
    let size = report.quantity(found.difference).magnitude
    var said = [
      found.difference > 0
        ? ReconcileWords.missing(size, report.currency)
        : ReconcileWords.surplus(size, report.currency)
    ]
    if let day = found.agreesOn { said.append(ReconcileWords.agreesOn(day)) }
    if let day = found.differsOn { said.append(ReconcileWords.differsOn(day)) }
    if found.suspects.isEmpty { said.append(ReconcileWords.noSuspect) }
    let more = found.suspects.count - mostSuspects
    return Result(
      isAgreed: false, sentences: said.map(voice.say),
      suspectsHeading: voice.say(ReconcileWords.suspects),
      suspects: found.suspects.isEmpty
        ? nil : table(found.suspects.prefix(mostSuspects), report, voice).markup,
      note: found.suspects.isEmpty
        ? nil
        : (more > 0 ? [voice.say(CommonWords.more(more))] : [])
          .reduce(voice.say(ReconcileWords.nothingChanged)) { "\($1) \($0)" },
      closing: nil)
  }

  private static func table(
    _ suspects: ArraySlice<Suspect>, _ report: ReconcileReport, _ voice: Voice
  ) -> Table {
    var table = Table(
      voice.say(ReconcileWords.suspects),
      [
        .text(voice.say(CommonWords.day)), .text(voice.say(CommonWords.description)),
        .number(voice.say(CommonWords.amount)), .text(voice.say(DecidingWords.reason)),
      ])
    for suspect in suspects {
      for (at, line) in suspect.lines.enumerated() {
        table.rows.append([
          Table.Cell(voice.day(line.day, .table), style: "day"),
          Table.Cell(voice.say(.foreign(line.text)), "/books/entry/\(line.id)", style: "words"),
          Table.Cell(voice.amount(report.amount(line.units))),
          Table.Cell(at == 0 ? voice.say(suspect.name(in: report.currency)) : ""),
        ])
      }
    }
    return table
  }
}
