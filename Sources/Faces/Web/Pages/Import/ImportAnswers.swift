import Bookkeeping
import Ledger
import Money
import Speech
import Statements

/// What a person said of the files of one import, as a form carries it from page to page.
struct ImportAnswers: Sendable {
  let upload: String
  let dateOrder: DateOrder?
  let decimal: DecimalMark?
  let currency: Currency?
  let account: AccountName?
  /// What the person said of columns, by number from 0.
  let columns: [Int: ColumnMeaning]

  init(_ form: Form, upload: String) throws {
    self.upload = upload
    dateOrder = form.said("dateOrder").flatMap { DateOrder(rawValue: $0) }
    decimal = form.said("decimal").flatMap { DecimalMark(rawValue: $0) }
    if let code = form.said("currency") {
      guard let known = Currency.iso(code) ?? Currency.crypto(code) else {
        throw Said(RateWords.unknownCurrency(code))
      }
      currency = known
    } else {
      currency = nil
    }
    if let text = form.said("account") {
      guard let name = AccountName(text) ?? AccountName("assets:" + text) else {
        throw Said(UsageWords.notAnAccount(text))
      }
      account = name
    } else {
      account = nil
    }
    var columns: [Int: ColumnMeaning] = [:]
    for (name, value) in form.fields where name.hasPrefix("column-") {
      if let place = Int(name.dropFirst("column-".count)), 0..<1_024 ~= place,
        let meaning = ColumnMeaning(rawValue: value)
      {
        columns[place] = meaning
      }
    }
    self.columns = columns
  }

  func request(_ files: [StatementFile], isDryRun: Bool) throws -> ImportRequest {
    var options = ReadingOptions()
    options.dateOrder = dateOrder
    options.decimal = decimal
    options.currency = currency
    if !columns.isEmpty, let file = files.first(where: { !($0.count == 0) }) {
      var mapping = try CSVFormat.draft(of: file).mapping
      mapping.columns = columns
      options.mapping = mapping
    }
    var request = ImportRequest(files: files, options: options)
    request.account = account
    request.accountIsForUnnamed = true
    request.isDryRun = isDryRun
    // The page before showed how the columns were understood: who books takes that.
    request.takesProposals = true
    return request
  }

  /// The answers as hidden fields of the next form.
  var fields: [(name: String, value: String)] {
    var fields: [(String, String)] = [("upload", upload)]
    if let dateOrder { fields.append(("dateOrder", dateOrder.rawValue)) }
    if let decimal { fields.append(("decimal", decimal.rawValue)) }
    if let currency { fields.append(("currency", currency.code)) }
    if let account { fields.append(("account", account.description)) }
    for (column, meaning) in columns.sorted(by: { $0.key < $1.key }) {
      fields.append(("column-\(column)", meaning.rawValue))
    }
    return fields
  }
}
