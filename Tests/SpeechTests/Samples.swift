import Intake
import Ledger
import Money
import Speech
import Statements

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
      ]
    }
  }

  static let questions: [Question] = [
    .dateOrder(fits: [.dmy, .mdy], samples: ["03/04/2026", "05/06/2026"]),
    .decimal(samples: ["1,234"]), .currency, .columns(headers: ["A", "B"]),
  ]

  static let refusals: [Refusal] = [
    .empty, .unknownFormat, .binary(looksLike: nil), .binary(looksLike: "PDF"),
    .archive(kind: "ZIP"), .doctype, .undecodable(offset: 40_960),
    .lineTooLong(line: 3, limit: 1_048_576), .truncated(line: 99), .noRows(FormatID("paypal")),
    .notALedger(FormatID("adsense")), .malformed(FormatID("camt"), line: 4),
  ]

  static var facts: [Message] {
    refusals.flatMap { [$0.sentence, $0.remedy] } + questions.flatMap { [$0.sentence, $0.remedy] }
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
    return ColumnMeaning.allCases.map(\.name) + MappingDefect.Reason.allCases.map(\.name) + defects
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
      + checks(n) + copies(n) + settings
  }

  private static func common(_ n: Int) -> [Message] {
    typealias W = CommonWords
    return [
      W.day, W.month, W.amount, W.description, W.counterparty, W.account, W.category, W.balance,
      W.total, W.currency, W.file, W.line, W.kind, W.standing, W.number, W.name, W.unknown, W.none,
      W.yes, W.no, W.nothingYet, W.next, W.unknownPart, W.error, W.remark, W.nothingWritten,
      W.more(n), W.labelled(W.account, .foreign("PayPal")),
      W.noSuchCommand("x", known: ["status", "import"]),
    ]
  }

  private static var books: [Message] {
    typealias W = BookWords
    let path = "me.book"
    return [
      W.missing(path), W.locked(path), W.changedMeanwhile, W.newer(path), W.notABook(path),
      W.damaged(path), W.readOnly(path), W.exists(path), W.cannotOpen(path), W.diskFailed("IOERR"),
      W.closed(until: day), W.diskFull(path), W.upgraded(copy: path),
    ]
  }

  private static func imports(_ n: Int) -> [Message] {
    typealias W = ImportWords
    return [
      W.accounting(rows: n, new: n, known: 0, ignored: 0, rejected: 0), W.rows, W.new, W.known,
      W.ignored, W.rejected, W.skipped, W.nothingNew, W.trial,
      W.alreadyImported("a.csv", on: day), W.into(upwork), W.period(day, day.adding(days: n)),
      W.transfers(n), W.pending(n), W.unsorted(n), W.issues(n), W.issues(.missingDate, rows: n),
      W.balanceAgrees(price),
      W.balanceDiffers(book: price, statement: price), W.howToUndo(change: n), W.refused("a.csv"),
      W.files(n, rows: n), W.notFound("a.csv"), W.needsAccount, W.suggestedAccount("PayPal"),
      W.tooLarge(megabytes: 300, limit: 200), W.changedWhileRead("a.csv"), W.deletedEarlier(n),
      W.restored(n), W.moneyIn(totals), W.moneyOut(totals),
    ]
  }

  private static func status(_ n: Int) -> [Message] {
    typealias W = StatusWords
    return [
      W.noRows, W.income, W.fees, W.conversionLoss, W.net, W.costs, W.essentialCosts, W.saved,
      W.cash, W.inTransit, W.lastMonths(n), W.covered(0.62, months: n), W.coveredAlone(3, of: n),
      W.runway(n), W.unconverted(totals, to: egp), W.unsorted(n), W.inTransitTooLong(totals),
      W.noStatementSince(upwork, day), W.noHomeCurrency, W.allKnown,
    ]
  }

  private static func streams(_ n: Int) -> [Message] {
    typealias W = StreamsWords
    return [
      W.heading, W.stream, W.gross, W.fees, W.tax, W.conversionLoss, W.net, W.shareOfIncome,
      W.trend, W.months, W.first, W.last, W.perHour, W.growing, W.falling, W.level, W.uneven,
      W.stopped, W.tooShort, W.active, W.passive, W.none, W.monthsWithIncome(n, of: n),
      W.longestGap(n), W.change(percent: 12, months: n), W.change(percent: -12, months: n),
      W.change(percent: 0, months: n), W.concentration(upwork, 0.7), W.feesTook(0.2),
      W.conversionTook(price),
      W.conversionNotMeasured(totals),
    ]
  }

  private static func ledger(_ n: Int) -> [Message] {
    typealias W = LedgerWords
    typealias R = RuleWords
    return [
      W.balances, W.register, W.accounts, W.entry, W.posting, W.debit, W.credit, W.runningBalance,
      W.openingBalance, W.essential, W.notEssential, W.because, W.rate, W.sources,
      W.source(line: n, "a.csv"), W.entries(n), W.balanced, W.noEntries, W.noSuchAccount("x"),
      W.didYouMean(["x", "y"]), W.noSuchEntry(n), W.noSuchRow(n), W.rowInUse(n), W.moved(upwork),
      R.heading, R.rule, R.conditions,
      R.effect, R.starting, R.none, R.added("سوق", entries: n), R.removed("سوق", entries: n),
      R.wouldChange(n), R.exists("x"), R.noSuch("x"), R.noCondition, R.splitsPassWhole,
    ]
  }

  private static func rates(_ n: Int) -> [Message] {
    typealias W = RateWords
    return [
      W.heading, W.rate, W.source, W.fromConversion, W.fromPerson, W.fromTable, W.none,
      W.added(rate, on: day), W.imported(n, "ecb.csv"), W.removed(rate, on: day),
      W.missing(usd, egp, on: day), W.missingDays(n, egp), W.notPositive, W.unknownCurrency("QQQ"),
      W.notATable("ecb.csv"), W.tableShape,
    ]
  }

  private static func history(_ n: Int) -> [Message] {
    typealias W = HistoryWords
    let what = W.imported("a.csv", rows: n)
    return [
      W.heading, W.change, W.when, W.what, W.why, W.isUndone, W.empty, what, W.ruleAdded("سوق"),
      W.ruleRemoved("سوق"), W.rateAdded(rate, on: day), W.ratesImported(n),
      W.corrected("ATM", to: upwork),
      W.settingChanged(SettingsWords.numerals, to: Numerals.persian.name), W.undid(n),
      W.nothingToUndo, W.undone(n, what), W.wouldUndo(n, what), W.takenOut(rows: n, entries: n),
      W.howToRedo(n), W.noSuchChange(n), W.alreadyUndone(by: n), W.neededBy(n, later: n + 1),
    ]
  }

  private static func checks(_ n: Int) -> [Message] {
    typealias W = CheckWords
    return [
      W.heading, W.allWell, W.problems(n), W.chainIntact(n), W.chainBroken(at: n),
      W.entriesBalance(n), W.unbalanced(entry: n, totals), W.rowsAccounted(n),
      W.rowMissing(line: n, "a.csv"), W.balancesAgree(n),
      W.balanceDiffers(upwork, on: day, book: price.quantity, statement: price), W.fileSound,
      W.fileDamaged,
      W.replayAgrees, W.replayDiffers(n),
    ]
  }

  private static func copies(_ n: Int) -> [Message] {
    typealias B = BackupWords
    typealias E = ExportWords
    let path = "copy.book"
    return [
      B.made(path), B.verified(entries: n, changes: n), B.failed(path), B.exists(path),
      B.notABackup(path), B.restored(path, entries: n), B.keptBefore(path),
      B.older(than: n, made: day), B.confirm, E.written(n, path), E.entries(n), E.sumsAgree,
      E.notEmpty(path), E.unknownFormat("x", known: ["csv", "json"]),
    ]
  }

  private static var settings: [Message] {
    typealias W = SettingsWords
    return [
      W.heading, W.language, W.numerals, W.calendar, W.months, W.firstWeekday, W.homeCurrency,
      W.country, W.notSet, W.unknownSetting("x", known: ["language"]),
      W.unknownValue("x", known: ["ar", "en"]), W.seeded(from: Country(code: "EG")!.name),
      W.hijriUncertain,
    ]
  }
}
