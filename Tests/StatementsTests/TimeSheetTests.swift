import Money
import Statements
import Testing

@Suite struct TimeSheetTests {
  private func sheet(_ text: String) throws -> TimeSheet {
    try TimeSheet(StatementFile(name: "t.csv", bytes: Array(text.utf8)))
  }

  @Test("Hours are read as clocks and people write them, and nothing else is")
  func hours() {
    for (text, hours) in [
      ("3.5", "3.5"), ("٣٫٥", "3.5"), ("٣:٣٠", "3.5"), ("3,5", "3.5"), ("3:30", "3.5"),
      ("03:30:00", "3.5"), ("0:20", "0.333333"),
      ("3h 30m", "3.5"), ("45m", "0.75"), ("2h", "2"), ("٣:٣٠", "3.5"), ("12", "12"), ("0", "0"),
      ("0,333", "0.333"),
    ] {
      #expect(TimeSheet.hours(text)?.normalized.description == hours, "\(text)")
    }
    for text in [
      "", "x", "-1", "1:60", "1:2:3:4", "3.5.1", "1:-5", "h", "1e3", "3h30", ".",
      // Fifteen hundred, or one and a half?
      "1,500", "12,500",
    ] {
      #expect(TimeSheet.hours(text) == nil, "\(text)")
    }
  }

  @Test("Toggl's, Clockify's and Harvest's reports are told apart by their columns alone")
  func trackers() throws {
    let toggl = try sheet(
      """
      User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags
      Noor,n@example.org,Acme,Upwork,,Logo,Yes,2026-06-01,09:00:00,2026-06-01,12:30:00,03:30:00,
      """)
    #expect(toggl.entries.map(\.hours.description) == ["3.5"])
    #expect(toggl.entries[0].names == ["Upwork", "Acme"])
    let clockify = try sheet(
      """
      Project,Client,Description,Task,User,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)
      Upwork,Acme,Logo,,Noor,30/06/2026,09:00,30/06/2026,10:15,01:15:00,1.25
      """)
    #expect(clockify.entries.map(\.hours.description) == ["1.25"])
    #expect(clockify.entries[0].day == Day(year: 2026, month: 6, day: 30))
    let harvest = try sheet(
      """
      Date,Client,Project,Project Code,Task,Notes,Hours,Billable?
      2026-06-01,Acme,Upwork,,Design,,2.75,Yes
      """)
    #expect(harvest.entries.map(\.hours.description) == ["2.75"])
  }

  @Test("A day or a duration that can't be read is told with its line, and the rest is kept")
  func defects() throws {
    let sheet = try sheet("Date,Project,Hours\n2026-06-01,A,2\n2026-13-01,A,2\n2026-06-02,A,x\n")
    #expect(sheet.entries.count == 1)
    #expect(sheet.issues.map(\.line) == [3, 4])
  }

  @Test("What has no days and durations is no time sheet")
  func others() {
    #expect(throws: Refusal.self) { try sheet("Date,Amount\n2026-06-01,5\n") }
    #expect(throws: Refusal.self) { try sheet("") }
  }
}
