import Paths

/// What others can hold a tally against.
extension Tally {
  /// All counts in one number (FNV-1a, 64 bits): the same for the same seed, whoever walked.
  public var digest: UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for counts in [wealth, free, freeThenRuined, ruined, least] {
      for count in counts {
        digest = (digest ^ UInt64(count)) &* 0x0000_0100_0000_01B3
      }
    }
    return digest
  }

  /// The sum of the places of all paths in the last month's histogram.
  public var lastPlaces: Int {
    guard months > 0 else { return 0 }
    return wealth.suffix(Buckets.count).enumerated().reduce(0) { $0 + $1.offset * Int($1.element) }
  }

  /// How many paths were ever free, could not pay some month, and were free and could to the end.
  public var ends: (free: Int, ruined: Int, lasted: Int) {
    func sum(_ counts: [UInt32]) -> Int { counts.prefix(months).reduce(0) { $0 + Int($1) } }
    return (sum(free), sum(ruined), sum(free) - sum(freeThenRuined))
  }
}
