import Money

/// What a write adds to the kept sums of months, until it is folded into the table.
struct MonthSums {
  struct Key: Hashable {
    let account: Int64
    let stream: Int64
    let currency: Int64
    let month: Int32

    /// One word: this is asked for with every posting.
    func hash(into hasher: inout Hasher) {
      let place = UInt64(bitPattern: account &* 1_000_003 &+ stream) &* 0x9E37_79B9_7F4A_7C15
      hasher.combine(place ^ UInt64(bitPattern: currency << 32 | Int64(month)))
    }
  }

  struct Sum: Equatable {
    var units: Int128 = 0
    var postings: Int64 = 0
  }

  private var places: [Key: Int] = [:]
  private var changes: [(key: Key, sum: Sum)] = []
  /// Where the last first legs and the last second legs went: an import stays in one month and on
  /// few accounts for long.
  private var recent = (-1, -1)

  /// The one or two legs that a posting tells of: its account, stream, currency, day, units and the
  /// account that it is against, in this order of columns.
  static func eachLeg(_ query: Query, _ body: (Key, Int128) -> Void) {
    let month = query.day(3).month.number
    let currency = query.int(2)
    let units = Int128(query.int(4))
    body(Key(account: query.int(0), stream: query.int(1), currency: currency, month: month), units)
    if let against = query.intOrNil(5) {
      body(Key(account: against, stream: 0, currency: currency, month: month), -units)
    }
  }

  /// Adds a posting, or takes one away with `times` = −1.
  mutating func add(_ key: Key, _ units: Int128, times: Int64) {
    let place: Int
    if recent.0 >= 0, changes[recent.0].key == key {
      place = recent.0
    } else if recent.1 >= 0, changes[recent.1].key == key {
      place = recent.1
    } else {
      place = self.place(of: key)
      recent = (recent.1, place)
    }
    changes[place].sum.units += times < 0 ? -units : units
    changes[place].sum.postings += times
  }

  private mutating func place(of key: Key) -> Int {
    if let known = places[key] { return known }
    changes.append((key, Sum()))
    places[key] = changes.count - 1
    return changes.count - 1
  }

  mutating func fold(into transaction: Transaction) throws {
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
    self = MonthSums()
  }

  /// 128 bits as two columns; `carry` is 0 or −1 while the sum fits in 64.
  static func split(_ sum: Int128) -> (units: Int64, carry: Int64) {
    (Int64(truncatingIfNeeded: sum), Int64(truncatingIfNeeded: sum >> 64))
  }

  static func joined(_ units: Int64, carry: Int64) -> Int128 {
    Int128(carry) << 64 | Int128(UInt64(bitPattern: units))
  }
}
