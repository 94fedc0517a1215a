public import Ledger
public import Money
import Store

/// What a page of the register shows: of one account or of all, with some words, on some days.
public struct RegisterQuery: Hashable, Sendable {
  /// `nil`: the statements' rows of all accounts.
  public var account: AccountName?
  /// Every word must be in the description or the counterparty.
  public var text = ""
  public var days: ClosedRange<Day>
  /// Of an account of transfers, only what has no other side yet.
  public var unmatched: Unmatched?
  public var limit = 50
  public var start: Start = .newest

  /// Which side of a transfer is there.
  public enum Unmatched: String, Hashable, Sendable {
    case left, arrived
  }

  /// Where the page begins.
  public enum Start: Hashable, Sendable {
    case newest
    case olderThan(RegisterMark)
    case newerThan(RegisterMark)
  }

  public init(days: ClosedRange<Day>) { self.days = days }
}

/// A place in the register: no line comes or goes between two pages because of a new row.
public struct RegisterMark: Hashable, Sendable, Comparable {
  public let day: Day
  public let row: RowID

  public init(day: Day, row: RowID) {
    self.day = day
    self.row = row
  }

  public static func < (a: RegisterMark, b: RegisterMark) -> Bool {
    (a.day, a.row) < (b.day, b.row)
  }
}

/// One page of a register, newest first.
public struct RegisterPage: Sendable {
  public var lines: [Line] = []
  /// Where the next page begins; `nil` on the last.
  public var older: RegisterMark?
  /// Where the page before ends; `nil` on the first.
  public var newer: RegisterMark?

  /// A page without a line.
  public init() {}

  init(lines: [Line], older: RegisterMark?, newer: RegisterMark?) {
    self.lines = lines
    self.older = older
    self.newer = newer
  }

  public struct Line: Sendable {
    public let entry: Int64
    public let account: AccountName
    public let day: Day
    public let amount: Amount
    public let description: String
    public let counterparty: String?
    /// The accounts on the other side.
    public let against: [AccountName]
  }
}

extension Bookkeeper {
  /// A page of the register, by an index that is in step with the book.
  public func page(_ query: RegisterQuery, _ index: RowIndex) throws -> RegisterPage {
    try book.read { reader in
      let walk = RegisterWalk(reader: reader, query: query, index: index)
      return try query.account.map(walk.page) ?? walk.page()
    }
  }
}

private struct RegisterWalk {
  let reader: Reader
  let query: RegisterQuery
  let index: RowIndex

  private var isNewestFirst: Bool {
    if case .newerThan = query.start { false } else { true }
  }

  // MARK: One account

  /// The account's postings; an entry is never cut in two.
  func page(_ name: AccountName) throws -> RegisterPage {
    guard let account = try reader.account(named: name) else {
      throw DecisionRefusal.noSuchAccount(name.description)
    }
    let matches = index.matching(query.text)
    func speaks(_ row: RowID) -> Bool {
      guard let matches else { return true }
      return index.place(of: row).map { matches[$0] } ?? false
    }
    let (first, last) = (query.days.lowerBound, query.days.upperBound)
    let paired = query.unmatched == nil ? [] : Set(try reader.pairs().flatMap { [$0.out, $0.in] })
    /// What left an account has come into the account of transfers.
    func isWanted(_ posting: PostingLine) -> Bool {
      guard let unmatched = query.unmatched else { return true }
      return !paired.contains(posting.entry)
        && posting.amount.isNegative == (unmatched == .arrived)
    }
    var found: [(posting: PostingLine, row: RowID)] = []
    var isCut = false
    try reader.walk(account, isNewestFirst: isNewestFirst, from: place) { posting, row in
      guard isNewestFirst ? posting.day >= first : posting.day <= last else { return false }
      guard query.days.contains(posting.day), isWanted(posting),
        speaks(row) || speaks(posting.entry)
      else { return true }
      if found.count >= query.limit, found.last?.posting.entry != posting.entry {
        isCut = true
        return false
      }
      found.append((posting, row))
      return true
    }
    let accounts = try reader.accounts()
    let lines = try found.compactMap { posting, row in
      try line(
        posting.entry, row, account, posting.day, posting.amount, try legs(posting.entry), accounts)
    }
    let marks = found.map { RegisterMark(day: $0.posting.day, row: $0.posting.entry) }
    return page(lines, marks, isCut)
  }

  private var place: (day: Day, entry: RowID)? {
    switch query.start {
    case .newest:
      query.days.upperBound == .distant ? nil : (query.days.upperBound, RowID(.max))
    case .olderThan(let mark), .newerThan(let mark): (mark.day, mark.row)
    }
  }

  // MARK: All accounts

  /// The statements' rows that are booked, whatever their account.
  func page() throws -> RegisterPage {
    let matches = index.matching(query.text)
    let accounts = try reader.accounts()
    var lines: [RegisterPage.Line] = []
    var marks: [RegisterMark] = []
    var isCut = false
    for at in places {
      let place = Int(index.newestFirst[at])
      let mark = index.mark(place)
      guard isNewestFirst ? mark.day >= query.days.lowerBound : mark.day <= query.days.upperBound
      else { break }
      guard query.days.contains(mark.day), matches?[place] ?? true,
        let stored = try reader.row(mark.row), !stored.isDeleted,
        let entry = try reader.entry(bookedFrom: mark.row)
      else { continue }
      if lines.count == query.limit {
        isCut = true
        break
      }
      guard
        let line = try line(
          entry, mark.row, stored.row.account, mark.day, stored.row.amount, try legs(entry),
          accounts)
      else { continue }
      lines.append(line)
      marks.append(mark)
    }
    return page(lines, marks, isCut)
  }

  /// Where in the index to look, in the order of the walk.
  private var places: StrideTo<Int> {
    let all = index.newestFirst
    /// The first place in the order that isn't newer than `mark`.
    func first(notNewerThan mark: RegisterMark) -> Int {
      var (low, high) = (0, all.count)
      while low < high {
        let middle = (low + high) / 2
        if index.mark(Int(all[middle])) > mark { low = middle + 1 } else { high = middle }
      }
      return low
    }
    switch query.start {
    case .newest:
      let last = RegisterMark(day: query.days.upperBound, row: RowID(.max))
      return stride(from: first(notNewerThan: last), to: all.count, by: 1)
    case .olderThan(let mark):
      let at = first(notNewerThan: mark)
      let isThere = at < all.count && index.mark(Int(all[at])) == mark
      return stride(from: isThere ? at + 1 : at, to: all.count, by: 1)
    case .newerThan(let mark):
      return stride(from: first(notNewerThan: mark) - 1, to: -1, by: -1)
    }
  }

  // MARK: Both

  private func legs(_ entry: RowID) throws -> [Leg] { try reader.entry(entry)?.legs ?? [] }

  private func line(
    _ entry: RowID, _ row: RowID, _ account: AccountID, _ day: Day, _ amount: Amount, _ legs: [Leg],
    _ accounts: [AccountID: AccountName]
  ) throws -> RegisterPage.Line? {
    guard let name = accounts[account], let stored = try reader.row(row) ?? reader.row(entry) else {
      return nil
    }
    var against: [AccountName] = []
    for leg in legs where leg.account != account {
      if let other = accounts[leg.account], !against.contains(other) { against.append(other) }
    }
    return RegisterPage.Line(
      entry: entry.number, account: name, day: day, amount: amount,
      description: stored.row.description, counterparty: stored.row.counterparty, against: against)
  }

  private func page(_ lines: [RegisterPage.Line], _ marks: [RegisterMark], _ isCut: Bool)
    -> RegisterPage
  {
    guard isNewestFirst else {
      // Walked towards the newest: what it came from is older.
      return RegisterPage(
        lines: lines.reversed(), older: marks.first, newer: isCut ? marks.last : nil)
    }
    return RegisterPage(
      lines: lines, older: isCut ? marks.last : nil,
      newer: query.start == .newest ? nil : marks.first)
  }
}

extension Day {
  /// The last day that anybody asks for.
  public static let distant = Day(year: 9999, month: 12, day: 31)!
  /// The first.
  public static let beginning = Day(year: 1, month: 1, day: 1)!
}
