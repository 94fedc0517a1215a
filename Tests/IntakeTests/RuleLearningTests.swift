import Intake
import Ledger
import Money
import Statements
import Support
import Testing

@Suite("Corrections suggest rules") struct RuleLearningTests {
  static let transport = AccountName("expenses:Transport")!
  static let food = AccountName("expenses:Food")!

  /// A book of rows by description, in which some are filed by hand.
  struct World {
    var rows: [KnownRow] = []
    var corrections: [RowKey: AccountName] = [:]
    var rules: [Rule] = []

    mutating func add(_ description: String, _ hundredths: Int64 = -1000, by: String? = nil) {
      var row = row("2026-01-05", hundredths, description)
      row.counterparty = by
      rows.append(known(Int64(rows.count + 1), "Bank", row, occurrence: rows.count + 1))
    }

    mutating func file(_ at: Int, _ account: AccountName) { corrections[rows[at].key] = account }

    func offers(_ order: [Int]? = nil) -> [RuleOffer] {
      let booker = Booker(rules: rules, corrections: corrections)
      let plain = Booker(rules: rules, corrections: [:])
      let seen = order.map { $0.map { rows[$0] } } ?? rows
      let corrected = seen.compactMap { row in
        corrections[row.key].map { (row: row, account: $0) }
      }.filter { plain.decision(of: $0.row) != .file($0.account) }
      var learning = RuleLearning(corrected, taken: rules.map(\.name))
      for row in seen { learning.see(row, booker.filing(of: row, .none)) }
      return learning.offers
    }
  }

  private func world(_ descriptions: [String], filed: Int) -> World {
    var world = World()
    for text in descriptions { world.add(text) }
    for at in 0..<filed { world.file(at, Self.transport) }
    return world
  }

  @Test("Three rows filed alike suggest the words that they share, without their numbers")
  func words() throws {
    let world = world(
      [
        "BOLT 4711 RIDE CAIRO", "BOLT 99 RIDE CAIRO", "BOLT 5 RIDE CAIRO", "BOLT 8 RIDE CAIRO",
        "Bakery",
      ], filed: 3)
    let offer = try #require(world.offers().first)
    #expect(offer.rule.contains == "BOLT*RIDE CAIRO")
    #expect(offer.rule.direction == .moneyOut)
    #expect(offer.rule.currency == .usd)
    #expect(offer.target == Self.transport)
    #expect(offer.basis.count == 3)
    #expect(offer.catches == 1)
    #expect(offer.moves == [.unsortedExpense: 1])
    #expect(offer.conflicts.isEmpty)
    #expect(offer.rule.name == "bolt-ride-cairo")
  }

  @Test("Two are not enough, nor are three that share nothing")
  func few() {
    #expect(world(["BOLT 1", "BOLT 2", "BOLT 3"], filed: 2).offers().isEmpty)
    #expect(world(["Bolt", "Careem", "Swvl"], filed: 3).offers().isEmpty)
  }

  @Test("A month is no difference, and Arabic keeps its spelling")
  func months() throws {
    let offer = try #require(
      world(["إيجار يناير", "إيجار فبراير", "إيجار مارس", "إيجار أبريل"], filed: 3).offers().first)
    #expect(offer.rule.contains == "إيجار")
    #expect(offer.catches == 1)
  }

  @Test("A counterparty says more than words")
  func counterparty() throws {
    var world = World()
    for text in ["Invoice A", "Deposit B", "Thanks C", "Other D"] {
      world.add(text, 5000, by: "Atelier Miel")
    }
    for at in 0..<3 { world.file(at, AccountName("income:Clients")!) }
    let offer = try #require(world.offers().first)
    #expect(offer.rule.counterparty == "Atelier Miel")
    #expect(offer.rule.contains == nil)
    #expect(offer.rule.direction == .moneyIn)
    #expect(offer.catches == 1)
  }

  @Test("Words of the bank's, which every row has, are no rule")
  func common() {
    let shops = ["Amber", "Basil", "Cedar", "Dune", "Elm", "Fig", "Grove", "Haven"]
    #expect(world(shops.map { "CARD PURCHASE \($0)" }, filed: 3).offers().isEmpty)
  }

  @Test("A rule that a correction contradicts isn't offered")
  func contradicted() {
    var world = world(["BOLT 1", "BOLT 2", "BOLT 3", "BOLT 4"], filed: 3)
    #expect(world.offers().count == 1)
    world.file(3, Self.food)
    #expect(world.offers().isEmpty)
  }

  @Test("What a rule says already is not offered again")
  func knownAlready() {
    var world = world(["BOLT 1", "BOLT 2", "BOLT 3"], filed: 3)
    var rule = Rule(name: "bolt", effect: .file(Self.transport, splits: []))
    rule.contains = "bolt"
    world.rules = [rule]
    #expect(world.offers().isEmpty)
  }

  @Test("What something had sorted elsewhere is told as a conflict")
  func conflicts() throws {
    let offer = try #require(
      world(["NILE 1", "NILE 2", "NILE 3", "Nile"], filed: 3).offers().first)
    #expect(offer.conflicts.isEmpty)
    var world = world(["rent NILE 1", "rent NILE 2", "rent NILE 3", "rent Nile"], filed: 3)
    world.add("rent nile", 500)
    let other = try #require(world.offers().first)
    // A starting rule had the fourth under rent; the fifth is money in.
    #expect(other.conflicts == [AccountName("expenses:Rent")!: 1])
    #expect(other.catches == 1)
  }

  @Test("Hostile names stay names")
  func hostile() throws {
    var world = World()
    for at in 0..<4 { world.add("x \(at)", by: "a*b?'; rm \u{202E}") }
    for at in 0..<3 { world.file(at, Self.food) }
    let offer = try #require(world.offers().first)
    #expect(offer.rule.counterparty?.contains("*") == false)
    #expect(offer.catches == 1)
  }

  /// Random books: rows of few kinds, some filed by hand.
  private func random(_ chance: inout Seeded) -> World {
    var world = World()
    let words = ["bolt", "ride", "nile", "rent", "إيجار", "may", "x9"]
    let accounts = [Self.transport, Self.food]
    for _ in 0..<Int.random(in: 1...24, using: &chance) {
      let text = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        words.randomElement(using: &chance)!
      }.joined(separator: [" ", "*", "-"].randomElement(using: &chance)!)
      world.add(
        text, Bool.random(using: &chance) ? -500 : 700,
        by: Int.random(in: 0..<4, using: &chance) == 0 ? words.randomElement(using: &chance) : nil)
    }
    for at in world.rows.indices where Int.random(in: 0..<2, using: &chance) == 0 {
      // Mostly as one would: by the first word.
      let isByWord = Int.random(in: 0..<20, using: &chance) > 0
      let isFirst = world.rows[at].row.description.hasPrefix("bolt")
      world.file(at, isByWord ? accounts[isFirst ? 0 : 1] : accounts.randomElement(using: &chance)!)
    }
    return world
  }

  @Test("By law: an offer speaks of its rows, contradicts no correction, and order plays no part")
  func laws() {
    let seed: UInt64 = 20_261
    var chance = Seeded(seed)
    var offered = 0
    for turn in 0..<400 {
      let world = random(&chance)
      let offers = world.offers()
      offered += offers.count
      let order = Array(world.rows.indices).shuffled(using: &chance)
      #expect(world.offers(order) == offers, "seed \(seed), turn \(turn)")
      #expect(Set(offers.map(\.rule.name)).count == offers.count)
      for offer in offers {
        let matcher = RuleMatcher(offer.rule)
        #expect(offer.basis.count >= RuleLearning.fewest)
        for row in offer.basis {
          #expect(matcher.matches(row) && world.corrections[row.key] == offer.target)
        }
        let matched = world.rows.filter(matcher.matches)
        for row in matched {
          let corrected = world.corrections[row.key]
          #expect(corrected == nil || corrected == offer.target, "seed \(seed), turn \(turn)")
        }
        #expect(offer.catches == matched.count { world.corrections[$0.key] == nil })
        #expect(offer.moves.values.reduce(0, +) <= offer.catches)
        // Once it is taken, it isn't offered again.
        var taken = world
        taken.rules = [offer.rule]
        #expect(
          !taken.offers().contains {
            $0.rule.contains == offer.rule.contains
              && $0.rule.counterparty == offer.rule.counterparty && $0.target == offer.target
              && $0.rule.direction == offer.rule.direction
          })
      }
    }
    #expect(offered > 20)
  }
}
