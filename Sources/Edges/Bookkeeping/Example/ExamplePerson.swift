import Documents
public import Intake
public import Ledger
public import Money
public import Statements

/// Noura, an invented freelancer, whose thirty months of statements are carried in the program:
/// someone to look at before one has given anything of one's own. `Examples/noura` has the same
/// files, and README.md there tells what is in them.
public enum ExamplePerson {
  /// The last day that her statements know of: what counts as today in her book.
  public static let today = Day(year: 2026, month: 6, day: 30)!

  public struct Statement: Sendable {
    public var file: StatementFile
    /// Whose it is; platforms' own statements say so themselves.
    public var account: AccountName?
    public var options: ReadingOptions
  }

  /// In the order of import.
  public static func statements() -> [Statement] {
    table("imports.tsv").map { path, rest in
      var options = ReadingOptions()
      flags(rest.count > 1 ? rest[1] : "") { flag, value in
        switch flag {
        case "--currency": options.currency = Currency.iso(value)
        case "--date-order": options.dateOrder = DateOrder(rawValue: value)
        case "--decimal": options.decimal = DecimalMark(rawValue: value)
        default: preconditionFailure("imports.tsv has a flag that nobody reads: \(flag)")
        }
      }
      return Statement(file: file(path), account: accounts[rest[0]], options: options)
    }
  }

  /// A bank's and the marketplace's statements don't say whose they are.
  private static let accounts: [String: AccountName] = [
    "bank-egp": AccountName(.assets, "بنك مصر", "7302"),
    "bank-usd": AccountName(.assets, "بنك مصر", "9915"),
    "souqna": AccountName(.assets, "Souqna"), "adsense": AccountName(.assets, "AdSense"),
  ]

  /// What she said of her rows once.
  public static func rules() -> [Rule] {
    table("rules.tsv").map { name, rest in
      var rule = Rule(name: name, effect: .ignore)
      flags(rest[0]) { flag, value in
        switch flag {
        case "--contains": rule.contains = value
        case "--from": rule.from = AccountName(value) ?? AccountName(.assets, value)
        case "--money-in": rule.direction = .moneyIn
        case "--money-out": rule.direction = .moneyOut
        case "--to":
          guard let to = AccountName(value) else {
            preconditionFailure("rules.tsv names an account: \(value)")
          }
          rule.effect = .file(to, splits: [])
        default: preconditionFailure("rules.tsv has a flag that nobody reads: \(flag)")
        }
      }
      return rule
    }
  }

  /// Tables of exchange rates.
  public static func rates() -> [StatementFile] {
    ["rates.csv", "eurofxref-hist.csv"].map(file)
  }

  // MARK: The archive

  private static let files: [String: [UInt8]] = {
    let archive = StatementFile(name: "noura", bytes: PackageResources.noura_zip)
    var files: [String: [UInt8]] = [:]
    Documents.each(in: archive) { found in
      guard case .statement(let file) = found else {
        preconditionFailure("the example's archive is whole")
      }
      files[String(file.name.dropFirst("noura/".count))] = file.allBytes()
    }
    return files
  }()

  private static func file(_ path: String) -> StatementFile {
    guard let bytes = files[path] else {
      preconditionFailure("the example's archive has every file of its lists: \(path)")
    }
    return StatementFile(name: String(path.split(separator: "/").last ?? ""), bytes: bytes)
  }

  /// The first cell of each line, and the others.
  private static func table(_ name: String) -> [(String, [String])] {
    String(decoding: files[name] ?? [], as: UTF8.self).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells[0], Array(cells.dropFirst()))
    }
  }

  /// `--contains "two words" --money-in`, as a shell splits them.
  private static func flags(_ text: String, _ each: (String, String) -> Void) {
    var words: [String] = []
    for (at, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if at % 2 == 1 {
        words.append(String(part))
      } else {
        words += part.split(separator: " ").map(String.init)
      }
    }
    var at = 0
    while at < words.count {
      let takesValue = at + 1 < words.count && !words[at + 1].hasPrefix("--")
      each(words[at], takesValue ? words[at + 1] : "")
      at += takesValue ? 2 : 1
    }
  }
}

extension Bookkeeper {
  /// Books the example person's thirty months into this book, which is empty.
  ///
  /// - Parameter each: told after each statement.
  public func bookExample(_ each: (FileReport) -> Void = { _ in }) throws {
    _ = try set(SettingName.country, to: "EG")
    _ = try set(.currency, to: "EGP")
    for table in ExamplePerson.rates() { _ = try importRates(table) }
    for rule in ExamplePerson.rules() { _ = try add(rule) }
    for statement in ExamplePerson.statements() {
      var request = ImportRequest(files: [statement.file], options: statement.options)
      request.account = statement.account
      for file in try importFiles(request).files { each(file) }
    }
  }
}
