import Ledger
import Money
import Store
import Streams

/// The months of a year in which the books know what life costs and what a job pays: from the first
/// that has any on. A book of four months doesn't tell a year's costs.
struct KnownMonths {
  let costs: ClosedRange<Month>
  let pay: ClosedRange<Month>
  /// How many there are, whatever was booked in them.
  let all: Int
  /// Months in which nothing was booked and of which no statement tells: nothing is known of them.
  private let unknown: Set<Month>

  init(_ reader: Reader, within year: ClosedRange<Month>) throws {
    let accounts = try reader.accounts()
    var firstCosts: Month?
    var firstPay: Month?
    var unknown = Set((0..<year.count).map { year.lowerBound.adding(months: $0) })
    try reader.monthSums { sum in
      unknown.remove(sum.month)
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
    all = known(from: nil).count
    costs = known(from: firstCosts)
    pay = known(from: firstPay)
    for file in try reader.files() {
      guard let first = file.note.firstDay?.month, let last = file.note.lastDay?.month else {
        continue
      }
      unknown = unknown.filter { !(first <= $0 && $0 <= last) }
    }
    self.unknown = unknown
  }

  /// How many months of a part of the year are known, one at least.
  func count(of months: ClosedRange<Month>) -> Int {
    max(1, months.count - unknown.count(where: months.contains))
  }
}

extension ClosedRange<Month> {
  /// How many months it has.
  var count: Int { upperBound - lowerBound + 1 }
}
