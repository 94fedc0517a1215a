import Bookkeeping
import Intake
import Ledger
import Money
import Speech

/// The person's rules, those that their corrections suggest, and the way to a new one.
struct RulesPage: Page {
  static let template = "rules"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lead: String
  let newRule: String
  let offersHeading: String
  let offers: [Offer]
  let rules: [Line]
  let removal: Seal

  struct Offer: Sendable {
    let sentences: [String]
    let address: String
    let tryIt: String
    let take: String
    let seal: Seal
    let fields: [Hidden]
  }

  struct Hidden: Sendable {
    let name: String
    let value: String
  }

  struct Line: Sendable {
    let name: String
    let conditions: String
    let effect: String
    let remove: String
    /// For those who don't see which rule the button stands beside.
    let removeLabel: String
    /// As the book knows it.
    let rule: String
  }

  init(_ asked: Asked, _ rules: [Rule], _ offers: [RuleOffer]) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(BooksWords.rules)
    parts = BooksParts(asked, at: .rules)
    heading = voice.say(BooksWords.rules)
    lead = voice.say(rules.isEmpty ? RuleWords.none : DecidingWords.rulesLead)
    newRule = voice.say(DecidingWords.newRule)
    offersHeading = voice.say(DecidingWords.offered)
    self.offers = offers.map { offer in
      var said = [
        OfferWords.offer(
          offer.basis.count, offer.rule.conditionsInWords, offer.rule.effectInWords),
        offer.catches == 0
          ? OfferWords.catchesNone
          : OfferWords.catches(offer.catches, moving: offer.moves.values.reduce(0, +)),
      ]
      said += offer.conflicts.sorted { $0.key < $1.key }.map { OfferWords.conflict($1, $0) }
      let form = RuleForm(offer.rule)
      return Offer(
        sentences: said.map(voice.say), address: form.address,
        tryIt: voice.say(DecidingWords.tryIt), take: voice.say(DecidingWords.take),
        seal: asked.change("/books/rules"), fields: form.hidden)
    }
    removal = asked.change("/books/rules/remove")
    self.rules = rules.map { rule in
      Line(
        name: voice.say(.foreign(rule.name)),
        conditions: voice.list(rule.conditionsInWords.map(voice.say)),
        effect: voice.say(rule.effectInWords), remove: voice.say(DecidingWords.remove),
        removeLabel: plain.say(DecidingWords.removeRule(rule.name)),
        rule: rule.name)
    }
  }
}

extension RuleForm {
  init(_ rule: Rule) {
    var values = ["name": rule.name]
    values["contains"] = rule.contains
    values["counterparty"] = rule.counterparty
    values["atLeast"] = rule.atLeast?.description
    values["atMost"] = rule.atMost?.description
    values["currency"] = rule.currency?.code
    values["direction"] = rule.direction?.rawValue
    values["from"] = rule.from?.description
    if case .file(let account, _) = rule.effect {
      values["to"] = account.description
    } else {
      values["ignore"] = "yes"
    }
    self.init(values: values)
  }

  init(values: [String: String]) { self.values = values }

  var hidden: [RulesPage.Hidden] {
    RuleForm.names.compactMap { name in
      values[name].map { RulesPage.Hidden(name: name, value: $0) }
    }
  }
}
