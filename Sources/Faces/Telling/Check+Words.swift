public import Bookkeeping
import Money
public import Speech
import Store

extension CheckReport {
  /// What is wrong with the book itself, each kind once: a torn file has a hundred faults and one
  /// remedy.
  public func damageSentences(_ sentence: (Finding) -> Message) -> [Message] {
    var said: [Message] = []
    for finding in findings where finding.isDamage {
      let next = sentence(finding)
      if !said.contains(next) { said.append(next) }
    }
    return said
  }
}

extension Verification.Fault {
  /// What is wrong, without numbers that only the store knows: those are in the JSON.
  var words: Message {
    switch self {
    case .pages: CheckWords.pages
    case .foreign(let object), .missing(let object): CheckWords.missing(object.words)
    case .journal: CheckWords.journal
    case .records: CheckWords.records
    case .unknownChange: CheckWords.unknownChange
    case .content: CheckWords.content
    case .monthSum: CheckWords.monthSum
    case .unbalanced: CheckWords.unbalanced
    case .rowMissing: CheckWords.rowMissing
    }
  }
}

extension LikelyTransfers {
  public var sentence: Message {
    let told = pairs.prefix(3).map { pair in
      CheckWords.likelyTransfer(
        pair.amount, from: pair.from, pair.left, into: pair.into, pair.arrived)
    }
    return CheckWords.likelyTransfers(
      told + (count > told.count ? [CommonWords.more(count - told.count)] : []))
  }
}

extension CheckReport.Finding {
  /// The same on a page, which has a link to the backups beneath it.
  public var sentenceOnPage: Message {
    switch self {
    case .fault(.foreign(let object)): CheckWords.foreignFound(object.words)
    case .fault(let fault): CheckWords.faultFound(fault.words)
    default: sentence
    }
  }

  public var sentence: Message {
    switch self {
    case .fault(.foreign(let object)): CheckWords.foreign(object.words)
    case .fault(let fault): CheckWords.fault(fault.words)
    case .rejected(let file, let issue):
      Message(ar: "\(file): \(issue.sentence)", en: "\(file): \(issue.sentence)")
    case .orphanRows(let count): CheckWords.rowsMissing(count)
    case .balance(let account, let day, let statement, let books):
      CheckWords.balanceDiffers(account, on: day, book: books, statement: statement)
    case .overdrawn(let account, let balance): CheckWords.overdrawn(account, balance)
    case .likelyTransfers(let likely): likely.sentence
    case .noRate(let currency, let into):
      StatusWords.noRate([currency.code], into: into)
    }
  }
}
