public import Money

extension Voice {
  public enum DayStyle: Hashable, Sendable, CaseIterable {
    /// `Tuesday, 3 March 2026`
    case full
    /// `3 March 2026`
    case long
    /// `3 Mar`: where the year is plain. Arabic doesn't shorten names of months.
    case short
    /// `2026-03-03`, `1447-09-14هـ`: for columns.
    case table
    /// `15 Muharram 1448 AH (30 June 2026)`: beside months, which are the common calendar's. Where that
    /// is the person's too it is `long`.
    case both
  }

  /// A day in the person's calendar. A Hijri day that isn't certain says so: «نحو 14 رمضان 1460هـ».
  public func day(_ day: Day, _ style: DayStyle = .long) -> String {
    if style == .table { return isolated(hijri(day).map(figures) ?? numerals.digits("\(day)")) }
    let date = hijri(day).map { dayText($0, style) } ?? dayText(day.civil, style)
    if style == .both, hijri(day) != nil { return date + " (" + dayText(day.civil, .long) + ")" }
    guard style == .full else { return date }
    return weekday(day.weekday) + (language == .ar ? " " : ", ") + date
  }

  /// `March 2026`, `Mar 2026`, or `Mar` alone.
  public func month(_ month: Month, _ style: MonthStyle = .long) -> String {
    let name = monthName(month.monthOfYear, short: style != .long)
    return style == .name ? name : name + " " + digits(month.year)
  }

  public enum MonthStyle: Hashable, Sendable, CaseIterable {
    case long, short
    /// The name without the year.
    case name
  }

  /// `3 to 9 March 2026`, «من 3 إلى 9 مارس 2026»: from the first day to the last, both included.
  public func days(_ first: Day, _ last: Day) -> String {
    guard first != last else { return day(first) }
    if hijri(first) != nil || hijri(last) != nil { return span(day(first), day(last)) }
    let (a, b) = (first.civil, last.civil)
    if a.year != b.year { return span(day(first), day(last)) }
    if a.month != b.month { return span(dayAndMonth(a), day(last)) }
    return span(digits(a.day), day(last))
  }

  /// `January to March 2026`.
  public func months(_ first: Month, _ last: Month) -> String {
    guard first != last else { return month(first) }
    return span(month(first, first.year == last.year ? .name : .long, full: true), month(last))
  }

  /// Sunday is 0.
  public func weekday(_ weekday: Int) -> String {
    language == .ar ? WeekdayNames.arabic[weekday] : WeekdayNames.english[weekday]
  }

  /// `14:05`, from minutes since midnight.
  public func time(minuteOfDay: Int) -> String {
    let (hour, minute) = minuteOfDay.quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { (number < 10 ? digits(0) : "") + digits(number) }
    return isolated(two(hour) + ":" + two(minute))
  }

  /// `2026-03-03 14:05`, from Unix seconds and the person's distance from Greenwich: for a log.
  public func moment(unixSeconds: Int64, offsetSeconds: Int = 0) -> String {
    let (local, overflow) = unixSeconds.addingReportingOverflow(Int64(offsetSeconds))
    let seconds = overflow ? unixSeconds : local
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard let number = Int32(exactly: day) else { return "—" }
    let minute = Int((seconds - day * 86_400) / 60)
    return self.day(Day(number: number), .table) + " " + time(minuteOfDay: minute)
  }
}

extension Voice {
  private func span(_ first: String, _ last: String) -> String {
    language == .ar ? "من \(first) إلى \(last)" : "\(first) to \(last)"
  }

  /// Years and days of the month are never grouped.
  private func digits(_ number: Int) -> String { numerals.digits(String(number)) }

  private func dayText(_ c: (year: Int, month: Int, day: Int), _ style: DayStyle) -> String {
    style == .short
      ? digits(c.day) + " " + monthName(c.month, short: true)
      : dayAndMonth(c) + " " + digits(c.year)
  }

  private func dayAndMonth(_ c: (year: Int, month: Int, day: Int)) -> String {
    digits(c.day) + " " + monthName(c.month, short: false)
  }

  private func month(_ month: Month, _ style: MonthStyle, full: Bool) -> String {
    style == .name ? monthName(month.monthOfYear, short: !full) : self.month(month, style)
  }

  private func monthName(_ month: Int, short: Bool) -> String {
    switch language {
    case .ar: preferences.months.names[month - 1]
    case .en:
      short ? String(MonthNames.english[month - 1].prefix(3)) : MonthNames.english[month - 1]
    }
  }

  private func hijri(_ day: Day) -> HijriDay? {
    preferences.calendar == .ummAlQura ? HijriDay(day) : nil
  }

  private func figures(_ hijri: HijriDay) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let text = "\(hijri.year)-\(two(hijri.month))-\(two(hijri.day))"
    // Without its era it could be taken for a year of the common calendar.
    return (hijri.isCertain ? "" : "≈") + numerals.digits(text) + (language == .ar ? "هـ" : " AH")
  }

  private func dayText(_ hijri: HijriDay, _ style: DayStyle) -> String {
    let names = language == .ar ? MonthNames.hijri : MonthNames.hijriEnglish
    let about = hijri.isCertain ? "" : language == .ar ? "نحو " : "about "
    let start = about + digits(hijri.day) + " " + names[hijri.month - 1]
    guard style != .short else { return start }
    return start + " " + digits(hijri.year) + (language == .ar ? "هـ" : " AH")
  }
}
