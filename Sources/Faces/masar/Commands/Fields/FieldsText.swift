import Bookkeeping
import Fields
import Speech
import Telling

/// The fields in words.
struct FieldsText {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ report: FieldsReport) -> [String] {
    var table = TextTable([
      .text(voice.say(FieldsWords.field)), .number(voice.say(FieldsWords.nothing)),
      .number(voice.say(FieldsWords.tenth)), .number(voice.say(FieldsWords.median)),
      .number(voice.say(FieldsWords.topTenth)), .number(voice.say(FieldsWords.persisters)),
      .number(voice.say(FieldsWords.starters)),
    ])
    for line in report.fields {
      guard let outlook = line.outlook else { continue }
      table.add(
        [TextTable.Cell.said(voice.say(line.field.words.name))]
          + [
            voice.say(FieldsWords.column(outlook.nothing.persisters)), dollars(outlook.low),
            dollars(outlook.median), dollars(outlook.high),
            voice.say(OddsWords.hundredths(outlook.reached.persisters)),
            voice.say(OddsWords.hundredths(outlook.reached.starters)),
          ].map { TextTable.Cell.said($0) })
    }
    var lines = voice.wrapped(FieldsWords.heading(month: report.month, dollars: report.dollars))
    lines.append("")
    lines += table.lines(voice)
    for (heading, offered) in [
      (FieldsWords.capitalHeading, true), (FieldsWords.speculationHeading, false),
    ] {
      lines += ["", voice.styled(voice.say(heading), .bold)]
      for line in report.fields where line.outlook == nil && line.field.isOffered == offered {
        lines += voice.wrapped(
          CommonWords.labelled(line.field.words.name, line.field.words.about), indent: 2)
      }
    }
    lines.append("")
    return lines + voice.wrapped(FieldsWords.basis)
  }

  func lines(_ report: FieldReport) -> [String] {
    let field = report.field
    let words = field.words
    var lines = [voice.styled(voice.say(words.name), .bold)]
    lines += voice.wrapped(words.about)
    if let warning = words.warning { lines += voice.wrapped(warning) }
    lines.append("")
    lines += report.sentences.flatMap { voice.wrapped($0) }
    lines += list(FieldsWords.skills, words.skills)
    lines += list(FieldsWords.steps, words.steps)
    let records = field.evidence.map { record in
      Message(
        ar: "\(record.sentence) \(FieldsWords.origin(record))",
        en: "\(record.sentence) \(FieldsWords.origin(record))")
    }
    lines += list(FieldsWords.evidence, records)
    for source in field.sources {
      lines += voice.wrapped(
        Message.foreign("\(source.id)  \(source.title) \(source.address ?? "")"), indent: 4)
    }
    return lines
  }

  private func list(_ heading: Message, _ items: [Message]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", voice.styled(voice.say(heading), .bold)]
      + items.flatMap { voice.wrapped($0, indent: 2) }
  }

  private func whole(_ value: Double) -> Int { Int(value.rounded()) }

  private func dollars(_ value: Double) -> String { voice.number(whole(value)) }
}
