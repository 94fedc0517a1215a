import Foundation
import Freedom
import Support
import Testing

@Suite("How often a withdrawal lasted")
struct WithdrawalTests {
  private func read(_ text: String) -> FigureTable? { FigureTable(Array(text.utf8)) }

  private func refusal(_ body: () throws -> Void) -> HistoryRefusal? {
    do { try body() } catch { return error as? HistoryRefusal }
    return nil
  }

  @Test("Two years of nothing bear half each; money taken at the end has grown first")
  func byHand() {
    let history = ReturnHistory(
      labels: ["1", "2", "3"], stock: [1, 1, 1.1], bond: [1, 1, 1], periodsPerYear: 1)
    var withdrawals = WithdrawalHistory(history)
    let start = withdrawals.answer(
      WithdrawalCase(timing: .start, stockShare: 1, years: 2, percent: 50))
    #expect(start.windows == 2 && start.successes == 2 && start.worstStart == "1")
    #expect(start.safest == 50)
    // 1 / (1 + 1/1.1) after a year of nothing, taken at the ends: 1/(1/1 + 1/1.1) = 52.38%.
    let end = withdrawals.highestRates(.end, stockShare: 1, years: 2)
    #expect(abs(end[1] - 1.1 / 2.1) < 1e-15)
    let long = withdrawals.answer(
      WithdrawalCase(timing: .start, stockShare: 1, years: 4, percent: 1))
    #expect(long.windows == 0 && long.successes == 0 && long.safest == nil)
  }

  @Test("Gross, net and index columns are seen by their figures, and inflation is taken out")
  func columns() throws {
    let table = try #require(
      read(
        """
        year,gross,net,index,inflation,real_gross
        2001,1.10,0.10,100,0.02,1.10
        2002,0.90,-0.10,110,0.02,0.90
        2003,1.05,0.05,99,0.02,1.05
        2004,,,103.95,,
        """))
    for column in ["gross", "net", "index"] {
      let history = try ReturnHistory(table, stock: column, bond: "gross")
      #expect(history.labels == ["2001", "2002", "2003"])
      #expect(zip(history.stock, [1.1, 0.9, 1.05]).allSatisfy { abs($0 - $1) < 1e-12 })
    }
    let real = try ReturnHistory(table, stock: "net", bond: "real_gross", inflation: "inflation")
    #expect(abs(real.stock[0] - 1.1 / 1.02) < 1e-12)
    #expect(real.bond[0] == 1.1)
    #expect(
      refusal { _ = try ReturnHistory(table, stock: "shares", bond: "net") }
        == HistoryRefusal.noColumn("shares", has: table.columns))
  }

  @Test("A table with a hole, or whose years don't follow each other, is refused by line and year")
  func gaps() throws {
    func history(_ rows: String) throws -> ReturnHistory {
      try ReturnHistory(try #require(read("year,s,b\n" + rows)), stock: "s", bond: "b")
    }
    #expect(
      refusal { _ = try history("2000,1.1,1\n2001,n/a,1\n2002,1.1,1\n2003,1.1,1\n") }
        == HistoryRefusal.gap(line: 3, label: "2001"))
    // Of an index the row before lacks its return; the hole is where the figure is missing.
    #expect(
      refusal { _ = try history("2000,100,1\n2001,110,1\n2002,,1\n2003,120,1\n2004,130,1\n") }
        == HistoryRefusal.gap(line: 4, label: "2002"))
    #expect(
      refusal { _ = try history("2000,1.1,1\n1999,1.1,1\n2000,1.1,1\n") }
        == HistoryRefusal.notNext(line: 3, label: "1999", after: "2000"))
    #expect(
      refusal { _ = try history("2000-11,1.1,1\n2000-12,1.1,1\n2001-02,1.1,1\n") }
        == HistoryRefusal.notNext(line: 4, label: "2001-02", after: "2000-12"))
    let months = try history("1871.09,1.1,1\n1871.1,1.1,1\n1871.11,1.1,1\n1871.12,1.1,1\n")
    #expect(months.periodsPerYear == 12 && months.cut == 0)
    let ragged = try history("1999,,1\n2000,1.1,1\n2001,1.1,1\n2002,1.1,\n")
    #expect(ragged.labels == ["2000", "2001"] && ragged.cut == 2)
  }

  @Test("Bad tables are refused by name and line, and never end the process")
  func hostile() throws {
    for text in ["", "\n\n", "a,b\n", "\u{FEFF}", ",,,\n,,,\n"] {
      #expect(read(text) == nil, "\(text)")
    }
    let words = try #require(read("year,s,b\n2001,1.1,many\n"))
    #expect(
      refusal { _ = try ReturnHistory(words, stock: "s", bond: "b") }
        == HistoryRefusal.notANumber(line: 2, text: "many"))
    let endless = try #require(read("year,s,b\n2001,inf,1\n"))
    #expect(
      refusal { _ = try ReturnHistory(endless, stock: "s", bond: "b") }
        == HistoryRefusal.notANumber(line: 2, text: "inf"))
    let dead = try #require(read("year,s,b\n2001,1.0,1\n2002,-1.0,1\n2003,1.0,1\n"))
    #expect(
      refusal { _ = try ReturnHistory(dead, stock: "s", bond: "b") }
        == HistoryRefusal.notGross(column: "s", line: 3, text: "-1.0"))
    // Percentages aren't an index.
    let percents = try #require(read("year,s,b\n2001,5.0,1\n2002,-3.5,1\n2003,7.0,1\n"))
    #expect(
      refusal { _ = try ReturnHistory(percents, stock: "s", bond: "b") }
        == HistoryRefusal.notGross(column: "s", line: 3, text: "-3.5"))
    let cases = try #require(read("timing,stock_share,years,withdrawal_pct\nstart,2,30,4\n"))
    #expect(refusal { _ = try WithdrawalCase.read(cases) } == HistoryRefusal.notACase(line: 2))
  }

  @Test(
    "Every count and every safest rate of the reference is met",
    .enabled(if: Shared.isPresent, "no ../shared beside the project"))
  func reference() throws {
    let histories = try References.histories()
    var withdrawals = histories.mapValues { WithdrawalHistory($0) }
    var seen = 0
    for row in try References.rows("oracles/withdrawal_success.csv") {
      let name = try #require(row["dataset"])
      let answer = try #require(
        withdrawals[name]?.answer(try References.question(row, percent: row["withdrawal_pct"])))
      #expect(String(answer.windows) == row["windows"], "\(row)")
      #expect(String(answer.successes) == row["successes"], "\(row)")
      seen += 1
    }
    for row in try References.rows("oracles/safemax.csv") {
      let name = try #require(row["dataset"])
      let answer = try #require(
        withdrawals[name]?.answer(try References.question(row, percent: "4")))
      #expect(String(answer.windows) == row["windows"], "\(row)")
      #expect(answer.worstStart == row["worst_start"], "\(row)")
      let stated = try #require(row["safemax_pct"].flatMap { Double($0) })
      #expect(abs((answer.safest ?? 0) - stated) < 0.000_501, "\(row)")
      seen += 1
    }
    #expect(seen > 1_000)
  }

  @Test(
    "The Trinity study of 1998 is met within what its own bonds allow",
    .enabled(if: Shared.isPresent, "no ../shared beside the project"))
  func trinity() throws {
    let shiller = try #require(try References.histories()["shiller_annual_1871_2022_bond10to9"])
    var withdrawals = WithdrawalHistory(shiller.rows(from: "1926", to: "1995"))
    var (all, mostlyStocks): ([Double], [Double]) = ([], [])
    for row in try References.rows("oracles/trinity_1998.csv") {
      let rate = try #require(row["withdrawal_rate"].flatMap { Double($0) })
      guard (0.03...0.06).contains(rate) else { continue }
      let share = try #require(row["stock_allocation"].flatMap { Double($0) })
      let years = try #require(row["years"].flatMap { Int($0) })
      let published = try #require(row["success_rate"].flatMap { Double($0) })
      let answer = withdrawals.answer(
        WithdrawalCase(timing: .end, stockShare: share, years: years, percent: rate * 100))
      let error = abs(Double(answer.successes) / Double(answer.windows) - published) * 100
      if share >= 0.25 { all.append(error) }
      if share >= 0.5 { mostlyStocks.append(error) }
    }
    #expect(mostlyStocks.count == 48)
    #expect(mostlyStocks.reduce(0, +) / Double(mostlyStocks.count) <= 1.5)
    #expect(all.reduce(0, +) / Double(all.count) <= 3)
  }
}

/// The tables of ../shared, as its README says they are to be read.
enum References {
  static func rows(_ path: String) throws -> [[String: String]] {
    let lines = String(decoding: try Shared.bytes(path), as: UTF8.self).split(
      whereSeparator: \.isNewline)
    let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(columns, cells)) { first, _ in first }
    }
  }

  static func question(_ row: [String: String], percent: String?) throws -> WithdrawalCase {
    WithdrawalCase(
      timing: try #require(row["timing"].flatMap { WithdrawalCase.Timing(rawValue: $0) }),
      stockShare: try #require(row["stock_share"].flatMap { Double($0) }),
      years: try #require(row["years"].flatMap { Int($0) }),
      percent: try #require(percent.flatMap { Double($0) }))
  }

  static func histories() throws -> [String: ReturnHistory] {
    func table(_ path: String) throws -> FigureTable {
      try #require(FigureTable(try Shared.bytes(path)))
    }
    let shiller = try ReturnHistory(
      table("data/shiller_annual_real_returns_1871_2022.csv"), stock: "real_stock",
      bond: "real_bond10")
    let damodaran = try table("data/damodaran_annual_1928_2024.csv")
    let monthly = try ReturnHistory(
      table("data/shiller_monthly.csv"), stock: "real_total_return_price",
      bond: "bond_monthly_gross_return", inflation: "cpi")
    return [
      "shiller_annual_1871_2022_bond10to9": shiller,
      "shiller_annual_1926_2022_bond10to9": shiller.rows(from: "1926"),
      "damodaran_1928_2024_tbond10": try ReturnHistory(
        damodaran, stock: "sp500_total", bond: "tbond_10y", inflation: "inflation"),
      "damodaran_1928_2024_baa": try ReturnHistory(
        damodaran, stock: "sp500_total", bond: "baa_corp", inflation: "inflation"),
      // Dividends are not known after June 2023, so the last month with a return is May.
      "shiller_monthly_1871_2023_start_of_month": monthly.rows(to: "2023-05"),
    ]
  }
}
