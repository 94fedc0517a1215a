import Bookkeeping
import Foundation
import Ledger
import Money
import Statements
import Store
import Support
import Testing

/// Real statements of all formats, two or three in one book: whichever comes first, the book is the
/// same. Files that ask a question of their own are left out.
@Suite(.enabled(if: Shared.isPresent, "needs ../shared")) struct SampleOrderTests {
  /// `MASAR_SAMPLE_ORDERS=2000 swift test --filter SampleOrderTests` draws more sets;
  /// docs/reliability.md has what came of it.
  static let sets =
    ProcessInfo.processInfo.environment["MASAR_SAMPLE_ORDERS"].flatMap(Int.init) ?? 150

  fileprivate struct Sample {
    let file: StatementFile
    let folder: String
    let account: AccountName?
  }

  /// The files that import by themselves, or once it is said whose they are.
  private static let samples: [Sample] = {
    guard Shared.isPresent else { return [] }
    let root = Shared.url("statements")
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return all.sorted().compactMap { path in
      let folder = String(path.prefix { $0 != "/" })
      guard folder != path, let bytes = try? Shared.bytes("statements/\(path)") else { return nil }
      let file = StatementFile(name: path, bytes: bytes)
      for account in [nil, AccountName(.assets, folder)] {
        let sample = Sample(file: file, folder: folder, account: account)
        guard let book = try? TestBook(), let report = try? sample.take(into: book) else {
          continue
        }
        if report.refusal == nil, report.new > 0 { return sample }
      }
      return nil
    }
  }()

  @Test("Any two or three sample files, in every order", arguments: 0..<sets)
  func everyOrder(seed: Int) throws {
    var chance = Seeded(UInt64(seed))
    let samples = Self.samples
    let first = try #require(samples.randomElement(using: &chance))
    // Files of one source meet most.
    let near = samples.filter { $0.folder == first.folder }
    var chosen = [first]
    for _ in 0..<Int.random(in: 1...2, using: &chance) {
      let among = Bool.random(using: &chance) ? near : samples
      chosen.append(try #require(among.randomElement(using: &chance)))
    }
    var found: [(names: [String], digest: [String])] = []
    for order in Self.orders(of: chosen) {
      let book = try TestBook()
      for sample in order { try sample.take(into: book) }
      let digest = try book.keeper.book.digest()
      found.append(
        (
          order.map(\.file.name),
          [digest.rows, digest.postings, digest.pairs].map(\.description)
        ))
    }
    for other in found.dropFirst() where other.digest != found[0].digest {
      let parts = zip(["rows", "postings", "pairs"], zip(other.digest, found[0].digest))
        .filter { $0.1.0 != $0.1.1 }.map(\.0)
      Testing.Issue.record(
        "seed \(seed): \(parts) differ between \(found[0].names) and \(other.names)")
      return
    }
  }

  private static func orders(of samples: [Sample]) -> [[Sample]] {
    guard let first = samples.first else { return [[]] }
    return orders(of: Array(samples.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
  }
}

extension SampleOrderTests.Sample {
  @discardableResult
  fileprivate func take(into book: TestBook) throws -> FileReport {
    var request = ImportRequest(files: [file])
    request.account = account
    return try book.keeper.importFiles(request).files[0]
  }
}
