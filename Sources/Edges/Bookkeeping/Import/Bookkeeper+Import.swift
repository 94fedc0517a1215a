import Documents
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
    // What a closed period refuses is known only in the midst of writing: that is taken back, and
    // everything else is booked anew without it.
    var late: [Int: ImportRefusal] = [:]
    while true {
      do {
        return try importFiles(request, without: late)
      } catch let closed as ClosedFiles {
        let before = late.count
        late.merge(closed.refusals) { first, _ in first }
        guard late.count > before else { throw BookRefusal.closed(until: closed.until) }
      }
    }
  }

  private func importFiles(_ request: ImportRequest, without late: [Int: ImportRefusal]) throws
    -> ImportReport
  {
    let names = request.files.map(\.name).joined(separator: ", ")
    var report = ImportReport()
    report.isDryRun = request.isDryRun
    let note = note(.importing, names)
    if request.isDryRun {
      report = try book.rehearse(note) { writer in
        try importing(request, writer, report, without: late)
      }.value
    } else {
      let written = try book.write(note) { writer in
        try importing(request, writer, report, without: late)
      }
      report = written.value
      report.change = written.change?.number
    }
    return report
  }

  /// - Parameter late: the files that are refused, by their places, and why.
  private func importing(
    _ request: ImportRequest, _ writer: Writer, _ start: ImportReport,
    without late: [Int: ImportRefusal]
  ) throws -> ImportReport {
    var report = start
    let reader = try writer.reader()
    let currencies = try reader.userCurrencies()
    var options = request.options
    options.userCurrencies.merge(currencies) { given, _ in given }
    options.saved += try SavedMappings.all(reader, for: request.account)
    var filer = try Filer(reader, currencies: currencies)
    var touched: Set<EventName> = []
    var firstSure: RowID?
    var imported: [Int: FileID] = [:]
    for file in request.files {
      guard file.count <= Bookkeeper.largestFile else {
        report.refuse(file.name, .tooLarge(bytes: file.count, limit: Bookkeeper.largestFile))
        continue
      }
      try Documents.each(in: file) { found in
        switch found {
        case .refused(let name, let refusal): report.refuse(name, .reading(refusal))
        case .statement(let statement):
          if let refusal = late[report.files.count] {
            report.refuse(statement.name, refusal)
            return
          }
          guard
            let done = try importing(
              statement, request.of(statement.name),
              options.with(request.answers[statement.name]), writer, filer, &report)
          else { return }
          imported[report.files.count - 1] = done.id
          filer = done.filer
          touched.formUnion(done.touched)
          firstSure = done.firstSure ?? firstSure
        }
      }
    }
    // All that are late are told together.
    if let closed = ClosedFiles(report, beyond: late) { throw closed }
    do {
      if let firstSure {
        try filer.markCandidates(before: firstSure, writer.reader(), writer)
      }
      if firstSure != nil || !touched.isEmpty
        || report.files.contains(where: { $0.new > 0 || $0.restored > 0 })
      {
        report.transfersMatched = try Settling(writer, filer).settle(touched)
      }
      if !report.files.allSatisfy({ $0.rows == 0 }) { try Openings(writer: writer).settle() }
      let twins = Twins(reader: try writer.reader())
      for (place, id) in imported {
        report.files[place].twins = try twins.found(of: id, report.files[place])
      }
    } catch BookRefusal.closed(let until) {
      throw ClosedFiles(report, until: until)
    }
    return report
  }

  /// One file; `nil` where it is refused, which leaves no trace of it.
  private func importing(
    _ file: StatementFile, _ request: ImportRequest, _ options: ReadingOptions, _ writer: Writer,
    _ filer: Filer, _ report: inout ImportReport
  ) throws -> FileImport? {
    do {
      let done = try Importing(file, request, options, writer, filer).run()
      report.files.append(done.report)
      return done
    } catch let refused as ImportRefusal {
      report.refuse(file.name, refused)
      if case .closed = refused { return nil }
    } catch let refused as Refusal {
      report.refuse(file.name, .reading(refused))
    }
    if let first = report.files.last?.refusal {
      let asking = Asking(
        file: file, request: request, options: options, reader: try writer.reader())
      report.files[report.files.count - 1].alsoAsked = try asking.beyond(first)
    }
    return nil
  }
}

extension ImportReport {
  mutating func refuse(_ name: String, _ refusal: ImportRefusal) {
    var refused = FileReport(name: name)
    refused.refusal = refusal
    files.append(refused)
  }
}

/// Files that would change what is closed, by their places in the report: the write that met them is
/// taken back.
private struct ClosedFiles: Error {
  let until: Day
  private(set) var refusals: [Int: ImportRefusal] = [:]

  /// Those that were refused so in this write; `nil` where there is none.
  init?(_ report: ImportReport, beyond known: [Int: ImportRefusal]) {
    var until: Day?
    for (place, file) in report.files.enumerated() where known[place] == nil {
      guard case .closed(let day, _, _) = file.refusal else { continue }
      until = day
      refusals[place] = file.refusal
    }
    guard let until else { return nil }
    self.until = until
  }

  /// What is only known when all rows are in, such as the two sides of a transfer: it is of the files
  /// that reach into the closed period, or else of any.
  init(_ report: ImportReport, until: Day) {
    self.until = until
    let read = report.files.indices.filter { report.files[$0].refusal == nil }
    let early = read.filter { report.files[$0].days.map { $0.lowerBound <= until } ?? false }
    for place in early.isEmpty ? read : early {
      let day = report.files[place].days?.lowerBound
      refusals[place] = .closed(until: until, day: day, line: 0)
    }
  }
}
