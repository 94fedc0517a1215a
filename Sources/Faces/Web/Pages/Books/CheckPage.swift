import Bookkeeping
import Ledger
import Money
import Speech
import Statements
import Store
import Telling

/// What is open in the book, and whether the book itself is sound.
struct CheckPage: Page {
  static let template = "check"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let damage: [String]
  let damageHeading: String
  let questions: [Question]
  let rejectedHeading: String
  let rejectedNote: String
  let rejected: Markup?
  let compared: String
  let whole: String
  let wholeNote: String
  let sound: [String]
  let unknown: String
  let toPath: String

  struct Question: Sendable {
    let text: String
    let link: String
    let address: String
  }

  /// Rejected rows beyond these are counted, not listed.
  private static let mostRejected = 200

  /// - Parameter isWhole: everything was looked at, the file and the chain of changes too.
  init(_ asked: Asked, _ report: CheckReport, isWhole: Bool) {
    let voice = asked.voice
    title = asked.plain.say(BooksWords.check)
    parts = BooksParts(asked, at: .check)
    let damage = report.damageSentences(\.sentenceOnPage)
    let open = report.findings.filter { !$0.isDamage }
    heading = voice.say(
      !damage.isEmpty
        ? DecidingWords.damage
        : isWhole && open.isEmpty ? CheckWords.allWell : DecidingWords.findings(open.count))
    self.damage = damage.map(voice.say)
    damageHeading = voice.say(DecidingWords.damage)
    questions = open.compactMap { CheckPage.question($0, voice) }
    let issues = open.filter { if case .rejected = $0 { true } else { false } }
    rejectedHeading = voice.say(DecidingWords.rejected)
    rejectedNote = voice.say(DecidingWords.rejectedNote)
    rejected = issues.isEmpty ? nil : CheckPage.table(issues, voice).markup
    compared = voice.say(DecidingWords.compared(report.balancesCompared))
    whole = voice.say(DecidingWords.checkWhole)
    wholeNote = voice.say(DecidingWords.checkNote)
    unknown = voice.say(DecidingWords.elsewhereUnknown)
    toPath = voice.say(PageWords.section("path"))
    sound =
      isWhole && damage.isEmpty
      ? [
        CheckWords.allWell, CheckWords.chainIntact(report.changes),
        CheckWords.entriesBalance(report.entries), CheckWords.rowsAccounted(report.rows),
        CheckWords.digest(report.digest),
      ].map(voice.say) : []
  }

  private static func question(_ finding: CheckReport.Finding, _ voice: Voice) -> Question? {
    switch finding {
    case .balance(let account, let day, let statement, _):
      Question(
        text: voice.say(finding.sentence), link: voice.say(DecidingWords.compare),
        address: "/books/reconcile?account=\(Form.encoded(account.description))"
          + "&balance=\(statement.decimalString)&currency=\(Form.encoded(statement.currency.code))"
          + "&at=\(day)")
    case .noRate:
      Question(
        text: voice.say(finding.sentence), link: voice.say(BooksWords.addRate),
        address: "/books/rates")
    case .overdrawn:
      Question(
        text: voice.say(finding.sentence), link: voice.say(PageWords.importStatement),
        address: "/import")
    case .likelyTransfers:
      Question(
        text: voice.say(finding.sentence), link: voice.say(BooksWords.unsortedRows),
        address: "/books/register?account=income:Unsorted")
    case .fault, .orphanRows, .rejected: nil
    }
  }

  private static func table(_ findings: [CheckReport.Finding], _ voice: Voice) -> Table {
    var table = Table(
      voice.say(DecidingWords.rejected),
      [
        .text(voice.say(CommonWords.file)), .number(voice.say(CommonWords.line)),
        .text(voice.say(DecidingWords.reason)),
      ])
    for finding in findings.prefix(mostRejected) {
      guard case .rejected(let file, var issue) = finding else { continue }
      let line = issue.line
      issue.line = 0
      table.rows.append([
        Table.Cell(voice.say(.foreign(file)), style: "words"),
        Table.Cell(line > 0 ? voice.number(line) : ""),
        Table.Cell(voice.say(issue.sentence), style: "words"),
      ])
    }
    if findings.count > mostRejected {
      table.rows.append([
        Table.Cell(voice.say(CommonWords.more(findings.count - mostRejected))), "", "",
      ])
    }
    return table
  }
}
