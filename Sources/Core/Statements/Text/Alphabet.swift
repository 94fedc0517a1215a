/// The letters beyond ASCII that a language's text is made of, and the encoding it would be in.
/// Which of them covers the most of a file's bytes decides between the single-byte encodings.
struct Alphabet {
  let encoding: TextEncoding
  /// Whether its words mix these letters with ASCII ones.
  let isLatin: Bool
  /// Points for each byte 0x80…0xFF: 2 a frequent letter, 1 a letter or mark, -3 not in the text.
  private let points: [Int]

  private init(_ encoding: TextEncoding, latin: Bool, frequent: String = "", letters: String) {
    self.encoding = encoding
    self.isLatin = latin
    let frequent = Set(frequent.unicodeScalars.map { UInt16($0.value) })
    // Marks that any language's statement may hold.
    let marks = "\u{A0}\u{200E}\u{200F}«»“”‘’‚„–—…•°№€£¥§©®·×،؛؟ـ"
    let letters = Set((letters + marks).unicodeScalars.map { UInt16($0.value) })
    points = (encoding.upperHalf ?? []).map {
      frequent.contains($0) ? 2 : letters.contains($0) ? 1 : -3
    }
  }

  /// How well the high bytes of a text fit, of which those at `used` occur.
  func score(_ census: ByteCensus, _ used: [Int]) -> Int {
    var sum = 0
    for place in used {
      let (beside, apart) = (census.besideLatin[place], census.apart[place])
      let point = points[place]
      if isLatin {
        // A Latin letter is at home beside ASCII letters; alone it is a poor witness.
        sum += (point > 0 ? 2 * point : point) * beside + (point > 0 ? 0 : 2 * point) * apart
      } else {
        sum += (point > 0 ? -1 : point) * beside + point * apart
      }
    }
    return sum
  }

  static let all: [Alphabet] = {
    let arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ"
    let russian = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
    let ukrainian = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"
    func latin(_ encoding: TextEncoding, _ small: String) -> Alphabet {
      Alphabet(encoding, latin: true, letters: small + small.uppercased())
    }
    return [
      latin(.windows1252, "äöüß"), latin(.windows1252, "éèàêçùâîôûëïœ"),
      latin(.windows1252, "áéíóúñüçàèòïºª¿¡"), latin(.windows1252, "áàâãéêíóôõúçºª"),
      latin(.windows1252, "àèéìòù"), latin(.windows1252, "åäöæøéü"),
      latin(.windows1254, "çğıöşüâîİ"),
      latin(.windows1250, "áčďéěíňóřšťúůýžľĺŕôä"), latin(.windows1250, "ąćęłńóśźż"),
      latin(.windows1250, "áéíóöőúüű"), latin(.windows1250, "čćđšž"),
      latin(.windows1250, "ăâîşţ"),
      Alphabet(.windows1256, latin: false, frequent: "اليمنوترب", letters: arabic),
      Alphabet(.iso8859x6, latin: false, frequent: "اليمنوترب", letters: arabic),
      Alphabet(
        .windows1251, latin: false, frequent: "оеаинтсрвл",
        letters: russian + russian.uppercased()),
      Alphabet(
        .windows1251, latin: false, frequent: "оеаинтсрвлі",
        letters: ukrainian + ukrainian.uppercased()),
    ]
  }()
}
