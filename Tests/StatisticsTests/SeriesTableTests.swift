import Statistics
import Testing

@Suite("Tables of series")
struct SeriesTableTests {
  private func table(_ text: String) -> SeriesTable? { SeriesTable(Array(text.utf8)) }

  @Test("Columns stand in any order, among others, and names may be quoted")
  func columns() {
    let read = table("h,note,values,id\r\n3,x,1 2.5 -3e2,\"a, \"\"b\"\"\"\r\n1,,7,c\r\n")
    #expect(
      read?.series == [
        MonthlySeries(name: "a, \"b\"", values: [1, 2.5, -300], ahead: 3),
        MonthlySeries(name: "c", values: [7], ahead: 1),
      ])
    #expect(read?.issues == [])
  }

  @Test("A line that can't be read is left out by name, and the others are read")
  func issues() {
    let read = table("id,h,values\na,3,1 x 2\nb,0,1\nc,2,\nd,2\ne,2,nan\nf,2,1 2\n")
    #expect(read?.series.map(\.name) == ["f"])
    #expect(
      read?.issues == [
        SeriesIssue(line: 2, reason: .notANumber("x")),
        SeriesIssue(line: 3, reason: .notAHorizon("0")),
        SeriesIssue(line: 4, reason: .noValues),
        SeriesIssue(line: 5, reason: .missingCells),
        SeriesIssue(line: 6, reason: .notANumber("nan")),
      ])
  }

  @Test("A file without the three columns is no table of series")
  func others() {
    #expect(table("") == nil)
    #expect(table("id,values\na,1 2\n") == nil)
    #expect(table("\u{FEFF}id,h,values\na,1,1\n")?.series.count == 1)
  }
}
