import Intake
import Ledger
import Money
import Statements
import Store

extension Bookkeeper {
  /// A file longer than this isn't a statement.
  public static let largestFile = 1 << 30

  /// Reads and books files, all in one change. A file that is refused leaves no trace; the others
  /// are booked all the same.
  public func importFiles(_ request: ImportRequest) throws -> ImportReport {
    let names = request.files.map(\.name).joined(separator: ", ")
    var report = ImportReport()
    report.isDryRun = request.isDryRun
    let note = note(.importing, names)
    if request.isDryRun {
      report = try book.rehearse(note) { writer in
        try importing(request, writer, report)
      }.value
    } else {
      let written = try book.write(note) { writer in
        try importing(request, writer, report)
      }
      report = written.value
      report.change = written.change?.number
    }
    return report
  }

  private func importing(_ request: ImportRequest, _ writer: Writer, _ start: ImportReport) throws
    -> ImportReport
  {
    var report = start
    let reader = try writer.reader()
    let currencies = try reader.userCurrencies()
    var options = request.options
    options.userCurrencies.merge(currencies) { given, _ in given }
    let filer = try Filer(reader, currencies: currencies)
    let before = try reader.accounts().count
    var touched: Set<EventName> = []
    for file in request.files {
      let outcome = try importing(file, request, options, writer, filer)
      report.files.append(outcome.report)
      touched.formUnion(outcome.touched)
    }
    let current = try writer.reader()
    if try current.accounts().count > before {
      // A new account's name may stand in rows that came earlier.
      let renewed = try Filer(current, currencies: currencies)
      try renewed.markCandidates(current, writer)
      report.transfersMatched = try Settling(writer, renewed).settle(touched)
    } else if report.files.contains(where: { $0.new > 0 || $0.restored > 0 }) {
      report.transfersMatched = try Settling(writer, filer).settle(touched)
    }
    if !report.files.allSatisfy({ $0.rows == 0 }) { try Openings(writer: writer).settle() }
    return report
  }

  private func importing(
    _ file: StatementFile, _ request: ImportRequest, _ options: ReadingOptions, _ writer: Writer,
    _ filer: Filer
  ) throws -> (report: FileReport, touched: Set<EventName>) {
    func refused(_ refusal: ImportRefusal) -> (report: FileReport, touched: Set<EventName>) {
      var report = FileReport(name: file.name)
      report.refusal = refusal
      return (report, [])
    }
    guard file.count <= Bookkeeper.largestFile else {
      return refused(.tooLarge(bytes: file.count, limit: Bookkeeper.largestFile))
    }
    do {
      return try Importing(file, request, options, writer, filer).run()
    } catch let refusal as ImportRefusal {
      return refused(refusal)
    } catch let refusal as Refusal {
      return refused(.reading(refusal))
    }
  }
}
