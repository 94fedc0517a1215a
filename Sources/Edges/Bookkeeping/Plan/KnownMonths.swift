import Ledger
import Money
import Store
import Streams

/// The months of a year in which the books know what life costs and what a job pays: from the first
/// that has any on. A book of four months doesn't tell a year's costs.
struct KnownMonths {
  let costs: ClosedRange<Month>
  let pay: ClosedRange<Month>

  init(_ reader: Reader, within year: ClosedRange<Month>) throws {
    let accounts = try reader.accounts()
    var firstCosts: Month?
    var firstPay: Month?
    try reader.monthSums { sum in
      guard let account = accounts[sum.account] else { return }
      if account.isWithin(.salary) {
        firstPay = min(firstPay ?? sum.month, sum.month)
      } else if account.kind == .expenses,
        StreamPlace(account: account, stream: sum.stream.flatMap { accounts[$0] }) == nil
      {
        firstCosts = min(firstCosts ?? sum.month, sum.month)
      }
    }
    // A month whose statements begin after its first days isn't known whole.
    let begins = try reader.coverage(until: year.upperBound.lastDay).values
      .map(\.lowerBound).min()
    let whole = begins.map { $0 - $0.month.firstDay <= 4 ? $0.month : $0.month.adding(months: 1) }
    func known(from first: Month?) -> ClosedRange<Month> {
      let first = max(first ?? year.lowerBound, whole ?? year.lowerBound, year.lowerBound)
      return min(first, year.upperBound)...year.upperBound
    }
    costs = known(from: firstCosts)
    pay = known(from: firstPay)
  }
}

extension ClosedRange<Month> {
  /// How many months it has.
  var count: Int { upperBound - lowerBound + 1 }
}
