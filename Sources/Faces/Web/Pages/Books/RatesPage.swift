import Bookkeeping
import Ledger
import Money
import Speech
import Store

/// The rates of the book, by pair.
struct RatesQuery: Sendable {
  let pairs: [Pair]
  let count: Int
  /// What came, was paid or is held in another currency on days that no rate reaches.
  let missing: [MissingRate]
  let home: Currency
  /// The currencies of the book, whether they have a name in any list or not.
  let currencies: [Currency]

  struct Pair: Sendable {
    let newest: DayRate
    let first: Day
    let count: Int
  }

  init(_ bookkeeper: Bookkeeper) throws {
    home = try bookkeeper.homeCurrency()
    var pairs: [Pair] = []
    var count = 0
    // By pair and day.
    for rate in try bookkeeper.rates() {
      count += 1
      if let last = pairs.last, last.newest.isOfPair(rate) {
        let newest = last.newest.day > rate.day ? last.newest : rate
        pairs[pairs.count - 1] = Pair(
          newest: newest, first: min(last.first, rate.day), count: last.count + 1)
      } else {
        pairs.append(Pair(newest: rate, first: rate.day, count: 1))
      }
    }
    let home = home
    // What the person thinks in comes first.
    self.pairs = pairs.sorted {
      ($0.newest.isOf(home) ? 0 : 1, $0.newest.code) < (
        $1.newest.isOf(home) ? 0 : 1, $1.newest.code
      )
    }
    self.count = count
    missing = try bookkeeper.missingRates(into: home)
    currencies = try bookkeeper.balance().lines.flatMap(\.totals.currencies)
      .filter { !$0.isSecurity }
  }
}

extension DayRate {
  fileprivate func isOfPair(_ other: DayRate) -> Bool {
    rate.base.currency == other.rate.base.currency
      && rate.quote.currency == other.rate.quote.currency
  }

  fileprivate func isOf(_ currency: Currency) -> Bool {
    rate.base.currency == currency || rate.quote.currency == currency
  }

  fileprivate var code: String { rate.base.currency.code + " " + rate.quote.currency.code }
}

/// Exchange rates: what is missing first, then the way to add one, then those that are here.
struct RatesPage: Page {
  static let template = "rates"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lead: String
  let missingHeading: String
  let missing: [Missing]
  let missingNote: String?
  let add: Add
  let bring: Bring
  let here: String
  let table: Markup?

  struct Missing: Sendable {
    let text: String
    let link: String
    let address: String
  }

  struct Add: Sendable {
    let heading: String
    let wrong: String?
    let one: String
    let bases: [Option]
    let isWorth: String
    let price: String
    let of: String
    let quotes: [Option]
    let on: String
    let day: String
    let record: String
    let seal: Seal
  }

  struct Bring: Sendable {
    let heading: String
    let wrong: String?
    let shape: String
    let file: String
    let bring: String
    let seal: Seal
  }

  /// - Parameters:
  ///   - wrong: why the rate that was typed isn't one.
  ///   - wrongTable: why the table that was sent isn't one.
  init(
    _ asked: Asked, _ query: RatesQuery, wrong: [Message] = [], wrongTable: [Message] = []
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(BooksWords.rates)
    parts = BooksParts(asked, at: .rates)
    heading = voice.say(
      query.missing.isEmpty
        ? query.count == 0 ? BooksWords.rates : DecidingWords.nothingMissing
        : DecidingWords.daysWithout(query.missing.map(\.currency.code), into: query.home))
    lead = voice.say(
      query.count == 0 && query.missing.isEmpty ? RateWords.none : DecidingWords.ratesLead)
    missingHeading = voice.say(DecidingWords.daysWaiting)
    missing = query.missing.map { missing in
      let first = missing.days.lowerBound
      let both = voice.day(first, .both)
      // The field beside it is of the common calendar.
      let day = both == voice.day(first) ? "" : " · " + both
      return Missing(
        text: voice.say(
          DecidingWords.missing(missing.currency, missing.days, months: missing.months)),
        link: voice.say(DecidingWords.addThis(missing.currency)) + day,
        address: "/books/rates?base=\(Form.encoded(missing.currency.code))"
          + "&on=\(missing.days.lowerBound)#add")
    }
    missingNote =
      query.missing.isEmpty ? nil : voice.say(DecidingWords.staleAfter(Rates.staleAfterDays))
    // What was typed, or what a link asks for.
    let said = asked.form.fields.isEmpty ? asked.query : asked.form
    let first = query.missing.first
    func sentence(_ wrong: [Message]) -> String? {
      wrong.isEmpty ? nil : wrong.map(voice.say).joined(separator: " ")
    }
    add = Add(
      heading: voice.say(DecidingWords.addRate), wrong: sentence(wrong),
      one: voice.say(DecidingWords.one),
      bases: Option.currencies(
        plain, and: query.currencies,
        chosen: said.said("base") ?? first?.currency.code ?? "USD"),
      isWorth: voice.say(DecidingWords.isWorth), price: said["rate"] ?? "",
      of: voice.say(DecidingWords.of),
      quotes: Option.currencies(
        plain, and: query.currencies, chosen: said.said("quote") ?? query.home.code),
      on: voice.say(DecidingWords.onDay),
      day: said.said("on") ?? "\(first?.days.lowerBound ?? asked.today)",
      record: voice.say(DecidingWords.record), seal: asked.change("/books/rates"))
    bring = Bring(
      heading: voice.say(DecidingWords.importTable), wrong: sentence(wrongTable),
      shape: voice.say(RateWords.tableShape),
      file: voice.say(DecidingWords.table), bring: voice.say(DecidingWords.importIt),
      seal: asked.change("/books/rates/table"))
    here = voice.say(DecidingWords.known(query.count))
    table = query.pairs.isEmpty ? nil : RatesPage.table(query.pairs, voice).markup
  }

  private static func table(_ pairs: [RatesQuery.Pair], _ voice: Voice) -> Table {
    var table = Table(
      voice.say(DecidingWords.ratesHere),
      [
        .text(voice.say(DecidingWords.last)), .text(voice.say(CommonWords.day)),
        Table.Column.number(voice.say(DecidingWords.count)).extra,
        Table.Column.text(voice.say(DecidingWords.since)).extra,
        Table.Column.text(voice.say(RateWords.source)).extra,
      ])
    for pair in pairs {
      table.rows.append([
        Table.Cell(voice.rate(pair.newest.rate)), Table.Cell(voice.day(pair.newest.day, .table)),
        Table.Cell(voice.number(pair.count)), Table.Cell(voice.day(pair.first, .table)),
        Table.Cell(
          voice.say(pair.newest.source == "manual" ? RateWords.fromPerson : RateWords.fromTable)),
      ])
    }
    return table
  }
}
