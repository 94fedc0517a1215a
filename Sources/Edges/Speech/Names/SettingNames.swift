// The values of a person's settings, as a list of choices shows them.

extension Language {
  public var name: Message {
    switch self {
    case .ar: Message(ar: "العربية", en: "Arabic")
    case .en: Message(ar: "الإنجليزية", en: "English")
    }
  }
}

extension Numerals {
  public var name: Message {
    switch self {
    case .western: Message(ar: "أرقام غربية", en: "Western digits")
    case .arabicIndic: Message(ar: "أرقام مشرقية", en: "Arabic-Indic digits")
    case .persian: Message(ar: "أرقام فارسية", en: "Persian digits")
    }
  }
}

extension CalendarChoice {
  public var name: Message {
    switch self {
    case .gregorian: Message(ar: "التقويم الميلادي", en: "Gregorian calendar")
    case .ummAlQura:
      Message(ar: "التقويم الهجري (أم القرى)", en: "Hijri calendar (Umm al-Qura)")
    }
  }
}

extension MonthNames {
  public var name: Message {
    switch self {
    case .gulf: Message(ar: "مصر والخليج: يناير", en: "Egypt and the Gulf: Yanayir")
    case .levant: Message(ar: "الشام والعراق: كانون الثاني", en: "Levant and Iraq: Kanun al-Thani")
    case .maghreb: Message(ar: "تونس والجزائر: جانفي", en: "Tunisia and Algeria: Janfi")
    case .morocco: Message(ar: "المغرب: غشت", en: "Morocco: Ghusht")
    case .mauritania: Message(ar: "موريتانيا: أغشت", en: "Mauritania: Aghusht")
    }
  }
}

extension ChartDirection {
  public var name: Message {
    switch self {
    case .reading: Message(ar: "مع اتجاه القراءة", en: "As the language is read")
    case .leftToRight: Message(ar: "من اليسار إلى اليمين", en: "From left to right")
    case .rightToLeft: Message(ar: "من اليمين إلى اليسار", en: "From right to left")
    }
  }
}
