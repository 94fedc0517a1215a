public import Ledger
public import Money
import Statements

/// What a person says once about rows that look alike: where they belong.
///
/// All conditions that are there must hold. There are no regular expressions: `contains` looks for
/// words anywhere, small and capital letters and Arabic spellings folded; `*` in it stands for any
/// text, `?` for one letter. A rule decides where a row is booked; it never changes who the row is.
public struct Rule: Hashable, Sendable {
  public var name: String
  public var contains: String?
  public var counterparty: String?
  /// Of the amount without its sign, in the row's own currency.
  public var atLeast: Quantity?
  public var atMost: Quantity?
  public var currency: Currency?
  public var direction: Direction?
  /// The account whose statement the row is from.
  public var from: AccountName?
  public var effect: Effect

  public enum Direction: String, Hashable, Sendable, CaseIterable { case moneyIn, moneyOut }

  public enum Effect: Hashable, Sendable {
    /// Book against `account`, after the splits took their share.
    case file(AccountName, splits: [Split])
    /// Keep the row, don't book it.
    case ignore
  }

  /// A share of what the row books on the other side. Negative shares gross up: a row of 80 that
  /// arrived after a fee of 25% *of it* books −25% to the fees and 125% to the income.
  public struct Split: Hashable, Sendable {
    public var account: AccountName
    public var percent: Quantity
    public init(account: AccountName, percent: Quantity) {
      self.account = account
      self.percent = percent
    }
  }

  public init(name: String, effect: Effect) {
    self.name = name
    self.effect = effect
  }
}

/// A rule made ready for matching many rows.
public struct RuleMatcher: Sendable {
  public let rule: Rule
  private let contains: Glob?
  private let counterparty: Glob?
  /// Where the rule files. Of this account's own rows it says nothing: with the same account on both
  /// sides the money would vanish from the books.
  private let target: AccountName?

  public init(_ rule: Rule) {
    self.rule = rule
    if case .file(let account, _) = rule.effect { target = account } else { target = nil }
    self.contains = rule.contains.map(Glob.init)
    self.counterparty = rule.counterparty.map(Glob.init)
  }

  public func matches(_ known: KnownRow) -> Bool {
    let row = known.row
    if known.account == target { return false }
    if let from = rule.from, !known.account.isWithin(from) { return false }
    if let currency = rule.currency, row.currency?.packedCode != currency.packedCode {
      return false
    }
    if let direction = rule.direction, row.amount.isNegative == (direction == .moneyIn) {
      return false
    }
    if let atLeast = rule.atLeast, row.amount.magnitude < atLeast { return false }
    if let atMost = rule.atMost, row.amount.magnitude > atMost { return false }
    if let contains, !contains.matches(known.text) { return false }
    if let counterparty, !counterparty.matches(Folded(row.counterparty ?? "")) { return false }
    return true
  }
}

/// A pattern with `*` and `?`, found anywhere in a text. Matching takes at most pattern × text
/// steps, whatever the pattern.
struct Glob: Sendable {
  private enum Piece {
    case byte(UInt8)
    case letter
    case any
  }

  private let pieces: [Piece]

  init(_ pattern: String) {
    var pieces: [Piece] = [.any]
    var literal = ""
    func flush() {
      pieces += Folded(literal).bytes.map(Piece.byte)
      literal = ""
    }
    for character in pattern {
      switch character {
      case "*":
        flush()
        pieces.append(.any)
      case "?":
        flush()
        pieces.append(.letter)
      default: literal.append(character)
      }
    }
    flush()
    self.pieces = pieces + [.any]
  }

  func matches(_ text: Folded) -> Bool {
    // The usual two-pointer wildcard match: only the last star is ever gone back to.
    let bytes = text.bytes
    var t = 0
    var p = 0
    var star = -1
    var mark = 0
    while t < bytes.count {
      if p < pieces.count {
        switch pieces[p] {
        case .any:
          star = p
          mark = t
          p += 1
          continue
        case .letter:
          t += Glob.width(of: bytes[t])
          p += 1
          continue
        case .byte(let byte) where byte == bytes[t]:
          t += 1
          p += 1
          continue
        case .byte: break
        }
      }
      guard star >= 0 else { return false }
      mark += 1
      t = mark
      p = star + 1
    }
    return pieces[min(p, pieces.count)...].allSatisfy {
      if case .any = $0 { true } else { false }
    }
  }

  private static func width(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
