/// A layout of columns, proposed once and kept.
public struct Mapping: Hashable, Sendable {
  public var name: String
  public init(name: String) { self.name = name }
}
