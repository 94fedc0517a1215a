import Bookkeeping
import Ledger
import Money
import Speech
import Statements
import Telling

/// What a person said of the files of one import, as a form carries it from page to page: table by
/// table, for what is true of one needn't be of the next.
struct ImportAnswers: Sendable {
  let upload: String
  private(set) var tables: [Int: Table] = [:]

  /// Files with the same columns, which are asked about once.
  struct Table: Sendable {
    var files: [String] = []
    var dateOrder: DateOrder?
    var decimal: DecimalMark?
    var currency: Currency?
    var account: AccountName?
    /// The accounts of files that aren't of that one, by their place in `files`.
    var others: [Int: AccountName] = [:]
    /// What the person said of columns, by number from 0.
    var columns: [Int: ColumnMeaning] = [:]
    /// What was typed for an account and isn't one.
    var notAnAccount: String?
  }

  /// More tables than these are asked about in turns.
  static let mostTables = 40

  init(upload: String) { self.upload = upload }

  init(_ form: Form, upload: String, _ bookkeeper: Bookkeeper) throws {
    self.upload = upload
    for (name, value) in form.fields {
      let parts = name.split(separator: "-")
      guard parts.count >= 2, let number = Int(parts[1]), 0..<ImportAnswers.mostTables ~= number
      else { continue }
      let text = value.trimmed
      switch parts[0] {
      case "file" where !text.isEmpty: tables[number, default: Table()].files.append(value)
      case "dateOrder": tables[number, default: Table()].dateOrder = DateOrder(rawValue: text)
      case "decimal": tables[number, default: Table()].decimal = DecimalMark(rawValue: text)
      case "currency":
        tables[number, default: Table()].currency = Currency.iso(text) ?? Currency.crypto(text)
      case "account" where !text.isEmpty:
        let account = try bookkeeper.holding(meant: text)
        if account == nil { tables[number, default: Table()].notAnAccount = value }
        if parts.count == 2 {
          tables[number, default: Table()].account = account
        } else if let place = Int(parts[2]), 0..<1_024 ~= place {
          tables[number, default: Table()].others[place] = account
        }
      case "column":
        guard parts.count == 3, let place = Int(parts[2]), 0..<1_024 ~= place,
          let meaning = ColumnMeaning(rawValue: text)
        else { continue }
        tables[number, default: Table()].columns[place] = meaning
      default: break
      }
    }
  }

  /// Whether something that was typed has to be asked again.
  var isWrong: Bool { tables.values.contains { $0.notAnAccount != nil } }

  /// The table of a file, or a number that none has yet.
  func number(of file: String) -> Int? {
    tables.first { $0.value.files.contains(file) }?.key
  }

  /// `nil` where as many as are asked about at once are there.
  var newNumber: Int? {
    let number = (tables.keys.max() ?? -1) + 1
    return number < ImportAnswers.mostTables ? number : nil
  }

  mutating func add(_ file: String, to number: Int) {
    guard tables[number]?.files.contains(file) != true else { return }
    tables[number, default: Table()].files.append(file)
  }

  func request(_ files: [StatementFile], isDryRun: Bool) throws -> ImportRequest {
    var request = ImportRequest(files: files)
    for table in tables.values {
      for (place, name) in table.files.enumerated() {
        var said = ImportRequest.Answers()
        said.account = table.others[place] ?? table.account
        said.dateOrder = table.dateOrder
        said.decimal = table.decimal
        said.currency = table.currency
        if !table.columns.isEmpty, let file = files.named(name),
          var mapping = try? CSVFormat.draft(of: file).mapping
        {
          mapping.columns = table.columns
          // A column of directions has the last word on signs.
          let meanings = Set(table.columns.values)
          if meanings.isSuperset(of: [.amount, .direction]) {
            mapping.signs = .byDirectionUnsigned
          }
          said.mapping = mapping
        }
        request.answers[name] = said
      }
    }
    request.accountIsForUnnamed = true
    request.isDryRun = isDryRun
    // The page before showed how the columns were understood: who books takes that.
    request.takesProposals = true
    return request
  }

  /// The answers as hidden fields of the next form.
  var fields: [(name: String, value: String)] {
    var fields: [(String, String)] = [("upload", upload)]
    for (number, table) in tables.sorted(by: { $0.key < $1.key }) {
      fields += table.files.map { ("file-\(number)", $0) }
      if let order = table.dateOrder { fields.append(("dateOrder-\(number)", order.rawValue)) }
      if let mark = table.decimal { fields.append(("decimal-\(number)", mark.rawValue)) }
      if let currency = table.currency { fields.append(("currency-\(number)", currency.code)) }
      if let account = table.account { fields.append(("account-\(number)", "\(account)")) }
      fields += table.others.sorted { $0.key < $1.key }.map {
        ("account-\(number)-\($0.key)", "\($0.value)")
      }
      for (column, meaning) in table.columns.sorted(by: { $0.key < $1.key }) {
        fields.append(("column-\(number)-\(column)", meaning.rawValue))
      }
    }
    return fields
  }
}

extension Bookkeeper {
  /// An account that statements can be of, by what a person calls it; a new one where none is called
  /// so. `nil` for what can't be a name.
  fileprivate func holding(meant text: String) throws -> AccountName? {
    func isHolding(_ name: AccountName) -> Bool {
      name.kind == .assets || name.kind == .liabilities
    }
    // A cost's whole name was meant as such, and has no statement.
    if let whole = AccountName(text), !isHolding(whole) { return nil }
    let own = try accounts().filter(isHolding)
    if let known = own.filter({ $0.spokenNames.contains(text.lowercased()) }).min() { return known }
    if let named = try account(meant: text, orNew: .assets),
      isHolding(named)
    {
      return named
    }
    return AccountName("assets:" + text)
  }
}
