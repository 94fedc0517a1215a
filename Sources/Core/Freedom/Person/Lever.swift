/// One change that a person can make.
public enum Lever: Hashable, Sendable {
  /// An hour a week more on a stream, at what its hours have brought.
  case hourMore(stream: String)
  /// Five per cent less cost.
  case lessCost
  /// One more client like the middle one of the last twelve months.
  case oneMoreClient
  /// A price ten per cent higher on a stream, with nobody lost.
  case higherPrice(stream: String)
  /// A weekly hour moved from the stream that pays an hour least to the one that goes on without.
  case hourMoved(from: String, to: String)
  /// A tenth of the costs saved more a month and invested.
  case investMore
  /// A year longer in the job.
  case leaveLater
}

extension Circumstances {
  /// Weeks in a month.
  static let weeks = 365.25 / 12 / 7

  /// The person after the change; `nil` where what it needs isn't known. Leaving later and investing
  /// more change the plan, not the person.
  public func after(_ lever: Lever) -> Circumstances? {
    var changed = self
    switch lever {
    case .lessCost:
      changed.costs *= 0.95
      changed.essentialCosts *= 0.95
    case .hourMore(let stream):
      guard let hour = worth(of: stream) else { return nil }
      changed.grow(by: hour * Circumstances.weeks)
    case .hourMoved(let from, let to):
      guard let given = worth(of: from), let taken = worth(of: to) else { return nil }
      changed.grow(by: (taken - given) * Circumstances.weeks)
    case .higherPrice(let stream):
      guard let months = streams.first(where: { $0.name == stream })?.months else { return nil }
      changed.grow(by: Circumstances.lately(months) / 10)
    case .oneMoreClient:
      let means = clients.map { Circumstances.lately($0.months) }.filter { $0 > 0 }
      guard !means.isEmpty else { return nil }
      changed.grow(by: means.sorted()[means.count / 2])
    case .leaveLater, .investMore: break
    }
    return changed
  }

  /// Months of work from which an hour's worth can be told.
  static let monthsForWorth = 3

  /// Net income an hour of a stream in months of work, where there were enough of them: what comes
  /// in others no hour brought.
  func worth(of stream: String) -> Double? {
    guard let hours = hours[stream], let months = streams.first(where: { $0.name == stream })
    else { return nil }
    let worked = zip(months.months, hours).compactMap { income, hours in
      hours.flatMap { $0 > 0 ? (income: income, hours: $0) : nil }
    }
    guard worked.count >= Circumstances.monthsForWorth else { return nil }
    return worked.reduce(0) { $0 + $1.income } / worked.reduce(0) { $0 + $1.hours }
  }

  /// Lets all income bring so much more a month on average, with the swings and the dry months that
  /// it has: what one change does to how sure income is, nobody knows before. So a lever that earns
  /// more can't seem to hurt because its stream pays by fits and starts.
  private mutating func grow(by amount: Double) {
    let mean = Circumstances.lately(online)
    guard mean > 0 else { return }
    scaleIncome(by: max(0, 1 + amount / mean))
  }
}
