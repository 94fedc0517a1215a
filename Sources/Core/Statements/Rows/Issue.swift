public import Money

/// A defect in a person's data: what, and where. Collected beside the rows, never thrown.
public struct Issue: Hashable, Sendable {
  /// The line in the file, from 1; 0 where the file as a whole is meant.
  public var line: Int
  /// The column's name or number, where one cell is meant.
  public var column: String?
  public var reason: Reason
  /// The text that could not be read, shortened.
  public var text: String
  /// Of balances that disagree: the stated one less what the rows lead to.
  public var difference: Quantity?

  public init(
    line: Int, column: String? = nil, reason: Reason, text: String = "",
    difference: Quantity? = nil
  ) {
    self.line = line
    self.column = column
    self.reason = reason
    self.text = String(text.prefix(120))
    self.difference = difference
  }

  public enum Reason: String, Hashable, Sendable, CaseIterable, Error {
    case unreadableDate, impossibleDate, missingDate
    /// The cells leave the order of day and month open, and the run of the days decided it.
    case dateOrderInferred
    /// No amount shows which mark is decimal, and the currency's digits decided it.
    case decimalInferred
    /// Of hours worked: the day hasn't come, or has more than 24 of them.
    case dayToCome, moreThanADay
    case unreadableNumber, missingAmount, numberTooLarge, tooManyDigits
    case unknownCurrency, missingCurrency
    case tooFewColumns, tooManyColumns, unclosedQuote, lineTooLong
    case undecodableText
    case partsDontAddUp
    case balanceDoesNotStep, closingBalanceDiffers
    case truncated
    /// A line with a day states what the rows above it add up to: it is no movement.
    case totalOfRows
    /// All amounts are money in, and neither signs nor balances say so.
    case noSigns
    /// Amounts without a mark are taken as money out: the others have one, or the account is owed.
    case unsignedOut
    /// A card's list writes what was spent without a minus, so that amounts have the other sign.
    case cardSigns
    /// It looks like a card's list, and nobody said that the account is owed: signs are as written.
    case likeCard
    /// The account is owed, and its balances count what is owed: they are taken below zero.
    case countsDebts
    /// The account is owed, and its balances are above zero and fall by what is spent.
    case inCredit
    /// A word, or none, where a row should say whether its money came in or went out.
    case unknownDirection
    /// Nothing says which way a file's oldest amount went; it is taken as money in.
    case firstSign
    /// A minus before money out, where other rows have none, is taken as money given back.
    case debitsGivenBack
    /// The file tells of estimates, or repeats what a ledger tells: its rows can't be booked.
    case metricNotMoney
    /// The file states no day, nor the month it is of: its rows are shown, and can't be booked.
    case noDays
    /// A row of a kind that its format's reader doesn't read.
    case unsupportedRow
    /// A row where its format has none. It is read all the same.
    case outOfPlace

    /// Amounts are finer than the smallest unit of what they are in, and are booked rounded.
    case finerThanBooks
    /// A trade that doesn't name what was traded: its money is booked, and no position.
    case unknownInstrument

    /// The book knows this id with another amount; the book's stays.
    case differsFromBook
    /// The book knew this id with another amount; this one takes its place.
    case replacesInBook
    /// A row above has this id with another amount, and stays.
    case repeatsID
    /// A row above had this id with another amount; this one takes its place.
    case replacesAbove

    /// A rejected row is not in `rows`; the rest are remarks about rows or about the file.
    public var rejectsRow: Bool {
      switch self {
      case .balanceDoesNotStep, .closingBalanceDiffers, .undecodableText, .truncated,
        .partsDontAddUp, .dateOrderInferred, .decimalInferred, .noSigns, .unsignedOut, .cardSigns,
        .likeCard, .countsDebts, .inCredit,
        .firstSign, .debitsGivenBack, .metricNotMoney, .outOfPlace, .noDays, .totalOfRows,
        .finerThanBooks,
        .unknownInstrument, .replacesInBook, .replacesAbove:
        false
      default: true
      }
    }
  }
}

extension Issue {
  /// The order of days that a file's own run of them decided, with what that makes of some cells:
  /// `03/04/2026 = 2026-04-03`.
  static func inferred(_ order: DateOrder, _ samples: [String], column: String? = nil) -> Issue {
    var seen: Set<String> = []
    let read = samples.filter { seen.insert($0).inserted }.map { sample in
      (try? DateStyle(order: order).read(sample)).map { "\(sample) = \($0.day)" } ?? sample
    }
    return Issue(
      line: 0, column: column, reason: .dateOrderInferred, text: read.joined(separator: ", "))
  }

  /// The decimal mark that a currency's digits decided, with what that makes of some cells:
  /// `1,234 = 1234`.
  static func inferred(_ mark: DecimalMark, _ samples: [String]) -> Issue {
    var seen: Set<String> = []
    let read = samples.filter { seen.insert($0).inserted }.map { sample in
      (try? NumberStyle(decimal: mark).read(sample)).map { "\(sample) = \($0.quantity)" } ?? sample
    }
    return Issue(line: 0, reason: .decimalInferred, text: read.joined(separator: ", "))
  }
}

extension Issue {
  /// A row whose money a book can't hold.
  public init(_ row: Row, _ error: AmountError) {
    let reason: Reason =
      switch error {
      case .tooManyDigits: .tooManyDigits
      case .overflow, .mixed: .numberTooLarge
      }
    self.init(line: row.line, reason: reason, text: row.amount.description)
  }
}
