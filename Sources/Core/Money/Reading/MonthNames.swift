/// Months in words, in the languages that statements come in.
///
/// Latin and Cyrillic names may be cut to three letters or more where no two months share the
/// beginning (`jui` may be June or July in French and is no month); Arabic names are whole.
/// `listopad` is the Polish and Czech November; in Croatian, which isn't read, it is October.
enum MonthNames {
  /// 1…12.
  static func month(_ word: ShortWord) -> Int? {
    guard let month = table[word], month > 0 else { return nil }
    return month
  }

  /// تشرين and كانون, which need their second word.
  static func isFirstHalf(_ word: ShortWord) -> Bool { firstHalves.contains(word) }

  private static let firstHalves = Set(DateWords.words("تشرين كانون"))

  private static let table: [ShortWord: Int] = {
    var table: [ShortWord: Int] = [:]
    var names: Set<ShortWord> = []
    for (index, line) in cuttable.split(separator: "\n").enumerated() {
      for name in DateWords.words(String(line)) {
        names.insert(name)
        table[name] = index + 1
      }
    }
    // 0 marks a beginning that two months share.
    for (name, month) in table {
      for letters in stride(from: name.count - 1, to: 2, by: -1) {
        let beginning = name.dropLast(name.count - letters)
        guard !names.contains(beginning) else { continue }
        let other = table[beginning] ?? month
        table[beginning] = other == month ? month : 0
      }
    }
    for (index, line) in whole.split(separator: "\n").enumerated() {
      for name in DateWords.words(String(line)) { table[name] = index + 1 }
    }
    return table
  }()

  /// English, French, German, Spanish, Portuguese, Italian, Dutch, the Nordic languages,
  /// Indonesian, Turkish, Polish, Czech, Russian.
  private static let cuttable = """
    january janvier januar jänner enero janeiro gennaio januari ocak styczeń stycznia leden ledna январь января
    february février februar febrero fevereiro febbraio februari şubat luty lutego únor února февраль февраля
    march mars märz marzo março maart marts maret mart marzec marca březen března март марта
    april avril abril aprile nisan kwiecień kwietnia duben dubna апрель апреля
    may mai mayo maio maggio mei maj mayıs maja květen května май мая
    june juin juni junio junho giugno haziran czerwiec czerwca červen června июнь июня
    july juillet juli julio julho luglio temmuz lipiec lipca červenec července июль июля
    august août agosto augustus augusti agustus ağustos sierpień sierpnia srpen srpna август августа
    september septembre septiembre setembro settembre eylül wrzesień września září сентябрь сентября
    october octobre oktober octubre outubro ottobre ekim październik października říjen října октябрь октября
    november novembre noviembre novembro kasım listopad listopada listopadu ноябрь ноября
    december décembre dezember diciembre dezembro dicembre desember aralık grudzień grudnia prosinec prosince декабрь декабря
    """

  /// Of the Gulf and Egypt, the Levant and Iraq, Tunisia and Algeria, Morocco; and abbreviations
  /// that leave letters out.
  private static let whole = """
    يناير كانونالثاني جانفي jän
    فبراير شباط فيفري fév fevr
    مارس آذار mrt mrz mär
    أبريل إبريل نيسان أفريل avr
    مايو أيار ماي
    يونيو يونيه حزيران جوان
    يوليو يوليه تموز جويلية يوليوز
    أغسطس آب أوت غشت
    سبتمبر أيلول شتنبر sept
    أكتوبر تشرينالأول اكتوبر
    نوفمبر تشرينالثاني نونبر
    ديسمبر كانونالأول دجنبر déc
    """
}

extension Month {
  /// Whether a word is the name of a month, or its beginning, in a language that statements come in.
  public static func isNamed(by word: String) -> Bool {
    let words = DateWords.words(word)
    return words.count == 1 && MonthNames.month(words[0]) != nil
  }
}
