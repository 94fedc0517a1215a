/// What could be found out of a file's layout, for a person to complete: the answer to
/// `Question.columns`.
public struct MappingDraft: Hashable, Sendable {
  /// The columns that are sure; `mapping.text` is what to change and hand back.
  public let mapping: Mapping
  /// The header's cells as they stand, empty where there is none.
  public let header: [String]
  /// Why columns were taken for what they are, and what stayed open.
  public let proposal: Proposal
  /// The first rows of the table, cell by cell, as the file has them.
  public let rows: [[String]]

  /// The columns that hold days, and those that hold numbers, as far as their cells tell.
  let days: Set<Int>
  let numbers: Set<Int>

  /// As many show a person what the columns hold.
  static let shownRows = 4
}

extension CSVFormat {
  /// A draft of a mapping for any table, also for one that can't be read without an answer.
  public static func draft(of file: StatementFile) throws(Refusal) -> MappingDraft {
    let opening = try TableOpening(file, nil)
    let tables = opening.sample.tables()
    // The table in which most was found.
    var best = (table: tables.first, proposal: Proposal(header: [], rows: []))
    for table in tables {
      let proposal = Proposal(header: table.header, rows: table.rows)
      if best.proposal.columns.count < proposal.columns.count { best = (table, proposal) }
    }
    let header = best.table?.header ?? []
    var mapping = Mapping(dialect: opening.dialect, columns: best.proposal.columns)
    mapping.encoding = opening.text.encoding
    mapping.header = header
    mapping.currency = best.proposal.currency
    mapping.skipLines = opening.skip
    var profiles = [ColumnProfile](
      repeating: ColumnProfile(),
      count: min(Proposal.mostColumns, best.table?.rows.map(\.count).max() ?? 0))
    for row in best.table?.rows ?? [] {
      for (column, cell) in row.prefix(profiles.count).enumerated() { profiles[column].add(cell) }
    }
    return MappingDraft(
      mapping: mapping, header: header, proposal: best.proposal,
      rows: (best.table?.rows ?? []).prefix(MappingDraft.shownRows).map { row in
        row.map { String(decoding: $0, as: UTF8.self) }
      }, days: Set(profiles.indices.filter { profiles[$0].holdsDates }),
      numbers: Set(profiles.indices.filter { profiles[$0].holdsNumbers }))
  }
}
