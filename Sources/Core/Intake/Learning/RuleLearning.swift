public import Ledger
import Money
import Statements

/// Finds the rules that corrections suggest: what do rows share that a person filed alike?
///
/// Give it the corrected rows, let it `see` every row of the book, and take its `offers`. It is a
/// pure function of these: the order of neither plays a part. An offer rests on three rows or more;
/// its rule speaks of each of them, contradicts no correction, and at least half of what else it
/// speaks of looks like the rows that it rests on. Otherwise the words that the rows share are words
/// of the bank's, such as "purchase", and no rule.
public struct RuleLearning: Sendable {
  public static let fewest = 3

  private var candidates: [Candidate]

  fileprivate struct Candidate: Sendable {
    let matcher: RuleMatcher
    let basis: [KnownRow]
    let kinds: [RowKind]
    let keys: Set<RowKey>
    var catches = 0
    var alike = 0
    var moves: [AccountName: Int] = [:]
    var isContradicted = false
  }

  /// `corrected` are rows that no rule files as they were corrected; `taken` the names of rules.
  public init(_ corrected: [(row: KnownRow, account: AccountName)], taken: [String]) {
    struct Group: Hashable {
      let account: AccountName
      let isIn: Bool
    }
    let groups = Dictionary(grouping: corrected.filter { !$0.row.row.amount.isZero }) {
      Group(account: $0.account, isIn: !$0.row.row.amount.isNegative)
    }
    var names = Set(taken)
    candidates = []
    for (group, members) in groups.sorted(by: {
      ($0.key.account, $0.key.isIn ? 1 : 0) < ($1.key.account, $1.key.isIn ? 1 : 0)
    }) {
      var rest = members.map(\.row).sorted { $0.key < $1.key }
      while let found = RuleLearning.shared(by: rest) {
        var rule = Rule(name: "", effect: .file(group.account, splits: []))
        rule.direction = group.isIn ? .moneyIn : .moneyOut
        let currencies = Set(found.rows.map(\.currency))
        if currencies.count == 1 { rule.currency = currencies.first }
        switch found.what {
        case .counterparty(let name): rule.counterparty = name
        case .words(let words): rule.contains = words
        }
        rule.name = RuleLearning.name(rule, &names)
        let matcher = RuleMatcher(rule)
        if found.rows.allSatisfy(matcher.matches) {
          candidates.append(
            Candidate(
              matcher: matcher, basis: found.rows, kinds: found.rows.map(RowKind.init),
              keys: Set(found.rows.map(\.key))))
        }
        let used = Set(found.rows.map(\.key))
        rest.removeAll { used.contains($0.key) }
      }
    }
  }

  /// Whether there is anything to see rows for.
  public var isEmpty: Bool { candidates.isEmpty }

  /// A row of the book, and where it is filed today; `nil` where a rule leaves it out.
  public mutating func see(_ known: KnownRow, _ filing: Filing?) {
    // The person's own rules are asked before a new one.
    guard let filing, !filing.isByRule else { return }
    for at in candidates.indices where candidates[at].matcher.matches(known) {
      if candidates[at].keys.contains(known.key) { continue }
      let target = candidates[at].target
      guard filing.because != .correction else {
        if filing.account != target { candidates[at].isContradicted = true }
        continue
      }
      candidates[at].catches += 1
      let kind = RowKind(known)
      if candidates[at].kinds.contains(where: kind.isLike) { candidates[at].alike += 1 }
      if filing.account != target { candidates[at].moves[filing.account, default: 0] += 1 }
    }
  }

  /// What can be offered, after every row was seen.
  public var offers: [RuleOffer] {
    candidates.compactMap { candidate in
      guard !candidate.isContradicted, candidate.alike * 2 >= candidate.catches else { return nil }
      return RuleOffer(
        rule: candidate.matcher.rule, basis: candidate.basis, catches: candidate.catches,
        moves: candidate.moves)
    }
  }

  // MARK: What rows share

  private enum Shared {
    case counterparty(String)
    case words(String)
  }

  /// The largest part of the rows that shares a counterparty, else a word.
  private static func shared(by rows: [KnownRow]) -> (rows: [KnownRow], what: Shared)? {
    guard rows.count >= fewest else { return nil }
    let kinds = rows.map(RowKind.init)
    let byParty = Dictionary(grouping: rows.indices.filter { kinds[$0].counterparty != nil }) {
      kinds[$0].counterparty!
    }
    if let most = byParty.filter({ $0.value.count >= fewest })
      .max(by: { ($0.value.count, $1.value[0]) < ($1.value.count, $0.value[0]) })?.value
    {
      let name = rows[most[0]].row.counterparty ?? ""
      // An asterisk in a name would stand for any text.
      return (most.map { rows[$0] }, .counterparty(name.map { "*?".contains($0) ? " " : $0 }.text))
    }
    var places: [Folded: [Int]] = [:]
    for at in rows.indices {
      for word in Set(kinds[at].words) { places[word.folded, default: []].append(at) }
    }
    let telling = places.filter { $0.value.count >= fewest && $0.key.bytes.count >= 3 }
    guard
      let (_, most) = telling.max(by: { a, b in
        (a.value.count, a.key.bytes.count) != (b.value.count, b.key.bytes.count)
          ? (a.value.count, a.key.bytes.count) < (b.value.count, b.key.bytes.count)
          : b.key.bytes.lexicographicallyPrecedes(a.key.bytes)
      })
    else { return nil }
    let chosen = most.map { rows[$0] }
    return (chosen, .words(pattern(most.map { kinds[$0].words }, chosen)))
  }

  /// The words that all rows have, in their order; `*` where something else stands between them.
  private static func pattern(_ words: [[RowKind.Word]], _ rows: [KnownRow]) -> String {
    let common = words[0].filter { word in words.allSatisfy { $0.contains(word) } }
    var pattern = ""
    for word in common {
      let ways = pattern.isEmpty ? [word.written] : [" ", "*"].map { pattern + $0 + word.written }
      let fits = ways.first { way in
        let glob = Glob(way)
        return rows.allSatisfy { glob.matches($0.text) }
      }
      // A word that stands elsewhere in some row is left out.
      pattern = fits ?? pattern
    }
    return pattern
  }

  /// A name of its own for the rule: its first words.
  private static func name(_ rule: Rule, _ taken: inout Set<String>) -> String {
    let words = (rule.counterparty ?? rule.contains ?? "")
      .split { !$0.isLetter && !$0.isNumber }.prefix(3)
    let plain = words.isEmpty ? "rule" : words.joined(separator: "-").lowercased()
    var name = plain
    var number = 2
    while taken.contains(name) {
      name = "\(plain)-\(number)"
      number += 1
    }
    taken.insert(name)
    return name
  }
}

extension RuleLearning.Candidate {
  fileprivate var target: AccountName {
    guard case .file(let account, _) = matcher.rule.effect else {
      preconditionFailure("a candidate files rows")
    }
    return account
  }
}

extension [Character] {
  fileprivate var text: String { String(self) }
}

extension Filing {
  fileprivate var isByRule: Bool {
    if case .rule = because { true } else { false }
  }
}
