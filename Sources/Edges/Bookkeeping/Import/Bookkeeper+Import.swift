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
    // What a closed period refuses, or what is like another file, is known only in the midst of
    // writing: that is taken back, and everything else is booked anew without it.
    var late: [Int: ImportRefusal] = [:]
    while true {
      do {
        return try importFiles(request, without: late)
      } catch let files as LateFiles {
        let before = late.count
        late.merge(files.refusals) { first, _ in first }
        guard late.count > before else { throw files.until.map(BookRefusal.closed) ?? files }
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
    if let closed = LateFiles(closed: report, beyond: late) { throw closed }
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
      let reader = try writer.reader()
      for (place, id) in imported {
        let file = report.files[place]
        report.files[place].twins = try Twins(reader: reader).found(of: id, file)
        report.files[place].restated = try Restated(reader: reader).found(of: id, file)
        // Clocks and time zones differ by a day.
        if let last = file.days?.upperBound, last > today.adding(days: 1) {
          report.files[place].dayToCome = last
        }
      }
      let days = report.files.compactMap { $0.refusal == nil ? $0.days : nil }
      if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
        report.likelyTransfers = try LikelyTransfers(reader, in: first...last)
      }
      if request.refusesTwins, let files = LateFiles(twins: report) { throw files }
    } catch BookRefusal.closed(let until) {
      throw LateFiles(report, until: until)
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
      var read = done.report
      read.asksToTake =
        request.isDryRun && !request.takesProposals && options.mapping == nil
        && read.format == CSVFormat.id
        && options.saved.allSatisfy { $0.names != read.mapping?.names }
      report.files.append(read)
      return done
    } catch let refused as ImportRefusal {
      report.refuse(file.name, refused)
      if refused.isLate { return nil }
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

extension ImportRefusal {
  /// Whether it is known only when rows are in already.
  fileprivate var isLate: Bool {
    switch self {
    case .closed, .readOtherwise: true
    default: false
    }
  }
}

extension ImportReport {
  mutating func refuse(_ name: String, _ refusal: ImportRefusal) {
    var refused = FileReport(name: name)
    refused.refusal = refusal
    files.append(refused)
  }
}

/// Files that are refused when their rows are in already, by their places in the report: the write that
/// met them is taken back.
private struct LateFiles: Error {
  /// Up to when the books are closed, for files that would change that.
  private(set) var until: Day?
  private(set) var refusals: [Int: ImportRefusal] = [:]

  /// Those of which all that is new seems to be another file's; `nil` where there is none.
  init?(twins report: ImportReport) {
    var names: Set<String> = []
    for (place, file) in report.files.enumerated() {
      // What is like a refused file only is to be looked at again without that.
      guard let twins = file.twins, twins.rows == file.new, twins.isTelling,
        !names.contains(twins.file)
      else { continue }
      refusals[place] = .twins(twins)
      names.insert(file.name)
    }
    if refusals.isEmpty { return nil }
  }

  /// Those that would change what is closed, or that were read another way before, found while their
  /// rows were read; `nil` where there is none.
  init?(closed report: ImportReport, beyond known: [Int: ImportRefusal]) {
    var until: Day?
    for (place, file) in report.files.enumerated()
    where known[place] == nil && file.refusal?.isLate == true {
      if case .closed(let day, _, _) = file.refusal { until = day }
      refusals[place] = file.refusal
    }
    if refusals.isEmpty { return nil }
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
