extension Field {
  /// Every field, in the table's order.
  public static let all: [Field] = TableLines(FieldTable.text, columns: 16).map { line in
    Field(
      id: FieldID(rawValue: line[0]),
      kind: line.value(1, Kind.init(rawValue:)),
      risk: line.value(2, Risk.init(rawValue:)),
      weeklyHours: line.number(3)...line.number(4),
      startCost: PartialRange(from: line.number(5), through: line.numberIfKnown(6)),
      passivity: line.number(7),
      scalability: Int(line.number(8)),
      ramp: line.spread(from: 9),
      neverEarns: line.spread(from: 12),
      isOffered: line[15] == "yes")
  }

  public static func named(_ id: some StringProtocol) -> Field? {
    all.first { $0.id.rawValue == id }
  }

  /// What the field's months look like before a person has any; `nil` for capital and speculation.
  public var prior: Prior? { Prior.all[id] }

  /// What was read about the field.
  public var evidence: [Evidence] { Evidence.all.filter { $0.fields.contains(id) } }
}

extension TableLines.Line {
  fileprivate func spread(from column: Int) -> Field.Spread? {
    guard let low = numberIfKnown(column), let middle = numberIfKnown(column + 1),
      let high = numberIfKnown(column + 2)
    else { return nil }
    return Field.Spread(low: low, middle: middle, high: high)
  }
}
