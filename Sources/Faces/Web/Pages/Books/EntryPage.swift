import Bookkeeping
import Intake
import Ledger
import Money
import Speech
import Statements

/// One entry: what it moved, the lines of the files beneath it as they stand there, and what a
/// person can say of it.
struct EntryPage: Page {
  static let template = "entry"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let eyebrow: String
  let heading: String
  let postings: Markup
  let facts: [Fact]
  let transfer: Link?
  let sourcesHeading: String
  let sources: [Source]
  let siblingsHeading: String
  let siblings: Markup?
  let belongs: Belongs
  let delete: Delete

  struct Fact: Sendable {
    let name: String
    let value: String
  }

  struct Link: Sendable {
    let name: String
    let address: String
  }

  struct Source: Sendable {
    let place: String
    let raw: Markup?
    let rawName: String
    let understood: String
    let facts: [Fact]
    let alsoIn: [String]
    let alsoName: String
  }

  struct Belongs: Sendable {
    let heading: String
    let label: String
    /// What was typed, where it was refused.
    let typed: String
    let names: [String]
    let thisAlone: String
    let allAlike: String
    let seal: Seal
    let wrong: String?
    /// What was meant, where it can't be told from what was typed.
    let choices: [Option]
    let isOpen: Bool
  }

  struct Delete: Sendable {
    let heading: String
    let note: String
    let why: String
    let seal: Seal
  }

  init(
    _ asked: Asked, _ entry: EntryReport, _ accounts: [AccountName], wrong: Message? = nil,
    choices: [AccountName] = []
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    parts = BooksParts(asked, at: .register)
    eyebrow = voice.say(BooksWords.entry(Int(entry.id))) + " · " + voice.day(entry.day, .full)
    title = plain.say(BooksWords.entry(Int(entry.id)))
    heading =
      entry.isOpening
      ? voice.say(BooksWords.openingBalance)
      : entry.description.isEmpty
        ? voice.say(BooksWords.entry(Int(entry.id))) : voice.say(.foreign(entry.description))
    postings = EntryPage.postings(entry, voice).markup
    var facts: [Fact] = []
    func add(_ name: Message, _ value: String) {
      facts.append(Fact(name: voice.say(name), value: value))
    }
    if let counterparty = entry.counterparty {
      add(CommonWords.counterparty, voice.say(.foreign(counterparty)))
    }
    if let because = entry.because { add(LedgerWords.because, voice.say(because.name)) }
    if let rate = entry.rate { add(LedgerWords.rate, voice.rate(rate)) }
    self.facts = facts
    transfer = entry.transfer.map {
      Link(name: voice.say(BooksWords.otherSide), address: "/books/entry/\($0)")
    }
    sourcesHeading = voice.say(LedgerWords.sources)
    sources = entry.sources.map { EntryPage.source($0, voice) }
    siblingsHeading = voice.say(BooksWords.siblings)
    siblings =
      entry.siblings.isEmpty ? nil : EntryPage.siblings(entry.siblings, voice).markup
    let path = "/books/entry/\(entry.id)"
    let unsorted = entry.postings.lazy.map(\.account)
    let isIncome = unsorted.contains(.unsortedIncome)
    let isCost = unsorted.contains(.unsortedExpense)
    belongs = Belongs(
      heading: voice.say(
        isIncome
          ? BooksWords.whoseIncome
          : isCost
            ? BooksWords.whatCost
            : entry.isInTransit
              ? BooksWords.otherEnd(isIn: entry.otherKind == .income) : BooksWords.belongs),
      label: voice.say(BooksWords.account), typed: wrong == nil ? "" : asked.form["to"] ?? "",
      names: AccountChoices.names(
        accounts, plain, against: entry.sources.first?.row.account,
        entry.isInTransit ? .assets : entry.otherKind),
      thisAlone: voice.say(BooksWords.thisAlone), allAlike: voice.say(BooksWords.allAlike),
      seal: asked.change(path + "/assign"), wrong: wrong.map(voice.say),
      choices: choices.map { Option($0.description, voice.name(of: $0)) },
      isOpen: isIncome || isCost || entry.isInTransit)
    delete = Delete(
      heading: voice.say(BooksWords.delete), note: voice.say(BooksWords.deleteNote),
      why: voice.say(BooksWords.why), seal: asked.change(path + "/delete"))
  }

  /// What came into one account left another: two columns instead of signs.
  private static func postings(_ entry: EntryReport, _ voice: Voice) -> Table {
    var table = Table(
      voice.say(BooksWords.entry(Int(entry.id))),
      [
        .text(voice.say(CommonWords.account)), .number(voice.say(BooksWords.into)),
        .number(voice.say(BooksWords.outOf)),
      ])
    for posting in entry.postings {
      let isOut = posting.amount.minorUnits < 0
      let size = voice.amount(
        isOut ? (try? posting.amount.negated()) ?? posting.amount : posting.amount)
      var name = voice.name(of: posting.account)
      if let stream = posting.stream {
        name += " · " + voice.say(BooksWords.stream) + " " + voice.shortName(of: stream)
      }
      table.rows.append([
        Table.Cell(name, Register.address(posting.account), style: "words"),
        Table.Cell(isOut ? "" : size), Table.Cell(isOut ? size : ""),
      ])
    }
    return table
  }

  private static func source(_ source: EntryReport.Source, _ voice: Voice) -> Source {
    let row = source.row.row
    var facts: [Fact] = []
    func add(_ name: Message, _ value: String?) {
      if let value, !value.isEmpty { facts.append(Fact(name: voice.say(name), value: value)) }
    }
    func money(_ quantity: Quantity?) -> String? {
      guard let quantity, let currency = row.currency else { return nil }
      return (try? Amount(quantity, currency)).map { voice.amount($0) }
    }
    func text(_ value: String?) -> String? { value.map { voice.say(.foreign($0)) } }
    add(CommonWords.account, voice.name(of: source.row.account))
    add(CommonWords.day, voice.day(row.day))
    add(BooksWords.valueDay, row.valueDay.map { voice.day($0) })
    add(CommonWords.amount, money(row.amount))
    add(BooksWords.gross, money(row.gross))
    add(BooksWords.fee, money(row.fee))
    add(BooksWords.tax, money(row.tax))
    add(BooksWords.balanceAfter, money(row.balance))
    add(CommonWords.kind, voice.say(row.kind.name))
    add(BooksWords.standing, row.standing == .posted ? nil : voice.say(row.standing.name))
    add(CommonWords.description, text(row.description))
    add(CommonWords.counterparty, text(row.counterparty))
    add(BooksWords.reference, text(row.id))
    add(BooksWords.event, text(row.event))
    add(BooksWords.about, text(row.about))
    if let arrives = row.arrives {
      add(
        BooksWords.arrives,
        (try? Amount(arrives.amount, arrives.currency)).map { voice.amount($0) })
    }
    add(
      BooksWords.broughtBy,
      voice.say(Message(ar: "\(year: Int(source.change))", en: "\(year: Int(source.change))")))
    return Source(
      place: source.line > 0
        ? voice.say(LedgerWords.source(line: source.line, source.file))
        : voice.say(.foreign(source.file)),
      raw: source.text.map(EntryPage.raw), rawName: voice.say(BooksWords.inFile),
      understood: voice.say(BooksWords.understood), facts: facts,
      alsoIn: source.alsoIn.map { voice.say(LedgerWords.source(line: $0.line, $0.file)) },
      alsoName: voice.say(BooksWords.alsoIn))
  }

  /// The line as the file has it, its cells in the order in which they stand: Arabic in one of them
  /// turns no number in the next.
  private static func raw(_ line: String) -> Markup {
    var out = Markup()
    var cell = ""
    func close() {
      if !cell.isEmpty { out.element("bdi", [:], cell) }
      cell = ""
    }
    for character in line {
      if ",;|\t".contains(character) {
        close()
        out.text(String(character))
      } else {
        cell.append(character)
      }
    }
    close()
    return out
  }

  private static func siblings(_ rows: [(row: KnownRow, entry: Int64?)], _ voice: Voice) -> Table {
    var table = KnownRowsTable(voice).table(BooksWords.siblings)
    table.columns.append(.text(""))
    for (known, entry) in rows {
      table.rows.append(
        KnownRowsTable(voice).cells(known) + [
          Table.Cell(
            voice.say(entry.map { BooksWords.entry(Int($0)) } ?? BooksWords.notBooked),
            entry.map { "/books/entry/\($0)" })
        ])
    }
    return table
  }
}

extension EntryReport {
  /// What stands against money that came in, or went out.
  var otherKind: AccountName.Kind {
    sources.first.map { !$0.row.row.amount.isNegative } ?? false ? .income : .expenses
  }

  /// Whether it moved between accounts of one's own of which the other isn't seen.
  var isInTransit: Bool {
    transfer == nil && postings.contains { $0.account == .inTransit }
  }
}

/// Rows of statements as a table, wherever they are booked.
struct KnownRowsTable {
  let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func table(_ caption: Message) -> Table {
    Table(
      voice.say(caption),
      [
        .text(voice.say(CommonWords.day)), .text(voice.say(CommonWords.description)),
        Table.Column.text(voice.say(CommonWords.counterparty)).extra,
        Table.Column.text(voice.say(CommonWords.account)).extra,
        .number(voice.say(CommonWords.amount)),
      ])
  }

  func cells(_ known: KnownRow) -> [Table.Cell] {
    [
      Table.Cell(voice.day(known.row.day, .table), style: "day"),
      Table.Cell(
        voice.say(.foreign(known.row.description)), "/books/entry/\(known.id.number)",
        style: "words"),
      Table.Cell(known.row.counterparty.map { voice.say(.foreign($0)) } ?? "", style: "words"),
      Table.Cell(voice.shortName(of: known.account)),
      Table.Cell((try? known.amount()).map { voice.amount($0) } ?? ""),
    ]
  }
}

/// The names that a field for an account offers: those in use, then those that every book may have.
enum AccountChoices {
  /// - Parameters:
  ///   - own: the account whose money moved, which can't be its own other side.
  ///   - kind: what comes first.
  static func names(
    _ accounts: [AccountName], _ plain: Voice, against own: AccountName? = nil,
    _ kind: AccountName.Kind? = nil
  ) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    let all = accounts.filter(isMeant) + StandardName.all.map(\.account)
    for account in all.filter({ $0.kind == kind }) + all where account != own {
      let name = plain.name(of: account)
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// Nobody files a row under what isn't sorted.
  private static func isMeant(_ account: AccountName) -> Bool {
    account.kind != .equity && account != .unsortedIncome && account != .unsortedExpense
  }
}
