/// Words in dates other than months: weekdays, articles, ordinal endings, morning and afternoon.
enum DateWords {
  static func isPassedOver(_ word: ShortWord) -> Bool { passedOver.contains(word) }

  /// Between a date and its time: `T`, `at`, `à`, `um`.
  static func isBeforeTime(_ word: ShortWord) -> Bool { beforeTime.contains(word) }

  /// Whether the word says afternoon, or `nil` where it says neither half.
  static func halfOfDay(_ word: ShortWord) -> Bool? {
    if afternoon.contains(word) { return true }
    return morning.contains(word) ? false : nil
  }

  static func words(_ text: String) -> [ShortWord] {
    text.split { $0 == " " || $0 == "\n" }.map { text in
      var word = ShortWord()
      for scalar in text.unicodeScalars { word.appendLetter(scalar.value) }
      return word
    }
  }

  private static let passedOver = Set(
    words(
      """
      st nd rd th er ere de del of the le el den die der
      mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday
      sat saturday sun sunday
      الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
      lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche
      mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag
      lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo
      lunedi martedi mercoledi gio giovedi venerdi sabato domenica
      seg segunda ter terca qua quarta qui quinta sex sexta feira
      ma maandag dinsdag wo woensdag donderdag vr vrijdag za zaterdag zo zondag
      paz pazartesi pzt sali car carsamba per persembe cum cuma cmt cumartesi pazar
      пн понедельник вт вторник ср среда чт четверг пт пятница сб суббота вс воскресенье г года
      """))
  private static let beforeTime = Set(words("t at a um alle kl om в الساعه z utc gmt"))
  private static let morning = Set(words("am a ص صباحا"))
  private static let afternoon = Set(words("pm p م مساء"))
}
