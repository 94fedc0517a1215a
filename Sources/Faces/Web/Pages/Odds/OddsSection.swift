import Bookkeeping
import Freedom
import Ledger
import Money
import Speech
import Store
import Telling

/// What the pages of odds have in common: their tabs, what isn't in the answer, what it stands on.
enum OddsSection {
  static let parts = [
    "", "quit", "main", "runway", "free", "levers", "roulette", "record", "plan",
  ]

  static func address(_ part: String) -> String { part.isEmpty ? "/odds" : "/odds/\(part)" }

  static func tabs(_ asked: Asked) -> AnswerPage.Tabs {
    AnswerPage.Tabs(
      name: asked.plain.say(OddsPageWords.parts),
      all: parts.map { part in
        AnswerPage.Tab(
          name: asked.say(OddsPageWords.part(part)), address: address(part),
          isHere: asked.path == address(part))
      })
  }

  static func page(_ asked: Asked, _ question: Message) -> AnswerPage {
    AnswerPage(
      .odds, title: asked.plain.say(question), tabs: tabs(asked), heading: asked.say(question))
  }
}

extension AnswerPage {
  /// The last words of an answer, and what is left out of it.
  ///
  /// - Parameter odds: those that the answer tells, where past ones of their kind say how far to
  ///   trust them.
  mutating func stand(
    _ asked: Asked, on basis: OddsBasis, _ sentence: Message, near odds: Double? = nil
  ) {
    self.basis = asked.say(sentence)
    notes += (basis.holes + basis.lean + (odds.map(basis.record) ?? [])).map(asked.say)
    if basis.monthCount < OddsBasis.fewMonths {
      if let field = basis.field {
        links.append(
          Link(
            name: asked.say(OddsPageWords.fieldEvidence(field.words)),
            address: "/fields/\(field.id)"))
      } else {
        links.append(
          Link(name: asked.say(OddsPageWords.tellField), address: "/odds/plan#field-value"))
        links.append(Link(name: asked.say(OddsPageWords.compareFields), address: "/fields"))
      }
    }
    var leftOut: [Message] = []
    if !basis.unconverted.isZero { leftOut.append(OddsPageWords.unconverted(basis.unconverted)) }
    if !basis.unconvertedCosts.isZero {
      leftOut.append(OddsPageWords.costsLeftOut(basis.unconvertedCosts))
    }
    let mend =
      leftOut.isEmpty && basis.reserveDoubts != [OddsWords.reserveIsPart]
      ? Link(name: asked.say(OddsPageWords.tellPlan), address: "/odds/plan#reserve")
      : Link(name: asked.say(OddsPageWords.addRate), address: "/books/rates")
    leftOut += basis.reserveDoubts
    if !leftOut.isEmpty {
      missing = Linked(text: leftOut.map(asked.say).joined(separator: " "), link: mend)
    }
  }

  /// The question, and why the books don't answer it.
  mutating func refuse(_ asked: Asked, _ refusal: OddsRefusal) {
    let (sentence, name, address) = refusal.onPage
    missing = Linked(
      text: asked.say(sentence), link: Link(name: asked.say(name), address: address))
  }
}

extension OddsRefusal {
  /// Why there are no odds, and where a page mends it.
  var onPage: (sentence: Message, link: Message, address: String) {
    switch self {
    case .noCosts: (OddsPageWords.noCosts, OddsPageWords.tellPlan, "/odds/plan")
    case .noWholeMonth: (OddsWords.noWholeMonth, PageWords.importStatement, "/import")
    case .noMonths: (OddsWords.noMonths, PageWords.importStatement, "/import")
    case .noIncome: (OddsPageWords.noIncome, OddsPageWords.compareFields, "/fields")
    case .incomeWithoutRate(let totals, let currency, _):
      (
        OddsPageWords.incomeWithoutRate(totals, into: currency), OddsPageWords.addRate,
        "/books/rates"
      )
    case .costsWithoutRate(let totals, let currency):
      (
        OddsPageWords.costsWithoutRate(totals, into: currency), OddsPageWords.addRate,
        "/books/rates"
      )
    }
  }
}

extension OpenBook {
  /// An answer, or why there is none: both are remembered.
  func answer<T: Sendable>(_ key: String, _ make: (Bookkeeper) throws -> T) throws -> Result<
    T, OddsRefusal
  > {
    try remembered("answer \(key)") { bookkeeper -> Result<T, OddsRefusal> in
      do { return .success(try make(bookkeeper)) } catch let refusal as OddsRefusal {
        return .failure(refusal)
      }
    }
  }
}

extension Asked {
  /// Odds on an axis: how many times of ten.
  var tenths: @Sendable (Double) -> String {
    let plain = self.plain
    return { plain.number(Int(($0 * 10).rounded())) }
  }

  func odds(_ value: Double) -> String { voice.odds(value, inHundredths: true) ?? "—" }

  /// A whole number of the query within its limits; what wasn't said is `nil`.
  func number(_ name: String, _ range: ClosedRange<Int>, _ what: Message) throws -> Int? {
    guard let text = query.said(name) else { return nil }
    guard let value = Int(Digits.folded(text)), range.contains(value) else {
      throw Said(OddsPageWords.between(what, range.lowerBound, range.upperBound))
    }
    return value
  }

  func slider(_ name: String, _ label: Message, _ value: Int, _ range: ClosedRange<Int>)
    -> AnswerPage.Slider
  {
    AnswerPage.Slider(
      label: say(label), name: name, value: "\(value)", low: "\(range.lowerBound)",
      high: "\(range.upperBound)", step: "1", shown: voice.numerals(value),
      digits: (0...9).map { plain.numerals($0) }.joined())
  }
}

extension Voice {
  /// A number without a mark between thousands: years, months, shares.
  func numerals(_ value: Int) -> String {
    say(Message(ar: "\(year: value)", en: "\(year: value)"))
  }
}
