import Money
import Statements
import Testing

@Suite struct MappingTrialTests {
  private func trial(_ text: String, _ options: ReadingOptions = .init()) throws -> MappingTrial {
    try CSVFormat.trial(of: StatementFile(name: "a.csv", bytes: Array(text.utf8)), options)
  }

  @Test("A table without a doubt is shown once, its first ten rows of all")
  func sure() throws {
    let rows = (10...31).map { "2026-01-\($0),a,\($0).00\n" }.joined()
    let trial = try trial("Date,Text,Amount (EUR)\n" + rows)
    #expect(trial.refusal == nil && trial.previews.count == 1)
    #expect(trial.previews[0].rows.count == 10 && trial.previews[0].count == 22)
    #expect(trial.mapping.columns == [0: .date, 1: .description, 2: .amount])
    #expect(trial.proposal.reasons[2] == .name(strength: 2))
  }

  @Test("Where the days read in two ways, the rows are shown in both")
  func days() throws {
    let trial = try trial("Date,Text,Amount\n03/04/2026,a,5.00\n")
    #expect(trial.previews.map(\.answers) == [[.dateOrder(.dmy)], [.dateOrder(.mdy)]])
    #expect(trial.previews.map { "\($0.rows[0].day)" } == ["2026-04-03", "2026-03-04"])
  }

  @Test("Where a mark may group or part, the rows are shown with each")
  func marks() throws {
    let trial = try trial("Date;Text;Amount\n2026-01-31;a;1,234\n")
    #expect(trial.previews.map(\.answers) == [[.decimal(.point)], [.decimal(.comma)]])
    #expect(trial.previews.map { "\($0.rows[0].amount)" } == ["1234", "1.234"])
  }

  @Test("Two questions are answered together, in every way")
  func both() throws {
    let trial = try trial("Date;Text;Amount\n03/04/2026;a;1,234\n")
    #expect(trial.previews.map(\.answers.count) == [2, 2, 2, 2])
    #expect(
      Set(trial.previews.map { "\($0.rows[0].day) \($0.rows[0].amount)" }) == [
        "2026-04-03 1234", "2026-04-03 1.234", "2026-03-04 1234", "2026-03-04 1.234",
      ])
  }

  @Test("A doubt about columns is settled by naming one, and the layout then reads the file")
  func columns() throws {
    let text = "2026-01-31\ta\t5,00\t\n2026-02-01\tb\t\t6,00\n2026-02-02\tc\t7,00\t\n"
    #expect(try trial(text).previews.isEmpty)
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    let draft = try CSVFormat.draft(of: file)
    let doubt = try #require(draft.proposal.doubts.first)
    var options = ReadingOptions()
    options.mapping = draft.settled(doubt, with: 3).mapping
    #expect(
      try trial(text, options).previews[0].rows.map { "\($0.amount)" } == ["5.00", "-6.00", "7.00"])
    #expect(draft.settled(doubt, with: 3).proposal.doubts.isEmpty)
  }

  @Test("What can't be read is told with its line and its reason")
  func rejections() throws {
    let trial = try trial(
      "Date,Text,Amount\n2026-01-31,a,5.00\n2026-13-02,b,6.00\n2026-02-03,c,2x5\n")
    #expect(trial.previews[0].rejected == 2)
    #expect(
      trial.previews[0].rejections.map { "\($0.line) \($0.column ?? "-") \($0.reason)" } == [
        "3 Date impossibleDate", "4 Amount unreadableNumber",
      ])
  }

  @Test("Marks that only the currency's digits decided are said once, with what they make")
  func assumedMarks() throws {
    let euros = "Date;Text;Amount;Currency\n2026-01-31;a;1,234;EUR\n2026-01-31;b;2,500;EUR\n"
    let remarks = try trial(euros).previews.flatMap(\.remarks)
    #expect(remarks.map(\.reason) == [.decimalInferred])
    #expect(remarks.map(\.text) == ["1,234 = 1234, 2,500 = 2500"])
    #expect(try trial(euros + "2026-01-31;c;-7.50;EUR\n").previews.flatMap(\.remarks).isEmpty)
    var options = ReadingOptions()
    options.decimal = .point
    #expect(try trial(euros, options).previews.flatMap(\.remarks).isEmpty)
    let reading = readTable(euros).reading
    #expect(reading?.issues.count { $0.reason == .decimalInferred } == 1)
    // The layout that is kept has the mark: the next file of its kind says nothing.
    options = ReadingOptions()
    options.mapping = reading?.mapping
    #expect(readTable(euros, options).reading?.issues == [])
  }
}
