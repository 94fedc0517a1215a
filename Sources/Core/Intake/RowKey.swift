public import Ledger
import Money
public import Statements

/// Who a row is: the same row in another file, under another name, on another day of download has
/// the same key, and two different rows have two.
///
/// With an id of the source's own, a row is `(account, id)` and its direction. Without one it is its content and its
/// occurrence number among equals: of two equal fees on one day in one file, the second is the
/// second, whatever file tells of it. Descriptions count with white space folded; balances, value
/// days, line numbers and file names don't count, because they change between downloads.
///
/// Keys of content begin with account and day, those of ids with account and the beginning of the
/// id, so that rows of one statement lie close together.
public struct RowKey: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The key of `row`, the `occurrence`-th of its equals in one file, from 1.
  /// Where ids aren't trusted (a table's reference column may start anew in every file), an id is
  /// only one more part of the content.
  public init(
    _ row: Row, in account: AccountName, occurrence: Int, trustsIDs: Bool = true
  ) {
    self.init(row, in: Place(account), occurrence: occurrence, trustsIDs: trustsIDs)
  }

  /// The share of an account in the keys of its rows, worked out once for many of them.
  public struct Place: Sendable {
    fileprivate let hash: SipHash
    fileprivate let high: UInt64

    public init(_ account: AccountName) {
      var hash = SipHash()
      hash.add(account.description)
      self.hash = hash
      high = hash.finish() & 0xFFFF_FFFF_0000_0000
    }
  }

  public init(_ row: Row, in account: Place, occurrence: Int, trustsIDs: Bool = true) {
    var hash = account.hash
    // A pending row and the booked one may share an id: they are two stages, not one row.
    hash.add(UInt8(row.standing == .posted ? 1 : 0))
    let place = account.high
    if trustsIDs, let id = row.id, !id.isEmpty {
      hash.add(id)
      hash.add(row.currency?.packedCode ?? 0)
      // A bank's reversal may quote the reference of what it reverses.
      hash.add(UInt8(row.amount.isNegative ? 1 : 0))
      // Ids mostly count up: what their beginning says keeps neighbours together.
      var beginning = SipHash()
      var id = id
      id.withUTF8 {
        beginning.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0).dropLast(4)))
      }
      self.init(
        high: place | 0x8000_0000 | beginning.finish() & 0x7FFF_FFFF, low: hash.finish())
    } else {
      let amount = row.amount.normalized
      hash.add(UInt64(truncatingIfNeeded: amount.coefficient))
      hash.add(UInt64(truncatingIfNeeded: amount.coefficient >> 64))
      hash.add(amount.scale)
      hash.add(row.currency?.packedCode ?? 0)
      hash.addFolded(row.description)
      hash.addFolded(row.counterparty ?? "")
      if let id = row.id { hash.add(id) }
      hash.add(UInt64(occurrence))
      let day = UInt64(UInt32(bitPattern: row.day.number) & 0x7FFF_FFFF)
      self.init(high: place | day, low: hash.finish())
    }
  }

  /// Sixteen bytes, most significant first: sorted as the numbers are.
  public var bytes: [UInt8] {
    (0..<16).map { at in
      let word = at < 8 ? high : low
      return UInt8(truncatingIfNeeded: word >> (8 * UInt64(7 - at % 8)))
    }
  }
}

extension RowKey: Comparable {
  public static func < (a: RowKey, b: RowKey) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension RowKey: CustomStringConvertible {
  public var description: String {
    bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}

extension SipHash {
  /// Text with runs of white space as one space and none at the ends.
  fileprivate mutating func addFolded(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var gap = false
      var any = false
      for byte in bytes {
        if byte == 0x20 || 0x09...0x0D ~= byte {
          gap = any
        } else {
          if gap { add(0x20 as UInt8) }
          gap = false
          any = true
          add(byte)
        }
      }
    }
    add(0xFF as UInt8)
  }
}

extension RowKey {
  /// Reads what `description` writes: 32 hexadecimal digits.
  public init?(_ hex: String) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
