public import Bookkeeping
public import Money
public import Speech
public import Statements
public import Store

extension ImportRefusal {
  /// Why the file wasn't booked, then what to do at the command.
  public var sentences: [Message] {
    switch self {
    case .reading(let refusal): [refusal.sentence, refusal.remedy]
    case .needsAccount: [ImportWords.needsAccount]
    case .isAnotherAccounts(let owner): [ImportWords.isAnotherAccounts(owner)]
    case .readOtherwise(let change): [ImportWords.readOtherwise(Int(clamping: change))]
    case .proposal(let mapping):
      [ImportWords.newColumns, mapping.sentence, ImportWords.takeProposal]
    case .metricsOnly(let format):
      [Refusal.notALedger(format).sentence, Refusal.notALedger(format).remedy]
    case .noDays:
      [Issue(line: 0, reason: .noDays).sentence, Issue.Reason.noDays.remedy]
    case .tooLarge(let bytes, let limit):
      [ImportWords.tooLarge(megabytes: bytes >> 20, limit: limit >> 20)]
    case .noPermission: [ImportWords.noPermission]
    case .twins(let like):
      [ImportWords.onlyTwins(like.rows, like.file, like.account), ImportWords.bookTwins]
    case .closed(let until, let day, let line):
      [ImportWords.closed(until: until, day: day, line: line), BookWords.reopen]
    }
  }
}

extension ImportRefusal {
  /// The same of one file of an import. What lies in an archive or a workbook can't be drafted or
  /// mapped by itself at the command.
  public func sentences(of file: FileReport) -> [Message] {
    guard case .proposal(let mapping) = self, file.isInAnother else { return sentences }
    return [ImportWords.newColumns, mapping.sentence, ImportWords.takeProposalInside]
  }
}

extension FileReport {
  /// What of the file is like what the book has, or of days to come.
  public var likenesses: [Message] {
    var said: [Message] = []
    if let twins { said.append(ImportWords.twins(twins.rows, twins.file, twins.account)) }
    if let restated {
      said.append(ImportWords.restated(restated.rows, restated.file, restated.account))
    }
    if let dayToCome { said.append(ImportWords.dayToCome(dayToCome)) }
    return said
  }
}

/// A refusal that is one sentence, whoever says it.
public protocol OneSentence: Error {
  var sentence: Message { get }
}

extension AmountError: OneSentence {}

extension OddsRefusal: OneSentence {
  public var sentence: Message {
    switch self {
    case .noCosts: OddsWords.noCosts
    case .noIncome: OddsWords.noIncome
    case .noMonths: OddsWords.noMonths
    case .noWholeMonth: OddsWords.noWholeMonth
    case .incomeWithoutRate(let totals, let currency, let first):
      OddsWords.incomeWithoutRate(
        totals, into: currency, serves: first.map { OddsWords.rateServes(first: $0) })
    case .costsWithoutRate(let totals, let currency):
      OddsWords.costsWithoutRate(totals, into: currency)
    }
  }
}

extension OddsQuestion: OneSentence {
  public var sentence: Message {
    switch self {
    case .isOver(let month, let now): OddsWords.isOver(month, now)
    case .isBeyond(let month, let last): OddsWords.isBeyond(month, last: last)
    case .noJobToKeep: OddsWords.noJobToKeep
    }
  }
}

extension HoursRefusal: OneSentence {
  public var sentence: Message {
    switch self {
    case .moreThanADay(let day): PlanWords.moreThanADay(day)
    case .notYet(let day): PlanWords.hoursNotYet(day)
    case .nothing: PlanWords.noHoursToLog
    }
  }
}

extension PlanRefusal: OneSentence {
  public var sentence: Message {
    switch self {
    case .notANumber(let item, let text):
      PlanWords.notANumber(PlanWords.name(item.rawValue), text)
    case .notWhole(let item, let text): PlanWords.notWhole(PlanWords.name(item.rawValue), text)
    case .nothing(let item): PlanWords.nothing(PlanWords.name(item.rawValue))
    case .notACountry(let text): PlanWords.notACountry(text)
    case .notAField(let text): PlanWords.notAField(text)
    case .notAMonth(let item, let text):
      PlanWords.notAMonth(PlanWords.name(item.rawValue), text)
    case .beforeTheWeb(let item, let month):
      PlanWords.beforeTheWeb(PlanWords.name(item.rawValue), month)
    case .notYet(let item, let month): PlanWords.notYet(PlanWords.name(item.rawValue), month)
    case .above(_, let less, than: .wishedCosts, let more):
      PlanWords.essentialAboveWished(less, more)
    case .above(_, let less, than: _, let more): PlanWords.essentialAboveCosts(less, more)
    case .tooOld(let age): PlanWords.tooOld(age, most: Plan.oldest)
    case .outside(.birthYear, let range):
      PlanWords.outside(
        PlanWords.name(PlanItem.birthYear.rawValue), years: range.lowerBound, range.upperBound)
    case .outside(let item, let range):
      PlanWords.outside(PlanWords.name(item.rawValue), range.lowerBound, range.upperBound)
    }
  }
}

extension DecisionRefusal: OneSentence {
  public var sentence: Message {
    switch self {
    case .ruleExists(let name): RuleWords.exists(name)
    case .noSuchRule(let name): RuleWords.noSuch(name)
    case .ruleWithoutCondition: DecidingWords.saysNothing
    case .noSuchEntry(let number): LedgerWords.noSuchEntry(Int(number))
    case .noSuchAccount(let name): LedgerWords.noSuchAccount(name)
    case .noSuchCurrency(let code): RateWords.unknownCurrency(code)
    case .notYetOver(let day): BookWords.notYetOver(day)
    case .ownAccount(let account): LedgerWords.ownAccount(account)
    }
  }
}

extension BookRefusal {
  /// As a person at a terminal is told it, with the command that helps.
  public func commandSentences(_ given: String) -> [Message] {
    switch self {
    case .noBook(let path): [BookWords.missing(path)]
    case .damaged, .refused: [BookWords.damaged(given)]
    case .closed(let day): [BookWords.closed(until: day), BookWords.reopen]
    case .foreignObject(let object): [BookWords.foreign(given, object.words)]
    default: sentences(given)
    }
  }

  /// Without commands, as pages tell it.
  ///
  /// - Parameter given: the path that the person gave, for refusals that don't know it.
  public func sentences(_ given: String) -> [Message] {
    switch self {
    case .noBook(let path): [BookWords.missingFile(path)]
    case .alreadyExists(let path): [BookWords.exists(path)]
    case .notABook(let path): [BookWords.notABook(path)]
    case .newerVersion: [BookWords.newer(given)]
    case .damaged, .refused: [BookWords.isDamaged(given)]
    case .foreignObject(let object): [BookWords.hasForeign(given, object.words)]
    case .badBackup(let path, let why): [why.sentence(ofBackup: path)]
    case .replaced(let path): [BookWords.replaced(path)]
    case .lockedByAnother: [BookWords.locked(given)]
    case .diskFull: [BookWords.diskFull(given)]
    case .readOnly: [BookWords.readOnly(given)]
    case .disk(let code): [BookWords.diskFailed(String(code))]
    case .cannotOpen(let path, _): [BookWords.cannotOpen(path)]
    case .unfinished(let path): [BookWords.unfinished(path)]
    case .noSuchChange(let change): [HistoryWords.noSuchChange(Int(change.number))]
    case .alreadyUndone(let by): [HistoryWords.alreadyUndone(by: Int(by.number))]
    case .undoBlocked(let by): [HistoryWords.buildsOn(Int(by.number))]
    case .closed(let day): [BookWords.closed(until: day), BookWords.reopenInLog]
    case .copyDiffers(let path): [BackupWords.notABackup(path)]
    default:
      [Message(ar: "خلل في مسار نفسه: \("\(self)")", en: "A fault in Masar: \("\(self)")")]
    }
  }
}

extension BookRefusal {
  /// Why a backup can't be restored.
  ///
  /// - Parameter name: what the person calls the backup.
  public func sentence(ofBackup name: String) -> Message {
    switch self {
    case .newerVersion: BookWords.newer(name)
    case .notABook: BookWords.notABook(name)
    case .foreignObject(let object): BackupWords.foreign(name, object.words)
    default: BackupWords.notABackup(name)
    }
  }
}

extension SchemaObject {
  public var words: Message {
    switch kind {
    case .table: BookWords.table(name)
    case .index: BookWords.index(name)
    case .view: BookWords.view(name)
    case .trigger: BookWords.trigger(name)
    case .other: .foreign(name)
    }
  }
}

extension Mapping {
  /// The columns as they were understood.
  public var sentence: Message {
    ImportWords.columns(
      columns.sorted { $0.key < $1.key }.map { column, meaning in
        (header.indices.contains(column) ? header[column] : "\(column + 1)", meaning)
      },
      unread: header.enumerated().filter { columns[$0.offset] ?? .ignored == .ignored }
        .map(\.element).filter { !$0.isEmpty })
  }
}
