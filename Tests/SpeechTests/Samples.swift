import Fields
import Intake
import Ledger
import Money
import Speech
import Statements
import Statistics

/// Every message, with small facts in it. `MessagesTests` says them all, in every way.
enum Samples {
  static let egp = Currency(code: "EGP", minorDigits: 2)!
  static let usd = Currency(code: "USD", minorDigits: 2)!
  static let day = Day(year: 2026, month: 3, day: 3)!
  static let price = Amount(minorUnits: -123_450, egp)
  static let rate = Rate(one: usd, is: Quantity(coefficient: 4725, scale: 2), egp)!
  static let totals = Totals([price, Amount(minorUnits: 10_000, usd)])
  static let upwork = AccountName(.income, "Upwork")

  static var issues: [Message] {
    Issue.Reason.allCases.flatMap { reason in
      [
        reason.name, reason.remedy, Issue(line: 0, reason: reason).sentence,
        Issue(line: 12, column: "Date", reason: reason, text: "31/31/2026").sentence,
        Issue(line: 7, reason: reason).sentence,
        Issue(line: 0, reason: reason, text: "3/4/2026, 10:00 = 2026-04-03, x").sentence,
        Issue(line: 0, reason: reason, text: "1,234 = 1234, 2,500 = 2500").sentence,
        Issue(line: 7, reason: reason, difference: Quantity(12)).sentence,
      ]
    }
  }

  static let questions: [Question] = [
    .dateOrder(fits: [.dmy, .mdy], samples: ["03/04/2026", "05/06/2026"]),
    .decimal(samples: ["1,234"]), .currency, .columns(headers: ["A", "B"]),
    .columns(headers: ["A", "B"], doubt: .severalAmounts([0, 1])),
    .columns(headers: ["A", "B"], doubt: .debitOrCredit([0, 1])),
  ]

  static let refusals: [Refusal] = [
    .empty, .unknownFormat, .binary(looksLike: nil), .binary(looksLike: "PDF"),
    .archive(kind: "ZIP"), .spreadsheet(kind: "ods"), .document(kind: "docx"), .doctype,
    .undecodable(offset: 40_960),
    .lineTooLong(line: 3, limit: 1_048_576), .truncated(line: 99), .unclosedQuote(line: 2),
    .tooManyRows(limit: 1_000_000),
    .noRows(FormatID("paypal")),
    .notALedger(FormatID("adsense")), .malformed(FormatID("camt"), line: 4),
    .hijriDates(line: 2, column: "Date", text: "1447-05-12"), .datesWithoutYear("28/03"),
  ]

  static var facts: [Message] {
    (refusals + Unopened.allCases.map { .unopened($0) }).flatMap { [$0.sentence, $0.remedy] }
      + questions.flatMap { [$0.sentence, $0.remedy] }
      + Row.Kind.allCases.map(\.name) + Row.Standing.allCases.map(\.name)
      + [Reading.Skipped.Why.total, .preamble, .heading, .noMoney].map(\.name)
      + AccountName.Kind.allCases.map(\.name)
      + [
        AmountError.overflow(egp).sentence, AmountError.mixed(egp, usd).sentence,
        AmountError.tooManyDigits(Quantity(coefficient: 1234, scale: 3), egp).sentence,
        EntryError.unbalanced(totals).sentence,
      ]
      + [Filing.Because.correction, .rule("سوق"), .source, .transfer, .startingRule, .nothing].map(
        \.name)
  }

  static var mappings: [Message] {
    var defects: [Message] = []
    for text in ["", "masar-mapping: 1\ncolunm 1: date\n", "column 1"] {
      do { _ = try Mapping(text: text) } catch { defects.append(error.sentence) }
    }
    return mappingWords + ColumnMeaning.allCases.map(\.name)
      + MappingDefect.Reason.allCases.map(\.name) + defects
  }

  private static var mappingWords: [Message] {
    let reasons: [Proposal.Reason] = [.name(strength: 3), .name(strength: 2), .name(strength: 1)]
    let doubts: [Proposal.Doubt] = [
      .noDate, .noMoney, .severalAmounts([1, 2]), .debitOrCredit([1, 2]), .codedDirection(3),
      .tradesWithoutCash, .metrics,
    ]
    return (reasons + [.cells, .balanceSteps]).map(\.name) + doubts.map(\.sentence)
      + questions.flatMap(\.readings)
      + [
        MappingWords.isKnown(FormatID("paypal")), MappingWords.none, MappingWords.number,
        MappingWords.wrong("bad.txt", MappingWords.none),
        MappingWords.columnNumber, MappingWords.notAnAnswer("CIB", nil),
        MappingWords.notAnAnswer("", nil),
        MappingWords.notAnAnswer("maybe", "y/n"),
        MappingWords.columns, MappingWords.column, MappingWords.cellsSayOtherwise(column: 3),
        MappingWords.holds, MappingWords.because, MappingWords.given, MappingWords.noSuch("x"),
        MappingWords.exported("x"), MappingWords.preview(shown: 10, of: 12),
        MappingWords.preview([.dateOrder(.dmy), .decimal(.point)], shown: 10, of: 12),
        MappingWords.preview([.decimal(.comma)], shown: 1, of: 2), MappingWords.rejected(3),
        ReadWords.counted(FormatID("csv"), rows: 3, issues: 2),
      ]
  }

  static var names: [Message] {
    // A platform's own name may be the same in both languages; these are not.
    StandardName.all.map(\.name) + StreamKinds.all.map(\.name) + Country.all.map(\.name)
      + CurrencyNames.all.values.sorted { "\($0)" < "\($1)" } + Language.allCases.map(\.name)
      + Numerals.allCases.map(\.name) + CalendarChoice.allCases.map(\.name)
      + MonthNames.allCases.map(\.name)
  }

  static var rules: [Message] {
    var rule = Rule(name: "سوق", effect: .ignore)
    rule.contains = "upwork"
    rule.counterparty = "Acme"
    rule.atLeast = Quantity(5)
    rule.atMost = Quantity(50)
    rule.currency = egp
    rule.direction = .moneyIn
    rule.from = upwork
    let split = Rule.Split(account: StandardAccounts.fees, percent: Quantity(20))
    let effects = [
      rule, Rule(name: "x", effect: .file(upwork, splits: [])),
      Rule(name: "x", effect: .file(upwork, splits: [split])),
    ].map(\.effectInWords)
    return rule.conditionsInWords + effects + Rule.Direction.allCases.map(\.name)
  }

  static func commands(_ n: Int) -> [Message] {
    common(n) + books + imports(n) + status(n) + streams(n) + ledger(n) + rates(n) + history(n)
      + checks(n) + copies(n) + settings + usage(n) + offers(n)
      + reconciling(n) + inbox + series(n) + oddsEvidence + withdrawals(n)
  }

  private static func series(_ n: Int) -> [Message] {
    typealias W = SeriesWords
    let histories: [[Double]] = [
      Array(repeating: 3, count: n + 1), Array(repeating: 0, count: 5 * n) + [4, 5],
      (0..<(24 + n)).map { Double(1 + $0 % 12) },
    ]
    let reasons: [SeriesIssue.Reason] = [
      .missingCells, .notAHorizon("0"), .notANumber("x"), .noValues,
    ]
    return [W.centre, W.from(0.8), W.to(0.95), W.notSeries("x.csv")]
      + histories.compactMap { Forecast(of: $0, months: 1).map { W.basis($0.basis) } }
      + reasons.map { W.issue(SeriesIssue(line: n + 2, reason: $0)) }
  }

  private static func common(_ n: Int) -> [Message] {
    typealias W = CommonWords
    return [
      W.day, W.month, W.amount, W.description, W.counterparty, W.account, W.balance,
      W.total, W.file, W.line, W.kind, W.name, W.none,
      W.next, W.unknownPart, W.nothingWritten,
      W.more(n), W.labelled(W.account, .foreign("PayPal")),
      W.noSuchCommand("x", known: ["status", "import"]),
    ]
  }

  private static var books: [Message] {
    typealias W = BookWords
    let path = "me.book"
    let objects = [W.table, W.index, W.view, W.trigger].map { $0("copies") }
    return objects + objects.map { W.foreign(path, $0) } + [
      W.missing(path), W.locked(path), W.newer(path), W.notABook(path),
      W.damaged(path), W.readOnly(path), W.exists(path), W.cannotOpen(path), W.diskFailed("IOERR"),
      W.closed(until: day), W.notYetOver(day), W.diskFull(path), W.replaced(path),
      W.unfinished(path),
    ]
  }

  private static func imports(_ n: Int) -> [Message] {
    typealias W = ImportWords
    return [
      W.accounting(rows: n, new: n, known: 0, ignored: 0, rejected: 0), W.rows, W.new, W.known,
      W.ignored, W.rejected, W.trial,
      W.into(upwork), W.period(day, day.adding(days: n)),
      W.transfers(n), W.pending(n), W.issues(n), W.issues(.missingDate, rows: n),
      W.howToUndo(change: n), W.refused("a.csv"), W.waits("a.csv"), W.newColumns,
      W.asksToTake, W.nothingBooked, W.readOtherwise(n),
      W.columns([("A", .date), ("B", .amount)], unread: []),
      W.columns([("A", .date), ("B", .amount)], unread: Array(repeating: "C", count: n)),
      W.notFound("a.csv"), W.noPermission("a.csv"), W.noPermission, W.needsAccount,
      W.takeProposalInside, W.answersAll,
      W.tooLarge(megabytes: 300, limit: 200), W.deletedEarlier(n),
      W.twins(n, "a.csv", AccountName("assets:Bank")!),
      W.onlyTwins(n, "a.csv", AccountName("assets:Bank")!), W.bookTwins,
      W.restated(n, "a.csv", AccountName("assets:Bank")!), W.dayToCome(day),
      W.closed(until: day, day: day.adding(days: 1), line: 0),
      W.closed(until: day, day: day, line: n), W.closed(until: day, day: day, line: 0),
      W.restored(n), W.moneyIn(totals), W.moneyOut(totals),
    ]
  }

  private static func status(_ n: Int) -> [Message] {
    typealias W = StatusWords
    return [
      W.noRows, W.fees, W.conversionLoss, W.lossUnknown(totals), W.net, W.costs,
      W.allKnown,
    ]
  }

  private static func streams(_ n: Int) -> [Message] {
    typealias W = StreamsWords
    return [
      W.heading, W.stream, W.gross, W.fees, W.tax, W.net,
      W.trend, W.months, W.last,
      W.none, W.monthsWithIncome(n, of: n),
      W.longestGap(n),
    ]
  }

  private static func ledger(_ n: Int) -> [Message] {
    typealias W = LedgerWords
    typealias R = RuleWords
    return [
      W.accounts, W.entry,
      W.essential, W.because, W.rate, W.sources,
      W.source(line: n, "a.csv"), W.noEntries, W.noSuchAccount("x"),
      W.didYouMean(["x", "y"]), W.noSuchEntry(n), W.moved(upwork), W.ownAccount(upwork),
      R.rule, R.conditions,
      R.effect, R.starting, R.none, R.added("سوق", entries: n), R.removed("سوق", entries: n),
      R.exists("x"), R.noSuch("x"), R.noCondition, R.splitsPassWhole,
    ]
  }

  private static func rates(_ n: Int) -> [Message] {
    typealias W = RateWords
    return [
      W.rate, W.source, W.fromPerson, W.fromTable, W.none,
      W.added(rate, on: day), W.imported(n, "ecb.csv"),
      W.notPositive, W.unknownCurrency("QQQ"),
      W.notATable("ecb.csv"), W.tableShape,
    ]
  }

  private static func history(_ n: Int) -> [Message] {
    typealias W = HistoryWords
    let what = Message.foreign("a.csv")
    return [
      W.change, W.when, W.what, W.why, W.isUndone, W.empty,
      W.takenBack(SettingsWords.calendar), W.stated(upwork, price, on: day),
      W.moved(n, to: upwork), W.deleted(n), W.removedRule("سوق"),
      W.worked(Quantity(n), upwork, on: day), W.after(day.month),
      BookWords.missingFile("a"), BookWords.isDamaged("a"), BookWords.reopenInLog,
      CheckWords.fault(CheckWords.pages),
      CheckWords.faultFound(CheckWords.missing(BookWords.view("a"))),
      CheckWords.journal, CheckWords.records, CheckWords.unknownChange, CheckWords.content,
      CheckWords.monthSum, CheckWords.unbalanced, CheckWords.rowMissing,
      CheckWords.foreignFound(BookWords.view("a")),
      BookWords.hasForeign("a", BookWords.view("a")),
      W.nothingToUndo, W.undone(n, what),
      W.howToRedo(n), W.noSuchChange(n), W.alreadyUndone(by: n),
    ]
  }

  private static func checks(_ n: Int) -> [Message] {
    typealias W = CheckWords
    return [
      W.allWell, W.chainIntact(n),
      W.entriesBalance(n), W.rowsAccounted(n),
      W.balanceDiffers(upwork, on: day, book: price.quantity, statement: price),
      W.overdrawn(upwork, price), W.declareTransfers,
      W.likelyTransfers([
        W.likelyTransfer(price, from: upwork, day, into: upwork, day.adding(days: 1))
      ]),
      W.foreign(BookWords.trigger("copies")),
    ]
  }

  private static func copies(_ n: Int) -> [Message] {
    typealias B = BackupWords
    typealias E = ExportWords
    let path = "copy.book"
    return [
      B.made(path),
      B.notABackup(path), B.keptBefore(path), B.foreign(path, BookWords.trigger("copies")),
      B.confirm, E.entries(n),
      E.unknownFormat("x", known: ["csv", "json"]),
    ]
  }

  private static var settings: [Message] {
    typealias W = SettingsWords
    return [
      W.language, W.numerals, W.calendar, W.firstWeekday, W.homeCurrency,
      W.country, W.notSet, W.unknownSetting("x", known: ["language"]),
      W.unknownValue("x", known: ["ar", "en"]),
    ]
  }

  static var fields: [Message] {
    Field.all.flatMap { [$0.words.name, $0.words.about] + $0.words.skills + $0.words.steps }
      + Field.all.compactMap(\.words.warning) + Evidence.all.map(\.sentence)
      + Evidence.all.map(FieldsWords.origin) + Field.Risk.allCases.map(FieldsWords.risk)
      + [
        FieldsWords.heading(month: 12, dollars: 500), FieldsWords.basis,
        FieldsWords.outlook(12, nothing: 0.43, low: 0, median: 120, high: 1_600),
        FieldsWords.early(2, nothing: 0.998, first: 8...30), FieldsWords.share(0.001),
        FieldsWords.column(0.999), FieldsWords.column(0.001),
        FieldsWords.outlook(1, nothing: 0.43, low: 0, median: 0, high: 3),
        FieldsWords.outlook(24, nothing: 0.43, low: 2, median: 120, high: 1_600),
        FieldsWords.reached(500, persisters: 0.27, starters: 0.19),
        FieldsWords.never(low: 0.1, high: 0.3),
        FieldsWords.start(hours: 10...25, cost: 0, through: 300),
        FieldsWords.start(hours: 1...5, cost: 20_000, through: nil),
        FieldsWords.noSuchField("x"),
        FieldsWords.several("design", ["web-design", "graphic-design"]),
      ]
  }
}
