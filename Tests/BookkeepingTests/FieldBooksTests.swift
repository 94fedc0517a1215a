import Fields
import Freedom
import Intake
import Ledger
import Money
import Statements
import Testing

@testable import Bookkeeping

/// The field that a plan names stands in for months that the books don't have.
@Suite struct FieldBooksTests {
  private func book(_ rows: String = "", currency: Currency = .usd) throws -> TestBook {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take(
      "date,desc,amount\n2026-04-01,RENT,-300.00\n2026-05-01,RENT,-300.00\n"
        + "2026-06-01,RENT,-300.00\n2026-06-30,SALARY,900.00\n" + rows, currency: currency)
    return book
  }

  private func isRefused(_ refusal: OddsRefusal, _ ask: () throws -> Void) {
    #expect(throws: refusal, performing: ask)
  }

  @Test("The plan takes a field of work and the month in which it began, and no others")
  func plan() throws {
    let keeper = try book().keeper
    #expect(try keeper.plan()[.field].source == .unknown)
    _ = try keeper.set(.field, to: "translation")
    _ = try keeper.set(.begun, to: "2026-02")
    let plan = try keeper.plan()
    #expect(plan[.field].value == .field(FieldID(rawValue: "translation")))
    #expect(plan[.begun].value == .month(Month(year: 2026, month: 2)))
    #expect(plan[.field].source == .person && plan[.begun].source == .person)
    #expect(throws: PlanRefusal.notAField("sorcery")) { try keeper.set(.field, to: "sorcery") }
    let speculation = try #require(Field.all.first { $0.prior == nil }).id.rawValue
    #expect(throws: PlanRefusal.notAField(speculation)) { try keeper.set(.field, to: speculation) }
    #expect(throws: PlanRefusal.notAMonth(.begun, "March")) { try keeper.set(.begun, to: "March") }
    #expect(throws: PlanRefusal.notYet(.begun, Month(year: 2999, month: 1))) {
      try keeper.set(.begun, to: "2999-01")
    }
    _ = try keeper.set(.field, to: nil)
    #expect(try keeper.plan()[.field].source == .unknown)
  }

  @Test("Without any online income the odds are the field's; without a field there are none")
  func noIncome() throws {
    let keeper = try book().keeper
    isRefused(.noIncome) { _ = try keeper.mainIncomeOdds() }
    _ = try keeper.set(.field, to: "translation")
    let fresh = try keeper.mainIncomeOdds()
    #expect(fresh.odds.latelyOf == 0 && fresh.basis.months == nil)
    #expect(fresh.odds.basis.fieldWeight == 1)
    #expect(fresh.odds.odds > 0 && fresh.odds.odds < 0.3)
    let quit = try keeper.quitOdds(cash: Quantity(2400))
    #expect(quit.odds.leavings[0].lasts > 0 && quit.odds.leavings[0].lasts < 1)
    #expect(try keeper.runway().runway.months.allSatisfy { $0.months <= 24 })
    // Two years in vain say much.
    _ = try keeper.set(.begun, to: "2024-06")
    #expect(try keeper.mainIncomeOdds().odds.odds < fresh.odds.odds)
    // What one's income is made of nobody knows before there is any.
    isRefused(.noMonths) { _ = try keeper.levers() }
    isRefused(.noMonths) { _ = try keeper.roulette() }
  }

  @Test("With few months the field counts in place of the costs, and says how much")
  func fewMonths() throws {
    let keeper = try book("2026-05-15,ACME,90.00\n2026-06-15,ACME,110.00\n").keeper
    let before = try keeper.mainIncomeOdds()
    #expect(before.basis.field == nil && before.odds.basis.fieldWeight == 0)
    _ = try keeper.set(.field, to: "translation")
    _ = try keeper.set(.begun, to: "2026-05")
    let after = try keeper.mainIncomeOdds()
    #expect(after.basis.field?.id.rawValue == "translation" && after.basis.field?.hasRate == true)
    #expect(after.odds.basis.fieldWeight > 0 && after.odds.basis.costsWeight == 0)
    #expect(after.odds.odds != before.odds.odds)
  }

  @Test("Its dollars are worth what the book's rates say; without a rate they say nothing")
  func otherMoney() throws {
    let book = try book(currency: pounds)
    let keeper = book.keeper
    _ = try keeper.set(.field, to: "translation")
    isRefused(.noIncome) { _ = try keeper.mainIncomeOdds() }
    _ = try keeper.add(Rate(usd(1_00), equals: egp(50_00))!, on: day("2026-06-01"))
    #expect(try keeper.mainIncomeOdds().basis.field?.hasRate == true)
  }
}
