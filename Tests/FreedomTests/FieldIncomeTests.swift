import Fields
import Foundation
import Freedom
import Statistics
import Support
import Testing

@Suite("What a field says of an income before its months do")
struct FieldIncomeTests {
  private let translation = Field.named("translation")!.prior!
  private let luck = IncomeLuck(seed: 7)

  private func income(
    _ months: [Double], dollar: Double = 1, in prior: Prior? = nil, begun: Int? = nil
  ) -> IncomeModel {
    IncomeModel(
      months: months, field: FieldIncome(prior ?? translation, dollar: dollar, begun: begun))
  }

  /// What a share of paths doesn't exceed in the given month to come.
  private func quantile(_ share: Double, _ model: IncomeModel, month: Int, paths: Int = 2000)
    -> Double
  {
    let all = model.paths(0..<paths, months: month, luck)
    return Quantiles(of: (0..<paths).lazy.map { all[$0 * month + month - 1] })[share]!
  }

  @Test("Before any month has paid, the odds are the field's own", arguments: [100.0, 500])
  func beginner(dollars: Double) {
    let paths = 8000
    let all = income([]).paths(0..<paths, months: 12, luck)
    let reached = Double((0..<paths).count { all[$0 * 12 + 11] >= dollars }) / Double(paths)
    #expect(abs(reached - translation.chance(ofAtLeast: dollars, inMonth: 12)) < 0.015)
    let nothing = Double((0..<paths).count { all[$0 * 12 + 11] == 0 }) / Double(paths)
    #expect(abs(nothing - translation.chanceOfNothing(inMonth: 12)) < 0.015)
  }

  @Test("Amounts are in the person's money")
  func money() {
    let dollars = income([]).paths(0..<50, months: 12, luck)
    let pounds = income([], dollar: 50).paths(0..<50, months: 12, luck)
    for (one, fifty) in zip(dollars, pounds) {
      #expect(abs(one * 50 - fifty) < 1e-6 * fifty + 1e-9)
    }
  }

  @Test("Each month in vain makes a first income less likely")
  func inVain() {
    let odds = [0, 3, 6, 12, 24].map { tried in
      income([Double](repeating: 0, count: tried)).basis.oddsOfRise
    }
    for (fewer, more) in zip(odds, odds.dropFirst()) { #expect(more < fewer) }
    #expect(odds[0] < 1 - translation.neverEarns)
  }

  @Test("The person's own months take over as they come in")
  func takesOver() {
    // A fifth of what is usual in the field, every month.
    let weights = [1, 3, 6, 12, 24].map { count in
      income((0..<count).map { 60 + Double($0 % 3) }).basis.fieldWeight
    }
    for (fewer, more) in zip(weights, weights.dropFirst()) { #expect(more < fewer) }
    #expect(weights[0] > 0.05)
    #expect(weights[4] < 0.02)
    let own = IncomeModel(months: (0..<24).map { 60 + Double($0 % 3) })
    let leaning = income((0..<24).map { 60 + Double($0 % 3) })
    let (without, with) = (quantile(0.5, own, month: 6), quantile(0.5, leaning, month: 6))
    #expect(abs(with / without - 1) < 0.1)
  }

  @Test("One small month in a field that pays more may grow; one in a field that pays less hardly")
  func direction() {
    let ebooks = Field.named("ebook_kdp")!.prior!
    let own = quantile(0.7, IncomeModel(months: [30]), month: 12)
    #expect(quantile(0.7, income([30]), month: 12) > own)
    #expect(quantile(0.7, income([300], in: ebooks), month: 12) < 10 * own)
  }

  @Test("A higher price earns as much more, with the same luck, before the first month and after")
  func scaled() {
    for months in [[0, 0.0], [20, 35.0]] {
      var person = Circumstances(
        streams: [.init(name: "a", months: months)], costs: 400, essentialCosts: 400, cash: 2000,
        field: FieldIncome(translation, dollar: 1))
      let before = person.model.paths(0..<40, months: 6, luck)
      person = person.taxed(0.2)
      let after = person.model.paths(0..<40, months: 6, luck)
      for (one, taxed) in zip(before, after) { #expect(abs(one * 0.8 - taxed) <= 1e-6 * one) }
    }
  }

  /// People of the field's own kind, from their first income on.
  @Test("With a field, a beginner's odds come nearer to what then happens")
  func nearer() {
    var draws = Draws(seed: 20_261_126, path: 0)
    var (with, without) = (0.0, 0.0)
    for _ in 0..<60 {
      let level = translation.levelMedian * exp(translation.levelSpread * draws.normal())
      func month(_ number: Int) -> Double {
        level * translation.grown(Double(number) + 0.5)
          * exp(translation.monthSpread * draws.normal())
      }
      let months = (0..<2).map(month)
      let later = (2..<14).map(month).last!
      let asked = 150.0
      let came = later >= asked ? 1.0 : 0
      func odds(_ model: IncomeModel) -> Double {
        let all = model.paths(0..<500, months: 12, luck)
        return Double((0..<500).count { all[$0 * 12 + 11] >= asked }) / 500
      }
      let (a, b) = (odds(income(months, begun: 5)) - came, odds(IncomeModel(months: months)) - came)
      with += a * a
      without += b * b
    }
    print("beginners of a field, Brier with and without it:", with / 60, without / 60)
    #expect(with < without)
  }
}
