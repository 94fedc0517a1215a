import NIOCore

/// How much is asked of the server at once, and how long whoever asks is waited for.
struct Limits: Sendable {
  /// Connections that are open at once. Others wait: a process has so many files, and the book needs
  /// some of them.
  var connections = 200
  /// On a connection nothing is asked, or not all of a request's head has come.
  var idle = TimeAmount.seconds(60)
  /// A request has so long to come whole, and a second more for each `bytesPerSecond` that came.
  var request = TimeAmount.seconds(30)
  var bytesPerSecond = 65_536
  /// Whoever asked takes nothing of the answer.
  var answer = TimeAmount.seconds(60)
  /// The server is to stop, and a request hasn't come whole, or its answer isn't taken.
  var stopping = TimeAmount.seconds(3)

  /// How often the time is looked at.
  var tick: TimeAmount {
    let shortest = min(idle, request, answer, stopping)
    return min(.seconds(1), max(.milliseconds(20), .nanoseconds(shortest.nanoseconds / 4)))
  }
}
