import Bookkeeping
import Fields
import Hummingbird
import Money
import RealModule
import Speech
import Telling

func addFields(_ routes: Routes) {
  routes.page("/fields") { .page(try AnswerPage(fields: $0)) }
  routes.page("/fields/:field") { asked in
    guard let id = asked.parameters.get("field"), let field = Field.named(id) else {
      throw NotThere()
    }
    return .page(try AnswerPage(field: field, asked))
  }
}

/// What a person asks of the evidence: a month from the start, and dollars to reach in it.
private struct FieldsQuestion {
  let month: Int
  let dollars: Int

  static let months = 1...120
  static let levels = 1...1_000_000

  init(_ asked: Asked) throws {
    month = try asked.number("month", FieldsQuestion.months, FieldsPageWords.month) ?? 12
    dollars = try asked.number("dollars", FieldsQuestion.levels, FieldsPageWords.dollars) ?? 500
  }

  func form(_ asked: Asked, _ action: String) -> AnswerPage.Asking {
    AnswerPage.Asking(
      action: action, name: asked.plain.say(OddsPageWords.choose),
      sliders: [asked.slider("month", FieldsPageWords.month, month, 1...60)],
      numbers: [
        AnswerPage.Number(
          label: asked.say(FieldsPageWords.dollars), name: "dollars", value: "\(dollars)",
          hint: "500")
      ], ask: asked.say(OddsPageWords.ask))
  }

  var query: String { "?month=\(month)&dollars=\(dollars)" }
}

extension AnswerPage {
  /// All fields beside each other.
  init(fields asked: Asked) throws {
    let question = try FieldsQuestion(asked)
    let report = FieldsReport(month: question.month, dollars: question.dollars)
    self.init(
      .fields, title: asked.plain.say(PageWords.section("fields")),
      heading: asked.say(FieldsPageWords.heading))
    lead = asked.say(FieldsPageWords.lead)
    form = question.form(asked, "/fields")
    if let best = report.fields.first, let outlook = best.outlook {
      sentences = [
        asked.say(
          FieldsPageWords.best(
            best.field.words.name, question.dollars, starters: outlook.reached.starters))
      ]
    }
    parts = [
      Part(
        heading: asked.say(FieldsPageWords.chart),
        markup: FieldsPicture(asked, report, question.query).chart.markup,
        note: asked.say(FieldsPageWords.logarithmic)),
      Part(
        heading: asked.say(FieldsPageWords.table),
        markup: AnswerPage.table(asked, report, question.query).markup,
        note: asked.say(
          FieldsWords.heading(month: question.month, dollars: question.dollars))),
    ]
    lists = [
      (FieldsWords.capitalHeading, true), (FieldsWords.speculationHeading, false),
    ].map { heading, isOffered in
      List(
        heading: asked.say(heading),
        items: report.fields.filter { $0.outlook == nil && $0.field.isOffered == isOffered }.map {
          Item(
            link: Link(
              name: asked.say($0.field.words.name), address: "/fields/\($0.field.id)"),
            text: asked.say($0.field.words.about))
        })
    }
    notes = [asked.say(FieldsPageWords.survivors), asked.say(FieldsWords.basis)]
  }

  private static func table(_ asked: Asked, _ report: FieldsReport, _ query: String) -> Table {
    let voice = asked.voice
    var table = Table(
      asked.plain.say(FieldsPageWords.table),
      [
        .text(voice.say(FieldsWords.field)), .number(voice.say(FieldsWords.nothing)).extra,
        .number(voice.say(FieldsWords.tenth)).extra,
        .number(voice.say(FieldsWords.median)).extra,
        .number(voice.say(FieldsWords.topTenth)).extra,
        .number(voice.say(FieldsWords.persisters)), .number(voice.say(FieldsWords.starters)),
      ])
    for line in report.fields {
      guard let outlook = line.outlook else { continue }
      table.rows.append([
        Table.Cell(voice.say(line.field.words.name), "/fields/\(line.field.id)\(query)"),
        Table.Cell(voice.say(FieldsWords.column(outlook.nothing.persisters))),
        Table.Cell(voice.number(Int(outlook.low.rounded()))),
        Table.Cell(voice.number(Int(outlook.median.rounded()))),
        Table.Cell(voice.number(Int(outlook.high.rounded()))),
        Table.Cell(asked.odds(outlook.reached.persisters)),
        Table.Cell(asked.odds(outlook.reached.starters)),
      ])
    }
    return table
  }

  /// One field in full, with every source.
  init(field: Field, _ asked: Asked) throws {
    let question = try FieldsQuestion(asked)
    let report = FieldReport(field, month: question.month, dollars: question.dollars)
    let words = field.words
    self.init(
      .fields, title: asked.plain.say(words.name), heading: asked.say(words.name))
    lead = asked.say(words.about)
    links = [Link(name: asked.say(FieldsPageWords.all), address: "/fields\(question.query)")]
    if report.outlook != nil {
      form = question.form(asked, "/fields/\(field.id)")
      figure = (report.outlook?.reached.starters).flatMap {
        asked.voice.odds($0, inHundredths: true)
      }
    }
    sentences = words.warning.map { [asked.say($0)] } ?? []
    var said = report.sentences
    if report.outlook != nil {
      // What was asked comes first, and the warning last.
      said.removeLast()
      sentences.append(asked.say(said.removeLast()))
      notes = [asked.say(FieldsPageWords.survivors), asked.say(FieldsWords.basis)]
    }
    lists = [List(heading: "", items: said.map { Item(text: asked.say($0)) })]
    for (heading, items) in [
      (FieldsWords.skills, words.skills), (FieldsWords.steps, words.steps),
    ] where !items.isEmpty {
      lists.append(
        List(heading: asked.say(heading), items: items.map { Item(text: asked.say($0)) }))
    }
    lists.append(
      List(
        heading: asked.say(FieldsWords.evidence),
        items: field.evidence.map { record in
          Item(
            text: asked.say(
              Message(
                ar: "\(record.sentence) \(FieldsWords.origin(record))",
                en: "\(record.sentence) \(FieldsWords.origin(record))")))
        }))
    lists.append(
      List(
        heading: asked.say(FieldsPageWords.sources),
        items: field.sources.map { source in
          Item(
            source: source.address.map { Link(name: source.title, address: $0) },
            text: source.address == nil ? "\(source.id) \(source.title)" : source.id)
        }))
    lists.removeAll { $0.items.isEmpty }
  }
}

/// Fields as ranges, on a scale by tens: incomes differ by more than a plain one can show.
private struct FieldsPicture {
  let chart: Chart

  init(_ asked: Asked, _ report: FieldsReport, _ query: String) {
    let (voice, plain) = (asked.voice, asked.plain)
    let lines = report.fields.compactMap { line in line.outlook.map { (line.field, $0) } }
    let highest = max(Double(report.dollars), lines.map(\.1.high).max() ?? 0)
    let tops = sequence(first: 1_000.0) { $0 < 1e7 ? $0 * 10 : nil }
    let top = tops.first { $0 >= highest } ?? 1e7
    let ticks = sequence(first: 10.0) { $0 < top ? $0 * 10 : nil }
    var table = Table(
      plain.say(FieldsPageWords.chart),
      [
        .text(voice.say(FieldsWords.field)), .number(voice.say(FieldsWords.tenth)),
        .number(voice.say(FieldsWords.median)), .number(voice.say(FieldsWords.topTenth)),
      ])
    for (field, outlook) in lines {
      table.rows.append(
        [Table.Cell(voice.say(field.words.name), "/fields/\(field.id)\(query)")]
          + [outlook.low, outlook.median, outlook.high].map {
            Table.Cell(voice.number(Int($0.rounded())))
          })
    }
    chart = Ranges(
      rows: lines.map { field, outlook in
        Ranges.Row(
          name: plain.say(field.words.name), low: outlook.low, middle: outlook.median,
          high: outlook.high)
      },
      axis: Ranges.Axis(
        place: { Double.log10(max($0, 10) / 10) / Double.log10(top / 10) },
        ticks: ticks.map { ($0, plain.number(Int($0))) }),
      isRightToLeft: voice.language.isRightToLeft,
      mark: (Double(report.dollars), "")
    ).chart(
      plain.say(FieldsPageWords.chart),
      legend: [
        Chart.Key(name: voice.say(FieldsPageWords.range), style: "span"),
        Chart.Key(name: voice.say(FieldsWords.median), style: "dot"),
        Chart.Key(name: voice.say(FieldsPageWords.dollars), style: "mark"),
      ], table: table, tableName: voice.say(PageWords.asTable), TimeDirection(voice))
  }
}
