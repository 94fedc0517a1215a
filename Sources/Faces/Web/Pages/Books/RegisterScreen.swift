import Bookkeeping
import Ledger
import Money
import Speech

/// A register: rows of one account or of all, newest first, with search and days.
struct RegisterScreen: Page {
  static let template = "register"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let lead: String?
  let wrong: String?
  let lesson: Lesson?
  let fields: Fields?
  let table: Markup?
  let none: String?
  let pages: String
  let older: Step?
  let newer: Step?
  let newest: Step?

  struct Fields: Sendable {
    let account: String
    let accounts: [Option]
    let words: String
    let wordsValue: String
    /// What only the address says.
    let open: String?
    let from: String
    let fromValue: String
    let to: String
    let toValue: String
    let search: String
    let clear: Step?
  }

  struct Step: Sendable {
    let name: String
    let address: String
  }

  /// - Parameter wrong: why what was asked can't be; what was typed stays in its fields.
  init(
    _ asked: Asked, _ register: Register, _ page: RegisterPage, _ accounts: [AccountName],
    wrong: [Message] = []
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    let query = register.query
    parts = BooksParts(asked, at: .register)
    title =
      query.account.map { plain.shortName(of: $0) } ?? plain.say(BooksWords.allRows)
    self.wrong = wrong.isEmpty ? nil : wrong.map(voice.say).joined(separator: " ")
    // A book without a single row: nothing to search.
    let isEmpty = accounts.isEmpty && page.lines.isEmpty && !register.isFiltered
    lesson = isEmpty ? Lesson(asked, LessonWords.register) : nil
    heading =
      query.account.map { voice.name(of: $0) }
      ?? voice.say(isEmpty ? LessonWords.noRows : BooksWords.allRows)
    switch query.account {
    case .unsortedIncome where !page.lines.isEmpty: lead = voice.say(BooksWords.unsortedIncome)
    case .unsortedExpense where !page.lines.isEmpty: lead = voice.say(BooksWords.unsortedCosts)
    default:
      lead =
        page.lines.isEmpty
        ? nil : query.unmatched.map { voice.say(BooksWords.openTransit(hasLeft: $0 == .left)) }
    }
    fields = isEmpty ? nil : RegisterScreen.fields(asked, register, accounts)
    none =
      page.lines.isEmpty && !isEmpty && wrong.isEmpty
      ? voice.say(
        register.isFiltered
          ? query.unmatched != nil && register.words.isEmpty
            ? BooksWords.nothingOpen : BooksWords.noneFound
          : query.account == nil ? LedgerWords.noEntries : BooksWords.allNamed) : nil
    let isWhole = page.older == nil && page.newer == nil
    table =
      page.lines.isEmpty
      ? nil
      : RegisterTable(voice, query.account, query.unmatched).table(
        page.lines,
        total: register.isFiltered
          ? isWhole ? BooksWords.foundTotal : BooksWords.pageTotal : nil
      ).markup
    pages = plain.say(BooksWords.pages)
    older = page.older.map {
      Step(name: voice.say(BooksWords.older), address: register.address(.olderThan($0)))
    }
    newer = page.newer.map {
      Step(name: voice.say(BooksWords.newer), address: register.address(.newerThan($0)))
    }
    newest =
      query.start == .newest
      ? nil : Step(name: voice.say(BooksWords.newest), address: register.address(.newest))
  }

  private static func fields(_ asked: Asked, _ register: Register, _ accounts: [AccountName])
    -> Fields
  {
    let (voice, plain) = (asked.voice, asked.plain)
    let query = register.query
    return Fields(
      account: voice.say(CommonWords.account),
      accounts: [Option("", plain.say(BooksWords.allAccounts), query.account == nil)]
        + accounts.map { Option($0.description, plain.name(of: $0), $0 == query.account) },
      words: voice.say(BooksWords.words), wordsValue: register.words,
      open: query.unmatched?.rawValue,
      from: voice.say(BooksWords.from),
      fromValue: asked.query.said("from") ?? "",
      to: voice.say(BooksWords.to),
      toValue: asked.query.said("to") ?? "",
      search: voice.say(BooksWords.search),
      clear: register.isFiltered
        ? Step(
          name: voice.say(query.unmatched == nil ? BooksWords.clear : BooksWords.allTransit),
          address: query.account.map(Register.address) ?? "/books/register") : nil)
  }
}

/// Rows of a register as a table.
struct RegisterTable {
  let voice: Voice
  let account: AccountName?
  let unmatched: RegisterQuery.Unmatched?

  init(_ voice: Voice, _ account: AccountName?, _ unmatched: RegisterQuery.Unmatched? = nil) {
    self.voice = voice
    self.account = account
    self.unmatched = unmatched
  }

  /// What each line asks for.
  private var question: Message? {
    switch account {
    case .unsortedIncome: BooksWords.nameSource
    case .unsortedExpense: BooksWords.nameCost
    default: unmatched.map { BooksWords.nameOtherEnd(hasLeft: $0 == .left) }
    }
  }

  /// Longer texts are whole on the entry's own page.
  private static let longestText = 240

  static func shortened(_ text: String) -> String {
    text.count > longestText ? text.prefix(longestText) + "…" : text
  }

  /// Of a cost the whole path: what Upwork took is told from Upwork.
  private func name(_ account: AccountName) -> String {
    account.kind == .expenses
      ? voice.say(.foreign(voice.pathName(of: account))) : voice.shortName(of: account)
  }

  /// - Parameter total: how the sum of the lines is called, where it is wanted.
  func table(_ lines: [RegisterPage.Line], total: Message? = nil) -> Table {
    var sum = Totals()
    var table = Table(
      account.map { voice.name(of: $0) } ?? voice.say(BooksWords.allRows),
      [
        Table.Column.text(voice.say(CommonWords.day)).extra,
        .text(voice.say(CommonWords.description)),
        Table.Column.text(voice.say(CommonWords.counterparty)).extra,
        Table.Column.text(
          voice.say(account == nil ? CommonWords.account : BooksWords.against)
        ).extra,
        .number(voice.say(CommonWords.amount)),
      ])
    if question != nil { table.columns.append(.text("")) }
    for line in lines {
      let address = "/books/entry/\(line.entry)"
      let isTurned = account?.kind.isCredit ?? false
      let amount = isTurned ? (try? line.amount.negated()) ?? line.amount : line.amount
      sum.add(amount)
      let text =
        line.isOpening
        ? voice.say(BooksWords.openingBalance)
        : voice.say(
          .foreign(
            line.description.isEmpty ? "—" : RegisterTable.shortened(line.description)))
      let against = voice.list(line.against.map(name))
      let own = voice.shortName(of: line.account)
      var cells = [
        Table.Cell(voice.day(line.day, .table), style: "day"),
        Table.Cell(
          text, address, style: "words",
          below: voice.day(line.day, .table) + " · " + (account == nil ? own : against)),
        Table.Cell(
          line.counterparty.map { voice.say(.foreign(RegisterTable.shortened($0))) } ?? "",
          style: "words"),
        account == nil
          ? Table.Cell(own, Register.address(line.account))
          : Table.Cell(against, style: "account"),
        Table.Cell(voice.amount(amount), style: amount.minorUnits < 0 ? "loss" : nil),
      ]
      if let question {
        cells.append(Table.Cell(voice.say(question), address + "#belongs"))
      }
      table.rows.append(cells)
    }
    if let total {
      // Of the first two columns the second is there on a phone too.
      table.foot = [
        "", Table.Cell(voice.say(total)), "", "", Table.Cell(voice.totals(sum)),
      ]
      if question != nil { table.foot?.append("") }
    }
    return table
  }
}
