import Fields
import Freedom
import Testing

@Suite("A table of people is read whole or says what is wrong")
struct OddsTableTests {
  private func table(_ text: String) -> OddsTable? { OddsTable(Array(text.utf8)) }

  @Test("Columns stand in any order and among others, in any case, with a mark at the start")
  func columns() {
    let read = table(
      "\u{FEFF}note,Income,cash,id,horizon,expenses\r\n\"a \"\"b\"\", c\",1 2.5 -3,10,x,6,4\r\n")
    #expect(read?.issues == [])
    #expect(read?.cases.map(\.id) == ["x"])
    #expect(read?.cases.first?.income == [1, 2.5, -3])
    #expect(read?.cases.first?.horizon == 6)
    #expect(read?.cases.first?.cash == 10)
    #expect(read?.cases.first?.costs == 4)
  }

  @Test("Somebody without a month of income is a person too")
  func noMonths() {
    #expect(table("id,horizon,cash,expenses,income\na,0,0,1,\n")?.cases.first?.income == [])
  }

  @Test("Each wrong line is named with its number and what is wrong; the others are read")
  func issues() {
    let read = table(
      """
      id,horizon,cash,expenses,income
      a,12,1,2,3
      b,12,1
      c,-1,1,2,3
      d,12,nan,2,3

      e,12,1,2,3 x 4
      f,1201,1,2,3
      g,12,1,inf,3
      """)
    #expect(read?.cases.map(\.id) == ["a"])
    #expect(read?.issues.map(\.line) == [3, 4, 5, 7, 8, 9])
    #expect(
      read?.issues.map(\.reason) == [
        .missingCells, .notAHorizon("-1"), .notANumber("nan"), .notANumber("x"),
        .notAHorizon("1201"), .notANumber("inf"),
      ])
  }

  @Test("A field may be named, and when work in it began; one without evidence is named in turn")
  func field() {
    let read = table(
      """
      id,horizon,cash,expenses,income,field,begun
      a,12,1,2,3,translation,4
      b,12,1,2,3,,
      c,12,1,2,3,sorcery,
      d,12,1,2,3,writing,-1
      """)
    #expect(read?.cases.map { $0.field?.begun } == [4, nil])
    #expect(read?.cases.first?.field?.prior == Field.named("translation")?.prior)
    #expect(read?.issues.map(\.reason) == [.notAField("sorcery"), .notANumber("-1")])
  }

  @Test("A file without the columns is no table of people")
  func other() {
    #expect(table("") == nil)
    #expect(table("id,h,values\na,1,2\n") == nil)
  }
}
