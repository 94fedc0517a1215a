/// A named series of months, oldest first, and how many months ahead are asked for.
public struct MonthlySeries: Hashable, Sendable {
  public let name: String
  public let values: [Double]
  public let ahead: Int

  public init(name: String, values: [Double], ahead: Int) {
    self.name = name
    self.values = values
    self.ahead = ahead
  }
}
