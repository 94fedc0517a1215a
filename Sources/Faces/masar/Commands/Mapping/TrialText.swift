import Money
import Speech
import Statements

/// How a table would be read, in words: its columns, its doubts, its first rows.
struct TrialText {
  private let trial: MappingTrial
  private let voice: Voice

  init(_ trial: MappingTrial, _ voice: Voice) {
    self.trial = trial
    self.voice = voice
  }

  var lines: [String] {
    var lines = columns
    for doubt in trial.proposal.doubts { lines += voice.wrapped(doubt.sentence) }
    if let refusal = trial.refusal {
      // A question about columns that are in doubt says what the doubt did.
      var isSaid = false
      if case .question(.columns(_, doubt: .some)) = refusal {
        isSaid = !trial.proposal.doubts.isEmpty
      }
      if !isSaid { lines += voice.wrapped(refusal.sentence) }
      if case .question(let question) = refusal {
        for reading in question.readings { lines += voice.wrapped(reading, indent: 2) }
      }
      lines += voice.wrapped(refusal.remedy)
    }
    for preview in trial.previews { lines += [""] + self.lines(of: preview) }
    return lines
  }

  /// What each column holds, and why.
  var columns: [String] {
    if trial.mapping.columns.isEmpty { return [] }
    var table = TextTable([
      .number(voice.say(MappingWords.column)), .text(voice.say(CommonWords.name)),
      .text(voice.say(MappingWords.holds)), .text(voice.say(MappingWords.because)),
    ])
    for (column, meaning) in trial.mapping.columns.sorted(by: { $0.key < $1.key }) {
      let name =
        trial.header.indices.contains(column)
        ? trial.header[column]
        : trial.mapping.header.indices.contains(column) ? trial.mapping.header[column] : ""
      let reason = trial.proposal.reasons[column].map(\.name) ?? MappingWords.given
      table.add([
        TextTable.Cell.said(voice.number(column + 1)), TextTable.Cell(name),
        TextTable.Cell.said(voice.say(meaning.name)), TextTable.Cell.said(voice.say(reason)),
      ])
    }
    return table.lines(voice)
  }

  private func lines(of preview: MappingTrial.Preview) -> [String] {
    let shown = preview.rows.count
    let heading =
      preview.answers.isEmpty
      ? MappingWords.preview(shown: shown, of: preview.count)
      : MappingWords.preview(preview.answers, shown: shown, of: preview.count)
    var lines = voice.wrapped(heading)
    if !preview.rows.isEmpty { lines += ReadText.table(preview.rows, voice) }
    for remark in preview.remarks { lines += voice.wrapped(remark.sentence) }
    for remedy in preview.remarks.remedies { lines += voice.wrapped(remedy) }
    guard preview.rejected > 0 else { return lines }
    lines += voice.wrapped(MappingWords.rejected(preview.rejected))
    let told = preview.rejections
    for issue in told { lines += voice.wrapped(issue.sentence, indent: 2) }
    if preview.rejected > told.count {
      lines += voice.wrapped(CommonWords.more(preview.rejected - told.count), indent: 2)
    }
    for remedy in told.remedies { lines += voice.wrapped(remedy, indent: 2) }
    return lines
  }
}
