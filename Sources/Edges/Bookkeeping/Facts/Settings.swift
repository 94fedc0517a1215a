public import Money
import Store

/// What the person has chosen for this book; `nil` where they haven't.
public struct Settings: Hashable, Sendable {
  public var values: [SettingName: String] = [:]

  public init() {}

  public subscript(name: SettingName) -> String? { values[name] }
}

/// The settings that there are. Their values are checked by the face that takes them.
public enum SettingName: String, Hashable, Sendable, CaseIterable {
  /// `ar`, `en`
  case language
  /// ISO 3166-1 alpha-2: seeds the others.
  case country
  /// `western`, `arabicIndic`, `persian`
  case digits
  /// `gregorian`, `ummAlQura`
  case calendar
  /// The currency in which reports sum.
  case currency
  /// `sunday` … `saturday`
  case firstWeekday
  /// Which way time runs in charts: `reading`, `leftToRight`, `rightToLeft`
  case chartDirection
}

extension Bookkeeper {
  public func settings() throws -> Settings {
    try book.read { try $0.settings() }
  }

  /// Sets a setting; `nil` takes it back. Gives the change, or `nil` where nothing changed.
  public func set(_ name: SettingName, to value: String?) throws -> Int64? {
    let why = value.map { "\(name.rawValue) = \($0)" } ?? "\(name.rawValue)"
    return try book.write(note(.setting, why)) { writer in
      if let value {
        _ = try writer.set(FactKind.setting, name.rawValue, FactCoding.encode([value]))
      } else {
        _ = try writer.remove(FactKind.setting, name.rawValue)
      }
    }.change?.number
  }
}

extension Reader {
  func settings() throws -> Settings {
    var settings = Settings()
    for fact in try facts(FactKind.setting) {
      guard let name = SettingName(rawValue: fact.name) else { continue }
      settings.values[name] = FactCoding.decode([String].self, fact.body)?.first
    }
    return settings
  }

  /// A currency by code: ISO 4217, then the person's own, then well-known coins.
  func currency(code: String) throws -> Currency? {
    try Currency.iso(code) ?? userCurrencies()[code.uppercased()] ?? Currency.crypto(code)
  }
}

extension Bookkeeper {
  /// A currency that the book knows by code, from ISO 4217 or the person's own.
  public func currency(code: String) throws -> Currency? {
    try book.read { try $0.currency(code: code) }
  }
}
