public import Ledger
public import Money

/// Finds the transfers that two statements tell of, so that money which moved isn't income.
///
/// Two rows are one transfer when money left one account and came into another at most ten days
/// later (or two earlier, where a bank dates by value), neither row speaks of a third account, and
/// - the amounts are equal (or the row that left says what arrives), and one names the other, both
///   are called transfers by their sources, or the one that left is and no other row fits; or
/// - one names the other, and what is missing is small enough for a fee (5%, or 35 of the currency
///   up to a quarter), or the currencies differ and the rate made by the two is near the table's; or
/// - both are called transfers, the rate made by the two is near the table's, and no other row fits.
///
/// Better evidence is taken first; the result depends on the set of rows alone.
public struct TransferMatching: Sendable {
  public static let daysLate = 10
  public static let daysEarly = 2

  public private(set) var pairs: [Pair] = []
  public private(set) var roles: [RowID: TransferRole] = [:]

  public struct Pair: Hashable, Sendable {
    public let left: RowID
    public let arrived: RowID

    public init(left: RowID, arrived: RowID) {
      self.left = left
      self.arrived = arrived
    }
  }

  /// `coverage`: the days from first to last row of each of the person's accounts; `currencies`:
  /// what their rows are in.
  public init(
    _ legs: [TransferLeg], coverage: [AccountName: ClosedRange<Day>],
    currencies: [AccountName: Set<Currency>] = [:], rates: Rates
  ) {
    let legs = legs.sorted { $0.key < $1.key }
    let candidates = TransferMatching.candidates(legs, rates)
    var taken: Set<RowID> = []
    let partners = TransferMatching.partners(candidates)
    for candidate in candidates.sorted(by: Candidate.isBetter) {
      let (out, into) = (candidate.out, candidate.into)
      guard !taken.contains(out.id), !taken.contains(into.id) else { continue }
      if candidate.mustBeAlone {
        let rivals = (partners[out.id] ?? []) + (partners[into.id] ?? [])
        if rivals.contains(where: { $0 != out.id && $0 != into.id && !taken.contains($0) }) {
          continue
        }
      }
      taken.insert(out.id)
      taken.insert(into.id)
      pairs.append(Pair(left: out.id, arrived: into.id))
      roles[out.id] = .inTransit
      roles[into.id] = .arrival(of: Amount(minorUnits: -out.amount.minorUnits, out.amount.currency))
    }
    let covered = TransferMatching.covered(coverage)
    let payers = Set(legs.lazy.filter(\.amount.isNegative).map(\.account))
    for leg in legs where !taken.contains(leg.id) {
      if leg.isTransfer {
        roles[leg.id] = .inTransit
      } else if leg.amount.minorUnits > 0 {
        // The account it came from is in the book: whatever arrived was counted there.
        let sources = leg.names.compactMap { covered($0, leg.day) }.sorted()
        guard let source = sources.first else { continue }
        let isSilent = sources.count == 1 && !payers.contains(source)
        let isOfItsCurrency = currencies[source]?.contains(leg.amount.currency) ?? false
        roles[leg.id] = isSilent && isOfItsCurrency ? .payout(of: source) : .inTransit
      }
    }
    pairs.sort { ($0.left, $0.arrived) < ($1.left, $1.arrived) }
  }

  /// The rows that each row could be paired with.
  private static func partners(_ candidates: [Candidate]) -> [RowID: [RowID]] {
    var partners: [RowID: [RowID]] = [:]
    for candidate in candidates {
      partners[candidate.out.id, default: []].append(candidate.into.id)
      partners[candidate.into.id, default: []].append(candidate.out.id)
    }
    return partners
  }

  /// The account of a name whose statements reach to a day.
  private static func covered(_ coverage: [AccountName: ClosedRange<Day>])
    -> (String, Day) -> AccountName?
  {
    var byName: [String: (account: AccountName, days: ClosedRange<Day>)] = [:]
    for (account, days) in coverage.sorted(by: { $0.key < $1.key }) where account.kind == .assets {
      byName[account.spokenName] = (account, days)
    }
    return { name, day in
      guard let (account, days) = byName[name], days.lowerBound <= day,
        day <= days.upperBound.adding(days: daysLate)
      else { return nil }
      return account
    }
  }

  // MARK: Candidates

  private struct Candidate {
    let out: TransferLeg
    let into: TransferLeg
    /// 0 equal amounts, 1 as announced, 2 less a fee, 3 at a rate.
    let exactness: Int
    let namings: Int
    let missing: Int64
    let mustBeAlone: Bool

    static func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
      if a.exactness != b.exactness { return a.exactness < b.exactness }
      if a.namings != b.namings { return a.namings > b.namings }
      if a.gap != b.gap { return a.gap < b.gap }
      if a.missing != b.missing { return a.missing < b.missing }
      return a.out.key != b.out.key ? a.out.key < b.out.key : a.into.key < b.into.key
    }

    private var gap: Int { abs(into.day - out.day) }
  }

  /// At most this many rows of a window are looked at where names alone bring two together.
  private static let widest = 200

  private static func candidates(_ legs: [TransferLeg], _ rates: Rates) -> [Candidate] {
    let inward = legs.filter { $0.amount.minorUnits > 0 }.sorted { $0.day < $1.day }
    var byAmount: [Amount: [TransferLeg]] = [:]
    var byName: [String: [TransferLeg]] = [:]
    var byAccount: [String: [TransferLeg]] = [:]
    var called: [TransferLeg] = []
    for leg in inward {
      byAmount[leg.amount, default: []].append(leg)
      for name in leg.names { byName[name, default: []].append(leg) }
      byAccount[leg.account.spokenName, default: []].append(leg)
      if leg.isTransfer { called.append(leg) }
    }
    var found: [Candidate] = []
    for out in legs where out.amount.minorUnits < 0 {
      var seen: Set<RowID> = []
      func consider(_ list: [TransferLeg]?) {
        for into in window(list ?? [], around: out.day).prefix(widest)
        where seen.insert(into.id).inserted {
          if let candidate = candidate(out, into, rates) { found.append(candidate) }
        }
      }
      if let left = try? out.amount.negated() { consider(byAmount[left]) }
      if let arrives = out.arrives { consider(byAmount[arrives]) }
      consider(byName[out.account.spokenName])
      for name in out.names.sorted() { consider(byAccount[name]) }
      if out.isTransfer { consider(called) }
    }
    return found
  }

  private static func window(_ legs: [TransferLeg], around day: Day) -> ArraySlice<TransferLeg> {
    let first = day.adding(days: -daysEarly)
    let last = day.adding(days: daysLate)
    var low = 0
    var high = legs.count
    while low < high {
      let middle = (low + high) / 2
      if legs[middle].day < first { low = middle + 1 } else { high = middle }
    }
    return legs[low...].prefix { $0.day <= last }
  }

  private static func candidate(_ out: TransferLeg, _ into: TransferLeg, _ rates: Rates)
    -> Candidate?
  {
    guard out.account != into.account, !out.contradicts(into), !into.contradicts(out) else {
      return nil
    }
    let namings = (out.speaks(of: into) ? 1 : 0) + (into.speaks(of: out) ? 1 : 0)
    func candidate(_ exactness: Int, missing: Int64 = 0, alone: Bool = false) -> Candidate {
      Candidate(
        out: out, into: into, exactness: exactness, namings: namings, missing: missing,
        mustBeAlone: alone)
    }
    let left = -out.amount.minorUnits
    if out.amount.currency == into.amount.currency {
      let missing = left - into.amount.minorUnits
      if missing == 0 {
        if namings > 0 || (out.isTransfer && into.isTransfer) { return candidate(0) }
        return out.isTransfer ? candidate(0, alone: true) : nil
      }
      guard namings > 0, missing > 0, isFee(missing, of: left, out.amount.currency) else {
        return nil
      }
      return candidate(2, missing: missing)
    }
    if let arrives = out.arrives, arrives.currency == into.amount.currency {
      guard arrives == into.amount else { return nil }
      return namings > 0 || out.isTransfer ? candidate(1, alone: namings == 0) : nil
    }
    guard namings > 0 || (out.isTransfer && into.isTransfer),
      let gone = try? out.amount.negated()
    else { return nil }
    guard let worth = rates.convert(gone, to: into.amount.currency, on: out.day) else {
      return namings > 0 ? candidate(3, alone: true) : nil
    }
    // Between 12% worse (a platform's spread and fee) and 5% better (the table's day is another).
    let arrived = Int128(into.amount.minorUnits) * 100
    let expected = Int128(worth.minorUnits)
    guard arrived >= expected * 88, arrived <= expected * 105 else { return nil }
    return candidate(
      3, missing: Int64(clamping: (expected * 100 - arrived).magnitude), alone: namings == 0)
  }

  private static func isFee(_ missing: Int64, of left: Int64, _ currency: Currency) -> Bool {
    var flat: Int64 = 35
    for _ in 0..<min(currency.minorDigits, 12) { flat *= 10 }
    return missing <= left / 20 || (missing <= flat && missing <= left / 4)
  }
}
