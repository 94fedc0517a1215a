public import Paths

extension Course {
  /// A household to measure the kernel by, with what costs time in it: work by chance with
  /// dry months, a buffer, three holdings, guardrails, a tax on gains. `Benchmarks/simulation` has the
  /// same in C and numpy; a change here is a change there.
  ///
  /// The unit is a year of spending.
  public static func sample(months: Int, table: Table, seed: UInt64) -> Course {
    var month = Month()
    month.need = 1.0 / 12
    month.fixed = 1.0 / 12
    month.floor = 0.7 / 12
    month.cap = 1.5 / 12
    month.measure = 12
    month.work = 1.6 / 12
    month.flow = 0.01
    month.again = 0.05
    month.rejoin = 0.1
    month.buffer = 0.5
    month.freeAt = 30
    month.weights = [0.6, 0.3, 0.1, 0]
    month.cashGrowth = 0.9985
    month.holdingGrowth = 0.9998
    var all = [Month](repeating: month, count: max(0, months))
    if months > 100 { all[100].flow = -0.5 }
    var course = Course(months: all, table: table)
    course.work.persistence = 0.5
    course.work.spread = 0.5
    course.work.dries = 0.05
    course.work.staysDry = 0.5
    course.cash = 0.3
    course.gainsTax = 0.1
    course.guardHigh = 1.2 * 0.035 / 12
    course.guardLow = 0.8 * 0.035 / 12
    course.guardStep = 0.1
    course.seed = seed
    return course
  }
}
