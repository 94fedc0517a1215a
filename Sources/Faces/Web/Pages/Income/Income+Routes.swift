import Bookkeeping
import Ledger

func addIncome(_ routes: Routes) {
  routes.page("/income") { asked in
    let months = asked.query.said("months").flatMap { Int($0) } ?? 24
    let count = min(max(months, 3), 120)
    return .page(IncomePage(asked, try IncomeQuery(asked.book, months: count)))
  }
  routes.page("/income/stream") { asked in
    guard let name = asked.query["name"].flatMap({ AccountName($0) }),
      let stream = try asked.book.remembered("streams", { try $0.streams() })
        .streams.first(where: { $0.stream == name })
    else { throw NotThere() }
    return .page(
      StreamPage(
        asked, stream, try asked.book.remembered("measures") { try $0.measures() },
        try IncomeQuery(asked.book, months: 24),
        try asked.book.remembered("clients \(name)") { try $0.clients(of: name) },
        try asked.book.accountNames()))
  }
}
