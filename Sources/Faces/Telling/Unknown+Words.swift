public import Bookkeeping
import Money
public import Speech

extension Unknown {
  public var sentence: Message {
    switch self {
    case .unsortedIncome(let totals, let count): StatusWords.unsortedIncome(totals, count)
    case .unsortedCosts(let totals, let count): StatusWords.unsortedCosts(totals, count)
    case .inTransit(let totals, let count): StatusWords.notArrived(totals, count)
    case .fromUnseen(let totals, let count): StatusWords.cameFromUnseen(totals, count)
    case .noRate(let currencies, let into):
      StatusWords.noRate(currencies.map(\.code), into: into)
    case .rejectedRows(let count): StatusWords.rejected(count)
    case .pending(let totals, let count): StatusWords.pendingMoney(totals, count)
    case .balanceDiffers(let account): StatusWords.balanceDiffers(account)
    }
  }

  /// What answers it at the command.
  public var remedy: Message {
    switch self {
    case .unsortedIncome: StatusWords.sortIncome
    case .unsortedCosts: StatusWords.sortCosts
    case .inTransit: StatusWords.bringArrivals
    case .fromUnseen: StatusWords.bringDepartures
    case .noRate(let currencies, let into):
      StatusWords.addRate(currencies.first?.code ?? "USD", into: into)
    case .rejectedRows: StatusWords.mendRejected
    case .pending: StatusWords.waitForPending
    case .balanceDiffers: StatusWords.runCheck
    }
  }
}
