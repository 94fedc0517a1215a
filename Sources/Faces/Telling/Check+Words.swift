public import Bookkeeping
import Money
public import Speech
import Store

extension CheckReport.Finding {
  public var sentence: Message {
    switch self {
    case .fault(.foreign(let object)): CheckWords.foreign(object.words)
    case .fault(let fault): CheckWords.fault("\(fault)")
    case .rejected(let file, let issue):
      Message(ar: "\(file): \(issue.sentence)", en: "\(file): \(issue.sentence)")
    case .orphanRows(let count): CheckWords.rowsMissing(count)
    case .balance(let account, let day, let statement, let books):
      CheckWords.balanceDiffers(account, on: day, book: books, statement: statement)
    case .overdrawn(let account, let balance): CheckWords.overdrawn(account, balance)
    case .noRate(let currency, let into):
      StatusWords.noRate([currency.code], into: into)
    }
  }
}
