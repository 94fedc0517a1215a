import Bookkeeping
import Foundation
import Ledger
import Money
import Statements
import Store
import Support
import Testing

/// Many small books, where `OrderTests` has one large one: any order, split, overlap or repeat of a set
/// of files is the same book.
@Suite struct SmallOrderTests {
  /// `MASAR_SMALL_ORDERS=10000 swift test --filter SmallOrderTests` tries more; docs/reliability.md has
  /// what came of it.
  static let orders =
    ProcessInfo.processInfo.environment["MASAR_SMALL_ORDERS"].flatMap(Int.init) ?? 60
  private static let ordersOfAWorld = 10

  @Test("Any order, split, overlap or repeat of small statements", arguments: 0..<orders / 10)
  func anyOrder(seed: Int) throws {
    let world = SmallWorld(seed: UInt64(seed))
    let expected = try digest(world, world.whole, ruleAt: 0, isTogether: true, checks: true)
    for turn in 0..<Self.ordersOfAWorld {
      var chance = Seeded(UInt64(seed * 1000 + turn))
      let files = world.retold(&chance)
      let ruleAt = Int.random(in: 0...files.count, using: &chance)
      let digest = try digest(
        world, files, ruleAt: ruleAt, isTogether: Bool.random(using: &chance), checks: turn == 0)
      #expect(
        digest == expected,
        "seed \(seed), turn \(turn), rule at \(ruleAt): \(files.map(\.file.name))")
    }
  }

  /// `isTogether`: in as few changes as accounts allow.
  private func digest(
    _ world: SmallWorld, _ files: [SmallWorld.File], ruleAt: Int, isTogether: Bool, checks: Bool
  ) throws -> [BookDigest.Lanes] {
    let book = try TestBook()
    var at = 0
    while at <= files.count {
      if at == ruleAt { _ = try book.keeper.add(world.rule) }
      guard at < files.count else { break }
      var end = at + 1
      while isTogether, end < files.count, end != ruleAt, files[end].account == files[at].account {
        end += 1
      }
      var request = ImportRequest(files: files[at..<end].map(\.file))
      request.account = files[at].account
      // A day or two of PayPal's don't tell months from days.
      request.options.dateOrder = files[at].account == nil ? .mdy : nil
      let report = try book.keeper.importFiles(request)
      for file in report.files {
        #expect(file.refusal == nil, "\(file.name)")
        #expect(file.rejected == 0, "\(file.name) \(file.issues)")
      }
      at = end
    }
    if checks { #expect(try book.keeper.check().isSound) }
    // What statements state of their own ends differs with the ends.
    let digest = try book.keeper.book.digest()
    return [digest.rows, digest.postings, digest.pairs]
  }
}
