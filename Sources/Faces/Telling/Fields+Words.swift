public import Bookkeeping
public import Fields
public import Speech

extension FieldReport {
  /// What is at risk, what it takes, and what others earn.
  public var sentences: [Message] {
    var said = [FieldsWords.risk(field.risk)]
    guard let outlook else { return said }
    said.append(
      FieldsWords.start(
        hours: Int(field.weeklyHours.lowerBound)...Int(field.weeklyHours.upperBound),
        cost: Int(field.startCost.from), through: field.startCost.through.map { Int($0) }))
    if let never = field.neverEarns {
      said.append(FieldsWords.never(low: never.low, high: never.high))
    }
    if outlook.high < 1, let ramp = field.ramp {
      said.append(
        FieldsWords.early(
          month, nothing: outlook.nothing.persisters, first: Int(ramp.low)...Int(ramp.high)))
    } else {
      said.append(
        FieldsWords.outlook(
          month, nothing: outlook.nothing.persisters, low: Int(outlook.low.rounded()),
          median: Int(outlook.median.rounded()), high: Int(outlook.high.rounded())))
    }
    said.append(
      FieldsWords.reached(
        dollars, persisters: outlook.reached.persisters, starters: outlook.reached.starters))
    return said + [FieldsWords.basis]
  }
}

extension Field {
  /// Every source of its evidence, once.
  public var sources: [Source] {
    var seen: Set<Source> = []
    return evidence.flatMap(\.sources).filter { seen.insert($0).inserted }
  }
}
