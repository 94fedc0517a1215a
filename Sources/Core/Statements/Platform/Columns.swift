/// Where a header has the fields of a format, by the names that languages and generations of the
/// format give them.
struct Columns<Field: Hashable & Sendable>: Sendable {
  private let places: [Field: Int]

  /// The first column that bears one of a field's names is the field's; names are plain words.
  init(_ header: [String], _ vocabulary: Vocabulary<Field>) {
    var places: [Field: Int] = [:]
    for (place, cell) in header.enumerated() {
      guard let field = vocabulary[HeaderName.normalised(cell)], places[field] == nil else {
        continue
      }
      places[field] = place
    }
    self.places = places
  }

  subscript(field: Field) -> Int? { places[field] }

  func has(_ fields: Field...) -> Bool { fields.allSatisfy { places[$0] != nil } }

  var count: Int { places.count }
}

/// The names that fields go by.
struct Vocabulary<Field: Hashable & Sendable>: Sendable {
  private let fields: [String: Field]

  init(_ names: [(Field, [String])]) {
    var fields: [String: Field] = [:]
    for (field, all) in names {
      for name in all where fields[HeaderName.normalised(name)] == nil {
        fields[HeaderName.normalised(name)] = field
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
