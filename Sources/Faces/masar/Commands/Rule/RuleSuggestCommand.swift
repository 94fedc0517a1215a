import ArgumentParser
import Bookkeeping
import Intake
import Ledger
import Money
import Speech
import Statements

struct RuleSuggestCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", help: RuleHelp.suggest)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let offers = try bookkeeper.ruleOffers()
    let voice = session.voice(bookkeeper)
    session.show(.object(["offers": .array(offers.map(\.json))])) {
      offers.isEmpty
        ? voice.wrapped(OfferWords.none)
        : offers.map { OfferText($0, voice) }.map { $0.lines + $0.basis }.joined(separator: [""])
          .map { $0 }
    }
  }
}

/// A rule that is offered, in words.
struct OfferText {
  private let offer: RuleOffer
  private let voice: Voice

  init(_ offer: RuleOffer, _ voice: Voice) {
    self.offer = offer
    self.voice = voice
  }

  var lines: [String] {
    let rule = offer.rule
    var lines = voice.wrapped(
      OfferWords.offer(offer.basis.count, rule.conditionsInWords, rule.effectInWords))
    lines += voice.wrapped(
      offer.catches == 0
        ? OfferWords.catchesNone
        : OfferWords.catches(offer.catches, moving: offer.moves.values.reduce(0, +)), indent: 2)
    for (account, count) in offer.conflicts.sorted(by: { $0.key < $1.key }) {
      lines += voice.wrapped(OfferWords.conflict(count, account), indent: 2)
    }
    // A command is one line, whatever the width: it is to be copied.
    return lines + ["  " + voice.say(OfferWords.take(offer.command))]
  }

  /// The rows that it rests on.
  var basis: [String] {
    var table = TextTable([
      .number(voice.say(LedgerWords.entry)), .text(voice.say(CommonWords.day)),
      .number(voice.say(CommonWords.amount)), .text(voice.say(CommonWords.description)),
    ])
    for known in offer.basis {
      let amount = (try? known.amount()).map { voice.amount($0) } ?? ""
      table.add([
        TextTable.Cell.said(voice.number(Int(known.id.number))),
        TextTable.Cell.said(voice.day(known.row.day, .table)), TextTable.Cell.said(amount),
        TextTable.Cell(known.row.description),
      ])
    }
    return table.lines(voice).map { "  " + $0 }
  }
}
