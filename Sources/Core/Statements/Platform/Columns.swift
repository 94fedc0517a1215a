import Money

/// Where a header has the fields of a format, by the names that languages and generations of the
/// format give them.
struct Columns<Field: Hashable & Sendable>: Sendable {
  private let places: [Field: Int]
  private let currencies: [Field: Currency]

  /// The first column that bears one of a field's names is the field's. A currency may stand behind
  /// the name: `Amount (EUR)`.
  init(_ header: [String], _ vocabulary: Vocabulary<Field>) {
    self.init(named: header.map { HeaderName.normalised($0) }, vocabulary)
  }

  /// The same of names that are normalised already.
  init(named names: [String], _ vocabulary: Vocabulary<Field>) {
    var places: [Field: Int] = [:]
    var currencies: [Field: Currency] = [:]
    for (place, name) in names.enumerated() {
      if let field = vocabulary[name] {
        if places[field] == nil { places[field] = place }
      } else if let blank = name.lastIndex(of: " "),
        let currency = Currency.iso(name[name.index(after: blank)...]),
        let field = vocabulary[String(name[..<blank])], places[field] == nil
      {
        places[field] = place
        currencies[field] = currency
      }
    }
    self.places = places
    self.currencies = currencies
    fields = places.sorted { $0.value < $1.value }.map(\.key)
  }

  /// The currency that the column's name states.
  func currency(_ field: Field) -> Currency? { currencies[field] }

  subscript(field: Field) -> Int? { places[field] }

  func has(_ fields: Field...) -> Bool { fields.allSatisfy { places[$0] != nil } }

  var count: Int { places.count }

  /// The fields that the header has, from its first column to its last.
  let fields: [Field]
}

/// The names that fields go by.
struct Vocabulary<Field: Hashable & Sendable>: Sendable {
  private let fields: [String: Field]

  init(_ names: [(Field, [String])]) {
    var fields: [String: Field] = [:]
    for (field, all) in names {
      // Capitals inside a name part words: a file that writes it small has other words.
      for name in all.flatMap({ [$0, $0.lowercased()] }) {
        let name = HeaderName.normalised(name)
        if fields[name] == nil { fields[name] = field }
      }
    }
    self.fields = fields
  }

  private init(fields: [String: Field]) { self.fields = fields }

  subscript(name: String) -> Field? { fields[name] }

  /// With one name more, that one file gives to a field.
  func adding(_ field: Field, _ name: String) -> Vocabulary {
    var fields = fields
    fields[HeaderName.normalised(name)] = field
    return Vocabulary(fields: fields)
  }
}
