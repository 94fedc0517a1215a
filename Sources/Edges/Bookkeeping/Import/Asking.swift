import Intake
import Ledger
import Money
import Statements
import Store

/// What a file asks once its first question is answered, so that a person is asked everything at
/// once. The answers taken meanwhile only serve to read on; none is kept.
struct Asking {
  let file: StatementFile
  let request: ImportRequest
  let options: ReadingOptions
  let reader: Reader

  /// Longer files are asked of one by one, for each question needs a reading.
  private static let longest = 8 << 20

  /// The questions after the first, in the order in which they would come.
  func beyond(_ first: ImportRefusal) throws -> [ImportRefusal] {
    guard file.count <= Asking.longest, first.asks, let format = try? Formats.recognise(file)
    else { return [] }
    var asked = [first]
    func ask(_ refusal: ImportRefusal) {
      if !asked.contains(where: { $0.code == refusal.code }) { asked.append(refusal) }
    }
    var options = options
    var reading: Reading?
    // Each turn answers one of four questions.
    for _ in 0..<4 where reading == nil {
      do throws(Refusal) { reading = try format.read(file, options) } catch {
        guard case .question(let question) = error else { return Array(asked.dropFirst()) }
        ask(.reading(error))
        guard question.answer(&options) else { return Array(asked.dropFirst()) }
      }
    }
    guard let reading, !reading.isMetrics else { return Array(asked.dropFirst()) }
    if let row = reading.rows.first, row.currency == nil, options.currency == nil {
      ask(.reading(.question(.currency)))
    }
    if try needsAccount(reading) { ask(.needsAccount(suggestion: nil)) }
    if format == CSVFormat.self, !request.takesProposals, options.mapping == nil,
      let mapping = reading.mapping, !options.saved.contains(where: { $0.names == mapping.names })
    {
      ask(.proposal(mapping))
    }
    return Array(asked.dropFirst())
  }

  private func needsAccount(_ reading: Reading) throws -> Bool {
    guard request.account == nil, Platform.ofFormat(reading.format.rawValue) == nil,
      (reading.account ?? "").isEmpty,
      reading.rows.isEmpty || reading.rows.contains(where: { $0.account == nil })
    else { return false }
    return try AccountAlias(format: reading.format, stated: reading.account).account(reader) == nil
  }
}

extension ImportRefusal {
  /// Whether a flag answers it.
  public var asks: Bool {
    switch self {
    case .reading(.question), .needsAccount, .proposal: true
    default: false
    }
  }
}

extension Question {
  /// Any answer that the file may go on with; `false` where there is none.
  fileprivate func answer(_ options: inout ReadingOptions) -> Bool {
    switch self {
    case .dateOrder(let fits, _):
      options.dateOrder = fits.first
      return !fits.isEmpty
    case .decimal: options.decimal = .point
    case .currency: options.currency = .usd
    case .columns: return false
    }
    return true
  }
}
