import Ledger
import Money

/// What a book says, whatever the order in which it came: two books that were told the same have
/// the same digest, though numbers, file names and changes differ.
///
/// Each part is the sum, lane by lane, of a SHA-256 of each live record; sums don't know an order.
public struct BookDigest: Hashable, Sendable {
  /// Rows by key: account, day, amount, kind, standing and deletion. Not their texts, value days and
  /// balances, which another download of the same row tells otherwise; their parts are postings.
  public internal(set) var rows = Lanes()
  /// Postings by the key of their rows: day, account, amount, stream; and the events' own rates.
  public internal(set) var postings = Lanes()
  public internal(set) var pairs = Lanes()
  public internal(set) var facts = Lanes()
  public internal(set) var rates = Lanes()

  /// A sum of hashes, and how many.
  public struct Lanes: Hashable, Sendable, CustomStringConvertible {
    public private(set) var count = 0
    private var sum: SIMD4<UInt64> = .zero

    mutating func add(_ record: UnsafeRawBufferPointer) {
      count += 1
      sha256(record).withUnsafeBytes { hash in
        for lane in 0..<4 {
          sum[lane] &+= UInt64(
            littleEndian: hash.loadUnaligned(fromByteOffset: lane * 8, as: UInt64.self))
        }
      }
    }

    /// 64 hexadecimal digits.
    public var description: String {
      (0..<4).map { lane in
        let digits = String(sum[lane], radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined()
    }
  }
}

extension Book {
  /// The digest of all that is live.
  public func digest() throws -> BookDigest {
    try read { reader in
      let accounts = try reader.texts("SELECT id, name FROM account")
      let currencies = try reader.texts("SELECT id, code || '/' || digits FROM currency")
      func names(_ dictionary: [Int64: String], _ query: Query, _ column: Int32) -> String {
        dictionary[query.int(column)] ?? ""
      }
      var digest = BookDigest()
      var bytes = RecordBytes()
      try reader.transaction.each(
        """
        SELECT key, account, currency, day, units, kind, standing, state
        FROM row WHERE died IS NULL
        """
      ) { query in
        bytes.removeAll()
        bytes.add(key: query, 0)
        bytes.text(names(accounts, query, 1))
        bytes.text(names(currencies, query, 2))
        bytes.add(numbers: query, 3...7)
        digest.rows.add(bytes.bytes)
      }
      try reader.transaction.each(
        """
        SELECT r.key, l.key, p.account, p.currency, p.stream, p.day, p.units, p.against
        FROM posting p JOIN row r ON r.id = p.entry LEFT JOIN row l ON l.id = p.row
        WHERE p.died IS NULL ORDER BY p.id
        """
      ) { query in
        bytes.removeAll()
        bytes.add(key: query, 0)
        bytes.add(key: query, 1)
        bytes.text(names(accounts, query, 2))
        bytes.text(names(currencies, query, 3))
        bytes.text(names(accounts, query, 4))
        bytes.add(numbers: query, 5...6)
        digest.postings.add(bytes.bytes)
        guard !query.isNull(7) else { return }
        // The other leg, as if it were told by itself: no row and no stream.
        bytes.removeAll()
        bytes.add(key: query, 0)
        bytes.blob([])
        bytes.text(names(accounts, query, 7))
        bytes.text(names(currencies, query, 3))
        bytes.text("")
        bytes.int(query.int(5))
        bytes.int(-query.int(6))
        digest.postings.add(bytes.bytes)
      }
      try reader.transaction.each(
        """
        SELECT r.key, o.base, o.quote, o.base_units, o.quote_units
        FROM own_rate o JOIN row r ON r.id = o.entry WHERE o.died IS NULL
        """
      ) { query in
        bytes.removeAll()
        bytes.add(key: query, 0)
        bytes.text(names(currencies, query, 1))
        bytes.text(names(currencies, query, 2))
        bytes.add(numbers: query, 3...4)
        digest.postings.add(bytes.bytes)
      }
      try reader.transaction.each(
        """
        SELECT a.key, b.key FROM pair p JOIN row a ON a.id = p.out_row JOIN row b ON b.id = p.in_row
        WHERE p.died IS NULL
        """
      ) { query in
        bytes.removeAll()
        bytes.add(key: query, 0)
        bytes.add(key: query, 1)
        digest.pairs.add(bytes.bytes)
      }
      try reader.transaction.each("SELECT kind, name, body FROM fact WHERE died IS NULL") { query in
        bytes.removeAll()
        for column: Int32 in 0...2 { bytes.text(query.text(column)) }
        digest.facts.add(bytes.bytes)
      }
      try reader.transaction.each(
        """
        SELECT base, quote, source, day, base_units, quote_units FROM rate WHERE died IS NULL
        """
      ) { query in
        bytes.removeAll()
        bytes.text(names(currencies, query, 0))
        bytes.text(names(currencies, query, 1))
        bytes.text(query.text(2))
        bytes.add(numbers: query, 3...5)
        digest.rates.add(bytes.bytes)
      }
      return digest
    }
  }
}

extension Reader {
  fileprivate func texts(_ sql: String) throws -> [Int64: String] {
    var texts: [Int64: String] = [:]
    try transaction.each(sql) { texts[$0.int(0)] = $0.text(1) }
    return texts
  }
}

extension RecordBytes {
  fileprivate mutating func add(key query: Query, _ column: Int32) {
    query.withBlob(column) { blob($0) }
  }

  fileprivate mutating func add(numbers query: Query, _ columns: ClosedRange<Int32>) {
    for column in columns {
      if let number = query.intOrNil(column) { int(number) } else { null() }
    }
  }
}
