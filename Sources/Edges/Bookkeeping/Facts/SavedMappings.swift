import Statements
import Store

/// The layouts of tables that were read before, found again by their headers.
enum SavedMappings {
  static func all(_ reader: Reader) throws -> [Mapping] {
    try reader.facts(FactKind.mapping).compactMap { fact in
      guard let text = FactCoding.decode([String].self, fact.body)?.first else { return nil }
      return try? Mapping(text: text)
    }
  }

  /// Keeps a layout under its header; one without a header can't be found again.
  static func keep(_ mapping: Mapping, _ writer: Writer) throws {
    guard !mapping.header.isEmpty else { return }
    _ = try writer.set(
      FactKind.mapping, mapping.header.joined(separator: "|"), FactCoding.encode([mapping.text]))
  }
}
