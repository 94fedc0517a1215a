import Freedom
import Ledger
import Money
import Speech

extension Samples {
  static func withdrawals(_ n: Int) -> [Message] {
    typealias W = WithdrawalWords
    let refusals: [HistoryRefusal] = [
      .notATable, .noColumn("a", has: ["b", "c"]), .notANumber(line: n, text: "x"),
      .notGross(column: "a", line: n, text: "-1"), .empty, .notACase(line: n),
      .tooShort(years: n, needed: 10), .gap(line: n, label: "2001"),
      .notNext(line: n, label: "1999", after: "2000"),
    ]
    return [
      W.years, W.stocks, W.rate, W.lasted, W.windows, W.safest, W.worstStart, W.oneHistory,
      W.cut(n),
      W.history(rows: n, isMonthly: true, from: "1871-01", to: "1872-01"),
      W.history(rows: n, isMonthly: false, from: "1871", to: "1872"),
      W.notMonthlyReturns("x.csv"), W.walked(paths: n, months: n, milliseconds: n, free: 0.5),
    ] + refusals.map(W.refused)
  }

  static func usage(_ n: Int) -> [Message] {
    typealias U = UsageWords
    typealias H = HelpWords
    let what = Message(ar: "يوم", en: "a day")
    return [
      H.usage, H.examples, H.commands, H.arguments, H.options, H.common, H.book, H.language, H.json,
      H.help, H.version, H.usually("50"),
      U.unknownOption("--colour", of: "masar"), U.didYouMean("--lang"),
      U.missingValue("--at", what), U.needsNoValue("--json", "yes"), U.missing("FILE", what),
      U.negative("-5"), U.unexpected("now", of: "masar check"),
      U.unreadable("x", for: "--limit", what),
      U.notUnderstood("why"), U.usage("masar"), U.more("masar --help"), U.notALanguage("xx"),
      U.notADay("x"), U.notAMonth("x"), U.notANumber("x"),
      U.oneOf("--decimal", "x", known: ["point"]),
      U.limits("--limit", n, n), U.either("--until", "--none"), U.daysTurned,
      U.needs("--keep-job-months", "--keep-job-share 0.5"), U.notAnAccount(":"),
      U.hasNoStatement("income:Sales"),
      RuleWords.nameless, RuleWords.notAShare("x"),
    ]
  }

  static func offers(_ n: Int) -> [Message] {
    typealias O = OfferWords
    let conditions = [Message(ar: "مال وارد", en: "money in")]
    return [
      O.offer(n, conditions, Message(ar: "لا يُقيّد", en: "it isn't booked")),
      O.catches(n, moving: n), O.catchesNone, O.conflict(n, upwork), O.take("masar rule add x"),
      O.none,
    ]
  }

  static func reconciling(_ n: Int) -> [Message] {
    typealias R = ReconcileWords
    let line = Suspect.Line(id: Int64(n), day: day, units: 1230, text: "سوق")
    let suspects: [Suspect] = [
      .unbooked([line]), .unbooked([line, line]), .doubled(line, of: line), .extra(line),
      .sign(line), .transposed(line, meant: 1203), .shifted(line, meant: 123),
      .several([line, line]),
    ]
    return suspects.map { $0.name(in: usd) } + [
      R.agrees(upwork, price, on: day),
      R.differs(upwork, on: day, book: price.quantity, statement: price),
      R.missing(price.quantity, egp), R.surplus(price.quantity, egp), R.agreesOn(day),
      R.differsOn(day), R.suspects, R.noSuspect, R.nothingChanged, R.howToDelete(n), R.closeIt,
      R.notClosed, R.whichCurrency(upwork),
    ]
  }

  static var inbox: [Message] {
    typealias I = InboxWords
    return [
      I.notAFolder("a"), I.isSwept("a"), I.watching("a"), I.moved("done/a"), I.reported("a"),
      I.waiting(["a", "b"]), I.notFiles(["a"]), I.unreadableNames(["a"]),
      I.nothing,
    ]
  }

  static var oddsEvidence: [Message] {
    typealias O = OddsEvidenceWords
    let issues =
      OddsTable(
        Array("id,horizon,cash,expenses,income\na\nb,x,1,1,1\nc,1,x,1,1\n".utf8))?.issues ?? []
    return issues.map(O.issue) + [
      O.person, O.history, O.empty, O.ahead, O.lasts, O.runsOut, O.basis, O.fewMonths,
      O.nobody, O.under, O.over,
      O.notPeople("a.csv"), EvidenceHelp.people,
    ]
  }

  static var help: [Message] {
    let commands = [
      StatusHelp.masar, StatusHelp.status, StatusHelp.streams, StatusHelp.settings,
      ImportHelp.import, ImportHelp.read, LedgerHelp.ledger, LedgerHelp.accounts,
      LedgerHelp.balance, LedgerHelp.register, LedgerHelp.entry, LedgerHelp.assign,
      LedgerHelp.delete, LedgerHelp.close, LedgerHelp.assert, RuleHelp.rule, RuleHelp.add,
      RuleHelp.list, RuleHelp.test, RuleHelp.remove, RuleHelp.suggest, RateHelp.rate, RateHelp.add,
      RateHelp.import, RateHelp.show, JournalHelp.log, JournalHelp.undo, JournalHelp.check,
      JournalHelp.backup, JournalHelp.restore, JournalHelp.export, ReconcileHelp.reconcile,
      InboxHelp.inbox, ServeHelp.serve, ExampleHelp.example, FieldsHelp.fields,
      EvidenceHelp.evidence, EvidenceHelp.odds,
      EvidenceHelp.forecast, WithdrawalHelp.withdrawal, WithdrawalHelp.simulation,
    ]
    return commands.flatMap { [$0.abstract] + ($0.more.map { [$0] } ?? []) }
  }
}
