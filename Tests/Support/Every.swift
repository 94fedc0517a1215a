/// Runs `body` on every value, so that a small world is tested whole rather than by examples.
/// The failing value is part of the failure when the body's expectations name it.
public func withEvery<Value>(
  _ values: some Sequence<Value>, _ body: (Value) throws -> Void
) rethrows {
  for value in values { try body(value) }
}

/// Every pair of values.
public func withEvery<A, B>(
  _ first: some Sequence<A>, _ second: some Sequence<B>, _ body: (A, B) throws -> Void
) rethrows {
  for a in first { for b in second { try body(a, b) } }
}
