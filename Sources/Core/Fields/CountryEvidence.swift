/// What is known of living costs and wages in a country, each figure with its source. `nil` where
/// nothing citable was found: it is never filled in from a neighbour.
public struct CountryEvidence: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public let code: String
  /// The currency in which it is lived there, by ISO 4217.
  public let currency: String
  /// Whether that currency is no other country's, so that money in it tells where one lives.
  public var hasOwnMoney: Bool { code != "PS" }
  /// What a basket costs beside the USA's 1, at market rates.
  public let priceLevel: Sourced?
  /// US dollars a month.
  public let averageWage: Sourced?
  public let leastWage: Sourced?
  /// Inflation of consumer prices in percent, in the year given.
  public let inflation: Sourced?
  public let inflationYear: Int?
  /// A year's rent as percent of a home's price, before costs.
  public let rentYield: Sourced?

  public struct Sourced: Hashable, Sendable {
    public let figure: Double
    public let sources: [Source]
  }

  public static let all: [CountryEvidence] = TableLines(CountryTable.text, columns: 15).map {
    line in
    func sourced(_ column: Int, _ sources: Int) -> Sourced? {
      line.numberIfKnown(column).map { figure in
        Sourced(
          figure: figure, sources: line[sources].split(separator: " ").compactMap(Source.named))
      }
    }
    return CountryEvidence(
      code: line[0], currency: line[1], priceLevel: sourced(2, 4), averageWage: sourced(5, 7),
      leastWage: sourced(8, 9), inflation: sourced(10, 12),
      inflationYear: line.numberIfKnown(11).map { Int($0) }, rentYield: sourced(13, 14))
  }

  public static func named(_ code: some StringProtocol) -> CountryEvidence? {
    all.first { $0.code == code.uppercased() }
  }
}
