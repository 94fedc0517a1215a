import Money

/// The activity download in a language without a vocabulary, known by what its columns hold: a
/// date, a clock, a zone; then a currency and three amounts of which the first two make the third.
struct PayPalShape {
  /// The vocabulary with the header's own names.
  let names: Vocabulary<PayPalField>

  init?(_ table: DelimitedTable) {
    let sample = Array(table.records.prefix(200))
    guard table.header.count >= 10, !sample.isEmpty, let layout = PayPalShape.layout(sample) else {
      return nil
    }
    var places: [(PayPalField, Int)] = layout
    let net = layout.first { $0.0 == .net }?.1 ?? 9
    if let id = ((net + 1)..<table.header.count).first(where: { PayPalShape.isID(sample, $0) }) {
      places.append((.id, id))
      let ids = Set(sample.map { $0.text(id) })
      let reference = ((net + 1)..<table.header.count).first { column in
        column != id && sample.contains { ids.contains($0.text(column)) && !$0[column].isEmpty }
      }
      if let reference { places.append((.reference, reference)) }
    }
    var names = PayPalField.names
    for (field, place) in places { names = names.adding(field, table.header[place]) }
    self.names = names
  }

  /// With a name, a type and a status; and the layout that has a description in their place.
  private static func layout(_ sample: [DelimitedTable.Record]) -> [(PayPalField, Int)]? {
    let layouts: [[PayPalField]] = [
      [.date, .time, .zone, .name, .type, .status, .currency, .gross, .fee, .net],
      [.date, .time, .zone, .type, .currency, .gross, .fee, .net],
    ]
    for fields in layouts {
      let places = fields.enumerated().map { ($1, $0) }
      let at = Dictionary(uniqueKeysWithValues: places)
      let fits = sample.count { record in
        isClock(record[1]) && Currency.iso(record.text(at[.currency])) != nil
          && DecimalMark.allCases.contains { mark in
            let style = NumberStyle(decimal: mark)
            guard let gross = try? style.read(record[at[.gross]].span).quantity,
              let fee = try? style.read(record[at[.fee]].span).quantity,
              let net = try? style.read(record[at[.net]].span).quantity
            else { return false }
            return gross.adding(fee) == net
          }
      }
      if fits > 0, fits * 10 >= sample.count * 8 { return places }
    }
    return nil
  }

  /// `7:57:03` or `07:57:03`.
  private static func isClock(_ cell: ArraySlice<UInt8>) -> Bool {
    7...8 ~= cell.count && cell.count { $0 == UInt8(ascii: ":") } == 2
      && cell.allSatisfy { $0 == UInt8(ascii: ":") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func isID(_ sample: [DelimitedTable.Record], _ column: Int) -> Bool {
    let cells = sample.map { $0[column] }
    let looksRight = cells.allSatisfy { cell in
      (2...32).contains(cell.count)
        && cell.allSatisfy {
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        }
    }
    return looksRight && Set(cells).count * 2 > cells.count
  }
}
