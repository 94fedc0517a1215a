/// A plan in which every figure can be counted with.
struct MendedPlan {
  var plan: FreedomPlan
  var issues: [PlanIssue] = []

  static let yearsAtMost = 100
  static let debtMonths = 36

  init(_ plan: FreedomPlan) {
    self.plan = plan
    mend(.expenses) { plan, keep in
      plan.expenses = keep(plan.expenses, 0, 1e15)
      plan.expensesWhenFree = plan.expensesWhenFree.map { keep($0, 0, 1e15) }
      plan.essentialShare = keep(plan.essentialShare, 0, 1)
    }
    mend(.cash) { plan, keep in plan.cash = keep(plan.cash, -1e15, 1e15) }
    mend(.invested) { plan, keep in
      plan.invested = keep(plan.invested, 0, 1e15)
      plan.investedCost = plan.investedCost.map { keep($0, 0, 1e15) }
      plan.invests = keep(plan.invests, 0, 1)
    }
    mend(.work) { plan, keep in
      plan.work.mean = keep(plan.work.mean, 0, 1e15)
      plan.work.variation = keep(plan.work.variation, 0, 10)
      plan.work.persistence = keep(plan.work.persistence, 0, 0.999)
      plan.work.dryShare = keep(plan.work.dryShare, 0, 0.99)
      plan.work.staysDry = keep(plan.work.staysDry, 0, 0.999)
      plan.work.growth = keep(plan.work.growth, -0.99, 1)
      plan.workWhenFree = keep(plan.workWhenFree, 0, 1)
    }
    mend(.job) { plan, keep in
      guard var job = plan.job else { return }
      job.pay = keep(job.pay, 0, 1e15)
      job.takenAgainBelow = job.takenAgainBelow.map { keep($0, 0, 1e6) }
      job.shareTakenAgain = keep(job.shareTakenAgain, 0, 10)
      plan.job = job
    }
    mend(.passive) { plan, keep in
      for place in plan.passive.indices {
        plan.passive[place].amount = keep(plan.passive[place].amount, 0, 1e15)
        plan.passive[place].growth = keep(plan.passive[place].growth, -0.99, 1)
      }
    }
    mend(.property) { plan, keep in
      for place in plan.properties.indices {
        plan.properties[place].value = keep(plan.properties[place].value, 0, 1e15)
        plan.properties[place].cost = plan.properties[place].cost.map { keep($0, 0, 1e15) }
        plan.properties[place].rent = keep(plan.properties[place].rent, -1e15, 1e15)
        plan.properties[place].growth = keep(plan.properties[place].growth, -0.99, 1)
      }
    }
    mend(.event) { plan, keep in
      for place in plan.events.indices {
        plan.events[place].amount = keep(plan.events[place].amount, -1e15, 1e15)
      }
    }
    mend(.buffer) { plan, keep in plan.bufferMonths = keep(plan.bufferMonths, 0, 1_200) }
    mend(.mix) { plan, keep in
      plan.mix.stocks = keep(plan.mix.stocks, 0, 1e6)
      plan.mix.bonds = keep(plan.mix.bonds, 0, 1e6)
      plan.mix.bills = keep(plan.mix.bills, 0, 1e6)
      let sum = plan.mix.stocks + plan.mix.bonds + plan.mix.bills
      if sum > 0 {
        plan.mix = FreedomPlan.Mix(
          stocks: plan.mix.stocks / sum, bonds: plan.mix.bonds / sum, bills: plan.mix.bills / sum)
      } else {
        plan.mix = FreedomPlan.Mix()
      }
    }
    mend(.rate) { plan, keep in
      plan.rate = plan.rate.map { keep($0, 0.001, 1) }
      if case .percentage(let share) = plan.rule { plan.rule = .percentage(keep(share, 0, 1)) }
      if case .amortised(let expected) = plan.rule {
        plan.rule = .amortised(expectedReturn: keep(expected, -0.5, 0.5))
      }
    }
    mend(.taxes) { plan, keep in
      plan.taxes.work = keep(plan.taxes.work, 0, 1)
      plan.taxes.job = keep(plan.taxes.job, 0, 1)
      plan.taxes.business = keep(plan.taxes.business, 0, 1)
      plan.taxes.pension = keep(plan.taxes.pension, 0, 1)
      plan.taxes.rent = keep(plan.taxes.rent, 0, 1)
      plan.taxes.gains = keep(plan.taxes.gains, 0, 0.95)
    }
    mend(.fees) { plan, keep in plan.fees = keep(plan.fees, 0, 0.5) }
    mend(.inflation) { plan, keep in
      plan.inflation = keep(plan.inflation, -0.5, 100)
      plan.cashInterest = keep(plan.cashInterest, -0.5, 100)
    }
    mend(.currency) { plan, keep in
      guard var currency = plan.currency else { return }
      currency.spread = keep(currency.spread, 0, 2)
      currency.halfLife = keep(currency.halfLife, 0.1, 1_000)
      currency.ofWork = keep(currency.ofWork, 0, 1)
      currency.ofInvested = keep(currency.ofInvested, 0, 1)
      plan.currency = currency
    }
    mend(.years) { plan, keep in plan.years = keep(plan.years, 0, 1e6) }
    if self.plan.years > Double(MendedPlan.yearsAtMost) {
      self.plan.years = Double(MendedPlan.yearsAtMost)
      issues.append(.horizonCut(years: MendedPlan.yearsAtMost))
    }
    if self.plan.years * 12 < 1 { issues.append(.noHorizon) }
    if (self.plan.expensesWhenFree ?? self.plan.expenses) <= 0 { issues.append(.noExpenses) }
    if self.plan.cash < 0 { issues.append(.debt(months: MendedPlan.debtMonths)) }
  }

  /// Keeps the figures of one field between bounds; where one had to be moved, says so once.
  private mutating func mend(
    _ field: PlanIssue.Field,
    _ body: (inout FreedomPlan, (_ value: Double, _ least: Double, _ most: Double) -> Double) ->
      Void
  ) {
    var isMended = false
    body(&plan) { value, least, most in
      let kept = value.isNaN ? max(least, 0) : min(max(value, least), most)
      if kept != value { isMended = true }
      return kept
    }
    if isMended { issues.append(.mended(field)) }
  }
}
