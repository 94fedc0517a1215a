import Bookkeeping
import Money
import Speech

/// The first page of all: where one lives, and whose book to begin with.
struct StartPage: Page {
  static let template = "start"
  let section: Section? = nil
  let title: String
  let heading: String
  let lead: String
  let country: String
  let countryWhy: String
  let countries: [Option]
  let currency: String
  let currencyWhy: String
  let currencies: [Option]
  let wrong: String?
  let begin: String
  let seal: String
  let look: String
  let exampleSeal: String
  let restoring: Restoring?

  /// - Parameters:
  ///   - wrong: why a copy wasn't restored.
  ///   - isUnsaid: a book was begun without a country whose currency is known, and without another.
  init(_ asked: Asked, wrong: Message? = nil, isUnsaid: Bool = false) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(StartWords.begin)
    heading = voice.say(StartWords.heading)
    lead = voice.say(StartWords.lead)
    country = voice.say(StartWords.country)
    countryWhy = voice.say(StartWords.countryWhy)
    let guess = isUnsaid ? nil : asked.app.configuration.preferences.homeCurrency?.code
    countries =
      Country.all.map { Option($0.code, plain.say($0.name), $0.currency.code == guess) }
      .sorted { $0.name < $1.name } + [Option("", plain.say(StartWords.elsewhere), guess == nil)]
    currency = voice.say(StartWords.currency)
    currencyWhy = voice.say(StartWords.currencyWhy)
    currencies =
      [Option("", plain.say(StartWords.currencyOfCountry), true)]
      + Option.currencies(plain, chosen: nil)
    self.wrong = isUnsaid ? voice.say(StartWords.whichCurrency) : nil
    begin = voice.say(StartWords.begin)
    seal = asked.session.seal("/start")
    look = voice.say(StartWords.look)
    exampleSeal = asked.session.seal("/example/look")
    restoring = asked.app.own.exists ? nil : Restoring(asked, wrong: wrong)
  }
}

/// One choice of a list.
struct Option: Sendable {
  let value: String
  let name: String
  let isChosen: Bool

  init(_ value: String, _ name: String, _ isChosen: Bool = false) {
    self.value = value
    self.name = name
    self.isChosen = isChosen
  }

  /// Every currency that Masar has a name for, and those of the book, by code.
  static func currencies(_ plain: Voice, and own: [Currency] = [], chosen: String?) -> [Option] {
    var named = Dictionary(
      uniqueKeysWithValues: CurrencyNames.all.keys.compactMap { code in
        Currency.iso(code).map { (code, "\(code) – \(plain.name(of: $0))") }
      })
    for code in own.map(\.code) + [chosen].compactMap(\.self) where named[code] == nil {
      named[code] = code
    }
    return named.sorted { $0.key < $1.key }.map { Option($0.key, $0.value, $0.key == chosen) }
  }
}

func addStart(_ routes: Routes) {
  routes.page("/start") { asked in
    try asked.app.own.requireInPlace()
    return asked.app.own.exists && !asked.session.looksAtExample
      ? .redirect("/path") : .page(StartPage(asked))
  }
  routes.change("/start") { asked in
    let country = asked.form.said("country").flatMap { Country(code: $0) }
    let said = asked.form.said("currency").flatMap { Currency.iso($0) }
    // In which currency sums are made isn't left to what the first statement happens to be in.
    guard let currency = said ?? country?.currency else {
      return .refused(StartPage(asked, isUnsaid: true))
    }
    let bookkeeper = try asked.app.own.bookkeeperOrNew()
    if let country { _ = try bookkeeper.set(SettingName.country, to: country.code) }
    _ = try bookkeeper.set(.currency, to: currency.code)
    _ = try bookkeeper.set(.language, to: asked.voice.language.rawValue)
    return .redirect("/import")
  }
  routes.change("/example/look") { asked in
    try asked.app.example.makeExample()
    asked.app.sessions.change(asked.session.id) { $0.looksAtExample = true }
    return .redirect("/path")
  }
}
