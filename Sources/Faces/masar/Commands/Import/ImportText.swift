import Bookkeeping
import Ledger
import Money
import Speech
import Statements
import Telling

/// An import in words: file by file, every row accounted for.
struct ImportText {
  private let report: ImportReport
  private let voice: Voice

  /// Issues beyond these are counted, not listed; `--json` has all of them.
  private static let mostIssues = 8

  init(_ report: ImportReport, _ voice: Voice) {
    self.report = report
    self.voice = voice
  }

  var lines: [String] {
    var lines: [String] = []
    for file in report.files { lines += self.lines(of: file) }
    if report.files.count > 1, report.files.contains(where: { $0.refusal?.asks == true }) {
      lines += voice.wrapped(ImportWords.answersAll)
    }
    if report.transfersMatched > 0 {
      lines += voice.wrapped(ImportWords.transfers(report.transfersMatched))
    }
    if let likely = report.likelyTransfers {
      for message in [likely.sentence, CheckWords.declareTransfers, CheckWords.transferRule] {
        lines += voice.wrapped(message)
      }
    }
    if report.isDryRun {
      lines.append(voice.styled(voice.say(ImportWords.trial), .amber))
    } else if let change = report.change {
      lines.append(voice.styled(voice.say(ImportWords.howToUndo(change: Int(change))), .dim))
    }
    return lines
  }

  /// What became of one file.
  func lines(of file: FileReport) -> [String] {
    if file.refusal != nil {
      var lines =
        file.refusal?.asks == true
        ? [voice.styled(voice.say(ImportWords.waits(file.name)), .amber)]
        : [voice.styled(voice.say(ImportWords.refused(file.name)), .red)]
      for asked in file.asked {
        for sentence in asked.sentences(of: file) { lines += voice.wrapped(sentence, indent: 2) }
      }
      return lines
    }
    let heading = file.format.map { ImportWords.heading(file.name, $0) } ?? .foreign(file.name)
    var lines = [voice.styled(voice.say(heading), .bold)]
    func add(_ message: Message) { lines += voice.wrapped(message, indent: 2) }
    add(
      ImportWords.accounting(
        rows: file.rows, new: file.new, known: file.known, ignored: file.ignored,
        rejected: file.rejected))
    if let mapping = file.mapping, file.new > 0 { add(mapping.sentence) }
    if file.asksToTake { add(ImportWords.asksToTake) }
    for account in file.accounts.prefix(4) { add(ImportWords.into(account)) }
    if let days = file.days { add(ImportWords.period(days.lowerBound, days.upperBound)) }
    if !file.moneyIn.isZero { add(ImportWords.moneyIn(file.moneyIn)) }
    if !file.moneyOut.isZero { add(ImportWords.moneyOut(file.moneyOut)) }
    if file.pending > 0 { add(ImportWords.pending(file.pending)) }
    if file.deleted > 0 { add(ImportWords.deletedEarlier(file.deleted)) }
    file.likenesses.forEach(add)
    if file.restored > 0 { add(ImportWords.restored(file.restored)) }
    for issue in file.issues.prefix(ImportText.mostIssues) { add(issue.sentence) }
    if file.issues.count > ImportText.mostIssues {
      add(CommonWords.more(file.issues.count - ImportText.mostIssues))
    }
    for remedy in file.issues.remedies { add(remedy) }
    return lines
  }
}
