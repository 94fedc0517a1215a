import Ledger
import Money
import Speech
import Statements

extension Samples {
  static func pages(_ n: Int) -> [Message] {
    typealias P = PageWords
    typealias S = StartWords
    typealias F = PathPageWords
    typealias I = IncomePageWords
    let usd = Valuation(in: egp)
    typealias L = LessonWords
    let lessons =
      L.income + L.onlyCosts + L.accounts + L.register + L.reconcile + L.odds
      + [L.noIncome, L.noAccounts, L.noRows, L.nothingToReconcile, L.learnFields]
    let formats = ["csv", "khamsat", "camt053", "broker", "timesheet"].map { FormatID($0).name }
      .filter { $0.ar != $0.en }
    return lessons + formats + Samples.mending + Samples.trouble(n)
      + ["path", "income", "odds", "books", "fields", "settings"].map(P.section)
      + [400, 401, 403, 404, 405, 413, 429, 500].map(P.error)
      + [
        P.masar, P.skip, P.sections, P.importStatement, P.promise, P.undo, P.asTable, P.door,
        P.howToEnter, P.howWithPassword, P.usedLink, P.wrongPassword, P.password, P.enter,
        P.exampleBanner, P.leaveExample, P.notDone, P.toPath,
        S.heading, S.lead, S.country, S.countryWhy, S.currency, S.currencyWhy,
        S.currencyOfCountry, S.whichCurrency, S.elsewhere, S.begin, S.look,
        S.importing, S.importLead, S.dropHere, S.read, S.busy, S.noFile, S.gone, S.preview,
        S.nothingToBook, S.needsAnswers(n), S.sample, S.column(n), S.notAName("x"),
        S.file("a.csv", FormatID("csv").name), S.answer, S.book, S.bookTheRest, S.otherFiles,
        S.whichColumns, S.whoseAccount, S.otherAccounts, S.sameIfEmpty, S.currencyOfFile,
        S.dayFirst, S.monthFirst, S.yearFirst, S.daysRead(.dmy), S.daysRead(.mdy),
        S.pointIsDecimal, S.commaIsDecimal, S.booked(n),
        S.nothingNew,
        F.carried(percent: n), F.earned(usd), F.earned(totals), F.alone(n), F.road, F.here,
        F.stillNeeds(F.months(n)), F.stillNeeds(F.percent(0.5)), F.afterFees(usd, usd),
        F.whereFrom, F.allLevers, F.answerQuestions, F.comingMonths, F.fanLabel, F.barsLabel,
        F.past, F.median, F.sixOfTen, F.eightOfTen, F.costs, F.today, F.decisions,
        F.isMainIncome, F.cashLasts(leavingIn: n), F.cashLastsAlone, F.empty, F.emptyLead,
        I.title, I.byMonth, I.chartLabel(egp), I.eachStream, I.others, I.statement, I.costs,
        I.left, I.paidIn(n), I.clients, I.client, I.share, I.otherClients(n), I.unnamed, I.rows,
        I.months, I.partly(totals), I.shownIn(egp),
        ServeWords.ready, ServeWords.needsPassword("a", n), ServeWords.shortPassword(n),
        ServeWords.portTaken(n), ExampleHelp.made("a"),
      ]
  }
}

extension Samples {
  /// What can be done about what wasn't read, on a page.
  static var mending: [Message] {
    refusals.map(\.pageRemedy) + Issue.Reason.allCases.map(\.pageRemedy)
  }
}

extension Samples {
  /// The book can't be used.
  static func trouble(_ n: Int) -> [Message] {
    typealias T = TroubleWords
    return [
      T.title, T.lost("a"), T.lostWhy, T.putBack, T.putBackHow, T.lookAgain, T.lookAgainWhen,
      T.look, T.restoreNote, T.anew, T.anewNote, T.beginAnew, T.example, T.exampleNote,
      T.makeExample, T.exchanged("a", changes: n),
    ]
  }
}
