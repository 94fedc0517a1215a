import Money
import Speech
import Support
import Testing

@Suite struct CountedTests {
  let arabic = Voice(Preferences(language: .ar))
  let english = Voice(Preferences(language: .en))

  @Test("A number and its noun agree in Arabic")
  func agreement() {
    let rows = [
      0: "لا أسطر", 1: "سطر واحد", 2: "سطران", 3: "3 أسطر", 10: "10 أسطر", 11: "11 سطرًا",
      99: "99 سطرًا", 100: "100 سطر", 101: "101 سطر", 102: "102 سطر", 103: "103 أسطر",
      111: "111 سطرًا", 200: "200 سطر", 1003: "1,003 أسطر", 1011: "1,011 سطرًا",
    ]
    for (count, text) in rows { #expect(arabic.counted(.row, count) == text) }
  }

  @Test("A feminine noun has a feminine one, and a noun of two words counts its first")
  func gender() {
    #expect(arabic.counted(.currency, 1) == "عملة واحدة")
    #expect(arabic.counted(.currency, 1, .object) == "عملة واحدة")
    #expect(arabic.counted(.currency, 2, .object) == "عملتين")
    #expect(arabic.counted(.stream, 2) == "مصدرا دخل")
    #expect(arabic.counted(.stream, 2, .afterPreposition) == "مصدري دخل")
    #expect(arabic.counted(.stream, 12) == "12 مصدر دخل")
  }

  @Test("The place in a sentence decides the ending of one and two")
  func places() {
    #expect(arabic.counted(.file, 1, .object) == "ملفًا واحدًا")
    #expect(arabic.counted(.file, 1, .afterPreposition) == "ملف واحد")
    #expect(arabic.counted(.file, 2, .afterPreposition) == "ملفين")
    #expect(arabic.counted(.file, 0, .afterPreposition) == "0 ملفات")
  }

  @Test("A quantity is counted as a number is where it is whole, and keeps its decimals elsewhere")
  func measured() {
    for (value, en, ar) in [
      (Quantity(1), "1 month", "شهر واحد"),
      (Quantity(coefficient: 10, scale: 1), "1 month", "شهر واحد"),
      (Quantity(coefficient: 14, scale: 1), "1.4 months", "1.4 شهر"),
      (Quantity(3), "3 months", "3 أشهر"), (Quantity(12), "12 months", "12 شهرًا"),
    ] {
      #expect(english.measured(.month, value, .afterPreposition) == en)
      #expect(arabic.measured(.month, value, .afterPreposition) == ar)
    }
  }

  @Test("English has one and other")
  func english2() {
    #expect(english.counted(.entry, 0) == "no entries")
    #expect(english.counted(.entry, 1) == "1 entry")
    #expect(english.counted(.entry, 2) == "2 entries")
    #expect(english.counted(.row, 1234) == "1,234 rows")
  }

  /// A second statement of the rule, in the words of a school grammar: by the last two digits.
  @Test("Every noun takes the form its number asks for, from 0 to 210")
  func everyNoun() {
    withEvery(Noun.all, 0...210) { noun, count in
      let text = arabic.counted(noun, count)
      let hundred = arabic.counted(noun, 100).dropFirst("100 ".count)
      switch (count, count % 100) {
      case (0, _): #expect(text.hasPrefix("لا "))
      case (1, _): #expect(text == hundred + " واحد" || text == hundred + " واحدة")
      case (2, _):
        #expect(text != arabic.counted(noun, 2, .object), "\(text)")
        #expect(text.contains("ان") || text.contains("ا "), "\(text)")
      case (_, 3...10):
        #expect(text == "\(count) " + arabic.counted(noun, 3).dropFirst("3 ".count))
      case (_, 11...99):
        #expect(text == "\(count) " + arabic.counted(noun, 11).dropFirst("11 ".count))
        let ending =
          text.unicodeScalars.suffix(2).elementsEqual("ًا".unicodeScalars) || text.hasSuffix("ة")
          || text.dropFirst(3).contains(" ")
        #expect(ending, "\(text)")
      default: #expect(text == "\(count) " + hundred)
      }
      let plain = english.counted(noun, count)
      #expect(plain.hasSuffix("s") == (count != 1), "\(plain)")
    }
  }

  @Test("Counts below zero and at the edge of a number are written, not refused")
  func extremes() {
    #expect(arabic.counted(.change, -1) == "-1 تغيير")
    #expect(arabic.counted(.change, -3) == "-3 تغييرات")
    #expect(english.counted(.change, .min).hasPrefix("-9,223,372,036,854,775,808 "))
    #expect(arabic.counted(.change, .min).hasPrefix("-9,223,372,036,854,775,808 "))
  }
}
