import Bookkeeping
import Foundation
public import Speech

/// What the world's countries are called, in both languages: those of the Arab League as Masar
/// writes them, the others as Unicode's CLDR does.
public enum CountryNames {
  /// Those of the Arab League first, then the others, in the order of their codes.
  public static let all: [Message] =
    Country.all.map(\.name)
    + CountryCode.all.filter { Country(code: $0) == nil }.compactMap(name)

  /// - Parameter code: ISO 3166-1 alpha-2.
  public static func name(of code: String) -> Message? {
    if let country = Country(code: code) { return country.name }
    guard let ar = written(code, .ar), let en = written(code, .en) else { return nil }
    return Message(ar: "\(ar)", en: "\(en)")
  }

  /// The only one of some countries that a person calls so: by its code, or by its name in either
  /// language or a clear part of it.
  public static func code(called text: String, among codes: [String]) -> String? {
    Likeness.find(text, among: codes) { code in
      let own = Country(code: code).map { country in
        Language.allCases.map { Voice(Preferences(language: $0), .plain).say(country.name) }
      }
      return [code] + (own ?? []) + Language.allCases.compactMap { written(code, $0) }
        + (alsoCalled[code] ?? [])
    }
  }

  private static func written(_ code: String, _ language: Language) -> String? {
    Locale(identifier: language.rawValue).localizedString(forRegionCode: code)
  }

  /// Names that people have for countries beside CLDR's.
  private static let alsoCalled: [String: [String]] = [
    "US": ["USA", "America", "أمريكا", "الولايات المتحدة الأمريكية"],
    "GB": ["UK", "Britain", "Great Britain", "England", "بريطانيا", "إنجلترا"],
    "TR": ["Turkey"], "CZ": ["Czech Republic"], "CI": ["Ivory Coast"], "KR": ["Korea", "كوريا"],
    "NL": ["Holland"], "CN": ["China"], "CD": ["DR Congo"], "CG": ["Congo"],
    "AE": ["UAE", "Emirates"], "SA": ["KSA"], "SY": ["سورية"],
  ]
}
