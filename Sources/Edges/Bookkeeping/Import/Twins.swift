import Ledger
import Money
import Statements
import Store

/// Looks for money that two files tell under different words, such as a bank's table and its OFX of
/// the same days: no key can say that they are the same rows, so they are booked, and it is told.
struct Twins {
  let reader: Reader
  /// Fewer rows than this are alike by chance, unless all else of the file is known.
  private static let fewest = 2
  private static let fewestElsewhere = 5
  /// Fewer days and amounts that differ are alike by chance: three fares of one day and three others.
  private static let fewestKinds = 3

  /// What a file that was just imported seems to tell again; `nil` where nothing does.
  func found(of file: FileID, _ report: FileReport) throws -> FileReport.Likeness? {
    guard report.new > 0, let days = report.days else { return nil }
    var most: FileReport.Likeness?
    let held = try reader.accounts().filter {
      $0.value.kind == .assets || $0.value.kind == .liabilities
    }
    var tallies: [AccountID: [DayTally]] = [:]
    for account in held.keys {
      tallies[account] = try reader.tallies(of: account, in: days, toldAgainBy: file)
    }
    let own = report.accounts.compactMap { name in held.first { $0.value == name }?.key }
      .flatMap { tallies[$0] ?? [] }.filter { $0.file == file }
    // The same account may have been called by another name: then all of it must be alike.
    for (account, name) in held.sorted(by: { $0.key < $1.key }) {
      let isOwn = report.accounts.contains(name)
      let byFile = Dictionary(grouping: tallies[account] ?? [], by: \.file)
      for (other, theirs) in byFile.sorted(by: { $0.key < $1.key }) where other < file {
        // What this file tells too is known, and no twin of what is new in it.
        let counts = Dictionary(
          uniqueKeysWithValues: theirs.map { (Movement($0), $0.count - $0.toldAgain) })
        let alike = own.reduce(0) { $0 + min($1.count, counts[Movement($1)] ?? 0) }
        let span = (theirs.map(\.day).min()!)...(theirs.map(\.day).max()!)
        let within = own.filter { span.contains($0.day) }.reduce(0) { $0 + $1.count }
        // Another export of the same days, which lacks a row and has its like under other words.
        let isRetold = isOwn && alike > 0 && alike == within && report.known > 0
        guard isRetold || alike >= (isOwn ? Twins.fewest : Twins.fewestElsewhere),
          alike * (isOwn ? 2 : 1) >= within, alike > most?.rows ?? 0,
          let its = try reader.file(other)?.note, !areDistinct(report.format, its.format)
        else { continue }
        most = FileReport.Likeness(rows: alike, file: its.name, account: name)
        most?.isTelling = own.count { counts[Movement($0)] ?? 0 > 0 } >= Twins.fewestKinds
      }
    }
    return most
  }

  /// Rows of one format whose ids name them are one row or two, whatever they look like.
  private func areDistinct(_ format: FormatID?, _ other: String) -> Bool {
    format?.rawValue == other
      && Formats.named(FormatID(other))?.idsNameRows == true
  }

  private struct Movement: Hashable {
    let day: Day
    let units: Int64
    let currency: Int64

    init(_ tally: DayTally) {
      day = tally.day
      units = tally.units
      currency = tally.currency
    }
  }
}
