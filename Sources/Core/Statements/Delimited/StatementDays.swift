import Money

/// The days that lines outside of a table name. All of them show how the file writes days; which
/// years its rows are of is said only by those that a line calls the statement's own: its period, the
/// day that it was made, the day that a card is due. That somebody was born, or a card expires, says
/// nothing of the rows.
struct StatementDays: Hashable {
  /// As they stand.
  private(set) var all: [String] = []
  /// The first day and the last one that lines name together: `15/12/2025 - 14/01/2026`.
  private(set) var period: [String] = []
  /// Days that stand alone in their lines.
  private(set) var single: [String] = []
  /// Days when what is owed is to be paid.
  private(set) var due: [String] = []

  /// What says of which years rows are.
  var named: [String] { period.isEmpty ? single.isEmpty ? due : single : period }

  private static let most = 8
  /// Lines that were looked at; a file of nothing but remarks has its days among the first.
  private var lines = 0
  private static let mostLines = 1_000

  mutating func note(_ line: String) {
    guard all.count < StatementDays.most, lines < StatementDays.mostLines,
      line.contains(where: \.isNumber)
    else { return }
    lines += 1
    let (days, isRange, isBare) = StatementDays.parts(of: line)
    all += days
    let name = HeaderName.normalised(line.prefix(400))
    let words = Set(name.split(separator: " "))
    guard words.isDisjoint(with: StatementDays.others), !StatementDays.namesOther(name) else {
      return
    }
    let isDue = !words.isDisjoint(with: StatementDays.due)
    let said = words.filter { $0.contains(where: \.isLetter) && !Month.isNamed(by: String($0)) }
    let isOwn =
      isDue || !words.isDisjoint(with: StatementDays.own)
      || !said.isEmpty && said.isSubset(of: StatementDays.weak)
    // A line of nothing but days is of the statement.
    if days.count >= 2, !isDue, isOwn || isBare || isRange {
      period += days.prefix(2)
    } else if isDue {
      due += days
    } else if days.isEmpty, isOwn, period.isEmpty, let month = month(in: line) {
      period = [month.firstDay.description, month.lastDay.description]
    } else if isOwn || isBare {
      single += days
    }
  }

  /// Takes the day that the file's name ends on, where no line names one.
  mutating func note(fileOf day: Day) {
    if named.isEmpty { single = [day.description] }
  }

  /// The days that a line names, as they stand.
  static func days(in line: String) -> [String] { parts(of: line).days }

  // MARK: Days in words

  /// `01/09/2026`, or days whose month is a word: `Dec 15, 2025`, `15 كانون الأول 2025`; whether only a
  /// dash stands between the first two, and whether there is nothing else.
  private static func parts(of line: String) -> (
    days: [String], isRange: Bool, isBare: Bool
  ) {
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
        words.removeFirst()
      } else if let worded {
        days.append(worded.joined(separator: " "))
        words.removeFirst(worded.count)
      } else {
        words.removeFirst()
        if first.contains(where: \.isLetter) { others += 1 }
        if days.count == 1 { between.append(first) }
      }
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

  private static func isDash(_ letter: Character) -> Bool { "-–—".contains(letter) }

  private static func isDay(_ word: Substring) -> Bool {
    8...10 ~= word.count && word.contains { "/.-".contains($0) } && isDate(word)
  }

  private static func isDate(_ text: some StringProtocol) -> Bool {
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
    statement,period,closing,generated,printed,report,activity,transactions,billing,cycle,balance,\
    كشف,الكشف,الفترة,فترة,للفترة,حركات,معاملات,طباعة,الطباعة,رصيد,الرصيد,\
    relevé,période,arrêté,édité,édition,extrait,solde,\
    kontoauszug,auszug,zeitraum,erstellt,abrechnung,kontostand,\
    extracto,periodo,movimientos,saldo,estratto,extrato,período,ekstre,ekstresi,dönem,dönemi,\
    afschrift,afschriftdatum,periode,wyciąg,okres,выписка,период,utskrift,utskriftsdatum,cetak
    """)

  /// Words that say it where the line has no other.
  private static let weak = set(
    """
    date,dated,from,to,between,issued,issue,as,at,of,on,run,the,day,month,for,through,until,\
    من,إلى,الى,حتى,التاريخ,تاريخ,بتاريخ,إصدار,الإصدار,المدة,خلال,شهر,لشهر,عن,في,يوم,\
    du,au,le,de,date,mois,vom,bis,am,stand,datum,desde,hasta,fecha,dal,al,data,até,\
    tarih,tarihi,arası,van,tot,od,do,с,по,за
    """)

  /// Words for the day when what is owed is to be paid.
  private static let due = set(
    "due,الاستحقاق,استحقاق,السداد,للسداد,échéance,fällig,fälligkeit,vencimiento,vencimento,scadenza"
  )

  /// Words by which it speaks of anything else.
  private static let others = set(
    """
    expiry,expires,expire,expired,expiration,since,opened,birth,born,maturity,matures,maturing,tariff,\
    law,apr,intro,promo,promotion,promotional,points,rewards,cashback,offer,valid,rate,rates,joined,next,\
    previous,last,contract,mandate,instalment,installment,disbursement,registration,passport,license,\
    licence,financial,fiscal,start,card,قرض,القرض,عقد,العقد,البطاقة,السابق,السابقة,\
    contrat,vertrag,contrato,contratto,sözleşme,sözleşmesi,kredi,\
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
