/// A file's encoding and dialect, and the beginning of its records.
struct TableOpening {
  let text: TextDecision
  let dialect: Dialect
  /// Lines before the table that are left out unread.
  let skip: Int
  let sample: TableSample

  init(_ file: StatementFile, _ mapping: Mapping?) throws(Refusal) {
    var text = try TextEncoding.decide(file)
    if let encoding = mapping?.encoding, encoding != text.encoding {
      text = TextDecision(encoding: encoding, hasUndecodable: true)
    }
    self.text = text
    var chunks = TextChunks(file, text, chunk: Dialect.sample)
    var start: [UInt8] = []
    _ = chunks.append(to: &start)
    dialect = mapping?.dialect ?? Dialect.sniff(start)
    skip = mapping?.skipLines ?? (Dialect.statedDelimiter(start) == nil ? 0 : 1)
    sample = try TableSample(file, text, dialect, skip: skip)
    guard !sample.records.isEmpty else { throw .empty }
  }
}
