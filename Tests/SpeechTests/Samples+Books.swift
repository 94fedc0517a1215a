import Ledger
import Money
import Speech

extension Samples {
  static func books(_ n: Int) -> [Message] {
    typealias B = BooksWords
    typealias D = DecidingWords
    typealias S = SettingsPageWords
    let value = Valuation(in: egp)
    return AccountName.Kind.allCases.map(B.heading) + ChartDirection.allCases.map(\.name) + [
      B.parts, B.accounts, B.register, B.rules, B.rates, B.reconcile, B.check, B.log,
      B.equityNote, B.addRate, B.allRows, B.allAccounts, B.words, B.from, B.to, B.search,
      B.clear, B.older, B.newer, B.newest, B.against, B.noneFound, B.nameSource, B.unsortedRows,
      B.nameCost,
      B.unsortedIncome, B.unsortedCosts, B.pages, B.daysTurned, B.allNamed, B.outOf, B.into,
      B.stream, B.inFile,
      B.understood, B.alsoIn, B.siblings, B.notBooked, B.broughtBy, B.otherSide, B.valueDay,
      B.gross, B.fee, B.tax, B.balanceAfter, B.standing, B.reference, B.event, B.about, B.arrives,
      B.belongs, B.whoseIncome, B.whatCost, B.account, B.thisAlone, B.allAlike, B.whichAccount,
      B.delete, B.deleteNote, B.why, B.hold(value), B.holdAndOwe(value, value), B.value("EGP"),
      B.entry(n), B.deleted(n), B.undone(n), B.valued(on: day, in: egp),
      B.rateUsed(egp, of: day, age: Int32(n)), B.valuedByDay(in: egp), B.feesOrCost("a"),
      B.openingBalance, B.otherEnd(isIn: true), B.otherEnd(isIn: false),
      B.ownOrNot("a", isIncome: true),
      B.ownOrNot("a", isIncome: false), B.openTransit(hasLeft: true),
      B.openTransit(hasLeft: false), B.nameOtherEnd(hasLeft: true),
      B.nameOtherEnd(hasLeft: false), B.allTransit, B.nothingOpen,
      B.foundTotal, B.pageTotal,
      D.rulesLead, D.offered, D.take, D.newRule, D.name, D.contains, D.anyText, D.counterparty,
      D.atLeast, D.atMost, D.currency, D.any, D.direction, D.statementOf, D.then, D.ignore,
      D.tryIt, D.add, D.change, D.remove, D.conditions, D.saysNothing, D.whereTo, D.manyMore,
      D.ratesLead, D.addRate, D.one, D.isWorth, D.of, D.onDay, D.record, D.importTable, D.table,
      D.importIt, D.ratesHere, D.nothingMissing, D.newestOnly, D.last, D.count, D.since,
      D.reconcileLead, D.statedBalance, D.endOf, D.onlyCurrency, D.compare, D.severalCurrencies,
      D.close, D.sayBalance, D.closeNote, D.reopen, D.unmet, D.checkWhole, D.checkNote, D.rejected,
      D.rejectedNote, D.reason, D.missingRates, D.damage, D.logLead, D.who, D.removeRule("x"),
      D.known(n), D.findings(n), D.compared(n), D.undo(n), D.toChange(n), D.elsewhereUnknown,
      D.whichStatement, D.chooseAccount, D.brought(n),
      D.daysWithout(["USD"], into: egp), D.undoneBy(n), D.undoes(n),
      S.heading, S.asCountry, S.asBrowser, S.save, S.saved, S.unchanged, S.sample,
      S.copies, S.copiesNote, S.download, S.restore, S.restoreNote, S.copyFile, S.agree,
      S.restoreIt, S.noCopy, S.exports, S.exportsNote, S.csvNote, S.who, S.thisMachine,
      S.howToOpen, S.oneMore, S.oneMoreNote, S.oneMoreLink, S.sessions, S.browser, S.began, S.seen,
      S.thisOne, S.end, S.endThis,
      S.endOthers, S.ended, S.othersEnded, S.unknownBrowser, S.otherMachines("0.0.0.0"),
      S.restored("a", changes: n, kept: "b"),
      D.daysWaiting, D.missing(egp, day...day, months: n), D.addThis(egp), D.staleAfter(45),
      D.missing(egp, day...day.adding(days: 40), months: n),
      SettingsWords.chartDirection, SettingsWords.weekday(n % 7),
    ]
  }
}
