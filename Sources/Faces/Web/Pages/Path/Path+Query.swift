import Bookkeeping
import Freedom
import Money

/// What the first page asks of the book.
struct PathQuery: Sendable {
  let status: StatusReport
  /// Why there is no stage, where there is none.
  let path: Result<PathReport, OddsRefusal>
  let fan: ForecastReport?
  let income: IncomeReport
  let quit: QuitReport?
  let main: MainIncomeReport?

  init(_ book: OpenBook) throws {
    (income, status) = try book.remembered("income 24") { try $0.incomeAndStatus(months: 24) }
    path = try book.remembered("path") { bookkeeper in
      do { return .success(try bookkeeper.path()) } catch let refusal as OddsRefusal {
        return .failure(refusal)
      }
    }
    fan = try book.asked("forecast") { try $0.forecast(freezes: false) }
    quit = try book.asked("quit") { try $0.quitOdds() }
    main = try book.asked("main") { try $0.mainIncomeOdds() }
  }
}

extension OpenBook {
  /// Like `remembered`, and `nil` where the books don't bear an answer.
  func asked<T: Sendable>(_ key: String, _ make: (Bookkeeper) throws -> T) throws -> T? {
    try remembered(key) { bookkeeper -> T? in
      do { return try make(bookkeeper) } catch is OddsRefusal { return nil }
    }
  }
}
