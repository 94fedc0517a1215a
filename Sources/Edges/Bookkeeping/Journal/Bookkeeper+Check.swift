import Intake
import Ledger
import Money
import Statements
import Store

extension Bookkeeper {
  /// Looks at everything: the file, the chain of changes, the sums, every row's place, every
  /// statement's balance.
  public func check() throws -> CheckReport {
    var report = CheckReport()
    let verification = try book.verify()
    report.changes = verification.changes
    report.findings = verification.faults.map { .fault($0) }
    guard verification.isSound else { return report }
    report.digest = try book.digest().text
    try book.read { reader in
      var entries: Set<RowID> = []
      var booked: Set<RowID> = []
      try reader.entries { entry, _ in
        entries.insert(entry.id)
        booked.insert(entry.id)
        for leg in entry.legs { if let row = leg.row { booked.insert(row) } }
      }
      report.entries = entries.count
      let filer = try Filer(reader, currencies: reader.userCurrencies())
      let accounts = try reader.accounts()
      var orphans = 0
      try reader.rows { stored in
        guard !stored.isDeleted else { return }
        if stored.row.isOfStatement { report.rows += 1 }
        guard stored.row.standing == .posted, !booked.contains(stored.id),
          !stored.row.amount.isZero, filer.booker.filing(of: stored.known(accounts), .none) != nil
        else { return }
        orphans += 1
      }
      if orphans > 0 { report.findings.append(.orphanRows(orphans)) }
      try report.addQuestions(reader)
      if let likely = try LikelyTransfers(reader) {
        report.findings.append(.likelyTransfers(likely))
      }
    }
    return report
  }

  /// What is open, without going through every change and every row: balances that the books don't
  /// meet, rows that couldn't be read, currencies without a rate. It says nothing of the file itself.
  public func openQuestions() throws -> CheckReport {
    try book.read { reader in
      var report = CheckReport()
      try report.addQuestions(reader)
      return report
    }
  }
}

extension CheckReport {
  /// What a person can answer: none of it is damage.
  fileprivate mutating func addQuestions(_ reader: Reader) throws {
    balancesCompared = try reader.anchors(.closing).count + reader.anchors(.asserted).count
    for unmet in try reader.unmetBalances() {
      findings.append(
        .balance(
          account: unmet.anchor.account, day: unmet.anchor.day, statement: unmet.anchor.amount,
          books: Quantity(
            coefficient: unmet.books, scale: unmet.anchor.amount.currency.minorDigits)))
    }
    for file in try reader.files() where file.note.counts.rejected > 0 {
      for issue in try reader.issues(of: file.id) where issue.reason.rejectsRow {
        findings.append(.rejected(file: file.note.name, issue))
      }
    }
    try addOverdrawn(reader)
    try addMissingRates(reader)
  }

  /// Platforms and wallets hold what was earned until it is paid out: they can't hold less than
  /// nothing. Brokers lend.
  fileprivate mutating func addOverdrawn(_ reader: Reader) throws {
    let accounts = try reader.accounts()
    for (id, totals) in try reader.balances().sorted(by: { $0.key < $1.key }) {
      guard let account = accounts[id], account.kind == .assets,
        let platform = Platform.named(account.leaf), !platform.isBroker
      else { continue }
      for amount in try totals.amounts() where amount.isNegative {
        findings.append(.overdrawn(account, amount))
      }
    }
  }

  /// Currencies of income and costs that have no rate at all into the home currency.
  fileprivate mutating func addMissingRates(_ reader: Reader) throws {
    let home = try reader.homeCurrency()
    let accounts = try reader.accounts()
    var used: Set<Currency> = []
    try reader.monthSums { sum in
      guard let kind = accounts[sum.account]?.kind, kind == .income || kind == .expenses else {
        return
      }
      used.insert(sum.currency)
    }
    var rated: Set<Currency> = [home]
    try reader.rates { rate in
      rated.insert(rate.rate.base.currency)
      rated.insert(rate.rate.quote.currency)
    }
    for currency in used.subtracting(rated).sorted() {
      findings.append(.noRate(currency, into: home))
    }
  }
}

extension BookDigest {
  /// 48 digits: of the rows, of the postings and of the transfers, sixteen each. What a person
  /// decided is in the postings that it moved.
  fileprivate var text: String {
    [rows, postings, pairs].map { String($0.description.prefix(16)) }.joined()
  }
}
