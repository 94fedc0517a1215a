import Foundation

/// Countries by their two letters.
public enum CountryCode {
  /// ISO 3166-1 alpha-2, and Kosovo's XK, which isn't in it and has people all the same.
  public static let all: [String] = Locale.Region.isoRegions.map(\.identifier)
    .filter { $0.utf8.allSatisfy { 0x41...0x5A ~= $0 } && $0.utf8.count == 2 }
    .filter { !reserved.contains($0) }.sorted()

  /// Kept by ISO 3166 for islands within countries and for what is no country.
  private static let reserved: Set<String> = [
    "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "ZZ",
  ]

  /// The code as it is kept; `nil` where no country has it.
  public static func known(_ text: String) -> String? {
    let code = text.uppercased()
    return all.contains(code) ? code : nil
  }
}
