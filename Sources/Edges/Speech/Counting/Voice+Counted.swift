public import Money

extension Voice {
  /// A number and its noun, agreeing: `3 rows`, «3 أسطر», «سطران», «11 سطرًا», «لا أسطر».
  ///
  /// One and two are words in Arabic. None is «لا أسطر» as a subject; elsewhere, where «لا» can't
  /// stand, it is «0 أسطر».
  public func counted(_ noun: Noun, _ count: Int, _ place: Noun.Place = .subject) -> String {
    switch preferences.language {
    case .ar: arabic(noun.arabic, count, place)
    case .en: english(noun, count)
    }
  }

  /// A quantity and its noun: a whole one as it is counted, another with its decimals, which CLDR
  /// puts into the form `other`: `1.5 months`, «1.5 شهر».
  public func measured(_ noun: Noun, _ value: Quantity, _ place: Noun.Place = .subject) -> String {
    if let whole = value.coefficient(atScale: 0).flatMap({ Int(exactly: $0) }) {
      return counted(noun, whole, place)
    }
    return quantity(value) + " " + (language == .ar ? noun.arabic.one : noun.english.other)
  }

  private func english(_ noun: Noun, _ count: Int) -> String {
    if count == 0 { return "no " + noun.english.other }
    let form = Plural.english(count) == .one ? noun.english.one : noun.english.other
    return number(count) + " " + form
  }

  private func arabic(_ noun: Noun.Arabic, _ count: Int, _ place: Noun.Place) -> String {
    // −1 and −2 have no words: «-2 سطر» reads as the figure it is.
    if count < 0, count > -3 { return number(count) + " " + noun.one }
    switch Plural.arabic(count) {
    case .zero: return (place == .subject ? "لا" : number(0)) + " " + noun.few
    case .one:
      if noun.isFeminine { return noun.one + " واحدة" }
      return place == .object ? noun.accusative + " واحدًا" : noun.one + " واحد"
    case .two: return place == .subject ? noun.two : noun.twoOblique
    case .few: return number(count) + " " + noun.few
    case .many: return number(count) + " " + noun.accusative
    case .other: return number(count) + " " + noun.one
    }
  }
}
