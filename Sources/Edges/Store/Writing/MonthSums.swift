import Money

/// What a write adds to the kept sums of months, until it is folded into the table.
struct MonthSums {
  struct Key: Hashable {
    let account: Int64
    let stream: Int64
    let currency: Int64
    let month: Int32
  }

  struct Sum: Equatable {
    var units: Int128 = 0
    var postings: Int64 = 0
  }

  private var changes: [Key: Sum] = [:]

  /// Adds a posting, or takes one away with `times` = −1.
  mutating func add(_ key: Key, _ units: Int64, times: Int64) {
    changes[key, default: Sum()].units += Int128(units) * Int128(times)
    changes[key, default: Sum()].postings += times
  }

  mutating func fold(into transaction: Transaction) throws {
    guard !changes.isEmpty else { return }
    for (key, change) in changes {
      var sum = change
      try transaction.each(
        """
        SELECT units, carry, postings FROM month_sum
        WHERE account = ? AND stream = ? AND currency = ? AND month = ?
        """, .int(key.account), .int(key.stream), .int(key.currency), .int(key.month)
      ) { query in
        sum.units += MonthSums.joined(query.int(0), carry: query.int(1))
        sum.postings += query.int(2)
      }
      if sum.postings == 0 {
        try transaction.run(
          """
          DELETE FROM month_sum WHERE account = ? AND stream = ? AND currency = ? AND month = ?
          """, .int(key.account), .int(key.stream), .int(key.currency), .int(key.month))
      } else {
        let (units, carry) = MonthSums.split(sum.units)
        try transaction.run(
          "INSERT OR REPLACE INTO month_sum VALUES(?,?,?,?,?,?,?)",
          .int(key.account), .int(key.stream), .int(key.currency), .int(key.month),
          .int(units), .int(carry), .int(sum.postings))
      }
    }
    changes = [:]
  }

  /// 128 bits as two columns; `carry` is 0 or −1 while the sum fits in 64.
  static func split(_ sum: Int128) -> (units: Int64, carry: Int64) {
    (Int64(truncatingIfNeeded: sum), Int64(truncatingIfNeeded: sum >> 64))
  }

  static func joined(_ units: Int64, carry: Int64) -> Int128 {
    Int128(carry) << 64 | Int128(UInt64(bitPattern: units))
  }
}
