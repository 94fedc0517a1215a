import Foundation
import Money
import Statements
import Support
import Testing

/// A page that shows a statement shows what it is read as, below it:
///
///     ```csv
///     Date,Amount…
///     ```
///
///     ```rows
///     2026-06-02 291.00 EUR income
///     ```
@Suite("The manual pages of statements") struct StatementPagesTests {
  @Test("What a page says of its example is how the example is read", arguments: pages)
  func examples(page: String) throws {
    let url = Self.folder.appending(path: page)
    let blocks = Self.blocks(try String(contentsOf: url, encoding: .utf8))
    for (place, block) in blocks.enumerated() where block.kind.hasPrefix("csv") {
      let name = block.kind.dropFirst(4).isEmpty ? page : String(block.kind.dropFirst(4))
      let said = try #require(place + 1 < blocks.count ? blocks[place + 1] : nil, "\(page)")
      #expect(said.kind == "rows", "\(page): what is the example read as?")
      let file = StatementFile(name: name, bytes: Array(block.text.utf8))
      let reading = try Formats.read(file)
      let lines = reading.rows.map { row in
        var words = [
          row.isDayKnown ? "\(row.day)" : "no day", "\(row.amount)", row.currency?.code ?? "?",
          row.kind.rawValue,
        ]
        if row.standing != .posted { words.append(row.standing.rawValue) }
        if let arrives = row.arrives {
          words.append("arrives \(arrives.amount) \(arrives.currency.code)")
        }
        return words.joined(separator: " ")
      }
      #expect(lines == said.text.split(separator: "\n").map(String.init), "\(page)")
      #expect(reading.issues.filter(\.reason.rejectsRow) == [], "\(page)")
    }
  }

  @Test("The marketplaces' pages have examples", arguments: marketplaces)
  func present(name: String) throws {
    let url = Self.folder.appending(path: name + ".md")
    let blocks = Self.blocks(try String(contentsOf: url, encoding: .utf8))
    #expect(blocks.contains { $0.kind.hasPrefix("csv") })
  }

  private static let folder = Shared.root.appending(path: "docs/statements")

  static let marketplaces = [
    "revolut", "patreon", "kdp", "udemy", "airbnb", "etsy", "shopify", "amazon", "ebay", "tiktok",
    "payhip", "booking", "fiverr", "freelancer", "khamsat", "mostaql",
  ]

  static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  private struct Block {
    var kind: String
    var text = ""
  }

  private static func blocks(_ page: String) -> [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isOpen { blocks.append(Block(kind: String(line.dropFirst(3)))) }
        isOpen.toggle()
      } else if isOpen {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    return blocks
  }
}
