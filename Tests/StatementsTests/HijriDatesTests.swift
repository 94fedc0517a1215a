import Statements
import Support
import Testing

@Suite struct HijriDatesTests {
  private func refusal(_ days: [String], _ header: String = "التاريخ,البيان,المبلغ,الرصيد")
    -> Refusal?
  {
    let amounts = ["5000.00,6000.00", "-2000.00,4000.00", "-40.50,3959.50"]
    let rows = zip(days, amounts).map { "\($0),راتب,\($1)\n" }
    return readTable("كشف حساب\n\n\(header)\n" + rows.joined()).refusal
  }

  @Test("A table of Hijri days is refused by that name, with its column and line")
  func refused() {
    for days in [
      ["1447-05-12", "1447-05-14", "1447-06-30"], ["12/05/1447", "14/05/1447", "30/06/1447"],
      ["١٤٤٧/٠٥/١٢هـ", "١٤٤٧/٠٥/١٤هـ", "١٤٤٧/٠٦/٣٠هـ"],
      ["12 رمضان 1447", "14 رمضان 1447", "2 ذو القعدة 1447"], ["14470512", "14470514", "14470630"],
      ["1404/05/12 10:20", "1404/05/31 11:00", "1404/06/01 09:00"],
    ] {
      #expect(
        refusal(days) == .hijriDates(line: 4, column: "التاريخ", text: days[0]), "\(days[0])")
    }
    #expect(
      readTable("1447-05-12;a;5.00\n1447-05-13;b;6.50\n").refusal
        == .hijriDates(line: 1, column: "1", text: "1447-05-12"))
  }

  @Test("Days of the common calendar beside them are enough to read the table by")
  func both() {
    let text = """
      Hijri date,Date,Details,Amount
      1447-05-12,2025-11-03,a,5.00
      1447-05-13,2025-11-04,b,-6.00

      """
    #expect(summary(readTable(text).reading) == ["2025-11-03 5.00 -", "2025-11-04 -6.00 -"])
  }

  @Test("Figures that are no days, or a few Hijri days among others, are not taken for them")
  func others() {
    for days in [
      ["1447-15-32", "1447-05-12", "x"], ["99", "98", "1447-05-12"], ["1447", "1448", "1449"],
      ["1,447.05", "1,448.05", "1,449.05"], ["12/05/1847", "13/05/1847", "14/05/1847"],
    ] {
      if case .hijriDates = refusal(days) { Issue.record("\(days)") }
    }
  }

  @Test("A layout that names the column of such days says so too")
  func mapped() throws {
    var options = ReadingOptions()
    options.mapping = try Mapping(
      text: "masar-mapping: 1\ndelimiter: comma\nheader: Tag | Text | Betrag\n"
        + "column 1: date\ncolumn 2: description\ncolumn 3: amount\n")
    let text = "Tag,Text,Betrag\n1447-05-12,a,5.00\n"
    #expect(
      readTable(text, options).refusal
        == .hijriDates(line: 2, column: "Tag", text: "1447-05-12"))
  }
}
