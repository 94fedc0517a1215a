public import Money
public import Speech

/// What the web app is told when it starts.
public struct WebConfiguration: Sendable {
  /// The person's book; it need not be there yet.
  public var book: String
  /// Where the book of the example person lies, or will lie once somebody wants to look at it.
  public var example: String
  /// The address to listen on; anything but loopback needs a password.
  public var host = "127.0.0.1"
  public var port = 8317
  /// Further names under which browsers may ask, such as `masar.home:8317`.
  public var allowedHosts: [String] = []
  public var password: Password?
  /// How one is spoken to until the book or the browser says otherwise.
  public var preferences: Preferences
  /// Who acts, as the journal names them.
  public var who: String
  public var clock: @Sendable () -> (now: Int64, today: Day)

  public init(
    book: String, preferences: Preferences, who: String,
    clock: @escaping @Sendable () -> (now: Int64, today: Day)
  ) {
    self.book = book
    example =
      (book.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      + ["example.masar"]).joined(separator: "/")
    self.preferences = preferences
    self.who = who
    self.clock = clock
  }

  public var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

  /// Where a browser on this machine finds it.
  public var address: String {
    let name = host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host
    return "http://\(name):\(port)"
  }
}
