import Foundation
import Money
import Statements
import Support
import Testing

/// Statements of invented accounts, each with a trap: encodings, digits, marks, signs, sections.
@Suite struct BankFixtureTests {
  /// Rows, the first and the last, and the sum by currency.
  static let files: [(String, Int, String, String, [String])] = [
    (
      "ch_apostrophe_thousands_2.csv", 9, "2026-08-01 -2684.42", "2026-08-14 611.52",
      ["CHF -9030.65"]
    ),
    (
      "de_preamble_2digit_year_cp1252_2.csv", 11, "2026-08-03 2862.35", "2026-08-15 3018.64",
      ["EUR -15807.54"]
    ),
    (
      "egp_signed_semicolon_cp1256_1.csv", 11, "2026-08-03 1159.38", "2026-08-12 4395.17",
      ["- 9759.90"]
    ),
    ("en_utf16be_nobom_1.csv", 8, "2026-08-01 2042.72", "2026-08-08 -3575.57", ["USD -13794.43"]),
    (
      "extended_arabic_indic_digits_utf8_1.csv", 8, "2026-08-04 4314.24", "2026-08-18 -4306.36",
      ["- -11097.27"]
    ),
    (
      "jod_three_decimals_bilingual_utf8_2.csv", 11, "2026-08-01 -295.793", "2026-08-07 2433.188",
      ["JOD 1052.885"]
    ),
    (
      "lbp_month_names_trailing_minus_utf8_2.csv", 10, "2026-08-03 -3403.66", "2026-08-17 -1064.27",
      ["LBP -1541.19"]
    ),
    (
      "mad_french_nbsp_thousands_cp1252_1.csv", 10, "2026-08-03 2334.61", "2026-08-14 754.57",
      ["MAD 2080.88"]
    ),
    (
      "quoted_multiline_newest_first_1.csv", 12, "2026-08-14 2495.11", "2026-08-01 -432.91",
      ["- 61308.85"]
    ),
    (
      "sar_arabic_indic_digits_utf16le_bom_tab_1.txt", 10, "2026-08-02 -1162.11",
      "2026-08-13 950.91", ["SAR -26694.27"]
    ),
    (
      "sar_debit_credit_preamble_footer_utf8bom_1.csv", 13, "2026-08-01 -1039.27",
      "2026-08-15 -1227.66", ["SAR 2464.37"]
    ),
    (
      "sar_parentheses_rlm_suffix_utf8_1.csv", 10, "2026-08-02 -3769.34", "2026-08-13 691.98",
      ["SAR 16522.92"]
    ),
    (
      "two_account_sections_2.csv", 11, "2026-08-04 -925.82", "2026-08-04 -543.96",
      ["EUR 38700.10", "USD -14004.05"]
    ),
    (
      "us_parentheses_dollar_mdy_2.csv", 12, "2026-08-02 2853.70", "2026-08-09 3310.94",
      ["USD 9221.08"]
    ),
  ]

  @Test("Each trap is read to the last digit", arguments: files)
  func fixture(
    _ name: String, _ count: Int, _ first: String, _ last: String, _ sums: [String]
  ) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/csv")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let reading = try CSVFormat.read(StatementFile(name: "x", bytes: bytes), ReadingOptions())
    // (Nothing but where the order of day and month is only likely.)
    #expect(reading.issues.allSatisfy { $0.reason == .dateOrderInferred })
    #expect(reading.rows.count == count)
    #expect(reading.rows.first.map { "\($0.day) \($0.amount)" } == first)
    #expect(reading.rows.last.map { "\($0.day) \($0.amount)" } == last)
    var totals: [String: Quantity] = [:]
    for row in reading.rows {
      let code = row.currency?.code ?? "-"
      totals[code] = (totals[code] ?? .zero).adding(row.amount)
    }
    #expect(totals.map { "\($0.key) \($0.value)" }.sorted() == sums)
  }
}
