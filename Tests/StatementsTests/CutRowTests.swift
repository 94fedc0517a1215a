import Money
import Statements
import Testing

/// The last row of a file that was cut off may lack digits: it is told of by line, and not booked.
@Suite struct CutRowTests {
  private func told(_ text: String) throws -> (amounts: [String], cut: [Int]) {
    let reading = try #require(Outcome(text).reading)
    return (
      reading.rows.map(\.amount.description),
      reading.issues.filter { $0.reason == .truncated }.map(\.line)
    )
  }

  @Test("Of a table, where it has fewer cells than the header and no end")
  func table() throws {
    let header = "Date,Description,Amount,Category\n"
    let cut = try told(header + "2026-01-10,A,1234.50,x\n2026-01-11,B,12")
    #expect(cut.amounts == ["1234.50"] && cut.cut == [3])
    let only = try told(header + "2026-01-11,B,12")
    #expect(only.amounts.isEmpty && only.cut == [2])
    let whole = try told(header + "2026-01-10,A,1234.50,x\n2026-01-11,B,129.75,y")
    #expect(whole.amounts == ["1234.50", "129.75"] && whole.cut.isEmpty)
    let ended = try told(header + "2026-01-10,A,1234.50,x\n2026-01-11,B,12\n")
    #expect(ended.amounts == ["1234.50", "12"] && ended.cut.isEmpty)
  }

  @Test("Of a platform's table")
  func platform() throws {
    let header =
      "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\","
      + "\"Net\",\"Transaction ID\"\n"
    let row = "\"01/14/2026\",\"10:00:00\",\"UTC\",\"A\",\"Invoice Payment\",\"Completed\",\"USD\","
    let whole = header + row + "\"2.00\",\"0.00\",\"2.00\",\"8A1\"\n"
    let cut = try told(whole + row + "\"2.00\",\"0.00\",2.0")
    #expect(cut.amounts == ["2.00"] && cut.cut == [3])
    #expect(Outcome(header + row + "\"2.00\",\"0.00\",2.0").reading?.rows.isEmpty != false)
  }

  @Test("Of a SWIFT message without its end: in the entry or in what is said of it")
  func messages() throws {
    let start = ":20:A\n:25:B\n:28C:1\n:60F:C260301EUR10,00\n:61:2603020302C5,00NMSCX\n:86:Rent\n"
    for end in [":61:2603030303C7,00NTR", ":61:2603030303C7,00NTRFX\n:86:Tea at th"] {
      let lines = (start + end).split(separator: "\n").count
      let cut = try told(start + end)
      #expect(cut.amounts == ["5.00"] && cut.cut == [lines])
      let ended = try told(start + end + "\n-\n")
      #expect(ended.amounts == ["5.00", "7.00"] && ended.cut == [4])
      let whole = try told(start + end + "\n:62F:C260303EUR22,00")
      #expect(whole.amounts == ["5.00", "7.00"] && whole.cut.isEmpty)
    }
    let interim = ":20:A\n:25:B\n:28C:1\n:34F:EUR0,\n:13D:2603041200+0100\n"
    let entries = ":61:2603020302C5,00NMSCX\n:86:Rent\n:61:2603030303C7,00NMSCX\n:86:Tea"
    let cut = try told(interim + entries)
    #expect(cut.amounts == ["5.00"] && cut.cut == [9])
    #expect(try told(interim + entries + "\n-").amounts == ["5.00", "7.00"])
  }

  @Test("Of a Quicken file without the last record's end")
  func quicken() throws {
    let cut = try told("!Type:Bank\nD31/1/2026\nT5.00\n^\nD31/1/2026\nT1.25\nPSho")
    #expect(cut.amounts == ["5.00"] && cut.cut == [5])
  }
}

/// A last line without an end whose figure lost digits.
@Suite struct CutFigureTests {
  private let whole = """
    Date,Description,Amount
    2026-01-02,Client A,100.00
    2026-01-03,Client B,-200.50
    2026-01-04,Client C,1250.00
    """

  @Test("A figure at the end with fewer digits than all above is told, and not booked")
  func cut() throws {
    for lost in 1...3 {
      let reading = try #require(readTable(String(whole.dropLast(lost))).reading)
      #expect(reading.rows.count == 2)
      #expect(reading.issues.map(\.reason) == [.truncated])
    }
    #expect(readTable(whole).reading?.rows.count == 3)
    #expect(readTable(whole).reading?.issues.isEmpty == true)
  }

  @Test("Where figures differ in digits, or the last line has an end, nothing is cut")
  func uneven() {
    let uneven = whole.replacing("-200.50", with: "-200").replacing("1250.00", with: "1250")
    #expect(readTable(uneven).reading?.rows.count == 3)
    // Who leaves zeros out may end on a whole amount.
    let lean = whole.replacing("100.00", with: "100.25").replacing("200.50", with: "200.57")
    #expect(readTable(String(lean.dropLast(3))).reading?.rows.count == 3)
    let ended = whole.replacing("1250.00", with: "1250") + "\n"
    #expect(readTable(ended).reading?.rows.count == 3)
  }

  @Test("A balance that was cut off is told too")
  func balance() throws {
    let text = """
      Date,Description,Amount,Balance
      2026-01-02,Client A,100.00,100.00
      2026-01-03,Client B,-20.50,79.50
      2026-01-04,Client C,1250.00,1329.5
      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.count == 2 && reading.issues.map(\.reason).contains(.truncated))
  }
}
