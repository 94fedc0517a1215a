import Bookkeeping

func addOdds(_ routes: Routes) {
  routes.page("/odds") { .page(try OddsPage($0)) }
  routes.page("/odds/quit") { asked in
    let page = try AnswerPage(quit: asked)
    return page.wrong == nil ? .page(page) : .refused(page)
  }
  routes.page("/odds/main") { .page(try AnswerPage(main: $0)) }
  routes.page("/odds/runway") { .page(try AnswerPage(runway: $0)) }
  routes.page("/odds/free") { .page(try AnswerPage(free: $0)) }
  routes.page("/odds/levers") { .page(try AnswerPage(levers: $0)) }
  routes.page("/odds/roulette") { .page(try AnswerPage(roulette: $0)) }
  routes.page("/odds/record") { .page(try AnswerPage(record: $0)) }
  routes.change("/odds/record", freezeForecast)
  routes.page("/odds/plan") { .page(try PlanPage($0)) }
  routes.change("/odds/plan", setPlan)
  routes.change("/odds/plan/hours", logHours)
}
