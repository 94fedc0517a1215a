public import Money

/// How a table would be read: its columns and why they were taken for what they are, the first rows
/// as they would be booked, and each doubt with what its answers would change.
public struct MappingTrial: Hashable, Sendable {
  /// The layout: given or saved, or a draft where a doubt is left.
  public var mapping: Mapping
  /// The header's cells as they stand; empty where the file has none.
  public var header: [String]
  /// Why columns were taken for what they are; empty for a layout that somebody gave.
  public var proposal: Proposal
  /// The rows as they would be booked: once where the file decides, once for each answer where it
  /// asks, not at all where the columns can't be told apart.
  public var previews: [Preview]
  /// What the file asks, or why it isn't read.
  public var refusal: Refusal?

  public struct Preview: Hashable, Sendable {
    /// The answers that these rows come of; none where none was needed.
    public var answers: [Answer]
    /// The first rows.
    public var rows: [Row]
    /// All rows of the file, and those that were rejected.
    public var count: Int
    public var rejected: Int
    /// The first of these, with their lines and reasons.
    public var rejections: [Issue] = []
    /// What is to be said of the file as a whole before it is booked.
    public var remarks: [Issue] = []
  }

  public enum Answer: Hashable, Sendable {
    case dateOrder(DateOrder)
    case decimal(DecimalMark)
  }
}

extension CSVFormat {
  /// Reads a table without booking it. Refuses only what is no table at all.
  public static func trial(
    of file: StatementFile, _ options: ReadingOptions = ReadingOptions(), rows most: Int = 10
  ) throws(Refusal) -> MappingTrial {
    let draft = try draft(of: file)
    var trial = MappingTrial(
      mapping: options.mapping ?? draft.mapping, header: draft.header, proposal: draft.proposal,
      previews: [])
    do {
      let (mapping, preview) = try preview(file, options, [], most)
      // A layout that was given or saved needs no reasons.
      if mapping.columns != draft.mapping.columns { trial.proposal = .empty }
      trial.mapping = mapping
      trial.previews = [preview]
    } catch {
      trial.refusal = error
      trial.previews = previews(file, options, [], error, most)
    }
    return trial
  }

  /// The rows under each answer to a question, and to the question that may follow it.
  private static func previews(
    _ file: StatementFile, _ options: ReadingOptions, _ given: [MappingTrial.Answer],
    _ refusal: Refusal, _ most: Int
  ) -> [MappingTrial.Preview] {
    guard given.count < 2 else { return [] }
    return answers(to: refusal).flatMap { answer in
      var answered = options
      switch answer {
      case .dateOrder(let order): answered.dateOrder = order
      case .decimal(let mark): answered.decimal = mark
      }
      do throws(Refusal) {
        return [try preview(file, answered, given + [answer], most).1]
      } catch {
        return previews(file, answered, given + [answer], error, most)
      }
    }
  }

  private static func answers(to refusal: Refusal) -> [MappingTrial.Answer] {
    switch refusal {
    case .question(.dateOrder(let fits, _)): fits.map { .dateOrder($0) }
    case .question(.decimal): DecimalMark.allCases.map { .decimal($0) }
    default: []
    }
  }

  private static func preview(
    _ file: StatementFile, _ options: ReadingOptions, _ answers: [MappingTrial.Answer], _ most: Int
  ) throws(Refusal) -> (Mapping, MappingTrial.Preview) {
    var preview = MappingTrial.Preview(answers: answers, rows: [], count: 0, rejected: 0)
    var unfit: [Issue] = []
    let reading = try stream(file, options) { row in
      // Money finer than its currency, or more than a book holds, isn't booked.
      if let currency = row.currency ?? options.currency {
        do throws(AmountError) { _ = try Amount(row.amount, currency) } catch {
          unfit.append(Issue(row, error))
          return
        }
      }
      preview.count += 1
      if preview.rows.count < most { preview.rows.append(row) }
    }
    preview.remarks = reading.issues.filter {
      [
        .dateOrderInferred, .noSigns, .unsignedOut, .cardSigns, .likeCard, .countsDebts, .inCredit,
        .debitsGivenBack,
        .decimalInferred,
        .totalOfRows,
      ]
      .contains($0.reason)
    }
    let rejections = (reading.issues.filter(\.reason.rejectsRow) + unfit).sorted {
      $0.line < $1.line
    }
    preview.rejected = rejections.count
    preview.rejections = Array(rejections.prefix(most))
    return (reading.mapping ?? Mapping(), preview)
  }
}

extension MappingDraft {
  /// Whether the cells of a column allow it as the answer to a doubt.
  public func allows(_ column: Int, for doubt: Proposal.Doubt) -> Bool {
    switch doubt {
    case .noDate: days.contains(column)
    case .noMoney: numbers.contains(column) && mapping.columns[column] != .date
    case .severalAmounts(let columns), .debitOrCredit(let columns): columns.contains(column)
    case .codedDirection(let code): column == code
    case .tradesWithoutCash, .metrics: false
    }
  }

  /// The layout with one doubt settled: the column that a person named for it. Of two columns that
  /// exclude each other the named one takes money out; of several amounts it is the amount.
  public func settled(_ doubt: Proposal.Doubt, with column: Int) -> MappingDraft {
    var columns = mapping.columns
    switch doubt {
    case .noDate: columns[column] = .date
    case .noMoney: columns[column] = .amount
    case .severalAmounts(let several):
      for other in several where other != column { columns[other] = .ignored }
      columns[column] = .amount
    case .debitOrCredit(let sides):
      for other in sides { columns[other] = other == column ? .debit : .credit }
    case .codedDirection: columns[column] = .direction
    case .tradesWithoutCash, .metrics: break
    }
    var mapping = mapping
    mapping.columns = columns
    if case .codedDirection = doubt { mapping.signs = .byDirection }
    var proposal = proposal
    proposal.columns = columns
    proposal.doubts.removeAll { $0 == doubt }
    return MappingDraft(
      mapping: mapping, header: header, proposal: proposal, rows: rows, days: days,
      numbers: numbers)
  }
}
