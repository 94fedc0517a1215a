import GRDB
public import Ledger
import Money

/// Facts, rates and pairs: small things that are replaced, each version kept.
extension Writer {
  /// Sets a fact; `false` where it was so already.
  @discardableResult
  public func set(_ kind: String, _ name: String, _ body: String) throws -> Bool {
    let old = try transaction.first(
      "SELECT id, body FROM fact WHERE kind = ? AND name = ? AND died IS NULL", .text(kind),
      .text(name)
    ) { (id: $0.int(0), body: $0.text(1)) }
    if let old {
      guard old.body != body else { return false }
      _ = try kill(.fact, old.id)
    }
    let facts = try inserter(.fact)
    var record = facts.begin(textBytes: kind.utf8.count + name.utf8.count + body.utf8.count)
    record.text(kind)
    record.text(name)
    record.text(body)
    _ = try facts.insert(record)
    return true
  }

  /// Takes a fact out; `false` where there is none.
  @discardableResult
  public func remove(_ kind: String, _ name: String) throws -> Bool {
    guard
      let id = try transaction.first(
        "SELECT id FROM fact WHERE kind = ? AND name = ? AND died IS NULL", .text(kind),
        .text(name), body: { $0.int(0) })
    else { return false }
    return try kill(.fact, id)
  }

  /// Sets the rate of a pair, a day and a source; `false` where it was so already.
  @discardableResult
  public func set(_ rate: DayRate) throws -> Bool {
    let (base, quote) = (rate.rate.base, rate.rate.quote)
    let (from, to) = (try number(of: base.currency), try number(of: quote.currency))
    let old = try transaction.first(
      """
      SELECT id, base_units, quote_units FROM rate
      WHERE base = ? AND quote = ? AND day = ? AND source = ? AND died IS NULL
      """, .int(from), .int(to), .int(rate.day.number), .text(rate.source)
    ) { (id: $0.int(0), base: $0.int(1), quote: $0.int(2)) }
    if let old {
      guard (old.base, old.quote) != (base.minorUnits, quote.minorUnits) else { return false }
      _ = try kill(.rate, old.id)
    }
    let rates = try inserter(.rate)
    var record = rates.begin(textBytes: rate.source.utf8.count)
    record.int(from)
    record.int(to)
    record.int(Int64(rate.day.number))
    record.text(rate.source)
    record.int(base.minorUnits)
    record.int(quote.minorUnits)
    _ = try rates.insert(record)
    return true
  }

  /// Takes a rate out; `false` where there is none of this pair, day and source.
  @discardableResult
  public func remove(_ rate: DayRate) throws -> Bool {
    let (base, quote) = (rate.rate.base.currency, rate.rate.quote.currency)
    let id = try transaction.first(
      """
      SELECT id FROM rate
      WHERE base = ? AND quote = ? AND day = ? AND source = ? AND died IS NULL
      """, .int(try number(of: base)), .int(try number(of: quote)), .int(rate.day.number),
      .text(rate.source), body: { $0.int(0) })
    return try id.map { try kill(.rate, $0) } ?? false
  }

  /// Says that two rows are one transfer. A row is in one pair at most on each side.
  public func insert(_ pair: Pair) throws {
    let pairs = try inserter(.pair)
    var record = pairs.begin()
    record.int(pair.out.number)
    record.int(pair.in.number)
    do {
      _ = try pairs.insert(record)
    } catch let error where isConflict(error) {
      throw BookRefusal.pairExists(pair.out)
    }
  }

  /// Takes a pair apart; `false` where the row is in none.
  @discardableResult
  public func kill(pairOf row: RowID) throws -> Bool {
    let id = try transaction.first(
      """
      SELECT id FROM pair WHERE out_row = ?1 AND died IS NULL
      UNION ALL SELECT id FROM pair WHERE in_row = ?1 AND died IS NULL
      """, .int(row.number), body: { $0.int(0) })
    return try id.map { try kill(.pair, $0) } ?? false
  }
}

/// Whether SQLite refused a record because one like it is there.
func isConflict(_ error: any Error) -> Bool {
  (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
}
