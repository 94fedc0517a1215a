import Foundation
import Money
import Statements
import Support
import Testing

/// What holds for every platform's file, whatever is done to it.
@Suite struct PlatformLawTests {
  private static let fixtures = [
    "adsense/payments.csv", "adsense/performance.csv", "adsense/studio.csv", "gumroad/payout.csv",
    "gumroad/sales.csv", "payoneer/seventeen.csv", "payoneer/short.csv", "paypal/arabic.csv",
    "paypal/english.csv", "paypal/german_excel.csv", "paypal/swedish.csv", "stripe/itemized.csv",
    "stripe/payments.csv", "upwork/history.csv", "upwork/hours.csv", "wise/balance.csv",
    "wise/history.csv", "revolut/personal.csv", "revolut/french.csv", "revolut/of_2019.csv",
    "patreon/earnings.csv", "kdp/royalties.csv", "kdp/titles.csv", "udemy/revenue.csv",
    "airbnb/history.csv", "airbnb/portuguese.csv", "etsy/statement.csv",
    "shopify/transactions.csv", "shopify/payouts.csv", "amazon/range.csv", "amazon/german.csv",
    "amazon/settlement.txt", "ebay/report.csv", "tiktok/settlement.csv", "payhip/sales.csv",
    "booking/payouts.csv",
    "coinbase/report.csv", "coinbase/spot.csv", "binance/history.csv",
    "brokers/trading212.csv", "brokers/traderepublic.csv", "exchanges/kraken.csv",
    "exchanges/nexo.csv",
  ]

  @Test("Every platform's file is recognised for certain, and by one format alone")
  func recognition() throws {
    for path in Self.fixtures where path != "payoneer/short.csv" && path != "paypal/swedish.csv" {
      let start = FileStart(StatementFile(name: "", bytes: try Fixture.bytes(path)))
      let sure = Formats.all.filter { $0.recognise(start) == .certain }
      #expect(sure.count == 1, "\(path) \(sure)")
    }
  }

  @Test("Columns in any order, a preamble, tabs for commas: the rows stay the same")
  func layouts() throws {
    for path in Self.fixtures {
      let expected = try Fixture.read(path).rows
      let table = try DelimitedTable(StatementFile(name: "", bytes: try Fixture.bytes(path)))
      let lines =
        [table.header] + table.records.map { r in (0..<table.header.count).map { r.text($0) } }
      var generator = Seeded(7)
      let order = (0..<table.header.count).shuffled(using: &generator)
      func write(_ delimiter: String, _ order: [Int]) -> [UInt8] {
        Array(
          lines.map { line in
            order.map { "\"" + line[$0].replacing("\"", with: "\"\"") + "\"" }
              .joined(separator: delimiter)
          }.joined(separator: "\r\n").utf8)
      }
      var files = [
        write("\t", Array(order.indices)), write(";", Array(order.indices)),
        Array("\u{FEFF}".utf8) + write(",", Array(order.indices)),
      ]
      let preamble = "Report of,A Example\r\nPeriod,all\r\n\r\n"
      files.append(Array(preamble.utf8) + write(",", Array(order.indices)))
      // The shape of a language without a vocabulary is its order of columns.
      if path != "paypal/swedish.csv" { files.append(write(",", order)) }
      for bytes in files {
        let rows = try Formats.read(StatementFile(name: "", bytes: bytes)).rows
        #expect(rows.map(Self.content) == expected.map(Self.content), "\(path) seed 7")
      }
    }
  }

  private static func content(_ row: Row) -> String {
    "\(row.day) \(row.amount) \(row.kind) \(row.id ?? "") \(row.event ?? "") \(row.standing)"
  }

  @Test(
    "Every line ends as rows, as an issue or as left out; where parts are told they make the amount"
  )
  func accounts() throws {
    for path in Self.fixtures {
      let reading = try Fixture.read(path)
      let text = String(decoding: try Fixture.bytes(path), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true).count
      #expect(reading.linesAccountedFor == lines, "\(path)")
      for row in reading.rows {
        guard let gross = row.gross else { continue }
        let sum = gross.adding(row.fee ?? .zero)?.adding(row.tax ?? .zero)
        #expect(sum == row.amount, "\(path) \(row.line)")
      }
    }
  }

  @Test(
    "Every line of every sample is accounted for",
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: [
      "paypal", "payoneer", "upwork", "stripe", "wise", "adsense_youtube", "gumroad", "revolut",
      "patreon", "kdp", "airbnb", "etsy", "shopify",
    ])
  func samplesAccountedFor(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      let bytes = try Shared.bytes("statements/\(sample.path)")
      let table = try DelimitedTable(StatementFile(name: "", bytes: bytes))
      let lines = table.preamble.count + 1 + table.records.count + table.repeatedHeaders.count
      #expect(try sample.read().linesAccountedFor == lines, "\(sample)")
    }
  }

  @Test("Whatever is done to a platform's bytes, reading it ends without a crash", arguments: 0..<4)
  func mutations(seed: Int) throws {
    var generator = Seeded(UInt64(seed))
    for path in Self.fixtures {
      let original = try Fixture.bytes(path)
      for _ in 0..<15 {
        let file = StatementFile(name: path, bytes: mutated(original, &generator))
        do throws(Refusal) {
          let reading = try Formats.read(file)
          #expect(reading.rows.allSatisfy { $0.line > 0 }, "seed \(seed)")
        } catch {
          continue
        }
      }
    }
  }

  /// Bytes changed, cut out, doubled; numbers grown beyond every type; quotes opened.
  private func mutated(_ bytes: [UInt8], _ generator: inout Seeded) -> [UInt8] {
    var bytes = bytes
    let strange: [[UInt8]] = [
      Array("99999999999999999999999999999999999999999".utf8),
      Array("-170141183460469231731687303715884105728".utf8),
      [UInt8(ascii: "\"")], [0xFF, 0xFE], [0], Array(",,,,".utf8), Array("\n\n".utf8),
      Array("31/02/0000".utf8), Array("1e309".utf8), Array("٠٫٥".utf8), Array("\u{202E}".utf8),
    ]
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1:
        let end = min(bytes.count, at + Int.random(in: 1...40, using: &generator))
        bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: strange.randomElement(using: &generator)!, at: at)
      case 3:
        let end = min(bytes.count, at + Int.random(in: 1...200, using: &generator))
        bytes.insert(contentsOf: bytes[at..<end], at: at)
      default: bytes.removeSubrange(at..<bytes.count)
      }
    }
    return bytes
  }
}
