import Testing

@testable import Statistics

@Suite("Smoothing methods")
struct SmoothingTests {
  /// Annual oil production of Saudi Arabia, 1996–2013, million tonnes: Hyndman and Athanasopoulos,
  /// "Forecasting: principles and practice" (2nd edition, 2018), section 7.1.
  static let oil = [
    445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95,
    488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34,
  ]

  @Test("Simple smoothing finds what R's forecast finds for oil: α 0.83, ℓ₀ 446.6, then 542.7")
  func oil() {
    let fit = SimpleSmoothing(of: Self.oil)
    #expect((fit.alpha - 0.83).magnitude <= 0.02)
    #expect((fit.start - 446.6).magnitude < 0.5)
    #expect((fit.level - 542.7).magnitude < 0.3)
    #expect(fit.forecast(months: 3) == [fit.level, fit.level, fit.level])
  }

  @Test("The first level is the best there is: none beside it has a smaller error")
  func closedForm() {
    let fit = SimpleSmoothing(of: Self.oil)
    func error(_ start: Double) -> Double {
      var level = start
      return Self.oil.reduce(0) { sum, value in
        let surprise = value - level
        level += fit.alpha * surprise
        return sum + surprise * surprise
      }
    }
    #expect((error(fit.start) - fit.squaredError).magnitude < 1e-6)
    #expect(error(fit.start) < error(fit.start + 0.5))
    #expect(error(fit.start) < error(fit.start - 0.5))
  }

  @Test("Around a steady level with noise, smoothing for the year trusts single months less")
  func yearly() {
    let values = (0..<60).map { 10 + ($0 % 2 == 0 ? 1.0 : -1.0) }
    #expect(SimpleSmoothing(toYearAfterEachMonthOf: values).alpha <= 0.1)
  }

  @Test("Theta goes on with half the slope of a straight line")
  func theta() {
    let values = (0..<40).map { 5 + 2 * Double($0) }
    let smoothing = SimpleSmoothing(of: values)
    let theta = Theta(of: values, smoothing: smoothing).forecast(months: 12)
    #expect((theta[11] - theta[0] - 11).magnitude < 1e-9)
  }

  @Test("Dynamic theta lies between the level and the whole line, and follows a line on")
  func dynamicTheta() {
    let values = (0..<40).map { 5 + 2 * Double($0) }
    let told = DynamicTheta(of: values).forecast(months: 6)
    for (ahead, value) in told.enumerated() {
      #expect((value - (5 + 2 * Double(40 + ahead))).magnitude < 1, "\(told)")
    }
    let flat = DynamicTheta(of: Array(repeating: 7, count: 30)).forecast(months: 6)
    #expect(flat.allSatisfy { ($0 - 7).magnitude < 1e-6 })
  }

  @Test("A damped trend rises ever less")
  func damped() {
    let values = (0..<30).map { 5 + 2 * Double($0) }
    let told = DampedTrend(of: values).forecast(months: 12)
    let steps = zip(told.dropFirst(), told).map { $0 - $1 }
    #expect(steps[0] > 0)
    for (step, next) in zip(steps, steps.dropFirst()) { #expect(next < step) }
  }

  @Test("One giant month moves the cut level less than the plain one")
  func giant() {
    var values = (0..<36).map { 100 + Double($0 * 7 % 5) }
    values[35] = 2_000
    let smoothing = SimpleSmoothing(of: values)
    let plain = Theta(of: values, smoothing: smoothing)
    let cut = Theta(cuttingSurprisesOf: values, smoothing: smoothing)
    #expect(cut.level < plain.level)
  }

  @Test("Quarters are means of three months up to the last, and months lie on their lines")
  func quarters() {
    #expect(Quarters(of: [9, 1, 2, 3, 4, 5, 6]).means == [2, 5])
    let months = Quarters.months(6, along: [2, 5, 8])
    #expect(months.map { ($0 * 1000 + 0.5).rounded(.down) / 1000 } == [1, 2, 3, 4, 5, 6])
  }

  @Test("A line is R's lm(c(2, 1, 4, 3) ~ seq(0, 3)): slope 0.6, intercept 1.6, R² 0.36")
  func line() {
    let line = Line(through: [2, 1, 4, 3])
    #expect((line.slope - 0.6).magnitude < 1e-12)
    #expect((line.start - 1.6).magnitude < 1e-12)
    #expect((line.told - 0.36).magnitude < 1e-12)
    #expect(Line(through: [4]).slope == 0)
  }
}
