import Money

/// The days that lines outside of a table name. All of them show how the file writes days; which
/// years its rows are of is said only by those that a line calls the statement's own: its period, the
/// day that it was made, the day that a card is due. That somebody was born, or a card expires, says
/// nothing of the rows.
struct StatementDays: Hashable {
  /// As they stand.
  private(set) var all: [String] = []
  /// The first line that names a first day and a last one: `15/12/2025 - 14/01/2026`.
  private(set) var period: [String] = []
  /// Days that stand alone in their lines.
  private(set) var single: [String] = []

  private static let most = 8

  mutating func note(_ line: String) {
    guard all.count < StatementDays.most else { return }
    let (days, isRange, isBare) = days(in: line)
    all += days
    let name = HeaderName.normalised(line.prefix(400))
    let words = Set(name.split(separator: " "))
    guard words.isDisjoint(with: StatementDays.others), !StatementDays.namesOther(name) else {
      return
    }
    let isDue = !words.isDisjoint(with: StatementDays.due)
    let isOwn = isDue || !words.isDisjoint(with: StatementDays.own)
    // A line of nothing but days is of the statement.
    if days.count >= 2, period.isEmpty, !isDue, isOwn || isBare || isRange {
      period = Array(days.prefix(2))
    } else if days.isEmpty, isOwn, period.isEmpty, let month = month(in: line) {
      period = [month.firstDay.description, month.lastDay.description]
    } else if isOwn || isBare {
      single += days
    }
  }

  /// Takes the day that the file's name ends on, where no line names one.
  mutating func note(fileOf day: Day) {
    if period.isEmpty, single.isEmpty { single = [day.description] }
  }

  // MARK: Days in words

  /// `01/09/2026`, or days whose month is a word: `Dec 15, 2025`, `15 كانون الأول 2025`; whether only a
  /// dash stands between the first two, and whether there is nothing else.
  private func days(in line: String) -> (days: [String], isRange: Bool, isBare: Bool) {
    var words = StatementDays.words(of: line)
    var days: [String] = []
    var between: [Substring] = []
    var others = 0
    while let first = words.first {
      let worded = [4, 3].lazy.map { words.prefix($0) }.first { some in
        some.contains { $0.contains(where: \.isLetter) } && !some.contains { $0.allSatisfy(isDash) }
          && isDate(some.joined(separator: " "))
      }
      if isDay(first) {
        days.append(String(first))
      } else if let worded {
        days.append(worded.joined(separator: " "))
      } else {
        if first.contains(where: \.isLetter) { others += 1 }
        if days.count == 1 { between.append(first) }
      }
      words.removeFirst(isDay(first) ? 1 : worded?.count ?? 1)
    }
    let isRange = !between.isEmpty && between.allSatisfy { $0.allSatisfy(isDash) }
    return (days, isRange, others == 0)
  }

  /// `January 2026`, in a line that has no day.
  private func month(in line: String) -> Month? {
    let words = StatementDays.words(of: line)
    for (name, year) in zip(words, words.dropFirst()) {
      let digits = Digits.folded(String(year))
      guard digits.utf8.count == 4, let number = Int(digits), 1990...2099 ~= number,
        let day = try? DateStyle(order: .ymd).read("1 \(name) \(number)").day
      else { continue }
      return day.month
    }
    return nil
  }

  private static func words(of line: String) -> ArraySlice<Substring> {
    let words = line.split { " ()[]\u{A0}\t".contains($0) }.map { word in
      var word = word
      while let last = word.last, ",;:".contains(last) { word = word.dropLast() }
      return word
    }
    return words.filter { !$0.isEmpty }.prefix(48)
  }

  private func isDash(_ letter: Character) -> Bool { "-–—".contains(letter) }

  private func isDay(_ word: Substring) -> Bool {
    8...10 ~= word.count && word.contains { "/.-".contains($0) } && isDate(word)
  }

  private func isDate(_ text: some StringProtocol) -> Bool {
    var evidence = DateEvidence()
    evidence.observe(text)
    return evidence.dates > 0
  }

  // MARK: What the days are of

  private static func set(_ words: String) -> Set<Substring> {
    Set(words.split(separator: ",").map { Substring(HeaderName.normalised($0)) })
  }

  /// Words by which a line speaks of the statement.
  private static let own = set(
    """
    statement,period,from,to,between,closing,generated,printed,issued,issue,as,report,activity,\
    transactions,date,dated,run,billing,cycle,balance,\
    كشف,الكشف,الفترة,فترة,للفترة,من,إلى,الى,حتى,التاريخ,تاريخ,بتاريخ,إصدار,الإصدار,المدة,خلال,\
    شهر,لشهر,حركات,معاملات,طباعة,الطباعة,رصيد,الرصيد,\
    relevé,période,du,au,arrêté,édité,édition,extrait,date,mois,solde,\
    kontoauszug,auszug,vom,bis,zeitraum,stand,erstellt,datum,abrechnung,kontostand,\
    extracto,periodo,desde,hasta,fecha,estado,movimientos,saldo,estratto,dal,al,data,\
    extrato,período,até,ekstre,özet,özeti,dönem,dönemi,tarih,tarihi,arası,hesap,\
    afschrift,periode,van,tot,wyciąg,okres,od,do,выписка,период,с,по,за
    """)

  /// Words for the day when what is owed is to be paid.
  private static let due = set(
    "due,الاستحقاق,استحقاق,السداد,للسداد,échéance,fällig,fälligkeit,vencimiento,vencimento,scadenza"
  )

  /// Words by which it speaks of anything else.
  private static let others = set(
    """
    expiry,expires,expire,expired,expiration,since,opened,birth,born,maturity,matures,maturing,tariff,\
    law,apr,intro,promo,promotional,points,rewards,valid,rate,rates,joined,next,\
    انتهاء,الانتهاء,الصلاحية,صلاحية,تنتهي,فتح,الفتح,الميلاد,ميلاد,منذ,نقاط,النقاط,قانون,القانون,\
    تعرفة,القادم,القادمة,\
    naissance,ouverture,ouvert,expire,validité,depuis,loi,tarif,tarifs,\
    geburt,geburtsdatum,eröffnet,eröffnung,gültig,seit,gesetz,ablauf,ablaufdatum,\
    nacimiento,apertura,caducidad,válido,nascita,nascimento,abertura,validade,\
    doğum,geçerlilik,açılış,vade
    """)

  /// The same, of two words together.
  private static func namesOther(_ name: String) -> Bool {
    ["opening date", "date of opening", "start date of account"].contains { name.contains($0) }
  }
}
